package se.kansli.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.kansli.internal.shape.Texts;
import se.kansli.internal.value.PersonalNumbers;
import se.kansli.internal.value.XmlCharacters;
import se.kansli.problem.Severity;

/**
 * What holds for every text of a document, however deep: no personal identity number (V35, a warning), no character a
 * Word or Excel file cannot hold (V45, an error). Goes on the record of each kind of document. Swedish:
 * <i>personnummer</i>, <i>samordningsnummer</i>.
 *
 * <pre>{@code
 * @DocumentText
 * public record Permit(@NotBlank String number, @HasText RichText grounds) {}
 * }</pre>
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@Rule(
        code = "V35",
        basis = "GDPR art. 87, lag 2018:218 3:10",
        check = DocumentText.NoPersonalIdentityNumber.class,
        local = true,
        severity = Severity.WARNING)
@Rule(code = "V45", basis = "XML 1.0, 2.2", check = DocumentText.PrintableCharacters.class, local = true)
public @interface DocumentText {
    /**
     * Not shown: the rules have texts of their own.
     *
     * @return a template
     */
    String message() default "{V45}";

    /**
     * When it is checked.
     *
     * @return groups; none means always
     */
    Class<?>[] groups() default {};

    /**
     * Not used: each rule has its own severity.
     *
     * @return payload
     */
    Class<? extends Payload>[] payload() default {};

    /** V35: what {@link PersonalNumbers} finds. */
    final class NoPersonalIdentityNumber implements RuleCheck<Record> {
        NoPersonalIdentityNumber() {}

        @Override
        public void check(Record document, Findings findings) {
            Texts.visit(document, (place, text) -> {
                for (PersonalNumbers.Found number : PersonalNumbers.in(text)) {
                    findings.report(place.toString(), "start", text.substring(number.start(), number.start() + 4));
                }
            });
        }
    }

    /** V45: control characters, lone surrogates and the like. */
    final class PrintableCharacters implements RuleCheck<Record> {
        PrintableCharacters() {}

        @Override
        public void check(Record document, Findings findings) {
            Texts.visit(document, (place, text) -> {
                int refused = XmlCharacters.firstRefused(text);
                if (refused >= 0) {
                    findings.report(
                            place.toString(),
                            "code",
                            String.format("U+%04X", (int) text.charAt(refused)),
                            "position",
                            refused + 1);
                }
            });
        }
    }
}
