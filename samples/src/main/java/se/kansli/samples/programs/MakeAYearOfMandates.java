package se.kansli.samples.programs;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import se.kansli.batch.Batch;
import se.kansli.batch.BatchListener;
import se.kansli.batch.BatchReport;
import se.kansli.batch.FileNames;
import se.kansli.batch.Item;
import se.kansli.batch.Items;
import se.kansli.batch.Outcome;
import se.kansli.batch.Product;
import se.kansli.json.Json;
import se.kansli.json.JsonLines;
import se.kansli.mandate.GoalDocument;
import se.kansli.mandate.MandateDescription;
import se.kansli.template.Copy;
import se.kansli.templates.StandardTemplates;

/** How do I make all networks' mandates for a year, in one run that may be cut short? */
public final class MakeAYearOfMandates {
    private MakeAYearOfMandates() {}

    /**
     * Runs it.
     *
     * @param arguments the folder for the files, made if missing
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        SampleData.start(arguments, MakeAYearOfMandates::run);
    }

    static void run(Path folder, PrintStream out) throws IOException {
        Path lastYears = SampleData.copy("batch/uppdrag-2027.jsonl", folder);
        GoalDocument goals = Json.read(SampleData.copy("goal-document.json", folder), GoalDocument.class);

        // read a line at a time, however many there are
        Items<MandateDescription> items = () -> JsonLines.open(lastYears, MandateDescription.class)
                .map(line -> new Item<>(
                        line.toString(), () -> line.read().forYear(2028, goals).mandate()));
        Batch<MandateDescription> batch = Batch.of(new Product<>(
                StandardTemplates.neutral().mandate(),
                Copy.FINAL,
                FileNames.of(MandateDescription.class, "{year} {network.name}")));

        // run again after a power cut, it makes what is missing
        BatchReport report = batch.resume(items, folder.resolve("uppdrag-2028"), new BatchListener() {
            @Override
            public void done(Outcome outcome) {
                out.println(outcome.origin() + ": " + outcome.getClass().getSimpleName());
            }
        });
        out.println(report.end() + ", " + report.written() + " of " + report.items());
    }
}
