package se.kansli.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.template.Template;

/** {@code kansli render}. */
@Command(name = "render", description = "Gör Word- eller Excel-filer av JSON. / Make Word or Excel files from JSON.")
final class RenderCommand extends KansliCommand {
    @Option(names = "--kind", required = true, converter = Kind.Converter.class, description = Kind.NAMES)
    @SuppressWarnings("NullAway.Init")
    private Kind<?> kind;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "Mapp, görs om den saknas. / Folder, made if missing.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Mixin
    private final CopyFlag copy = new CopyFlag();

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "Dagen som en åtgärdslista eller leveransstatus gäller, i dag om inget sägs."
                    + " / The day of an action list or a delivery status, today unless told.")
    private LocalDate day = LocalDate.now(SWEDEN);

    @Mixin
    private final TemplateChoice choice = new TemplateChoice();

    @Parameters(arity = "1..*", paramLabel = "FILE.json")
    private List<Path> files = List.of();

    @Override
    void run(Report report) {
        render(kind, report);
    }

    private <T extends Record> void render(Kind<T> kindOfDocument, Report report) {
        Template<T> template = choice.compile(kindOfDocument, this, report);
        if (template != null) {
            make(kindOfDocument, template.lookingThrough(), report);
        }
        report.printText();
    }

    /** One document of each file, or a table of all. */
    private <T extends Record> void make(Kind<T> kindOfDocument, Template<T> template, Report report) {
        String name = kindOfDocument.name();
        Derivation<T> derivation = kindOfDocument.derivation();
        if (derivation == null) {
            targets(template.fileExtension())
                    .forEach((target, source) -> write(
                            template, report.read(source, kindOfDocument.type()), source.toString(), target, report));
        } else {
            Path target = folder.resolve(name + "." + template.fileExtension());
            write(template, derivation.make(name, files, day, report), name, target, report);
        }
    }

    /** Where each document goes; refused if two would go to the same place. */
    private Map<Path, Path> targets(String extension) {
        Map<Path, Path> targets = new LinkedHashMap<>();
        Map<String, Path> foldedNames = new HashMap<>();
        for (Path source : files) {
            String name = source.getFileName().toString().replaceFirst("(?i)\\.json$", "") + "." + extension;
            Path other = foldedNames.put(name.toLowerCase(Locale.ROOT), source);
            if (other != null) {
                throw misuse(
                        other + " och " + source + " skulle bli samma fil, " + name + ": ge dem olika namn.",
                        other + " and " + source + " would become the same file, " + name
                                + ": give them different names.");
            }
            targets.put(folder.resolve(name), source);
        }
        return targets;
    }

    private <T extends Record> void write(
            Template<T> template, @Nullable T document, String source, Path target, Report report) {
        if (document == null) {
            return;
        }
        try {
            Files.createDirectories(folder);
            template.render(document, copy.copy(), target);
            print(target);
        } catch (InvalidDocumentException e) {
            report.problems(source, e.problems());
        } catch (IOException e) {
            report.unusable(target.toString(), e);
        }
    }
}
