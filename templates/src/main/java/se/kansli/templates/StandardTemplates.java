package se.kansli.templates;

import java.util.List;
import se.kansli.batch.BatchSummary;
import se.kansli.mandate.MandateDescription;
import se.kansli.meeting.MeetingNotice;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.protocol.PostingNotice;
import se.kansli.protocol.Protocol;
import se.kansli.protocol.ProtocolExtract;
import se.kansli.register.ActionList;
import se.kansli.register.AttendanceMatrix;
import se.kansli.register.DecisionLog;
import se.kansli.register.DeliveryStatus;
import se.kansli.register.MandateMatrix;
import se.kansli.register.MandateOrder;
import se.kansli.register.MeetingPlan;
import se.kansli.register.MemberRegister;
import se.kansli.register.WorkPlan;
import se.kansli.report.Compilation;
import se.kansli.report.ProgressReport;
import se.kansli.template.Template;
import se.kansli.template.TemplateFields;
import se.kansli.validation.Validation;

/**
 * The standard templates, in their own look or in an organisation's.
 *
 * <pre>{@code
 * StandardTemplates templates = StandardTemplates.neutral();                // or in(HouseStyle)
 * Template<MandateDescription> template = templates.mandate();              // compiled once, share it between threads
 * template.render(mandate, Path.of("grundskolan.docx"));
 * Files.write(Path.of("mall.docx"), template.source());                     // a Word file to make one's own from
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class StandardTemplates {
    private final HouseParts house;

    private StandardTemplates(HouseParts house) {
        this.house = house;
    }

    /**
     * The standard templates in their own look, with a neutral mark for a logo; the organisation in headers and footers is
     * the document's.
     *
     * @return cheap: each template is made when it is asked for
     */
    public static StandardTemplates neutral() {
        return new StandardTemplates(HouseParts.NEUTRAL);
    }

    /**
     * The standard templates in an organisation's look. It becomes part of each file, which needs nothing else.
     *
     * @param style colours, fonts, logo and names
     * @return cheap: each template is made when it is asked for
     * @throws InvalidDocumentException with every problem, if the style breaks a rule
     */
    public static StandardTemplates in(HouseStyle style) {
        return new StandardTemplates(new HouseParts(Validation.require(style)));
    }

    /**
     * Compiles the template for mandate descriptions: both layouts, with or without particulars, role holders and
     * meetings.
     *
     * @return a new template; keep it, compiling takes longer than rendering
     */
    public Template<MandateDescription> mandate() {
        return compile(MandateDescription.class, "mandate", "network", "metadata.diaryNumber");
    }

    /**
     * Compiles the template for a network's notices, with the agenda first.
     *
     * @return a new template; keep it, compiling takes longer than rendering
     */
    public Template<MeetingNotice> notice() {
        return compile(MeetingNotice.class, "notice", "body", "diaryNumber");
    }

    /**
     * Compiles the template for a board's notices, with a list of matters (<i>föredragningslista</i>).
     *
     * @return a new template; keep it, compiling takes longer than rendering
     */
    public Template<MeetingNotice> boardNotice() {
        return compile(MeetingNotice.class, "board-notice", "body", "diaryNumber");
    }

    /**
     * Compiles the template for a network's minutes.
     *
     * @return a new template; keep it, compiling takes longer than rendering
     */
    public Template<Protocol> protocol() {
        return compile(Protocol.class, "protocol", "body", "metadata.diaryNumber");
    }

    /**
     * Compiles the template for a board's protocols: cover page with attendance, signatures and posting, list of
     * matters, §§.
     *
     * @return a new template; keep it, compiling takes longer than rendering
     */
    public Template<Protocol> boardProtocol() {
        return compile(Protocol.class, "board-protocol", "body", "metadata.diaryNumber");
    }

    /**
     * Compiles the template for one § of a protocol.
     *
     * @return a new template; keep it, compiling takes longer than rendering
     */
    public Template<ProtocolExtract> protocolExtract() {
        return compile(ProtocolExtract.class, "protocol-extract", "body", "item.diaryNumber");
    }

    /**
     * Compiles the template for the notice that a protocol is approved.
     *
     * @return a new template; keep it, compiling takes longer than rendering
     */
    public Template<PostingNotice> postingNotice() {
        return compile(PostingNotice.class, "posting-notice", "body", "body.organisation");
    }

    /**
     * Compiles the template for a body's work plan for a year.
     *
     * @return a new template; keep it, compiling takes longer than rendering
     */
    public Template<WorkPlan> workPlan() {
        return compile(WorkPlan.class, "work-plan", "body", "metadata.diaryNumber");
    }

    /**
     * Compiles the template for what a network reports on a goal.
     *
     * @return a new template; keep it, compiling takes longer than rendering
     */
    public Template<ProgressReport> progressReport() {
        return compile(ProgressReport.class, "progress-report", "network", "goal.heading");
    }

    /**
     * Compiles the template for what a network reports on all its goals.
     *
     * @return a new template; keep it, compiling takes longer than rendering
     */
    public Template<Compilation> compilation() {
        return compile(Compilation.class, "compilation", "network", "metadata.diaryNumber");
    }

    /**
     * Compiles the workbook for registers of members.
     *
     * @return a new template; keep it, compiling takes longer than rendering
     */
    public Template<MemberRegister> memberRegister() {
        return workbook(MemberRegister.class, "member-register");
    }

    /**
     * Compiles the workbook for meeting plans.
     *
     * @return a new template; keep it, compiling takes longer than rendering
     */
    public Template<MeetingPlan> meetingPlan() {
        return workbook(MeetingPlan.class, "meeting-plan");
    }

    /**
     * Compiles the workbook for work plans, where {@link #workPlan()} is a Word file.
     *
     * @return a new template; keep it, compiling takes longer than rendering
     */
    public Template<WorkPlan> workPlanWorkbook() {
        return workbook(WorkPlan.class, "work-plan");
    }

    /**
     * Compiles the workbook for lists of actions, with their number by status.
     *
     * @return a new template; keep it, compiling takes longer than rendering
     */
    public Template<ActionList> actionList() {
        return workbook(ActionList.class, "action-list");
    }

    /**
     * Compiles the workbook for logs of decisions.
     *
     * @return a new template; keep it, compiling takes longer than rendering
     */
    public Template<DecisionLog> decisionLog() {
        return workbook(DecisionLog.class, "decision-log");
    }

    /**
     * Compiles the workbook for tables of what networks are to do for which goal.
     *
     * @return a new template; keep it, compiling takes longer than rendering
     */
    public Template<MandateMatrix> mandateMatrix() {
        return workbook(MandateMatrix.class, "mandate-matrix");
    }

    /**
     * Compiles the workbook for tables of who was at which meeting, with a column for each meeting.
     *
     * @return a new template; keep it, compiling takes longer than rendering
     */
    public Template<AttendanceMatrix> attendanceMatrix() {
        return workbook(AttendanceMatrix.class, "attendance-matrix");
    }

    /**
     * Compiles the workbook for tables of what networks have sent in.
     *
     * @return a new template; keep it, compiling takes longer than rendering
     */
    public Template<DeliveryStatus> deliveryStatus() {
        return workbook(DeliveryStatus.class, "delivery-status");
    }

    /**
     * Compiles the workbook for orders of mandates, which a clerk fills in each year.
     *
     * @return a new template; keep it, compiling takes longer than rendering
     */
    public Template<MandateOrder> mandateOrder() {
        return workbook(MandateOrder.class, "mandate-order");
    }

    /**
     * Compiles the workbook for what is to be done after a batch: what to put right, and what to look at.
     *
     * @return a new template; keep it, compiling takes longer than rendering
     */
    public Template<BatchSummary> batchSummary() {
        return workbook(BatchSummary.class, "batch-summary");
    }

    private <T extends Record> Template<T> workbook(Class<T> type, String kind) {
        return Template.compile(type, WorkbookParts.assemble(type, kind, house));
    }

    /**
     * The template of a kind.
     *
     * @param body the path of the body, for the headers
     * @param headerRight the path of what stands to the right in the headers
     */
    private <T extends Record> Template<T> compile(Class<T> type, String kind, String body, String headerRight) {
        return Template.compile(type, WordParts.assemble(kind, house, house.words(body, headerRight)));
    }

    /**
     * Makes a Word document of a list of tags, for the author of a template: each with its explanation, a content
     * control that has the tag and can be copied, and where a workbook has the field.
     *
     * <pre>{@code
     * List<TemplateFields.Field> fields = TemplateFields.of(MandateDescription.class);
     * Files.write(Path.of("taggar.docx"), StandardTemplates.fieldList("Uppdragsbeskrivning", fields));
     * }</pre>
     *
     * @param kind what the documents are called, for the title
     * @param fields the tags
     * @return a .docx; the same fields give the same bytes
     */
    public static byte[] fieldList(String kind, List<TemplateFields.Field> fields) {
        return FieldListDocument.make(kind, fields);
    }
}
