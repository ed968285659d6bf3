package se.kansli.internal.value;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Copies for record constructors. */
public final class Lists {
    private Lists() {}

    /**
     * An unmodifiable copy that keeps null elements, so that the rules can report them with their place; a null list
     * becomes an empty one.
     */
    public static <T> List<T> copy(@Nullable List<? extends T> list) {
        return list == null || list.isEmpty() ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
    }
}
