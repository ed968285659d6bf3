package se.kansli.samples;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.kansli.template.Change;
import se.kansli.template.Revision;
import se.kansli.template.Template;

/** {@code kansli diff}. */
@Command(name = "diff", description = "Visa vad som skiljer två versioner. / Show how two versions differ.")
final class DiffCommand extends KansliCommand {
    @Option(names = "--kind", required = true, converter = Kind.Converter.class, description = Kind.NAMES)
    @SuppressWarnings("NullAway.Init")
    private Kind<?> kind;

    @Mixin
    private final TemplateChoice choice = new TemplateChoice();

    @Parameters(index = "0", paramLabel = "OLD.json")
    @SuppressWarnings("NullAway.Init")
    private Path old;

    @Parameters(index = "1", paramLabel = "EDITED", description = ".json, .docx, .xlsx")
    @SuppressWarnings("NullAway.Init")
    private Path edited;

    @Override
    void run(Report report) {
        compare(kind, report);
        report.printText();
    }

    private <T extends Record> void compare(Kind<T> kindOfDocument, Report report) {
        T before = report.read(old, kindOfDocument.type());
        T after = edited(kindOfDocument, report);
        if (before != null && after != null) {
            List<Change> changes = Change.between(before, after);
            changes.forEach(this::print);
            if (!changes.isEmpty()) {
                report.worsen(Kansli.CHANGED);
            }
        }
    }

    private <T extends Record> @Nullable T edited(Kind<T> kindOfDocument, Report report) {
        String name = edited.toString();
        if (name.toLowerCase(Locale.ROOT).endsWith(".json")) {
            return report.read(edited, kindOfDocument.type());
        }
        Template<T> template = choice.compile(kindOfDocument, this, report);
        Revision<T> revision = template == null ? null : report.attempt(name, () -> template.read(edited));
        if (revision == null) {
            return null;
        }
        report.problems(name, revision.warnings());
        return revision.document();
    }
}
