package se.kansli.internal.bind;

import org.jspecify.annotations.Nullable;
import se.kansli.internal.shape.Type;

/** Reads what is no record and no list. */
@FunctionalInterface
public interface PlainReader {

    /** The value of a node; null if it is none of that type, which is then reported. */
    @Nullable Object value(Type type, String path, Node node, BindingProblems found);
}
