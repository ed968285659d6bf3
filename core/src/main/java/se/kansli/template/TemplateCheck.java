package se.kansli.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.kansli.internal.io.WholeFile;
import se.kansli.internal.word.Annotator;
import se.kansli.problem.InvalidTemplateException;
import se.kansli.problem.Problem;

/**
 * What is wrong with a Word file as a template, for its author to see in the file itself (<i>mallkontroll</i>).
 *
 * <pre>{@code
 * TemplateCheck check = TemplateCheck.word(MandateDescription.class, Path.of("mall.docx"));
 * check.problems().forEach(System.out::println);
 * check.annotate(Path.of("mall-med-kommentarer.docx"));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class TemplateCheck {
    private final byte[] source;
    private final List<Problem> problems;

    private TemplateCheck(byte[] source, List<Problem> problems) {
        this.source = source;
        this.problems = problems;
    }

    /**
     * Checks a Word file.
     *
     * @param type the record the template is to print
     * @param file .docx or .dotx; whatever it is, this does not fail
     * @return what was found
     */
    public static TemplateCheck word(Class<? extends Record> type, byte[] file) {
        byte[] source = file.clone();
        try {
            Template.word(type, source);
            return new TemplateCheck(source, List.of());
        } catch (InvalidTemplateException e) {
            return new TemplateCheck(source, e.problems());
        }
    }

    /**
     * Checks a Word file.
     *
     * @param type the record the template is to print
     * @param file .docx or .dotx; whatever it is, this does not fail because of it
     * @return what was found
     * @throws IOException if the file cannot be read
     */
    public static TemplateCheck word(Class<? extends Record> type, Path file) throws IOException {
        return word(type, Files.readAllBytes(file));
    }

    /**
     * Every problem, in the order of the template.
     *
     * @return empty if the file is a template for the record
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Makes a copy of the file with each problem as a comment in Swedish, at the paragraph it was found in. What has no
     * paragraph, or stands in a header or footer, where Word has no comments, comes at the first paragraph.
     *
     * @return a .docx; the same file gives the same bytes
     * @throws InvalidTemplateException if the file is no Word document, or too damaged to be written in
     */
    public byte[] annotated() {
        return Annotator.annotate(source, problems);
    }

    /**
     * Writes the copy that {@link #annotated()} makes.
     *
     * @param target replaced if it exists; in place whole or not at all
     * @throws InvalidTemplateException if the file is no Word document, or too damaged to be written in; nothing has then
     *     been written
     * @throws IOException if the copy cannot be written
     */
    public void annotate(Path target) throws IOException {
        byte[] copy = annotated();
        WholeFile.write(target, out -> out.write(copy));
    }
}
