package se.kansli.samples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import se.kansli.json.Json;
import se.kansli.mandate.MandateDescription;
import se.kansli.template.Copy;
import se.kansli.template.Template;
import se.kansli.templates.StandardTemplates;
import se.kansli.validation.Validation;

/** {@code kansli demo}. */
@Command(name = "demo", description = "Gör alla exempeldokument. / Make all sample documents.")
final class DemoCommand extends KansliCommand {
    private static final List<String> MANDATES = List.of("ikt-strateger", "grundskolan");

    @Option(
            names = {"-o", "--output"},
            defaultValue = "kansli-demo",
            paramLabel = "DIR",
            description = "Mapp, görs om den saknas. / Folder, made if missing. Default: ${DEFAULT-VALUE}")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Override
    void run(Report report) {
        try {
            Files.createDirectories(folder);
            Template<MandateDescription> template = StandardTemplates.mandate();
            for (String name : MANDATES) {
                MandateDescription mandate = read(name);
                Path target = folder.resolve(name + ".docx");
                template.render(mandate, Copy.FINAL, target);
                int warnings = Validation.check(mandate).size();
                print(target
                        + text(" (inga fel, " + warnings + " varningar)", " (no errors, " + warnings + " warnings)"));
            }
        } catch (IOException e) {
            report.unusable(folder.toString(), e);
        }
    }

    private static MandateDescription read(String name) throws IOException {
        String resource = "/data/mandates/" + name + ".json";
        try (InputStream in = DemoCommand.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            return Json.read(in, MandateDescription.class);
        }
    }
}
