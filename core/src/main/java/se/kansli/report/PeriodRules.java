package se.kansli.report;

import org.jspecify.annotations.Nullable;
import se.kansli.organisation.Period;
import se.kansli.validation.Findings;
import se.kansli.validation.RuleCheck;

/** V48: a report says from which day and to which day; a {@link Period} on its own may be open. */
final class PeriodRules {
    private PeriodRules() {}

    /** V48 for a report on one goal. */
    static final class OfReport implements RuleCheck<ProgressReport> {
        @Override
        public void check(ProgressReport report, Findings findings) {
            hasBothEnds(report.period(), findings);
        }
    }

    /** V48 for a compilation. */
    static final class OfCompilation implements RuleCheck<Compilation> {
        @Override
        public void check(Compilation compilation, Findings findings) {
            hasBothEnds(compilation.period(), findings);
        }
    }

    private static void hasBothEnds(@Nullable Period period, Findings findings) {
        if (period == null) {
            return;
        }
        if (period.from() == null) {
            findings.reportVariant("from", "period.from");
        }
        if (period.to() == null) {
            findings.reportVariant("to", "period.to");
        }
    }
}
