package se.kansli.samples.programs;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import se.kansli.mandate.MandateDescription;
import se.kansli.template.TemplateCheck;
import se.kansli.templates.StandardTemplates;

/** Can the clerk's template be used, and if not, what is to be changed in it? */
public final class CheckATemplate {
    private CheckATemplate() {}

    /**
     * Runs it.
     *
     * @param arguments the folder for the files, made if missing
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        SampleData.start(arguments, CheckATemplate::run);
    }

    static void run(Path folder, PrintStream out) throws IOException {
        // a template for notices, taken for one for mandates
        Path file = folder.resolve("mall.docx");
        Files.write(file, StandardTemplates.neutral().notice().source());

        TemplateCheck check = TemplateCheck.of(MandateDescription.class, file);

        check.problems().forEach(problem -> out.println(problem.location() + ": " + problem.swedish()));
        check.annotate(folder.resolve("mall-med-kommentarer.docx"));
    }
}
