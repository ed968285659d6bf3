package se.kansli.register;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import se.kansli.validation.Findings;
import se.kansli.validation.RuleCheck;

/** The rules on meeting plans, by their codes. */
final class MeetingPlanRules {
    private MeetingPlanRules() {}

    /** V12: those that are held in the year are as many as the mandate asks for. */
    static final class EnoughMeetings implements RuleCheck<MeetingPlan> {
        @Override
        public void check(MeetingPlan plan, Findings findings) {
            Integer least = plan.minimumPerYear();
            if (least == null) {
                return;
            }
            long held = plan.occasions().stream()
                    .filter(Objects::nonNull)
                    .filter(occasion -> !occasion.cancelled())
                    .filter(occasion ->
                            occasion.date() != null && occasion.date().getYear() == plan.year())
                    .count();
            if (held < least) {
                findings.report("occasions", "held", held, "least", least, "year", plan.year());
            }
        }
    }

    /** V13: the meetings are in the plan's year. */
    static final class DatesAreOfTheYear implements RuleCheck<MeetingPlan> {
        @Override
        public void check(MeetingPlan plan, Findings findings) {
            forEachDate(plan, (path, date) -> {
                if (date.getYear() != plan.year()) {
                    findings.reportVariant("year", path, "date", date, "year", plan.year());
                }
            });
        }
    }

    /** V13: no day twice. */
    static final class DatesAreUnique implements RuleCheck<MeetingPlan> {
        @Override
        public void check(MeetingPlan plan, Findings findings) {
            Set<LocalDate> seen = new HashSet<>();
            forEachDate(plan, (path, date) -> {
                if (!seen.add(date)) {
                    findings.reportVariant("twice", path, "date", date);
                }
            });
        }
    }

    private static void forEachDate(MeetingPlan plan, BiConsumer<String, LocalDate> action) {
        for (int i = 0; i < plan.occasions().size(); i++) {
            Occasion occasion = plan.occasions().get(i);
            if (occasion != null && occasion.date() != null) {
                action.accept("occasions[" + i + "].date", occasion.date());
            }
        }
    }
}
