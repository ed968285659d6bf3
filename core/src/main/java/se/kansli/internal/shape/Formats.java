package se.kansli.internal.shape;

import java.util.List;

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
