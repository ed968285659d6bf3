package se.kansli.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import se.kansli.problem.Problem;

/** Checks all items before the first is made. Used once. */
final class Preflight<T extends Record> {
    private final int threads;
    private final BatchListener listener;
    private final boolean tellsOutcomes;
    private final Maker<T> maker;
    private final TakenNames names = new TakenNames();
    private final BitSet wrong = new BitSet();
    private long items;

    /**
     * For one batch.
     *
     * @param tellsOutcomes whether what is wrong ends there, and is told as an outcome
     */
    Preflight(List<Product<T>> products, int threads, BatchListener listener, boolean tellsOutcomes) {
        this.threads = threads;
        this.listener = listener;
        this.tellsOutcomes = tellsOutcomes;
        maker = new Maker<>(products);
    }

    /**
     * What was found.
     *
     * @param items how many there are
     * @param wrong how many of them cannot be made
     * @param numbers which, counted from 0
     */
    record Findings(long items, long wrong, BitSet numbers, boolean isCancelled) {

        BatchReport report() {
            BatchReport.End end = isCancelled
                    ? BatchReport.End.CANCELLED
                    : wrong > 0 ? BatchReport.End.REFUSED : BatchReport.End.COMPLETED;
            return new BatchReport(items, 0, 0, wrong, end, null);
        }

        boolean isWrong(long number) {
            return numbers.get(Math.toIntExact(number - 1));
        }
    }

    Findings check(Items<T> source) throws IOException {
        try (Stream<Item<T>> stream = source.open()) {
            boolean isWhole = Ordered.each(
                    threads, Numbered.all(stream.iterator()), maker::check, this::take, listener::isCancelled);
            return new Findings(items, wrong.cardinality(), wrong, !isWhole);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void take(Maker.Checked checked) {
        items = checked.number();
        List<Problem> problems = new ArrayList<>(checked.problems());
        if (!checked.isWrong()) {
            checked.names().forEach(name -> names.take(name).ifPresent(problems::add));
        }
        listener.checked(checked.number(), checked.origin(), List.copyOf(problems));
        if (problems.stream().anyMatch(Problem::isError)) {
            wrong.set(Math.toIntExact(checked.number() - 1));
            if (tellsOutcomes) {
                listener.done(new Outcome.Failed(checked.number(), checked.origin(), problems));
            }
        }
    }
}
