package se.kansli.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.kansli.template.Template;
import se.kansli.templates.StandardTemplates;

/** {@code kansli template export}. */
@Command(
        name = "export",
        description = "Skriv standardmallen som Word-fil att göra en egen av. / Write the standard template as a Word"
                + " file to make your own from.")
final class TemplateExportCommand extends KansliCommand {
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

    @Override
    void run(Report report) {
        if (kind.template() == null) {
            throw misuse(kind.name() + " har ingen standardmall.", kind.name() + " has no standard template.");
        }
        Template<?> template = kind.template().apply(StandardTemplates.neutral());
        Path target = folder.resolve(kind.name() + "." + template.fileExtension());
        try {
            Files.createDirectories(folder);
            Files.write(target, template.source());
            print(target);
        } catch (IOException e) {
            report.unusable(target.toString(), e);
        }
    }
}
