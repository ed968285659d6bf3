package se.kansli.template;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.kansli.internal.accessibility.Accessibility;
import se.kansli.internal.io.WholeFile;
import se.kansli.internal.word.Annotator;
import se.kansli.problem.InvalidTemplateException;
import se.kansli.problem.Problem;

/**
 * What is wrong with a Word or Excel file as a template, for its author to see; in a Word file itself, if wanted (<i>mallkontroll</i>).
 *
 * <pre>{@code
 * TemplateCheck check = TemplateCheck.of(MandateDescription.class, Path.of("mall.docx"));
 * check.problems().forEach(System.out::println);
 * check.annotate(Path.of("mall-med-kommentarer.docx"));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class TemplateCheck {
    private final byte[] source;
    private final TemplateOptions options;
    private final List<Problem> problems;

    private TemplateCheck(byte[] source, TemplateOptions options, List<Problem> problems) {
        this.source = source;
        this.options = options;
        this.problems = problems;
    }

    /**
     * Checks a file.
     *
     * @param type the record the template is to print
     * @param file .docx, .dotx, .xlsx or .xltx; whatever it is, this does not fail
     * @return what was found
     */
    public static TemplateCheck of(Class<? extends Record> type, byte[] file) {
        return of(type, file, TemplateOptions.DEFAULTS);
    }

    /**
     * Checks a file with other limits or demands.
     *
     * @param type the record the template is to print
     * @param file .docx, .dotx, .xlsx or .xltx; whatever it is, this does not fail
     * @param options those the template is to be compiled with
     * @return what was found
     */
    public static TemplateCheck of(Class<? extends Record> type, byte[] file, TemplateOptions options) {
        byte[] source = file.clone();
        return new TemplateCheck(source, options, found(type, source, options));
    }

    /**
     * Checks a file.
     *
     * @param type the record the template is to print
     * @param file .docx, .dotx, .xlsx or .xltx; whatever it is, this does not fail because of it
     * @return what was found
     * @throws IOException if the file cannot be read
     */
    public static TemplateCheck of(Class<? extends Record> type, Path file) throws IOException {
        return of(type, file, TemplateOptions.DEFAULTS);
    }

    /**
     * Checks a file with other limits or demands.
     *
     * @param type the record the template is to print
     * @param file .docx, .dotx, .xlsx or .xltx; whatever it is, this does not fail because of it
     * @param options those the template is to be compiled with
     * @return what was found
     * @throws IOException if the file cannot be read
     */
    public static TemplateCheck of(Class<? extends Record> type, Path file, TemplateOptions options)
            throws IOException {
        try {
            return of(type, Compilation.read(file, options), options);
        } catch (InvalidTemplateException e) {
            return new TemplateCheck(new byte[0], options, e.problems());
        }
    }

    /** What stops a template from being compiled comes first, then what would keep somebody from reading the documents. */
    private static List<Problem> found(Class<? extends Record> type, byte[] source, TemplateOptions options) {
        List<Problem> problems = new ArrayList<>();
        try {
            Compilation.of(type, source, options);
        } catch (InvalidTemplateException e) {
            problems.addAll(e.problems());
        }
        boolean isOfOtherKind =
                problems.stream().anyMatch(problem -> problem.code().startsWith("template.not-"));
        if (!isOfOtherKind) {
            problems.addAll(Accessibility.checkTemplate(source, options.limits().internal()));
        }
        return List.copyOf(problems);
    }

    /**
     * Every problem: first what keeps the file from being a template for the record ({@code template.…}), then what would
     * keep somebody from reading the documents it makes ({@code accessibility.…}, errors, warnings and tips, as
     * {@link se.kansli.accessibility.AccessibilityCheck} finds them in a document). A template compiles in spite of the latter.
     *
     * @return empty if there is nothing to mend
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
        return Annotator.annotate(source, options.limits().internal(), problems);
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
