package se.kansli.register;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import se.kansli.internal.value.Lists;
import se.kansli.mandate.MandateDescription;
import se.kansli.mandate.RenewedMandate;
import se.kansli.problem.Severity;
import se.kansli.validation.Findings;
import se.kansli.validation.Rule;
import se.kansli.validation.RuleCheck;

/**
 * A mandate that an order has made of last year's. Checking it tells all that somebody must look at: what checking a
 * {@link RenewedMandate} tells, and what nobody has ordered (V58).
 *
 * @param renewed the new mandate, beside last year's
 * @param kept the places in the mandate that are last year's, though an order may change them, such as {@code
 *     purpose.goals[1].assignments}
 */
@Rule(code = "V58", check = OrderedMandate.EverythingIsOrdered.class, severity = Severity.WARNING)
public record OrderedMandate(@NotNull @Valid RenewedMandate renewed, List<@NotBlank String> kept) {

    public OrderedMandate {
        kept = Lists.copy(kept);
    }

    /**
     * The new mandate.
     *
     * @return the same as {@code renewed().mandate()}
     */
    public MandateDescription mandate() {
        return renewed.mandate();
    }

    /** V58: nothing is there only because it was there last year. */
    static final class EverythingIsOrdered implements RuleCheck<OrderedMandate> {
        @Override
        public void check(OrderedMandate ordered, Findings findings) {
            ordered.kept().stream()
                    .filter(place -> place != null && !place.isBlank())
                    .forEach(place -> findings.report("renewed.mandate." + place));
        }
    }
}
