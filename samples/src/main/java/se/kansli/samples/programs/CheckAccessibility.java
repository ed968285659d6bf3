package se.kansli.samples.programs;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import se.kansli.accessibility.AccessibilityCheck;
import se.kansli.json.Json;
import se.kansli.mandate.MandateDescription;
import se.kansli.problem.Problem;
import se.kansli.templates.StandardTemplates;

/** Can everyone read the document, with a screen reader, too? */
public final class CheckAccessibility {
    private CheckAccessibility() {}

    /**
     * Runs it.
     *
     * @param arguments the folder for the files, made if missing
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        SampleData.start(arguments, CheckAccessibility::run);
    }

    static void run(Path folder, PrintStream out) throws IOException {
        Path json = SampleData.copy("mandates/grundskolan.json", folder);
        Path document = folder.resolve("grundskolan.docx");
        StandardTemplates.neutral().mandate().render(Json.read(json, MandateDescription.class), document);

        List<Problem> problems = AccessibilityCheck.of(document);

        problems.forEach(out::println);
        out.println(problems.isEmpty() ? "nothing found" : problems.size() + " found");
    }
}
