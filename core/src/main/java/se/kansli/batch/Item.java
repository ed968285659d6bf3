package se.kansli.batch;

import java.io.IOException;
import java.util.Objects;
import se.kansli.problem.InvalidDocumentException;

/**
 * Something that documents are made of. The record is made when its turn has come, on one of the batch's threads, so that
 * however many items there are, only some of their records are in memory.
 *
 * <pre>{@code
 * new Item<>("grundskolan.json", () -> Json.read(Path.of("grundskolan.json"), MandateDescription.class))
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
    }
}
