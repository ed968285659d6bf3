package se.kansli.samples;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.batch.BatchListener;
import se.kansli.batch.Outcome;
import se.kansli.problem.Problem;

/**
 * Tells several listeners the same; any of them can end the batch.
 *
 * @param all in the order in which they are told
 */
public record Listeners(List<BatchListener> all) implements BatchListener {
    /**
     * Those that there are.
     *
     * @param listeners null for one that is not wanted
     * @return all others
     */
    public static Listeners of(@Nullable BatchListener... listeners) {
        return new Listeners(Stream.of(listeners).filter(Objects::nonNull).toList());
    }

    @Override
    public void checked(long number, String origin, List<Problem> problems) {
        all.forEach(each -> each.checked(number, origin, problems));
    }

    @Override
    public void making(long items) {
        all.forEach(each -> each.making(items));
    }

    @Override
    public void done(Outcome outcome) {
        all.forEach(each -> each.done(outcome));
    }

    @Override
    public boolean isCancelled() {
        return all.stream().anyMatch(BatchListener::isCancelled);
    }
}
