package se.kansli.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.kansli.json.Json;

/** {@code kansli check}. */
@Command(
        name = "check",
        description = "Kontrollera dokument. / Check documents. Output: file:line:column code severity text")
final class CheckCommand extends KansliCommand {
    @Option(names = "--kind", required = true, converter = Kind.Converter.class, description = Kind.NAMES)
    @SuppressWarnings("NullAway.Init")
    private Kind<?> kind;

    @Mixin
    private final RuleFlags rules = new RuleFlags();

    @Option(names = "--format", defaultValue = "text", description = "${COMPLETION-CANDIDATES}")
    private Format format = Format.text;

    @Parameters(arity = "1..*", paramLabel = "FILE.json")
    private List<Path> files = List.of();

    /** How problems are printed. */
    enum Format {
        text,
        json
    }

    @Override
    void run(Report report) {
        for (Path file : files) {
            try {
                report.problems(file.toString(), Json.check(file, kind.typeOf(file), rules.groups()));
            } catch (IOException e) {
                report.unusable(file.toString(), e);
            }
        }
        if (kind.derivation() != null && report.exitCode() == Kansli.OK) {
            kind.derivation().make(kind.name(), files, LocalDate.now(SWEDEN), report);
        }
        if (format == Format.json) {
            report.printJson();
        } else {
            report.printText();
        }
    }
}
