package se.kansli.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.kansli.mandate.GoalDocument;
import se.kansli.mandate.MandateDescription;
import se.kansli.mandate.Mandates;
import se.kansli.problem.Problem;
import se.kansli.register.MeetingPlan;
import se.kansli.register.Plans;
import se.kansli.register.WorkPlan;
import se.kansli.report.Compilation;
import se.kansli.report.ProgressReport;
import se.kansli.report.Reports;
import se.kansli.validation.Validation;

/** Law 1: what is written reads back to an equal record. */
class JsonRoundTripLawProperties {

    @Property(tries = 200)
    void mandateReadsBackToTheSameMandate(@ForAll("mandates") MandateDescription mandate) {
        assertThat(Json.read(Json.write(mandate), MandateDescription.class)).isEqualTo(mandate);
    }

    @Property(tries = 200)
    void goalDocumentReadsBackToTheSameGoalDocument(@ForAll("goalDocuments") GoalDocument document) throws IOException {
        byte[] json = Json.write(document).getBytes(StandardCharsets.UTF_8);

        assertThat(Json.read(new ByteArrayInputStream(json), GoalDocument.class))
                .isEqualTo(document);
    }

    @Property(tries = 100)
    void plansReadBackToTheSamePlans(@ForAll("meetingPlans") MeetingPlan meetings, @ForAll("workPlans") WorkPlan work) {
        assertThat(Json.read(Json.write(meetings), MeetingPlan.class)).isEqualTo(meetings);
        assertThat(Json.read(Json.write(work), WorkPlan.class)).isEqualTo(work);
    }

    @Property(tries = 100)
    void reportsReadBackToTheSameReports(
            @ForAll("progressReports") ProgressReport report, @ForAll("compilations") Compilation compilation) {
        assertThat(Json.read(Json.write(report), ProgressReport.class)).isEqualTo(report);
        assertThat(Json.read(Json.write(compilation), Compilation.class)).isEqualTo(compilation);
    }

    @Property(tries = 100)
    void writingAgainGivesTheSameText(@ForAll("mandates") MandateDescription mandate) {
        String json = Json.write(mandate);

        assertThat(Json.write(Json.read(json, MandateDescription.class))).isEqualTo(json);
    }

    @Property(tries = 100)
    void generatedMandatesHaveNoErrors(@ForAll("mandates") MandateDescription mandate) {
        assertThat(Validation.check(mandate)).noneMatch(Problem::isError);
    }

    @Provide
    Arbitrary<MandateDescription> mandates() {
        return Mandates.valid();
    }

    @Provide
    Arbitrary<GoalDocument> goalDocuments() {
        return Mandates.validGoalDocuments();
    }

    @Provide
    Arbitrary<MeetingPlan> meetingPlans() {
        return Plans.meetingPlans();
    }

    @Provide
    Arbitrary<WorkPlan> workPlans() {
        return Plans.workPlans();
    }

    @Provide
    Arbitrary<ProgressReport> progressReports() {
        return Reports.progressReports();
    }

    @Provide
    Arbitrary<Compilation> compilations() {
        return Reports.compilations();
    }
}
