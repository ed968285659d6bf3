package se.kansli.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.kansli.problem.Severity;

/**
 * A rule across the components of a record.
 *
 * <pre>{@code
 * @Rule(code = "V38", check = Period.DatesInOrder.class)
 * public record Period(@Nullable LocalDate from, @Nullable LocalDate to) {
 *     static final class DatesInOrder implements RuleCheck<Period> {
 *         @Override
 *         public void check(Period period, Findings findings) {
 *             if (period.from() != null && period.to() != null && period.to().isBefore(period.from())) {
 *                 findings.report("to", "from", period.from(), "to", period.to());
 *             }
 *         }
 *     }
 * }
 * }</pre>
 *
 * <p>The texts of a code stand in {@code messages_sv.properties} and {@code messages_en.properties} beside the record.
 */
@Documented
@Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@Repeatable(Rule.List.class)
@Constraint(validatedBy = RuleValidator.class)
public @interface Rule {
    /**
     * The rule's stable name.
     *
     * @return such as {@code V04}
     */
    String code();

    /**
     * The law or text the rule stands on.
     *
     * @return such as {@code KL 5:67}; empty where the rule is technical
     */
    String basis() default "";

    /**
     * What looks for breaches of the rule.
     *
     * @return a class with a constructor without parameters
     */
    Class<? extends RuleCheck<?>> check();

    /**
     * How much a breach weighs. An attribute, not a payload: a composed constraint such as {@link DocumentText} takes the
     * payload of its parts away.
     *
     * @return {@link Severity#WARNING} or {@link Severity#TIP} for a rule that never stops a document
     */
    Severity severity() default Severity.ERROR;

    /**
     * Whether each finding depends on nothing but the component it is reported at.
     *
     * @return false for a rule that compares components
     */
    boolean local() default false;

    /**
     * The message as Bean Validation sees it; a host's own validator may show it.
     *
     * @return a template
     */
    String message() default "{code}";

    /**
     * When the rule is checked.
     *
     * @return groups; none means always
     */
    Class<?>[] groups() default {};

    /**
     * Not used by the library; a host's own.
     *
     * @return payload
     */
    Class<? extends Payload>[] payload() default {};

    /** Several rules on one record. */
    @Documented
    @Target({ElementType.TYPE, ElementType.ANNOTATION_TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @interface List {
        /**
         * The rules.
         *
         * @return in any order
         */
        Rule[] value();
    }
}
