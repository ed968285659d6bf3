package se.kansli.batch;

import java.io.IOException;
import java.util.stream.Stream;

/**
 * Where a batch's items come from: a file, a query, a folder.
 *
 * <pre>{@code
 * Items<MandateDescription> items = () -> JsonLines.open(file, MandateDescription.class)
 *         .map(line -> new Item<>(line.toString(), line::read));
 * }</pre>
 *
 * @param <T> the record each is made of
 */
@FunctionalInterface
public interface Items<T extends Record> {
    /**
     * Begins anew. A batch does so twice, when it checks and when it makes, takes one item after another, and closes the
     * stream. An {@link java.io.UncheckedIOException} of the stream ends the batch, which can be resumed.
     *
     * @return the same items in the same order each time
     * @throws IOException if they cannot be opened
     */
    Stream<Item<T>> open() throws IOException;
}
