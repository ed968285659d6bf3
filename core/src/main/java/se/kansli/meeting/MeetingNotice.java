package se.kansli.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.value.Lists;
import se.kansli.organisation.Body;
import se.kansli.problem.Severity;
import se.kansli.text.Essential;
import se.kansli.validation.DocumentText;
import se.kansli.validation.Publication;
import se.kansli.validation.Rule;
import se.kansli.validation.Statutory;

/**
 * A notice of a meeting, with its agenda (<i>kallelse</i> med <i>dagordning</i> eller <i>föredragningslista</i>).
 *
 * <pre>{@code
 * MeetingNotice notice = Json.read(Path.of("kallelse.json"), MeetingNotice.class);
 * Protocol draft = Protocol.from(notice);      // to write in during the meeting
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param heading what the document is called, such as {@code Kallelse}
 * @param body who meets
 * @param number the meeting's number in the year
 * @param meeting when and where
 * @param invitation who gets the notice
 * @param agenda the items, numbered from 1
 * @param dispatch how it was sent
 * @param diaryNumber the notice's number in the register
 */
@DocumentText
@Rule(
        code = "V35",
        basis = "GDPR art. 87, lag 2018:218 3:10",
        check = DocumentText.NoPersonalIdentityNumber.class,
        local = true,
        groups = Publication.class)
@Rule(code = "V14", check = NoticeRules.IsOnWorkingDay.class, severity = Severity.WARNING)
@Rule(code = "V15", check = NoticeRules.NumbersAreConsecutive.class)
@Rule(code = "V16", basis = "KL 5:15", check = NoticeRules.AssemblyIsCalledInTime.class, groups = Statutory.class)
@Rule(code = "V16", basis = "KL 6:44", check = NoticeRules.BoardIsCalledInTime.class, severity = Severity.WARNING)
@Rule(code = "V16", check = NoticeRules.NetworkIsCalledInTime.class, severity = Severity.WARNING)
@Rule(code = "V17", check = NoticeRules.NetworkAgendaIsWhole.class, severity = Severity.WARNING)
@Rule(code = "V18", check = NoticeRules.NobodyIsCalledTwice.class, severity = Severity.WARNING)
@Rule(code = "V34", basis = "OSL", check = NoticeRules.SecrecyHasGround.class)
public record MeetingNotice(
        @Essential @NotBlank String heading,
        @Essential @NotNull @Valid Body body,
        @Positive @Nullable Integer number,
        @Essential @NotNull @Valid Meeting meeting,
        @Essential @NotNull @Valid Invitation invitation,
        @Essential @NotEmpty(message = "{V15/agenda}") List<@NotNull @Valid AgendaItem> agenda,
        @Valid @Nullable Dispatch dispatch,
        @Nullable String diaryNumber) {

    public MeetingNotice {
        agenda = Lists.copy(agenda);
    }
}
