package se.kansli.batch;

import java.util.Objects;
import se.kansli.template.Copy;
import se.kansli.template.Template;

/**
 * What a batch makes of each item.
 *
 * <pre>{@code
 * Product<MandateDescription> product = new Product<>(StandardTemplates.neutral().mandate(), Copy.FINAL,
 *         FileNames.of(MandateDescription.class, "{year} {network.name}"));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param template what it is made with
 * @param copy what it is made for
 * @param names how its files are called, without the ending, which is the template's
 * @param <T> the record it is made of
 */
public record Product<T extends Record>(Template<T> template, Copy copy, FileNames<T> names) {

    /** A product from its parts. */
    public Product {
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(copy, "copy");
        Objects.requireNonNull(names, "names");
    }
}
