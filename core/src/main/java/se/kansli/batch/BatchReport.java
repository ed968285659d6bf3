package se.kansli.batch;

import org.jspecify.annotations.Nullable;
import se.kansli.problem.Problem;
import se.kansli.text.Swedish;

/**
 * How a batch went. What became of each item is told to the {@link BatchListener} on the way, so that a report of a million
 * items need not be in memory.
 *
 * <pre>{@code
 * BatchReport report = batch.run(items, Path.of("uppdrag-2028"), listener);
 * if (report.end() == BatchReport.End.CANCELLED) {
 *     report = batch.resume(items, Path.of("uppdrag-2028"), listener);      // tomorrow, or in another process
 * }
 * System.out.println(report.written() + " written, " + report.failed() + " failed");
 * }</pre>
 *
 * @param items how many there are; those that were told of, if the batch did not come to the end of them
 * @param written how many of them have files that this run wrote
 * @param unchanged how many of them had the right files already
 * @param failed how many of them have none
 * @param end why it ended
 * @param cause what stopped it, where something did
 */
public record BatchReport(
        long items,
        long written,
        long unchanged,
        long failed,
        End end,
        @Nullable Problem cause) {

    /** Why a batch ended. */
    public enum End {
        /** Every item was tried. */
        @Swedish("klar")
        COMPLETED,
        /** Something was wrong with some items, so none was made. */
        @Swedish("inget är gjort, för det finns fel")
        REFUSED,
        /** The listener or an interrupt asked for it; can be resumed. */
        @Swedish("avbruten")
        CANCELLED,
        /** The disk took no more; can be resumed. */
        @Swedish("stoppad, disken är full")
        STOPPED
    }

    /**
     * Tells whether every item has its files.
     *
     * @return true if the batch came to its end and none failed
     */
    public boolean isClean() {
        return end == End.COMPLETED && failed == 0;
    }
}
