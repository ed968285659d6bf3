package se.kansli.register;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import org.jspecify.annotations.Nullable;
import se.kansli.organisation.Role;
import se.kansli.text.Essential;
import se.kansli.validation.Findings;
import se.kansli.validation.Rule;
import se.kansli.validation.RuleCheck;

/**
 * One thing to do in a month or a week (<i>post</i>).
 *
 * @param month from 1 to 12; absent if a week is given
 * @param week from 1 to 52 or 53, as Swedish calendars number them (ISO 8601); absent if a month is given
 * @param activity what is done
 * @param responsible who sees to it
 * @param goal the number of the goal it serves, in the goal document
 */
@Rule(code = "V46", check = WorkPlanEntry.HasMonthOrWeek.class)
public record WorkPlanEntry(
        @Min(value = 1, message = "{V46/month}") @Max(value = 12, message = "{V46/month}") @Nullable Integer month,

        @Min(value = 1, message = "{V46/week}") @Max(value = 53, message = "{V46/week}") @Nullable Integer week,

        @Essential @NotBlank String activity,
        @NotNull Role responsible,
        @Positive @Nullable Integer goal) {

    /** V46: a month or a week, and not both. */
    static final class HasMonthOrWeek implements RuleCheck<WorkPlanEntry> {
        @Override
        public void check(WorkPlanEntry entry, Findings findings) {
            if (entry.month() == null && entry.week() == null) {
                findings.reportVariant("none", "month");
            } else if (entry.month() != null && entry.week() != null) {
                findings.reportVariant("both", "week", "month", entry.month(), "week", entry.week());
            }
        }
    }
}
