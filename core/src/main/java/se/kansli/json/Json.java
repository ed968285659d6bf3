package se.kansli.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.bind.Binder;
import se.kansli.internal.bind.BindingProblems;
import se.kansli.internal.bind.Node;
import se.kansli.internal.io.WholeFile;
import se.kansli.internal.json.PlainValues;
import se.kansli.internal.json.TreeReader;
import se.kansli.internal.json.Writer;
import se.kansli.internal.shape.RecordType;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;
import se.kansli.problem.Severity;
import se.kansli.validation.Validation;

/**
 * Records to JSON and back.
 *
 * <pre>{@code
 * MandateDescription mandate = Json.read(Path.of("grundskolan.json"), MandateDescription.class);
 * Json.write(mandate, Path.of("copy.json"));
 * }</pre>
 *
 * <p>A record's components are the properties, by name; dates are {@code "2027-02-28"}, enums their constants' names, rich
 * texts their markup, picture files base64. An absent property is an absent value, an empty list or {@code false}. Reading finds every problem
 * at once, each with line and column: of the JSON, of its form, and of the document's rules. What is read has passed the
 * rules, and so has what is written.
 *
 * <p>UTF-8, with or without byte order mark. At most 16 MiB, 64 levels, 200,000 values and 4 million characters in a text. Thread-safe.
 */
public final class Json {
    static final int MOST_BYTES = 16 << 20;
    private static final Comparator<Problem> ORDER = Comparator.comparing(
            problem -> problem.location() instanceof Location.InText place ? place : new Location.InText(0, 0),
            Comparator.comparingInt(Location.InText::line).thenComparingInt(Location.InText::column));

    private Json() {}

    /**
     * Reads a file.
     *
     * @param file UTF-8
     * @param type the record it holds
     * @param <T> the record it holds
     * @return the record; it has passed its rules
     * @throws InvalidDocumentException with every problem, warnings too, if there is an error
     * @throws IOException if the file cannot be read
     */
    public static <T extends Record> T read(Path file, Class<T> type) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, type);
        }
    }

    /**
     * Reads a stream to its end; the caller closes it.
     *
     * @param json UTF-8
     * @param type the record it holds
     * @param <T> the record it holds
     * @return the record; it has passed its rules
     * @throws InvalidDocumentException with every problem, warnings too, if there is an error
     * @throws IOException if the stream cannot be read
     */
    public static <T extends Record> T read(InputStream json, Class<T> type) throws IOException {
        return Reading.of(json, type).require();
    }

    /**
     * Reads a text.
     *
     * @param json JSON
     * @param type the record it holds
     * @param <T> the record it holds
     * @return the record; it has passed its rules
     * @throws InvalidDocumentException with every problem, warnings too, if there is an error
     */
    public static <T extends Record> T read(String json, Class<T> type) {
        return Reading.of(json.length(), reader -> reader.read(json), type).require();
    }

    /**
     * Finds every problem of a file, warnings too.
     *
     * @param file UTF-8
     * @param type the record it holds
     * @param groups of rules, beside those that always hold, as in {@link Validation#check(Record, Class[])}
     * @return the problems in the order of the file; empty if there is none
     * @throws IOException if the file cannot be read
     */
    public static List<Problem> check(Path file, Class<? extends Record> type, Class<?>... groups) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return check(in, type, groups);
        }
    }

    /**
     * Finds every problem of a stream, warnings too; the caller closes it.
     *
     * <pre>{@code
     * List<Problem> problems = Json.check(request.getInputStream(), Protocol.class, Statutory.class, Final.class);
     * }</pre>
     *
     * @param json UTF-8
     * @param type the record it holds
     * @param groups of rules, beside those that always hold, as in {@link Validation#check(Record, Class[])}
     * @return the problems in the order of the text; empty if there is none
     * @throws IOException if the stream cannot be read
     */
    public static List<Problem> check(InputStream json, Class<? extends Record> type, Class<?>... groups)
            throws IOException {
        return Reading.of(json, type).check(groups);
    }

    /**
     * Writes a text: two spaces of indent, lines ended by LF, absent values and empty lists left out.
     *
     * @param document any record
     * @return JSON that {@link #read} reads back to an equal record
     * @throws InvalidDocumentException if the document breaks its rules
     */
    public static String write(Record document) {
        return Writer.write(Validation.require(document));
    }

    /**
     * Writes a file, whole or not at all.
     *
     * @param document any record
     * @param file replaced if it exists
     * @throws InvalidDocumentException if the document breaks its rules
     * @throws IOException if the file cannot be written
     */
    public static void write(Record document, Path file) throws IOException {
        byte[] json = write(document).getBytes(StandardCharsets.UTF_8);
        WholeFile.write(file, out -> out.write(json));
    }

    /**
     * What came of a text.
     *
     * @param bound the record where one could be made of a whole text
     * @param problems what is wrong so far; the rules have not been asked
     */
    private record Reading<T extends Record>(@Nullable Bound<T> bound, List<Problem> problems) {

        static <T extends Record> Reading<T> of(InputStream json, Class<T> type) throws IOException {
            byte[] bytes = json.readNBytes(MOST_BYTES + 1);
            return of(bytes.length, reader -> reader.read(bytes), type);
        }

        static <T extends Record> Reading<T> of(int length, Function<TreeReader, @Nullable Node> tree, Class<T> type) {
            List<Problem> problems = new ArrayList<>();
            if (length > MOST_BYTES) {
                problems.add(TreeReader.MESSAGES.problem(
                        Severity.ERROR, "json.size", "", Location.UNKNOWN, "most", MOST_BYTES >> 20));
                return new Reading<>(null, problems);
            }
            TreeReader reader = new TreeReader(problems);
            Node root = tree.apply(reader);
            if (root == null) {
                return new Reading<>(null, problems);
            }
            Binder binder = new Binder(new BindingProblems(PlainValues.SOURCE, problems), reader.isComplete());
            T document = type.cast(binder.bind(RecordType.of(type), root));
            Bound<T> bound = document == null || !reader.isComplete() ? null : new Bound<>(document, binder);
            return new Reading<>(bound, problems);
        }

        /** Every problem, in the order of the text. */
        List<Problem> check(Class<?>... groups) {
            List<Problem> all = new ArrayList<>(problems);
            if (bound != null) {
                all.addAll(bound.placed(
                        Validation.check(bound.document(), bound.binder().unread(), groups)));
            }
            all.sort(ORDER);
            return List.copyOf(all);
        }

        /** The record; rules that only warn are not asked, for nobody would be told. */
        T require() {
            if (bound == null || !problems.isEmpty()) {
                throw new InvalidDocumentException(check());
            }
            try {
                return Validation.require(bound.document());
            } catch (InvalidDocumentException e) {
                throw new InvalidDocumentException(
                        bound.placed(e.problems()).stream().sorted(ORDER).toList());
            }
        }
    }

    /** A record and where its values stand in the text. */
    private record Bound<T extends Record>(T document, Binder binder) {

        List<Problem> placed(List<Problem> problems) {
            return problems.stream()
                    .map(problem -> problem.at(binder.placeOf(problem.path())))
                    .toList();
        }
    }
}
