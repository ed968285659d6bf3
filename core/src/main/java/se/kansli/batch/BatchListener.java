package se.kansli.batch;

import java.util.List;
import se.kansli.problem.Problem;

/**
 * Follows a batch, and can end it.
 *
 * <pre>{@code
 * batch.run(items, folder, new BatchListener() {
 *     @Override
 *     public void done(Outcome outcome) {
 *         if (outcome instanceof Outcome.Failed failed) {
 *             failed.problems().forEach(problem -> tell(failed.origin(), problem));
 *         }
 *     }
 * });
 * }</pre>
 *
 * <p>All methods are called by the thread that runs the batch, one after another and in the
 * order of the items, however many threads make them.
 */
public interface BatchListener {
    /** Listens to nothing. */
    BatchListener NONE = new BatchListener() {};

    /**
     * An item has been checked; nothing has been written yet.
     *
     * @param number counted from 1
     * @param origin of the item
     * @param problems what was found, warnings and tips too; empty for most
     */
    default void checked(long number, String origin, List<Problem> problems) {}

    /**
     * All items have been checked, and now they are made.
     *
     * @param items how many there are
     */
    default void making(long items) {}

    /**
     * An item is done with: each is told once, and its files are on the disk. If the batch refuses to begin, only those that
     * are wrong are told.
     *
     * @param outcome what became of it
     */
    default void done(Outcome outcome) {}

    /**
     * Tells whether the batch is to end. Asked before each item; those under way are finished first.
     *
     * @return true to end it
     */
    default boolean isCancelled() {
        return false;
    }
}
