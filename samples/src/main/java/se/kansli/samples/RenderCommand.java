package se.kansli.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import se.kansli.json.Json;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.problem.InvalidTemplateException;
import se.kansli.template.Copy;
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

    @Option(
            names = "--template",
            paramLabel = "FILE.docx|FILE.xlsx",
            description = "Egen mall i stället för standardmallen. / A template of your own.")
    private @Nullable Path templateFile;

    @Option(
            names = "--copy",
            defaultValue = "final",
            description =
                    "final: färdigt dokument. / finished document. working: med innehållskontroller. / with controls. "
                            + "public: för publicering, med sekretess, skyddade personer och personnummer borttagna. / "
                            + "to publish, without what is confidential.")
    private CopyName copy = CopyName.FINAL;

    @Mixin
    private final TemplateFlags flags = new TemplateFlags();

    @Parameters(arity = "1..*", paramLabel = "FILE.json")
    private List<Path> files = List.of();

    /** A copy as the command line names it. */
    enum CopyName {
        FINAL(Copy.FINAL),
        WORKING(Copy.WORKING),
        PUBLIC(Copy.PUBLIC);

        private final Copy copy;

        CopyName(Copy copy) {
            this.copy = copy;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Override
    void run(Report report) {
        render(kind, report);
    }

    private <T extends Record> void render(Kind<T> kindOfDocument, Report report) {
        Template<T> template = template(kindOfDocument, report);
        if (template != null) {
            targets(template.fileExtension())
                    .forEach((target, source) -> render(template, kindOfDocument, source, target, report));
        }
        report.printText();
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

    private <T extends Record> @Nullable Template<T> template(Kind<T> kindOfDocument, Report report) {
        String name = String.valueOf(templateFile);
        try {
            if (templateFile != null) {
                return flags.compile(kindOfDocument.type(), templateFile);
            }
        } catch (InvalidTemplateException e) {
            report.problems(name, e.problems());
            return null;
        } catch (IOException e) {
            report.unusable(name, e);
            return null;
        }
        if (kindOfDocument.template() == null) {
            throw misuse(
                    kindOfDocument.name() + " har ingen standardmall: ange --template.",
                    kindOfDocument.name() + " has no standard template: give --template.");
        }
        return kindOfDocument.template().get();
    }

    private <T extends Record> void render(
            Template<T> template, Kind<T> kindOfDocument, Path source, Path target, Report report) {
        T document;
        try {
            document = Json.read(source, kindOfDocument.type());
        } catch (InvalidDocumentException e) {
            report.problems(source.toString(), e.problems());
            return;
        } catch (IOException e) {
            report.unusable(source.toString(), e);
            return;
        }
        try {
            Files.createDirectories(folder);
            template.render(document, copy.copy, target);
            print(target);
        } catch (InvalidDocumentException e) {
            report.problems(source.toString(), e.problems());
        } catch (IOException e) {
            report.unusable(target.toString(), e);
        }
    }
}
