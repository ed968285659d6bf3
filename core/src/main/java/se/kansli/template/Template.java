package se.kansli.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.kansli.internal.bind.ShownValues;
import se.kansli.internal.delivery.LastLook;
import se.kansli.internal.io.WholeFile;
import se.kansli.internal.segment.CompiledTemplate;
import se.kansli.internal.shape.RecordType;
import se.kansli.internal.working.Baseline;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.problem.InvalidTemplateException;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;
import se.kansli.problem.Severity;
import se.kansli.validation.Validation;

/**
 * A way between one type of record and one Word or Excel file. Compiled once; after that it cannot fail because of the template.
 *
 * <pre>{@code
 * Template<MandateDescription> template = Template.compile(MandateDescription.class, Path.of("mall.docx"));
 * template.render(mandate, Copy.FINAL, Path.of("grundskolan.docx"));
 * }</pre>
 *
 * <p>A template is an ordinary Word file whose content controls have tags that name the record's components:
 * {@code title}, {@code network.name}, {@code each:purpose.goals} around what is to be repeated,
 * {@code purpose.goals[].heading} inside it, {@code if:metadata} around what is to be left out where there is none.
 *
 * <p>Or an ordinary Excel file: a cell with the name {@code network.name} gets that value, and a table with the name of a
 * list grows, one row for each item; the cells of its only row say what they show, as in {@code {heading}} or
 * {@code {responsible|list}}. What stands below moves, and formulas, colours, charts and the print area with it. A column
 * whose heading asks for another list, as in {@code {meetings[].date}}, is written once for each of its items; the cell below,
 * as in {@code {marks[]}}, shows what the row has for it.
 *
 * <p>The same record gives the same bytes, on any machine, in any locale and from any thread. Immutable and thread-safe.
 *
 * @param <T> the record it prints
 */
public final class Template<T extends Record> {
    private final RecordType type;
    private final byte[] source;
    private final String hash;
    private final Limits limits;
    private final CompiledTemplate compiled;
    private final boolean looksThrough;

    private Template(RecordType type, byte[] source, Limits limits, CompiledTemplate compiled, boolean looksThrough) {
        this.type = type;
        this.source = source;
        this.hash = Baseline.hash(source);
        this.limits = limits;
        this.compiled = compiled;
        this.looksThrough = looksThrough;
    }

    /**
     * The same template, but each finished document is looked through before it is delivered, which takes some milliseconds a page: one
     * that somebody could not read (what {@link se.kansli.accessibility.AccessibilityCheck} calls an error), or that is damaged,
     * is not delivered, and the exception says why.
     *
     * @return a template that shares everything with this one
     */
    public Template<T> lookingThrough() {
        return new Template<>(type, source, limits, compiled, true);
    }

    /**
     * Compiles a file.
     *
     * @param type the record it prints
     * @param file .docx, .dotx, .xlsx or .xltx
     * @param <T> the record it prints
     * @return the template
     * @throws InvalidTemplateException with everything that is wrong with the file
     */
    public static <T extends Record> Template<T> compile(Class<T> type, byte[] file) {
        return compile(type, file, TemplateOptions.DEFAULTS);
    }

    /**
     * Compiles a file with other limits or demands.
     *
     * @param type the record it prints
     * @param file .docx, .dotx, .xlsx or .xltx
     * @param options how much of it is read, and whether it may leave out what is essential
     * @param <T> the record it prints
     * @return the template
     * @throws InvalidTemplateException with everything that is wrong with the file
     */
    public static <T extends Record> Template<T> compile(Class<T> type, byte[] file, TemplateOptions options) {
        byte[] source = file.clone();
        CompiledTemplate compiled = Compilation.of(type, source, options);
        return new Template<>(RecordType.of(type), source, options.limits(), compiled, false);
    }

    /**
     * Compiles a file.
     *
     * @param type the record it prints
     * @param file .docx, .dotx, .xlsx or .xltx
     * @param <T> the record it prints
     * @return the template
     * @throws InvalidTemplateException with everything that is wrong with the file
     * @throws IOException if the file cannot be read
     */
    public static <T extends Record> Template<T> compile(Class<T> type, Path file) throws IOException {
        return compile(type, file, TemplateOptions.DEFAULTS);
    }

    /**
     * Compiles a file with other limits or demands.
     *
     * @param type the record it prints
     * @param file .docx, .dotx, .xlsx or .xltx
     * @param options how much of it is read, and whether it may leave out what is essential
     * @param <T> the record it prints
     * @return the template
     * @throws InvalidTemplateException with everything that is wrong with the file
     * @throws IOException if the file cannot be read
     */
    public static <T extends Record> Template<T> compile(Class<T> type, Path file, TemplateOptions options)
            throws IOException {
        return compile(type, Compilation.read(file, options), options);
    }

    /**
     * Makes a copy to work in.
     *
     * @param document what to print
     * @param target replaced if it exists; in place whole or not at all
     * @throws InvalidDocumentException if the document breaks its rules
     * @throws IOException if the file cannot be written
     */
    public void render(T document, Path target) throws IOException {
        render(document, Copy.WORKING, target);
    }

    /**
     * Makes a document.
     *
     * @param document what to print
     * @param copy what it is made for
     * @param target replaced if it exists; in place whole or not at all
     * @throws InvalidDocumentException if the document breaks its rules, or if what must not be published would be in a copy
     *     that is to be
     * @throws IOException if the file cannot be written
     */
    public void render(T document, Copy copy, Path target) throws IOException {
        WholeFile.write(target, content(document, copy));
    }

    /**
     * Makes a document as a stream; the caller closes it.
     *
     * @param document what to print
     * @param copy what it is made for
     * @param target where to write
     * @throws InvalidDocumentException if the document breaks its rules, or if what must not be published would be in a copy
     *     that is to be; nothing has then been written
     * @throws IOException if the stream cannot be written
     */
    public void render(T document, Copy copy, OutputStream target) throws IOException {
        content(document, copy).writeTo(target);
    }

    /**
     * Finds what keeps a document from being made as a copy: what no file of this kind can hold, such as a sheet's 1,048,577th
     * row, and what must not be published. To know that, a copy to publish is made, and forgotten. What
     * {@link #lookingThrough()} finds, which the template rather than the document is to blame for, is not looked for.
     *
     * @param document has passed its rules
     * @param copy what it is to be made for
     * @return the problems; empty if it can be made
     */
    public List<Problem> check(T document, Copy copy) {
        try {
            if (copy == Copy.PUBLIC) {
                toPublish(document);
            } else {
                compiled.require(document);
            }
            return List.of();
        } catch (InvalidDocumentException e) {
            return e.problems();
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
    }

    /** What is to be written, when nothing more can be wrong with it. */
    private WholeFile.Content content(T document, Copy copy) throws IOException {
        Validation.require(document);
        WholeFile.Content made = copy == Copy.PUBLIC ? toPublish(document) : made(document, copy);
        return looksThrough && copy != Copy.WORKING ? lookedThrough(made) : made;
    }

    private WholeFile.Content toPublish(T document) throws IOException {
        byte[] file = new PublicCopy(compiled, source).of(document);
        return target -> target.write(file);
    }

    private WholeFile.Content made(T document, Copy copy) {
        compiled.require(document);
        Baseline baseline = copy == Copy.WORKING ? Baseline.of(document, hash) : null;
        return target -> compiled.write(document, baseline, target);
    }

    private WholeFile.Content lookedThrough(WholeFile.Content made) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        made.writeTo(file);
        List<Problem> problems = LastLook.at(file.toByteArray(), limits.ofDocuments(), compiled::locationOf);
        if (!problems.isEmpty()) {
            throw new InvalidDocumentException(problems);
        }
        return file::writeTo;
    }

    /**
     * Reads a document that was made from this template, after somebody edited it or filled it in. What shows the same as
     * when it was made keeps its value, and so does what the document has no place for; what has been typed where the record
     * has no place is a warning.
     *
     * @param file .docx or .xlsx
     * @param groups of rules, beside those that always hold, as in {@link Validation#check(Record, Class[])}
     * @return what it says now, and what changed
     * @throws InvalidDocumentException with every problem, warnings too, if there is an error: what cannot be understood, and
     *     where it stands
     * @throws IOException if the file cannot be read
     */
    public Revision<T> read(Path file, Class<?>... groups) throws IOException {
        if (Files.size(file) > limits.bytesOfAll()) {
            throw new InvalidDocumentException(List.of(ShownValues.MESSAGES.problem(
                    Severity.ERROR, "read.file", "", Location.UNKNOWN, "most", limits.bytesOfAll() >> 20)));
        }
        return read(Files.readAllBytes(file), groups);
    }

    /**
     * Reads a document that was made from this template, after somebody edited it or filled it in. What shows the same as
     * when it was made keeps its value, and so does what the document has no place for; what has been typed where the record
     * has no place is a warning.
     *
     * @param file .docx or .xlsx
     * @param groups of rules, beside those that always hold, as in {@link Validation#check(Record, Class[])}
     * @return what it says now, and what changed
     * @throws InvalidDocumentException with every problem, warnings too, if there is an error: what cannot be understood, and
     *     where it stands
     */
    public Revision<T> read(byte[] file, Class<?>... groups) {
        return new DocumentReader<T>(type, compiled, hash).read(file, limits.ofDocuments(), groups);
    }

    /**
     * How the names of the documents end.
     *
     * @return {@code docx} or {@code xlsx}
     */
    public String fileExtension() {
        return compiled.fileExtension();
    }

    /**
     * The file the template was compiled from, for an author to open and edit.
     *
     * @return a copy of its bytes
     */
    public byte[] source() {
        return source.clone();
    }
}
