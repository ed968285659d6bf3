package se.kansli.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import se.kansli.accessibility.AccessibilityCheck;

/** {@code kansli lint}. */
@Command(
        name = "lint",
        description = "Kontrollera tillgängligheten i Word- och Excel-filer."
                + " / Check the accessibility of Word and Excel files. Output: file place code severity text")
final class LintCommand extends KansliCommand {
    @Parameters(arity = "1..*", paramLabel = "FILE.docx|FILE.xlsx")
    private List<Path> files = List.of();

    @Override
    void run(Report report) {
        for (Path file : files) {
            try {
                report.problems(file.toString(), AccessibilityCheck.of(file));
            } catch (IOException e) {
                report.unusable(file.toString(), e);
            }
        }
        report.printText();
    }
}
