package se.kansli.internal.segment;

import java.util.List;
import se.kansli.internal.shape.Form;
import se.kansli.internal.shape.Type;
import se.kansli.internal.shape.Words;

/** What may stand in a tag, for those who list the tags. */
public final class Formats {
    private static final List<String> NAMES = List.of(
            "short",
            "long",
            "weekday",
            "table",
            "thousands",
            "ordinal",
            "month",
            "capital",
            "list",
            "lines",
            "range",
            "longRange");

    private Formats() {}

    /** The names that may follow {@code |} for values of a type. */
    public static List<String> of(Type type) {
        return NAMES.stream().filter(name -> Form.named(name, type) != null).toList();
    }

    /** A constant's name in a path and in a drop-down list. */
    public static String constant(Enum<?> constant) {
        return Words.camelCase(constant);
    }
}
