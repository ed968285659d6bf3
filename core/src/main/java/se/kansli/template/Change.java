package se.kansli.template;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of one place of a record.
 *
 * <pre>{@code
 * Change.between(before, after).forEach(System.out::println);   // goals[2].assignments[1]: ”…” → ”…”
 * }</pre>
 *
 * @param kind what happened
 * @param path where it is now, such as {@code items[2].heading}; of something removed or moved, see {@link Kind}
 * @param before what was there, as a reader would be told; null if it is new
 * @param after what is there; null if it is gone
 */
public record Change(
        Kind kind,
        String path,
        @Nullable String before,
        @Nullable String after) {

    /** What happens to a place. */
    public enum Kind {
        /** Another value. */
        EDITED,
        /** A value where there was none, or one more item in a list. */
        ADDED,
        /** No value any more, or one item less; the path is the one it had. */
        REMOVED,
        /** An item at another place among the others; the paths before and after are {@code before} and {@code after}. */
        MOVED
    }

    public Change {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(path, "path");
    }

    /**
     * Compares two versions of a document. Items of lists are recognised by what they hold, wherever they stand.
     *
     * @param before the earlier one
     * @param after the later one
     * @param <T> the record
     * @return the changes in the order of the record; empty if the two are equal
     */
    public static <T extends Record> List<Change> between(T before, T after) {
        return Differences.between(before, after);
    }

    @Override
    public String toString() {
        return switch (kind) {
            case EDITED -> path + ": ”" + before + "” → ”" + after + "”";
            case ADDED -> path + ": + ”" + after + "”";
            case REMOVED -> path + ": − ”" + before + "”";
            case MOVED -> before + " → " + after;
        };
    }
}
