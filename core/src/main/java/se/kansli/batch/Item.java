package se.kansli.batch;

import java.io.IOException;
import java.util.Objects;
import java.util.function.Consumer;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.problem.Problem;

/**
 * Something that documents are made of. The record is made when its turn has come, on one of the batch's threads, so that
 * however many items there are, only some of their records are in memory.
 *
 * <pre>{@code
 * Item<MandateDescription> item =
 *         new Item<>("grundskolan.json", () -> Json.read(Path.of("grundskolan.json"), MandateDescription.class));
 * }</pre>
 *
 * @param origin where it comes from, for people: a file, or a file and a line
 * @param source makes the record
 * @param <T> the record
 */
public record Item<T extends Record>(String origin, Source<T> source) {

    /** An item from its parts. */
    public Item {
        Objects.requireNonNull(origin, "origin");
        Objects.requireNonNull(source, "source");
    }

    /**
     * Makes an item's record.
     *
     * @param <T> the record
     */
    @FunctionalInterface
    public interface Source<T extends Record> {
        /**
         * Makes the record. A batch asks twice, when it checks and when it makes, and from any thread.
         *
         * @return the same each time
         * @throws InvalidDocumentException with every problem
         * @throws IOException if it cannot be read
         */
        T get() throws IOException;

        /**
         * Makes the record and tells what somebody is to look at in it beside what its own rules find, as when it was made of
         * another record. A batch asks this way when it checks.
         *
         * @param remarks takes warnings
         * @return as {@link #get()}
         * @throws InvalidDocumentException with every problem
         * @throws IOException if it cannot be read
         */
        default T get(Consumer<Problem> remarks) throws IOException {
            return get();
        }
    }
}
