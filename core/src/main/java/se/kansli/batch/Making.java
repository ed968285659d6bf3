package se.kansli.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.problem.Problem;

/** Makes what has been checked. Used once. */
final class Making<T extends Record> {
    private final int threads;
    private final BatchListener listener;
    private final Preflight.Findings findings;
    private final Workplace workplace;
    private final Maker<T> maker;
    private long written;
    private long unchanged;
    private long failed;
    private @Nullable Problem cause;

    Making(
            List<Product<T>> products,
            int threads,
            BatchListener listener,
            Preflight.Findings findings,
            Workplace workplace) {
        this.threads = threads;
        this.listener = listener;
        this.findings = findings;
        this.workplace = workplace;
        maker = new Maker<>(products);
    }

    /**
     * What came of an item.
     *
     * @param entry what the journal says of it; null if it failed
     * @param largest how much the disk did not take; 0 if it took all
     */
    private record Made(Outcome outcome, @Nullable Entry entry, int largest) {}

    BatchReport make(Items<T> source) throws IOException {
        listener.making(findings.items());
        boolean isWhole;
        try (Stream<Item<T>> stream = source.open()) {
            isWhole = Ordered.each(
                    threads,
                    Numbered.all(stream.limit(findings.items()).iterator()),
                    this::made,
                    this::take,
                    () -> cause != null || listener.isCancelled());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (isWhole && cause == null) {
            finish();
        }
        BatchReport.End end = cause != null
                ? BatchReport.End.STOPPED
                : isWhole ? BatchReport.End.COMPLETED : BatchReport.End.CANCELLED;
        return new BatchReport(written + unchanged + failed, written, unchanged, failed, end, cause);
    }

    private void finish() {
        try {
            workplace.finish();
        } catch (IOException e) {
            cause = Maker.problem("batch.stopped", "detail", DiskFault.of(e));
        }
    }

    private Made made(Numbered<T> item) {
        try {
            return findings.isWrong(item.number()) ? failed(item, whyWrong(item), 0) : place(item, maker.recipe(item));
        } catch (IOException | RuntimeException e) {
            return failed(item, Maker.why(e), 0);
        }
    }

    /** What is right in itself had a name that was taken. */
    private List<Problem> whyWrong(Numbered<T> item) {
        Maker.Checked checked = maker.check(item);
        List<Problem> problems = new ArrayList<>(checked.problems());
        if (!checked.isWrong()) {
            problems.add(TakenNames.problem(String.join(", ", checked.names())));
        }
        return problems;
    }

    private Made place(Numbered<T> item, Maker.Recipe<T> recipe) throws IOException {
        Entry before = workplace.entry(recipe);
        if (before != null) {
            return new Made(before.outcome(item), before, 0);
        }
        List<Maker.File> files = maker.files(recipe);
        try {
            workplace.write(files);
        } catch (IOException e) {
            int largest =
                    files.stream().mapToInt(file -> file.content().length).max().orElse(0);
            return failed(item, List.of(notWritten(recipe, e)), largest);
        }
        Entry entry = Entry.written(recipe, files);
        return new Made(entry.outcome(item), entry, 0);
    }

    private static Problem notWritten(Maker.Recipe<?> recipe, IOException e) {
        return Maker.problem(
                "batch.not-written", "names", String.join(", ", recipe.names()), "detail", DiskFault.of(e));
    }

    private static <T extends Record> Made failed(Numbered<T> item, List<Problem> problems, int largest) {
        return new Made(new Outcome.Failed(item.number(), item.item().origin(), problems), null, largest);
    }

    private void take(Made made) {
        if (made.outcome() instanceof Outcome.Failed) {
            failed++;
            if (made.largest() > 0 && cause == null) {
                cause = workplace.whyFull(made.largest());
            }
        } else {
            written += made.outcome() instanceof Outcome.Written ? 1 : 0;
            unchanged += made.outcome() instanceof Outcome.Unchanged ? 1 : 0;
        }
        if (made.entry() != null && cause == null) {
            try {
                workplace.note(made.entry());
            } catch (IOException e) {
                cause = Maker.problem("batch.stopped", "detail", DiskFault.of(e));
            }
        }
        listener.done(made.outcome());
    }
}
