package se.kansli.register;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.meeting.TimeSpan;
import se.kansli.organisation.SwedishCalendar;
import se.kansli.problem.Severity;
import se.kansli.text.Essential;
import se.kansli.validation.Findings;
import se.kansli.validation.Rule;
import se.kansli.validation.RuleCheck;

/**
 * A meeting in a plan (<i>tillfälle</i>). Times are those of Sweden's clocks.
 *
 * @param date the day
 * @param time from and to, the same day; absent where it is not decided yet
 * @param place room and address
 * @param link address of the meeting for those who are not in the room
 * @param theme what it is about (<i>tema</i>)
 * @param cancelled whether it will not be held after all (<i>inställt</i>)
 */
@Rule(code = "V13", check = Occasion.EndsAfterItBegins.class)
@Rule(code = "V13", check = Occasion.HasPlaceOrLink.class, severity = Severity.WARNING)
@Rule(code = "V14", check = Occasion.IsOnWorkingDay.class, severity = Severity.WARNING)
public record Occasion(
        @Essential @NotNull LocalDate date,
        @Valid @Nullable TimeSpan time,
        @Nullable String place,
        @Nullable String link,
        @Nullable String theme,
        boolean cancelled) {

    /** V13: the end is after the beginning. */
    static final class EndsAfterItBegins implements RuleCheck<Occasion> {
        @Override
        public void check(Occasion occasion, Findings findings) {
            TimeSpan time = occasion.time();
            if (time != null
                    && time.from() != null
                    && time.to() != null
                    && !time.to().isAfter(time.from())) {
                findings.reportVariant("end", "time.to", "from", time.from(), "to", time.to());
            }
        }
    }

    /** V13: there is a place to go to, or a link to follow. */
    static final class HasPlaceOrLink implements RuleCheck<Occasion> {
        @Override
        public void check(Occasion occasion, Findings findings) {
            if (!occasion.cancelled() && isBlank(occasion.place()) && isBlank(occasion.link())) {
                findings.reportVariant("place", "place");
            }
        }

        private static boolean isBlank(@Nullable String text) {
            return text == null || text.isBlank();
        }
    }

    /** V14: not on a weekend or a public holiday. */
    static final class IsOnWorkingDay implements RuleCheck<Occasion> {
        @Override
        public void check(Occasion occasion, Findings findings) {
            if (!occasion.cancelled() && occasion.date() != null && !SwedishCalendar.isWorkingDay(occasion.date())) {
                findings.report("date", "date", occasion.date());
            }
        }
    }
}
