package se.kansli.batch;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import se.kansli.problem.Problem;

/**
 * Gathers what a batch finds. Keeps the first errors and the first warnings only, so that it takes little memory however many
 * items there are.
 *
 * <pre>{@code
 * SummaryListener findings = new SummaryListener(10_000);
 * BatchReport report = batch.run(items, folder, findings);
 * BatchSummary summary = findings.summary("uppdrag-2028.jsonl", report);
 * StandardTemplates.neutral().batchSummary().render(summary, Copy.FINAL, Path.of("rapport.xlsx"));
 * }</pre>
 *
 * <p>For one run of a batch. Not thread-safe; a batch calls it on one thread.
 */
public final class SummaryListener implements BatchListener {
    private static final Pattern NOT_FOR_A_CELL =
            Pattern.compile("[^\\t\\n\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    /** A text that quotes a whole document helps nobody. */
    private static final int LONGEST = 1_000;

    private final int most;
    private final List<BatchSummary.Finding> errors = new ArrayList<>();
    private final List<BatchSummary.Finding> warnings = new ArrayList<>();
    private final SortedMap<String, BatchSummary.Count> counts = new TreeMap<>();
    private final BitSet wrongWhenChecked = new BitSet();
    private int leftOut;

    /**
     * A listener that has heard nothing.
     *
     * @param most how many errors, and how many warnings, it keeps
     */
    public SummaryListener(int most) {
        this.most = most;
    }

    @Override
    public void checked(long number, String origin, List<Problem> problems) {
        take(number, origin, problems);
        wrongWhenChecked.set(Math.toIntExact(number), problems.stream().anyMatch(Problem::isError));
    }

    /** What was wrong when it was checked has been told already. */
    @Override
    public void done(Outcome outcome) {
        if (outcome instanceof Outcome.Failed failed && !wrongWhenChecked.get(Math.toIntExact(outcome.number()))) {
            take(outcome.number(), outcome.origin(), failed.problems());
        }
    }

    private void take(long number, String origin, List<Problem> problems) {
        for (Problem problem : problems) {
            String text = shown(problem.swedish());
            count(problem, text);
            List<BatchSummary.Finding> kept = problem.isError() ? errors : warnings;
            if (kept.size() < most) {
                kept.add(new BatchSummary.Finding(
                        Math.toIntExact(number), shown(origin), shown(problem.path()), problem.code(), text));
            } else {
                leftOut++;
            }
        }
    }

    private void count(Problem problem, String text) {
        int error = problem.isError() ? 1 : 0;
        counts.merge(
                problem.code(),
                new BatchSummary.Count(problem.code(), error, 1 - error, text),
                (before, one) -> new BatchSummary.Count(
                        before.code(),
                        before.errors() + one.errors(),
                        before.warnings() + one.warnings(),
                        before.example()));
    }

    private static String shown(String text) {
        String whole = NOT_FOR_A_CELL.matcher(text).replaceAll("\uFFFD");
        if (whole.length() <= LONGEST) {
            return whole;
        }
        int end = Character.isHighSurrogate(whole.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return whole.substring(0, end) + " …";
    }

    /**
     * What has been heard.
     *
     * @param source what the documents were made of, such as a file's name
     * @param report how the batch went
     * @return a summary of both
     */
    public BatchSummary summary(String source, BatchReport report) {
        return new BatchSummary(
                shown(source),
                report.end(),
                Math.toIntExact(report.items()),
                Math.toIntExact(report.written()),
                Math.toIntExact(report.unchanged()),
                Math.toIntExact(report.failed()),
                List.copyOf(counts.values()),
                errors,
                warnings,
                leftOut);
    }
}
