package se.kansli.samples.programs;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import se.kansli.json.Json;
import se.kansli.mandate.GoalDocument;
import se.kansli.mandate.MandateDescription;
import se.kansli.mandate.RenewedMandate;
import se.kansli.validation.Validation;

/** What must be looked at when last year's mandate becomes next year's? */
public final class RenewAMandate {
    private RenewAMandate() {}

    /**
     * Runs it.
     *
     * @param arguments the folder for the files, made if missing
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        SampleData.start(arguments, RenewAMandate::run);
    }

    static void run(Path folder, PrintStream out) throws IOException {
        MandateDescription last =
                Json.read(SampleData.copy("mandates/ikt-strateger.json", folder), MandateDescription.class);
        GoalDocument goals = Json.read(SampleData.copy("goal-document.json", folder), GoalDocument.class);

        RenewedMandate renewed = last.forYear(2028, goals);

        Validation.check(renewed).forEach(out::println);
        Json.write(renewed.mandate(), folder.resolve("ikt-strateger-2028.json"));
    }
}
