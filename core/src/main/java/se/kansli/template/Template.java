package se.kansli.template;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import se.kansli.internal.io.WholeFile;
import se.kansli.internal.shape.RecordType;
import se.kansli.internal.word.WordCompiler;
import se.kansli.internal.word.WordTemplate;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.problem.InvalidTemplateException;
import se.kansli.validation.Validation;

/**
 * A way between one type of record and one Word file. Compiled once; after that it cannot fail because of the template.
 *
 * <pre>{@code
 * Template<MandateDescription> template = Template.word(MandateDescription.class, Path.of("mall.docx"));
 * template.render(mandate, Copy.FINAL, Path.of("grundskolan.docx"));
 * }</pre>
 *
 * <p>A template is an ordinary Word file whose content controls have tags that name the record's components:
 * {@code title}, {@code network.name}, {@code each:purpose.goals} around what is to be repeated,
 * {@code purpose.goals[].heading} inside it, {@code if:metadata} around what is to be left out where there is none. The
 * same record gives the same bytes, on any machine, in any locale and from any thread. Immutable and thread-safe.
 *
 * @param <T> the record it prints
 */
public final class Template<T extends Record> {
    private final byte[] source;
    private final WordTemplate compiled;

    private Template(byte[] source, WordTemplate compiled) {
        this.source = source;
        this.compiled = compiled;
    }

    /**
     * Compiles a Word file.
     *
     * @param type the record it prints
     * @param file .docx or .dotx
     * @param <T> the record it prints
     * @return the template
     * @throws InvalidTemplateException with everything that is wrong with the file
     */
    public static <T extends Record> Template<T> word(Class<T> type, byte[] file) {
        return word(type, file, TemplateOptions.DEFAULTS);
    }

    /**
     * Compiles a Word file with other limits or demands.
     *
     * @param type the record it prints
     * @param file .docx or .dotx
     * @param options how much of it is read, and whether it may leave out what is essential
     * @param <T> the record it prints
     * @return the template
     * @throws InvalidTemplateException with everything that is wrong with the file
     */
    public static <T extends Record> Template<T> word(Class<T> type, byte[] file, TemplateOptions options) {
        byte[] source = file.clone();
        return new Template<>(
                source,
                WordCompiler.compile(
                        RecordType.of(type), source, options.limits().internal(), options.mayLeaveOutEssentials()));
    }

    /**
     * Compiles a Word file.
     *
     * @param type the record it prints
     * @param file .docx or .dotx
     * @param <T> the record it prints
     * @return the template
     * @throws InvalidTemplateException with everything that is wrong with the file
     * @throws IOException if the file cannot be read
     */
    public static <T extends Record> Template<T> word(Class<T> type, Path file) throws IOException {
        return word(type, file, TemplateOptions.DEFAULTS);
    }

    /**
     * Compiles a Word file with other limits or demands.
     *
     * @param type the record it prints
     * @param file .docx or .dotx
     * @param options how much of it is read, and whether it may leave out what is essential
     * @param <T> the record it prints
     * @return the template
     * @throws InvalidTemplateException with everything that is wrong with the file
     * @throws IOException if the file cannot be read
     */
    public static <T extends Record> Template<T> word(Class<T> type, Path file, TemplateOptions options)
            throws IOException {
        return word(type, WordCompiler.read(file, options.limits().internal()), options);
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
     * @throws InvalidDocumentException if the document breaks its rules
     * @throws IOException if the file cannot be written
     */
    public void render(T document, Copy copy, Path target) throws IOException {
        Validation.require(document);
        WholeFile.write(target, out -> compiled.write(document, copy == Copy.WORKING, out));
    }

    /**
     * Makes a document as a stream; the caller closes it.
     *
     * @param document what to print
     * @param copy what it is made for
     * @param target where to write
     * @throws InvalidDocumentException if the document breaks its rules; nothing has then been written
     * @throws IOException if the stream cannot be written
     */
    public void render(T document, Copy copy, OutputStream target) throws IOException {
        Validation.require(document);
        compiled.write(document, copy == Copy.WORKING, target);
    }

    /**
     * The Word file the template was compiled from, for an author to open and edit.
     *
     * @return a copy of its bytes
     */
    public byte[] source() {
        return source.clone();
    }
}
