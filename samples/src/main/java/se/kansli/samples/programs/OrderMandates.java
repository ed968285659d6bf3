package se.kansli.samples.programs;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import se.kansli.json.Json;
import se.kansli.mandate.GoalDocument;
import se.kansli.mandate.MandateDescription;
import se.kansli.problem.Problem;
import se.kansli.register.MandateOrder;
import se.kansli.register.OrderedMandate;
import se.kansli.template.Template;
import se.kansli.templates.StandardTemplates;
import se.kansli.validation.Validation;

/** How does what is ordered for next year get into the networks' mandates? */
public final class OrderMandates {
    private OrderMandates() {}

    /**
     * Runs it.
     *
     * @param arguments the folder for the files, made if missing
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        SampleData.start(arguments, OrderMandates::run);
    }

    static void run(Path folder, PrintStream out) throws IOException {
        MandateOrder order = Json.read(SampleData.copy("orders/2028.json", folder), MandateOrder.class);
        GoalDocument goals = Json.read(SampleData.copy("goal-document.json", folder), GoalDocument.class);
        Template<MandateDescription> template = StandardTemplates.neutral().mandate();

        for (String network : order.networks()) {
            MandateDescription last =
                    Json.read(SampleData.copy("mandates/" + network + ".json", folder), MandateDescription.class);
            OrderedMandate ordered = order.applyTo(last, goals);
            List<Problem> toLookAt = Validation.check(ordered);
            template.render(ordered.mandate(), folder.resolve(network + "-2028.docx"));
            out.println(network + ": " + toLookAt.size() + " to look at");
        }
    }
}
