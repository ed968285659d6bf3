package se.kansli.samples.programs;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import se.kansli.json.Json;
import se.kansli.mandate.MandateDescription;
import se.kansli.register.MandateMatrix;
import se.kansli.templates.StandardTemplates;

/** Which network works for which goal, in one Excel table? */
public final class MakeATableOfMandates {
    private MakeATableOfMandates() {}

    /**
     * Runs it.
     *
     * @param arguments the folder for the files, made if missing
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        SampleData.start(arguments, MakeATableOfMandates::run);
    }

    static void run(Path folder, PrintStream out) throws IOException {
        List<MandateDescription> mandates = List.of(
                Json.read(SampleData.copy("mandates/grundskolan.json", folder), MandateDescription.class),
                Json.read(SampleData.copy("mandates/ikt-strateger.json", folder), MandateDescription.class));

        MandateMatrix matrix = MandateMatrix.of(mandates);
        StandardTemplates.neutral().mandateMatrix().render(matrix, folder.resolve("uppdragsmatris.xlsx"));

        out.println("uppdragsmatris.xlsx: " + matrix.rows().size() + " rows");
    }
}
