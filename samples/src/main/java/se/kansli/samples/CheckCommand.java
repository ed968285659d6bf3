package se.kansli.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.kansli.json.Json;
import se.kansli.validation.Final;
import se.kansli.validation.Publication;
import se.kansli.validation.Statutory;

/** {@code kansli check}. */
@Command(
        name = "check",
        description = "Kontrollera dokument. / Check documents. Output: file:line:column code severity text")
final class CheckCommand extends KansliCommand {
    @Option(names = "--kind", required = true, converter = Kind.Converter.class, description = Kind.NAMES)
    @SuppressWarnings("NullAway.Init")
    private Kind<?> kind;

    @Option(
            names = "--for",
            split = ",",
            paramLabel = "GROUP",
            description = "Regler utöver de vanliga / rules beside the usual: ${COMPLETION-CANDIDATES}.")
    private List<Group> groups = List.of();

    @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES}")
    private Format format = Format.text;

    @Parameters(arity = "1..*", paramLabel = "FILE.json")
    private List<Path> files = List.of();

    /** A group of rules as the command line names it. */
    enum Group {
        statutory(Statutory.class),
        publication(Publication.class),
        finished(Final.class);

        private final Class<?> type;

        Group(Class<?> type) {
            this.type = type;
        }
    }

    /** How problems are printed. */
    enum Format {
        text,
        json
    }

    @Override
    void run(Report report) {
        Class<?>[] types = groups.stream().map(group -> group.type).toArray(Class<?>[]::new);
        for (Path file : files) {
            try {
                report.problems(file.toString(), Json.check(file, kind.typeOf(file), types));
            } catch (IOException e) {
                report.unusable(file.toString(), e);
            }
        }
        if (kind.derivation() != null && report.exitCode() == Kansli.OK) {
            kind.derivation().make(kind.name(), files, LocalDate.now(), report);
        }
        if (format == Format.json) {
            report.printJson();
        } else {
            report.printText();
        }
    }
}
