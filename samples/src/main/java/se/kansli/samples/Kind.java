package se.kansli.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import se.kansli.mandate.GoalDocument;
import se.kansli.mandate.MandateDescription;
import se.kansli.meeting.MeetingNotice;
import se.kansli.organisation.MunicipalityRegister;
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
import se.kansli.templates.HouseStyle;
import se.kansli.templates.StandardTemplates;

/**
 * A kind of document, as the command line names it.
 *
 * @param swedish what such documents are called
 * @param names tells such documents apart by their files' names, as {@link se.kansli.batch.FileNames} has it; absent for kinds
 *     that are not made in numbers
 * @param template takes the standard template; absent for kinds that have none
 * @param derivation how such a document is made of others; absent where a file is one
 */
record Kind<T extends Record>(
        String name,
        String swedish,
        Class<T> type,
        @Nullable String names,
        @Nullable Function<StandardTemplates, Template<T>> template,
        @Nullable Derivation<T> derivation) {
    /** For the help of commands that take any kind. */
    static final String NAMES =
            "mandate, notice, board-notice, protocol, board-protocol, protocol-extract, posting-notice, work-plan,"
                    + " work-plan-workbook, progress-report, compilation, plan, members, order,"
                    + " actions, decisions, attendance, matrix, delivery, goal-document,"
                    + " municipalities, house-style";

    static final Kind<MandateDescription> MANDATE = new Kind<>(
            "mandate", "Uppdragsbeskrivning", MandateDescription.class, "{network.name}", StandardTemplates::mandate);

    static final Kind<MeetingNotice> NOTICE = new Kind<>(
            "notice", "Kallelse", MeetingNotice.class, "{meeting.date} {body.name}", StandardTemplates::notice);

    static final Kind<MeetingNotice> BOARD_NOTICE = new Kind<>(
            "board-notice",
            "Kallelse till nämnd",
            MeetingNotice.class,
            "{meeting.date} {body.name}",
            StandardTemplates::boardNotice);

    static final Kind<Protocol> PROTOCOL = new Kind<>(
            "protocol", "Protokoll", Protocol.class, "{meeting.date} {body.name}", StandardTemplates::protocol);

    static final Kind<Protocol> BOARD_PROTOCOL = new Kind<>(
            "board-protocol",
            "Sammanträdesprotokoll",
            Protocol.class,
            "{meeting.date} {body.name}",
            StandardTemplates::boardProtocol);

    static final Kind<ProtocolExtract> PROTOCOL_EXTRACT = new Kind<>(
            "protocol-extract",
            "Protokollsutdrag",
            ProtocolExtract.class,
            "{meeting.date} {body.name} § {item.number}",
            StandardTemplates::protocolExtract);

    static final Kind<PostingNotice> POSTING_NOTICE = new Kind<>(
            "posting-notice",
            "Anslag",
            PostingNotice.class,
            "{meetingDate} {body.name} {posting.posted}",
            StandardTemplates::postingNotice);

    static final Kind<WorkPlan> WORK_PLAN =
            new Kind<>("work-plan", "Arbetsordning", WorkPlan.class, "{year} {body.name}", StandardTemplates::workPlan);

    static final Kind<ProgressReport> PROGRESS_REPORT = new Kind<>(
            "progress-report",
            "Återrapport",
            ProgressReport.class,
            "{network.name} mål {goal.number}",
            StandardTemplates::progressReport);

    static final Kind<Compilation> COMPILATION = new Kind<>(
            "compilation", "Sammanställning", Compilation.class, "{network.name}", StandardTemplates::compilation);

    static final Kind<MemberRegister> MEMBER_REGISTER = new Kind<>(
            "members",
            "Förteckning över ledamöter",
            MemberRegister.class,
            "{asOf} {body.name}",
            StandardTemplates::memberRegister);

    static final Kind<MeetingPlan> MEETING_PLAN =
            new Kind<>("plan", "Mötesplan", MeetingPlan.class, "{year} {body.name}", StandardTemplates::meetingPlan);

    static final Kind<MandateOrder> MANDATE_ORDER = new Kind<>(
            "order", "Beställning av uppdrag", MandateOrder.class, "{year}", StandardTemplates::mandateOrder);

    static final Kind<ActionList> ACTION_LIST = new Kind<>(
            "actions",
            "Åtgärdslista",
            ActionList.class,
            StandardTemplates::actionList,
            new Derivation<>(
                    List.of(Protocol.class), sources -> ActionList.of(sources.of(Protocol.class), sources.day())));

    static final Kind<DecisionLog> DECISION_LOG = new Kind<>(
            "decisions",
            "Beslutslogg",
            DecisionLog.class,
            StandardTemplates::decisionLog,
            new Derivation<>(List.of(Protocol.class), sources -> DecisionLog.of(sources.of(Protocol.class))));

    static final Kind<AttendanceMatrix> ATTENDANCE_MATRIX = new Kind<>(
            "attendance",
            "Närvaromatris",
            AttendanceMatrix.class,
            StandardTemplates::attendanceMatrix,
            new Derivation<>(List.of(Protocol.class), sources -> AttendanceMatrix.of(sources.protocolsOfOneBody())));

    static final Kind<MandateMatrix> MANDATE_MATRIX = new Kind<>(
            "matrix",
            "Uppdragsmatris",
            MandateMatrix.class,
            StandardTemplates::mandateMatrix,
            new Derivation<>(
                    List.of(MandateDescription.class),
                    sources -> MandateMatrix.of(sources.of(MandateDescription.class))));

    static final Kind<DeliveryStatus> DELIVERY_STATUS = new Kind<>(
            "delivery",
            "Leveransstatus",
            DeliveryStatus.class,
            StandardTemplates::deliveryStatus,
            new Derivation<>(
                    List.of(MandateDescription.class, MeetingPlan.class, MemberRegister.class, Protocol.class),
                    sources -> DeliveryStatus.of(
                            sources.of(MandateDescription.class),
                            sources.of(MeetingPlan.class),
                            sources.of(MemberRegister.class),
                            sources.of(Protocol.class),
                            sources.day())));

    static final List<Kind<?>> ALL = List.of(
            MANDATE,
            NOTICE,
            BOARD_NOTICE,
            PROTOCOL,
            BOARD_PROTOCOL,
            PROTOCOL_EXTRACT,
            POSTING_NOTICE,
            WORK_PLAN,
            new Kind<>(
                    "work-plan-workbook",
                    "Arbetsordning i Excel",
                    WorkPlan.class,
                    "{year} {body.name}",
                    StandardTemplates::workPlanWorkbook),
            PROGRESS_REPORT,
            COMPILATION,
            MEETING_PLAN,
            MEMBER_REGISTER,
            MANDATE_ORDER,
            ACTION_LIST,
            DECISION_LOG,
            ATTENDANCE_MATRIX,
            MANDATE_MATRIX,
            DELIVERY_STATUS,
            new Kind<>("goal-document", "Måldokument", GoalDocument.class),
            new Kind<>("municipalities", "Kommuner", MunicipalityRegister.class),
            new Kind<>("house-style", "Grafisk profil", HouseStyle.class));

    /** The kinds that have a standard template. */
    static List<Kind<?>> withTemplate() {
        return ALL.stream().filter(kind -> kind.template() != null).toList();
    }

    /** A kind whose files are documents of it. */
    private Kind(
            String name,
            String swedish,
            Class<T> type,
            String names,
            Function<StandardTemplates, Template<T>> template) {
        this(name, swedish, type, names, template, null);
    }

    /** A kind that has no standard template. */
    private Kind(String name, String swedish, Class<T> type) {
        this(name, swedish, type, null, null, null);
    }

    /** A kind whose documents are made of others. */
    private Kind(
            String name,
            String swedish,
            Class<T> type,
            Function<StandardTemplates, Template<T>> template,
            Derivation<T> derivation) {
        this(name, swedish, type, null, template, derivation);
    }

    /** What a file given for this kind holds. */
    Class<? extends Record> typeOf(Path file) throws IOException {
        return derivation == null ? type : derivation.typeOf(file);
    }

    /** Reads {@code --kind}. */
    static final class Converter implements ITypeConverter<Kind<?>> {
        @Override
        public Kind<?> convert(String value) {
            return ALL.stream()
                    .filter(kind -> kind.name().equals(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(value));
        }
    }
}
