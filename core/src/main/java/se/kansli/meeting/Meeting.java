package se.kansli.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.value.Lists;
import se.kansli.problem.Severity;
import se.kansli.text.Essential;
import se.kansli.validation.Rule;

/**
 * When and where a body meets (<i>möte</i>, <i>sammanträde</i>). Times are those of Sweden's clocks.
 *
 * @param date the day it begins
 * @param time from and to
 * @param endDate the day it ends, for a meeting that goes on past midnight; otherwise absent
 * @param place room and address
 * @param link address of the meeting for those who are not in the room
 * @param adjournments the breaks that the protocol tells of (<i>ajourneringar</i>)
 * @param isPublic whether anyone may listen; absent where it is not said
 */
@Rule(code = "V13", check = MeetingRules.EndsAfterItBegins.class)
@Rule(code = "V13", check = MeetingRules.TimesExist.class)
@Rule(code = "V13", check = MeetingRules.TimesAreUnambiguous.class, severity = Severity.WARNING)
@Rule(code = "V15", check = MeetingRules.HasPlaceOrLink.class)
public record Meeting(
        @Essential @NotNull LocalDate date,
        @Essential @NotNull @Valid TimeSpan time,
        @Nullable LocalDate endDate,
        @Nullable String place,
        @Nullable String link,
        List<@NotNull @Valid TimeSpan> adjournments,
        @Nullable Boolean isPublic) {

    public Meeting {
        adjournments = Lists.copy(adjournments);
    }
}
