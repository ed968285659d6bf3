package se.kansli.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.kansli.template.Template;
import se.kansli.templates.StandardTemplates;

/** {@code kansli template export}. */
@Command(
        name = "export",
        description =
                "Skriv standardmallen som Word- eller Excel-fil att göra en egen av. / Write the standard template as"
                        + " a Word or Excel file to make your own from.")
final class TemplateExportCommand extends KansliCommand {
    @Option(
            names = "--kind",
            required = true,
            paramLabel = "KIND|all",
            converter = KindsConverter.class,
            description = "all, " + Kind.NAMES)
    @SuppressWarnings("NullAway.Init")
    private Kinds kinds;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "Mapp, görs om den saknas. / Folder, made if missing.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Mixin
    private final HouseStyleFlag houseStyle = new HouseStyleFlag();

    /** One kind, or all that have a standard template. */
    record Kinds(List<Kind<?>> each) {}

    /** Reads {@code --kind}. */
    static final class KindsConverter implements ITypeConverter<Kinds> {
        @Override
        public Kinds convert(String value) {
            return new Kinds(value.equals("all") ? Kind.withTemplate() : List.of(new Kind.Converter().convert(value)));
        }
    }

    @Override
    void run(Report report) {
        for (Kind<?> kind : kinds.each()) {
            if (kind.template() == null) {
                throw misuse(kind.name() + " har ingen standardmall.", kind.name() + " has no standard template.");
            }
        }
        houseStyle
                .templates(report)
                .ifPresent(templates -> kinds.each().forEach(kind -> export(kind, templates, report)));
        report.printText();
    }

    private void export(Kind<?> kind, StandardTemplates templates, Report report) {
        Template<?> template = Objects.requireNonNull(kind.template()).apply(templates);
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
