package se.kansli.register;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import org.jspecify.annotations.Nullable;
import se.kansli.validation.Findings;
import se.kansli.validation.RuleCheck;

/** The rules on work plans, by their codes. */
final class WorkPlanRules {
    private static final int LAST_WEEK_OF_EVERY_YEAR = 52;
    private static final int LAST_WEEK_OF_ANY_YEAR = 53;

    private WorkPlanRules() {}

    /** V46: week 53 is in a year that has one. */
    static final class WeeksExist implements RuleCheck<WorkPlan> {
        @Override
        public void check(WorkPlan plan, Findings findings) {
            for (int i = 0; i < plan.entries().size(); i++) {
                WorkPlanEntry entry = plan.entries().get(i);
                if (entry != null
                        && entry.week() != null
                        && entry.week() == LAST_WEEK_OF_ANY_YEAR
                        && weeksOf(plan.year()) == LAST_WEEK_OF_EVERY_YEAR) {
                    findings.reportVariant("no-week-53", "entries[" + i + "].week", "year", plan.year());
                }
            }
        }
    }

    /** V47: nothing is over before what stands above it begins; a week and its own month may stand in any order. */
    static final class EntriesAreInOrder implements RuleCheck<WorkPlan> {
        @Override
        public void check(WorkPlan plan, Findings findings) {
            LocalDate latestStart = LocalDate.MIN;
            for (int i = 0; i < plan.entries().size(); i++) {
                Days days = days(plan.entries().get(i), plan.year());
                if (days == null) {
                    continue;
                }
                if (days.last().isBefore(latestStart)) {
                    findings.report("entries[" + i + "]");
                } else if (days.first().isAfter(latestStart)) {
                    latestStart = days.first();
                }
            }
        }
    }

    /** The days of an entry, first and last. */
    private record Days(LocalDate first, LocalDate last) {}

    /** Nothing for an entry that other rules refuse. */
    private static @Nullable Days days(@Nullable WorkPlanEntry entry, int year) {
        if (entry == null || (entry.month() == null) == (entry.week() == null)) {
            return null;
        }
        if (entry.month() != null) {
            boolean isMonth = entry.month() >= 1 && entry.month() <= 12;
            YearMonth month = isMonth ? YearMonth.of(year, entry.month()) : null;
            return month == null ? null : new Days(month.atDay(1), month.atEndOfMonth());
        }
        if (entry.week() < 1 || entry.week() > weeksOf(year)) {
            return null;
        }
        LocalDate monday = firstMonday(year).plusWeeks(entry.week() - 1L);
        return new Days(monday, monday.plusDays(6));
    }

    /** The Monday of week 1, which is the week of 4 January. */
    private static LocalDate firstMonday(int year) {
        return LocalDate.of(year, 1, 4).with(WeekFields.ISO.dayOfWeek(), 1);
    }

    private static long weeksOf(int year) {
        return IsoFields.WEEK_OF_WEEK_BASED_YEAR
                .rangeRefinedBy(LocalDate.of(year, 7, 1))
                .getMaximum();
    }
}
