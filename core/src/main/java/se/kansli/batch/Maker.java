package se.kansli.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.kansli.internal.json.Writer;
import se.kansli.internal.message.Messages;
import se.kansli.internal.working.Version;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;
import se.kansli.problem.Severity;
import se.kansli.validation.Validation;

/** Makes the products of one item. Thread-safe. */
final class Maker<T extends Record> {
    static final Messages MESSAGES = Messages.beside(Maker.class);
    private static final System.Logger LOG = System.getLogger(Batch.class.getName());

    private final List<Product<T>> products;
    /** What makes other files of the same record. */
    private final String settings;

    Maker(List<Product<T>> products) {
        this.products = products;
        StringBuilder all = new StringBuilder().append(Version.OWN);
        for (Product<T> product : products) {
            all.append(product.copy()).append(hash(product.template().source()));
        }
        settings = all.toString();
    }

    /**
     * What is known of an item before it is made.
     *
     * @param names its files' names; empty if something is wrong
     */
    record Checked(long number, String origin, List<Problem> problems, List<String> names) {
        boolean isWrong() {
            return problems.stream().anyMatch(Problem::isError);
        }
    }

    /** A file that is ready to be written. */
    record File(String name, byte[] content, String sha256) {}

    /**
     * An item's files, ready to be written.
     *
     * @param input tells the record and what the files are made with from all others
     */
    record Recipe<T>(T document, String input, List<String> names) {}

    Checked check(Numbered<T> item) {
        try {
            Set<Problem> problems = new LinkedHashSet<>();
            T document = item.item().source().get(problems::add);
            problems.addAll(Validation.check(document));
            for (Product<T> product : products) {
                problems.addAll(product.template().check(document, product.copy()));
            }
            return new Checked(item.number(), item.item().origin(), List.copyOf(problems), names(document));
        } catch (IOException | RuntimeException e) {
            return new Checked(item.number(), item.item().origin(), why(e), List.of());
        }
    }

    Recipe<T> recipe(Numbered<T> item) throws IOException {
        T document = item.item().source().get();
        String json = Writer.write(document);
        return new Recipe<>(document, hash((settings + json).getBytes(StandardCharsets.UTF_8)), names(document));
    }

    List<File> files(Recipe<T> recipe) throws IOException {
        List<File> files = new ArrayList<>();
        for (int i = 0; i < products.size(); i++) {
            Product<T> product = products.get(i);
            ByteArrayOutputStream content = new ByteArrayOutputStream(1 << 15);
            product.template().render(recipe.document(), product.copy(), content);
            byte[] bytes = content.toByteArray();
            files.add(new File(recipe.names().get(i), bytes, hash(bytes)));
        }
        return files;
    }

    private List<String> names(T document) {
        List<String> names = new ArrayList<>();
        for (Product<T> product : products) {
            names.add(product.names().of(document, product.template().fileExtension()));
        }
        return List.copyOf(names);
    }

    /** Why an item came to nothing; whatever a source throws keeps only that item from being made. */
    static List<Problem> why(Exception e) {
        if (e instanceof InvalidDocumentException invalid) {
            return invalid.problems();
        }
        if (e instanceof IOException fault) {
            return List.of(problem("batch.not-read", "detail", DiskFault.of(fault)));
        }
        LOG.log(System.Logger.Level.ERROR, "an item of a batch failed", e);
        return List.of(problem("batch.unexpected", "detail", e));
    }

    static Problem problem(String key, Object... values) {
        return MESSAGES.problem(Severity.ERROR, key, "", Location.UNKNOWN, values);
    }

    static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(Digests.sha256().digest(bytes));
    }
}
