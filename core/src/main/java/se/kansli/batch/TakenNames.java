package se.kansli.batch;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import se.kansli.problem.Problem;

/**
 * The names that the files of a batch have got, so that no two items get the same. A {@link Batch} keeps them itself; this is
 * for programs that divide the items of one among several machines.
 *
 * <pre>{@code
 * TakenNames names = new TakenNames();
 * names.take("Uppdragsbeskrivning Grundskolan.docx");      // empty
 * names.take("Uppdragsbeskrivning grundskolan.docx");      // the problem: some disks take both for the same
 * }</pre>
 *
 * <p>Keeps some 40 bytes of each name. Not thread-safe: who comes first gets the name, so they are to come in order.
 */
public final class TakenNames {
    private final Digests names = new Digests();

    /** No name is taken yet. */
    public TakenNames() {}

    /**
     * Takes a name.
     *
     * @param name of a file, as {@link FileNames#of(Record, String)} makes it
     * @return what is wrong, if the name was taken already; empty if it was not
     */
    public Optional<Problem> take(String name) {
        return names.add(folded(name)) ? Optional.empty() : Optional.of(problem(name));
    }

    static Problem problem(String name) {
        return Maker.problem("batch.name-taken", "name", name);
    }

    /** Some disks take names for the same that differ in capitals only. */
    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
