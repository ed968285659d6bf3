package se.kansli.samples;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.kansli.json.Json;
import se.kansli.template.Revision;
import se.kansli.template.Template;

/** {@code kansli read}. */
@Command(
        name = "read",
        description = "Läs ett ifyllt eller ändrat dokument och visa vad som ändrats."
                + " / Read a document that was filled in or edited, and show what changed.")
final class ReadCommand extends KansliCommand {
    @Option(names = "--kind", required = true, converter = Kind.Converter.class, description = Kind.NAMES)
    @SuppressWarnings("NullAway.Init")
    private Kind<?> kind;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "OUT.json",
            description = "Skriv det som dokumentet säger. / Write what the document says.")
    private @Nullable Path target;

    @Mixin
    private final TemplateChoice choice = new TemplateChoice();

    @Mixin
    private final RuleFlags rules = new RuleFlags();

    @Parameters(paramLabel = "FILE.docx|FILE.xlsx")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Override
    void run(Report report) {
        if (target != null && isSame(target, file)) {
            throw misuse(
                    "JSON-filen skulle skriva över dokumentet: ge den ett annat namn.",
                    "The JSON file would replace the document: give it another name.");
        }
        read(kind, report);
        report.printText();
    }

    private <T extends Record> void read(Kind<T> kindOfDocument, Report report) {
        Template<T> template = choice.compile(kindOfDocument, this, report);
        Revision<T> revision =
                template == null ? null : report.attempt(file.toString(), () -> template.read(file, rules.groups()));
        if (revision == null) {
            return;
        }
        if (revision.baseline() == null) {
            print(file
                    + text(
                            ": säger inte vad det gjordes av, så vad som ändrats kan inte visas.",
                            ": does not say what it was made from, so what changed cannot be shown."));
        }
        revision.changes().forEach(this::print);
        report.problems(file.toString(), revision.warnings());
        report.printText();
        boolean isNew = revision.baseline() == null || !revision.changes().isEmpty();
        if ((target == null || write(revision.document(), target, report)) && isNew) {
            report.worsen(Kansli.CHANGED);
        }
    }

    private boolean write(Record document, Path json, Report report) {
        try {
            Json.write(document, json);
            print(json);
            return true;
        } catch (IOException e) {
            report.unusable(json.toString(), e);
            return false;
        }
    }
}
