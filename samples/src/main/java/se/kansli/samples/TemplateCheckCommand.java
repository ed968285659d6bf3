package se.kansli.samples;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.kansli.problem.InvalidTemplateException;
import se.kansli.problem.Problem;
import se.kansli.template.TemplateCheck;

/** {@code kansli template check}. */
@Command(name = "check", description = "Kontrollera en mall. / Check a template. Output: file place code severity text")
final class TemplateCheckCommand extends KansliCommand {
    @Option(names = "--kind", required = true, converter = Kind.Converter.class, description = Kind.NAMES)
    @SuppressWarnings("NullAway.Init")
    private Kind<?> kind;

    @Option(
            names = "--annotate",
            paramLabel = "OUT.docx",
            description = "Skriv en kopia med felen som kommentarer. / Write a copy with the problems as comments.")
    private @Nullable Path annotated;

    @Mixin
    private final TemplateFlags flags = new TemplateFlags();

    @Parameters(paramLabel = "FILE.docx|FILE.xlsx")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Override
    void run(Report report) {
        if (annotated != null && isSame(annotated, file)) {
            throw misuse(
                    "Kopian med kommentarer skulle skriva över mallen: ge den ett annat namn.",
                    "The copy with comments would replace the template: give it another name.");
        }
        if (annotated != null && TemplateFlags.isExcel(file)) {
            throw misuse(
                    "Bara Word-mallar kan få felen som kommentarer: ta bort --annotate.",
                    "Only Word templates can have the problems as comments: leave out --annotate.");
        }
        TemplateCheck check;
        try {
            check = flags.check(kind.type(), file);
        } catch (IOException e) {
            report.unusable(file.toString(), e);
            return;
        }
        report.problems(file.toString(), check.problems());
        report.printText();
        if (check.problems().stream().noneMatch(Problem::isError)) {
            print(file + text(": inga fel", ": no errors"));
        }
        if (annotated != null && !check.problems().isEmpty()) {
            annotate(check, annotated, report);
        }
    }

    private void annotate(TemplateCheck check, Path target, Report report) {
        try {
            check.annotate(target);
            print(target);
        } catch (InvalidTemplateException e) {
            print(target
                    + text(
                            ": skrevs inte, för filen kan inte få kommentarer.",
                            ": not written, because the file cannot have comments."));
        } catch (IOException e) {
            report.unusable(target.toString(), e);
        }
    }
}
