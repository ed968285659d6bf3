package se.kansli.batch;

import java.util.List;
import se.kansli.problem.Problem;

/**
 * What became of an item.
 *
 * <pre>{@code
 * public void done(Outcome outcome) {
 *     if (outcome instanceof Outcome.Written written) {
 *         written.files().forEach(file -> register(file.name(), file.sha256()));
 *     } else if (outcome instanceof Outcome.Failed failed) {
 *         failed.problems().forEach(problem -> tell(failed.origin(), problem));      // uppdrag-2028.jsonl:17
 *     }
 * }
 * }</pre>
 */
public sealed interface Outcome {

    /**
     * Which item.
     *
     * @return its number, counted from 1
     */
    long number();

    /**
     * Where the item came from.
     *
     * @return as {@link Item#origin()} has it
     */
    String origin();

    /**
     * A file that is in its place.
     *
     * @param name its name in the folder, with {@code /} where the pattern had it
     * @param sha256 of its content, in hexadecimal
     */
    record MadeFile(String name, String sha256) {}

    /**
     * The item's files were written in this run.
     *
     * @param number of the item, counted from 1
     * @param origin of the item
     * @param files one for each product, in their order
     */
    record Written(long number, String origin, List<MadeFile> files) implements Outcome {
        /** What was written. */
        public Written {
            files = List.copyOf(files);
        }
    }

    /**
     * An earlier run made these very files of the same record, with the same templates and the same version of the library.
     *
     * @param number of the item, counted from 1
     * @param origin of the item
     * @param files one for each product, in their order
     */
    record Unchanged(long number, String origin, List<MadeFile> files) implements Outcome {
        /** What was there already. */
        public Unchanged {
            files = List.copyOf(files);
        }
    }

    /**
     * No file of the item was made in this run; those of an earlier one, if there are any, are as they were, except where the
     * disk failed between two products.
     *
     * @param number of the item, counted from 1
     * @param origin of the item
     * @param problems why, at least one error
     */
    record Failed(long number, String origin, List<Problem> problems) implements Outcome {
        /** Why it failed. */
        public Failed {
            problems = List.copyOf(problems);
        }
    }
}
