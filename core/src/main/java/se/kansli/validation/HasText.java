package se.kansli.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;
import se.kansli.text.RichText;

/**
 * A rich text that must have something to print; {@code @NotBlank} for {@link RichText}.
 *
 * <pre>{@code
 * public record Permit(@NotBlank String number, @HasText RichText grounds) {}
 * }</pre>
 */
@Documented
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = HasText.Validator.class)
public @interface HasText {
    /**
     * The message's key.
     *
     * @return a template
     */
    String message() default "{required/text}";

    /**
     * When it is checked.
     *
     * @return groups; none means always
     */
    Class<?>[] groups() default {};

    /**
     * {@link Warning} for a constraint that never stops a document.
     *
     * @return payload
     */
    Class<? extends Payload>[] payload() default {};

    /** Refuses null and texts without a character. Thread-safe. */
    final class Validator implements ConstraintValidator<HasText, RichText> {
        /** Made by Bean Validation. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable RichText text, ConstraintValidatorContext context) {
            return text != null && !text.isBlank();
        }
    }
}
