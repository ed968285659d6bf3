package se.kansli.internal.word;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.shape.Type;
import se.kansli.text.RichText;

/**
 * Where a path leads: from the document or a loop's item, step by step.
 *
 * @param slot 0 for the document, otherwise the loop's depth
 * @param type what is found there
 */
record Value(int slot, Step[] steps, Type type) {

    /** From an owner to one of its components. */
    @FunctionalInterface
    interface Step {
        @Nullable Object from(Object owner);
    }

    @Nullable Object get(Run run) {
        Object at = run.item(slot);
        for (Step step : steps) {
            if (at == null) {
                return null;
            }
            at = step.from(at);
        }
        return at;
    }

    /** Whether there is something to print: not absent, not empty, not false. */
    boolean isPresent(Run run) {
        return isSomething(get(run));
    }

    static boolean isSomething(@Nullable Object value) {
        if (value == null || Boolean.FALSE.equals(value)) {
            return false;
        } else if (value instanceof List<?> list) {
            return !list.isEmpty();
        } else if (value instanceof RichText text) {
            return !text.isBlank();
        }
        return !(value instanceof String text && text.isEmpty());
    }
}
