package se.kansli.samples.programs;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import se.kansli.json.Json;
import se.kansli.mandate.MandateDescription;
import se.kansli.template.Template;
import se.kansli.templates.StandardTemplates;

/** How do I make a Word document of a mandate in JSON? */
public final class RenderAMandate {
    private RenderAMandate() {}

    /**
     * Runs it.
     *
     * @param arguments the folder for the files, made if missing
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        SampleData.start(arguments, RenderAMandate::run);
    }

    static void run(Path folder, PrintStream out) throws IOException {
        Path json = SampleData.copy("mandates/grundskolan.json", folder);

        Template<MandateDescription> template = StandardTemplates.neutral().mandate();
        MandateDescription mandate = Json.read(json, MandateDescription.class);
        template.render(mandate, folder.resolve("grundskolan.docx"));

        out.println("grundskolan.docx: " + mandate.network().name());
    }
}
