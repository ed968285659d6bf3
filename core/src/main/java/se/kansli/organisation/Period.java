package se.kansli.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.validation.Findings;
import se.kansli.validation.Rule;
import se.kansli.validation.RuleCheck;

/**
 * The days from and to which something holds, both included (<i>giltighet</i>).
 *
 * @param from first day; absent where it is not known
 * @param to last day; absent for until further notice (<i>tills vidare</i>)
 */
@Rule(code = "V38", check = Period.InOrder.class)
public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {

    /**
     * Whether some day of a year lies in the period.
     *
     * @param year such as 2027
     * @return true if the two overlap
     */
    public boolean touches(int year) {
        return (from == null || from.getYear() <= year) && (to == null || to.getYear() >= year);
    }

    /** V38: the last day is not before the first. */
    static final class InOrder implements RuleCheck<Period> {
        @Override
        public void check(Period period, Findings findings) {
            if (period.from() != null && period.to() != null && period.to().isBefore(period.from())) {
                findings.reportVariant("order", "to", "from", period.from(), "to", period.to());
            }
        }
    }
}
