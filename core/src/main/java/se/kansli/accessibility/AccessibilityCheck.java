package se.kansli.accessibility;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.kansli.internal.accessibility.Accessibility;
import se.kansli.internal.opc.PackageLimits;
import se.kansli.problem.Problem;

/**
 * Checks a finished Word or Excel file against what a machine can tell of EN 301 549, clause 10 (WCAG 2.1 AA for
 * documents): title, language, headings, lists, tables, alternative texts, links, contrast.
 *
 * <pre>{@code
 * List<Problem> problems = AccessibilityCheck.of(Path.of("grundskolan.docx"));
 * problems.forEach(System.out::println);      // word/document.xml ¶4 [Bakgrund] ”Budget”: Rubriken är på nivå 4 …
 * }</pre>
 *
 * <p>An error keeps somebody from reading; a warning makes it harder; a tip would make it easier. A machine does not tell
 * everything: a person still has to look, and listen with a screen reader. Thread-safe.
 */
public final class AccessibilityCheck {
    private AccessibilityCheck() {}

    /**
     * Checks a file; what kind it is, it says itself.
     *
     * @param file .docx or .xlsx; whatever it is, this does not fail
     * @return what was found, in the file's order; one problem alone if it cannot be read as either kind
     */
    public static List<Problem> of(byte[] file) {
        return Accessibility.check(file, PackageLimits.USUAL);
    }

    /**
     * Checks a file; what kind it is, it says itself.
     *
     * @param file .docx or .xlsx; whatever it is, this does not fail because of it
     * @return what was found, in the file's order; one problem alone if it cannot be read as either kind
     * @throws IOException if the file cannot be read from disk
     */
    public static List<Problem> of(Path file) throws IOException {
        return Files.size(file) > PackageLimits.USUAL.bytesOfAll()
                ? Accessibility.tooLarge()
                : of(Files.readAllBytes(file));
    }
}
