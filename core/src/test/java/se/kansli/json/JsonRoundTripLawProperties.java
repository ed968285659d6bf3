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
import se.kansli.meeting.MeetingNotice;
import se.kansli.meeting.Notices;
import se.kansli.problem.Problem;
import se.kansli.protocol.PostingNotice;
import se.kansli.protocol.Protocol;
import se.kansli.protocol.ProtocolExtract;
import se.kansli.protocol.Protocols;
import se.kansli.register.MandateOrder;
import se.kansli.register.MeetingPlan;
import se.kansli.register.MemberRegister;
import se.kansli.register.Plans;
import se.kansli.register.Registers;
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

    @Property(tries = 200)
    void noticeReadsBackToTheSameNotice(@ForAll("notices") MeetingNotice notice) {
        assertThat(Json.read(Json.write(notice), MeetingNotice.class)).isEqualTo(notice);
    }

    @Property(tries = 200)
    void protocolAndWhatIsMadeOfItReadBackToTheSame(@ForAll("protocols") Protocol protocol) {
        PostingNotice posting = PostingNotice.of(protocol).get(0);
        ProtocolExtract extract = ProtocolExtract.of(
                protocol, protocol.items().get(0).number(), new ProtocolExtract.Certification("Kim Exempelsson", null));

        assertThat(Json.read(Json.write(protocol), Protocol.class)).isEqualTo(protocol);
        assertThat(Json.read(Json.write(posting), PostingNotice.class)).isEqualTo(posting);
        assertThat(Json.read(Json.write(extract), ProtocolExtract.class)).isEqualTo(extract);
    }

    @Property(tries = 100)
    void plansReadBackToTheSamePlans(@ForAll("meetingPlans") MeetingPlan meetings, @ForAll("workPlans") WorkPlan work) {
        assertThat(Json.read(Json.write(meetings), MeetingPlan.class)).isEqualTo(meetings);
        assertThat(Json.read(Json.write(work), WorkPlan.class)).isEqualTo(work);
    }

    @Property(tries = 100)
    void registersAndOrdersReadBackToTheSame(
            @ForAll("memberRegisters") MemberRegister register, @ForAll("mandateOrders") MandateOrder order) {
        assertThat(Json.read(Json.write(register), MemberRegister.class)).isEqualTo(register);
        assertThat(Json.read(Json.write(order), MandateOrder.class)).isEqualTo(order);
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
    Arbitrary<MeetingNotice> notices() {
        return Notices.valid();
    }

    @Provide
    Arbitrary<Protocol> protocols() {
        return Protocols.statutory();
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
    Arbitrary<MemberRegister> memberRegisters() {
        return Registers.memberRegisters();
    }

    @Provide
    Arbitrary<MandateOrder> mandateOrders() {
        return Registers.mandateOrders();
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
