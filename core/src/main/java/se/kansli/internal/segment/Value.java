package se.kansli.internal.segment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.shape.Type;
import se.kansli.text.RichText;

/**
 * What a path stands for.
 *
 * @param type what is found there
 */
public record Value(Type type, Source source) {

    /** Finds the value while a document is written. */
    @FunctionalInterface
    public interface Source {
        @Nullable Object from(Run run);
    }

    /** From an owner to one of its components. */
    @FunctionalInterface
    public interface Step {
        @Nullable Object from(Object owner);
    }

    /**
     * From the document or a loop's item, step by step.
     *
     * @param slot 0 for the document, otherwise the loop's depth
     */
    public record Path(int slot, Step[] steps) implements Source {
        @Override
        public @Nullable Object from(Run run) {
            Object at = run.item(slot);
            for (Step step : steps) {
                if (at == null) {
                    return null;
                }
                at = step.from(at);
            }
            return at;
        }
    }

    public @Nullable Object get(Run run) {
        return source.from(run);
    }

    /** The items of a list; none if there is no list. */
    public List<?> items(Run run) {
        return get(run) instanceof List<?> items ? items : List.of();
    }

    /** What a condition asks: is there something, neither absent nor empty nor false? */
    public boolean isPresent(Run run) {
        Object value = get(run);
        return isWritable(value) && !Boolean.FALSE.equals(value);
    }

    /** What a field asks: is there something to write? */
    public boolean hasText(Run run) {
        return isWritable(get(run));
    }

    public static boolean isWritable(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return !list.isEmpty();
        } else if (value instanceof RichText text) {
            return !text.isBlank();
        }
        return value != null && !(value instanceof String text && text.isEmpty());
    }
}
