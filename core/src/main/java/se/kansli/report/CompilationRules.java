package se.kansli.report;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import se.kansli.organisation.Period;
import se.kansli.validation.Findings;
import se.kansli.validation.RuleCheck;

/** The rules on compilations, by their codes. */
final class CompilationRules {
    private CompilationRules() {}

    /** V50: no goal twice. */
    static final class GoalsAreThereOnce implements RuleCheck<Compilation> {
        @Override
        public void check(Compilation compilation, Findings findings) {
            Set<Integer> seen = new HashSet<>();
            for (int i = 0; i < compilation.goals().size(); i++) {
                GoalCompilation part = compilation.goals().get(i);
                if (part != null && part.goal() != null && !seen.add(part.goal().number())) {
                    findings.report(
                            "goals[" + i + "].goal.number",
                            "number",
                            part.goal().number());
                }
            }
        }
    }

    /** V51: the protocols are of meetings in the period. */
    static final class SourcesAreOfThePeriod implements RuleCheck<Compilation> {
        @Override
        public void check(Compilation compilation, Findings findings) {
            Period period = compilation.period();
            if (period == null || period.from() == null || period.to() == null) {
                return;
            }
            for (int i = 0; i < compilation.sources().size(); i++) {
                SourceProtocol source = compilation.sources().get(i);
                LocalDate date = source == null ? null : source.date();
                if (date != null && (date.isBefore(period.from()) || date.isAfter(period.to()))) {
                    findings.reportVariant(
                            "date", "sources[" + i + "].date", "date", date, "from", period.from(), "to", period.to());
                }
            }
        }
    }
}
