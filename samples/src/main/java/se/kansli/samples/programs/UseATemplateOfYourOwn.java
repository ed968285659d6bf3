package se.kansli.samples.programs;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import se.kansli.json.Json;
import se.kansli.mandate.MandateDescription;
import se.kansli.problem.InvalidTemplateException;
import se.kansli.template.Template;
import se.kansli.templates.StandardTemplates;

/** How do I print through the municipality's own Word file? */
public final class UseATemplateOfYourOwn {
    private UseATemplateOfYourOwn() {}

    /**
     * Runs it.
     *
     * @param arguments the folder for the files, made if missing
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        SampleData.start(arguments, UseATemplateOfYourOwn::run);
    }

    static void run(Path folder, PrintStream out) throws IOException {
        // a clerk has made this one in Word; here it is the standard template as a file
        Path file = folder.resolve("mall.docx");
        Files.write(file, StandardTemplates.neutral().mandate().source());
        Path json = SampleData.copy("mandates/ikt-strateger.json", folder);

        Template<MandateDescription> template;
        try {
            template = Template.compile(MandateDescription.class, file);
        } catch (InvalidTemplateException e) {
            e.problems().forEach(out::println); // to the clerk, who mends it in Word
            return;
        }
        template.render(Json.read(json, MandateDescription.class), folder.resolve("ikt-strateger.docx"));

        out.println("ikt-strateger.docx");
    }
}
