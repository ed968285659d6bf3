package se.kansli.mandate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import se.kansli.problem.Severity;
import se.kansli.validation.Rule;

/**
 * A mandate made of another year's (<i>förnyat uppdrag</i>), by {@link MandateDescription#forYear}.
 *
 * <pre>{@code
 * Validation.check(renewed).forEach(System.out::println);
 * // mandate.purpose.goals[1].statements[0]: Delmålet är ändrat från ”…” till ”…”: kontrollera att uppdragen till målet passar än.
 * }</pre>
 *
 * <p>Checking it tells all that somebody must look at: what the rules find in the new mandate, such as last year's number in
 * an assignment (V05) or a goal that is no more (V02), and beyond that
 *
 * <ul>
 *   <li>V59: the goals whose heading or statements are not what they were,
 *   <li>V60: the goals that are new in the goal document and that the mandate does not mention,
 *   <li>V61: that number, version and decision were last year's and are gone,
 *   <li>V62: texts beside the assignments that name last year.
 * </ul>
 *
 * <p>Immutable and thread-safe.
 *
 * @param mandate the new mandate
 * @param last the one it was made of, as it was; not checked again
 */
@Rule(code = "V59", check = RenewalRules.GoalsAreAsTheyWere.class, severity = Severity.WARNING)
@Rule(code = "V60", check = RenewalRules.NewGoalsAreMentioned.class, severity = Severity.WARNING)
@Rule(code = "V61", check = RenewalRules.ParticularsAreAsTheyWere.class, severity = Severity.WARNING)
@Rule(code = "V62", check = RenewalRules.TextsDoNotNameLastYear.class, severity = Severity.WARNING)
public record RenewedMandate(
        @NotNull @Valid MandateDescription mandate, @NotNull MandateDescription last) {}
