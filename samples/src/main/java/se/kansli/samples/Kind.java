package se.kansli.samples;

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
 * @param template takes the standard template; absent for kinds that are data only
 */
record Kind<T extends Record>(
        String name,
        String swedish,
        Class<T> type,
        @Nullable Function<StandardTemplates, Template<T>> template) {
    /** For the help of commands that take any kind. */
    static final String NAMES =
            "mandate, notice, board-notice, protocol, board-protocol, protocol-extract, posting-notice,"
                    + " work-plan, progress-report, compilation, meeting-plan, member-register, goal-document, municipalities, house-style";

    static final Kind<MandateDescription> MANDATE =
            new Kind<>("mandate", "Uppdragsbeskrivning", MandateDescription.class, StandardTemplates::mandate);

    static final Kind<MeetingNotice> NOTICE =
            new Kind<>("notice", "Kallelse", MeetingNotice.class, StandardTemplates::notice);

    static final Kind<MeetingNotice> BOARD_NOTICE =
            new Kind<>("board-notice", "Kallelse till nämnd", MeetingNotice.class, StandardTemplates::boardNotice);

    static final Kind<Protocol> PROTOCOL =
            new Kind<>("protocol", "Protokoll", Protocol.class, StandardTemplates::protocol);

    static final Kind<Protocol> BOARD_PROTOCOL =
            new Kind<>("board-protocol", "Sammanträdesprotokoll", Protocol.class, StandardTemplates::boardProtocol);

    static final Kind<ProtocolExtract> PROTOCOL_EXTRACT = new Kind<>(
            "protocol-extract", "Protokollsutdrag", ProtocolExtract.class, StandardTemplates::protocolExtract);

    static final Kind<PostingNotice> POSTING_NOTICE =
            new Kind<>("posting-notice", "Anslag", PostingNotice.class, StandardTemplates::postingNotice);

    static final Kind<WorkPlan> WORK_PLAN =
            new Kind<>("work-plan", "Arbetsordning", WorkPlan.class, StandardTemplates::workPlan);

    static final Kind<ProgressReport> PROGRESS_REPORT =
            new Kind<>("progress-report", "Återrapport", ProgressReport.class, StandardTemplates::progressReport);

    static final Kind<Compilation> COMPILATION =
            new Kind<>("compilation", "Sammanställning", Compilation.class, StandardTemplates::compilation);

    static final Kind<MemberRegister> MEMBER_REGISTER = new Kind<>(
            "member-register", "Förteckning över ledamöter", MemberRegister.class, StandardTemplates::memberRegister);

    static final Kind<MeetingPlan> MEETING_PLAN =
            new Kind<>("meeting-plan", "Mötesplan", MeetingPlan.class, StandardTemplates::meetingPlan);

    private static final List<Kind<?>> ALL = List.of(
            MANDATE,
            NOTICE,
            BOARD_NOTICE,
            PROTOCOL,
            BOARD_PROTOCOL,
            PROTOCOL_EXTRACT,
            POSTING_NOTICE,
            WORK_PLAN,
            PROGRESS_REPORT,
            COMPILATION,
            MEETING_PLAN,
            MEMBER_REGISTER,
            new Kind<>("goal-document", "Måldokument", GoalDocument.class, null),
            new Kind<>("municipalities", "Kommuner", MunicipalityRegister.class, null),
            new Kind<>("house-style", "Grafisk profil", HouseStyle.class, null));

    /** The kinds that have a standard template. */
    static List<Kind<?>> withTemplate() {
        return ALL.stream().filter(kind -> kind.template() != null).toList();
    }

    /** Reads {@code --kind}. */
    static final class Converter implements ITypeConverter<Kind<?>> {
        @Override
        public Kind<?> convert(String value) {
            return ALL.stream()
                    .filter(kind -> kind.name().equals(value))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("'" + value
                            + "' finns inte, välj bland / is unknown, choose from: "
                            + String.join(", ", ALL.stream().map(Kind::name).toList())));
        }
    }
}
