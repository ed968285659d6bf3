package se.kansli.template;

import java.util.List;
import java.util.Objects;
import se.kansli.internal.masking.Masking;

/**
 * A document without what may not be published, as {@link Copy#PUBLIC} prints it.
 *
 * <pre>{@code
 * Masked<Protocol> masked = Masked.of(protocol);
 * masked.paths().forEach(System.out::println);             // items[3].heading, attendance.serving[2].person.name …
 * Json.write(masked.document(), Path.of("publikt.json"));
 * }</pre>
 *
 * @param document keeps the rules that always hold; {@link se.kansli.validation.Publication} has more
 * @param paths where something was masked, in the order of the record; never what
 * @param <T> the record
 */
public record Masked<T extends Record>(T document, List<String> paths) {

    public Masked {
        Objects.requireNonNull(document, "document");
        paths = List.copyOf(paths);
    }

    /**
     * Masks a document.
     *
     * @param document without errors
     * @param <T> the record
     * @return an equal document if there is nothing to mask
     */
    @SuppressWarnings("unchecked") // a masked record is of the same class
    public static <T extends Record> Masked<T> of(T document) {
        Masking masking = Masking.of(document);
        return new Masked<>((T) masking.document(), masking.paths());
    }
}
