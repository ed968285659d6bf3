package se.kansli.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.kansli.internal.shape.Texts;
import se.kansli.internal.value.Luhn;
import se.kansli.internal.value.XmlCharacters;
import se.kansli.problem.Severity;

/**
 * What holds for every text of a document, however deep: no personal identity number (V35, a warning), no character a
 * Word or Excel file cannot hold (V45, an error). Goes on the record of each kind of document. Swedish:
 * <i>personnummer</i>, <i>samordningsnummer</i>.
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

    /** V35: ten or twelve digits with a date (a day over 60 for a samordningsnummer) and a right check digit. */
    final class NoPersonalIdentityNumber implements RuleCheck<Record> {
        private static final Pattern LOOKS_LIKE = Pattern.compile(
                "(?<![0-9])(?:19|20)?([0-9]{2}(?:0[1-9]|1[0-2])(?:[06][1-9]|[1278][0-9]|[39][01]))[-+ ]?([0-9]{4})(?![0-9])");

        NoPersonalIdentityNumber() {}

        @Override
        public void check(Record document, Findings findings) {
            Texts.visit(document, (place, text) -> {
                if (!hasTenDigits(text)) {
                    return;
                }
                Matcher matcher = LOOKS_LIKE.matcher(text);
                while (matcher.find()) {
                    if (Luhn.isRight(matcher.group(1) + matcher.group(2))) {
                        findings.report(
                                place.toString(), "start", matcher.group().substring(0, 4));
                    }
                }
            });
        }

        /** Cheap, and false for nearly every text. */
        private static boolean hasTenDigits(String text) {
            int digits = 0;
            for (int i = 0; i < text.length() && digits < 10; i++) {
                char c = text.charAt(i);
                digits += c >= '0' && c <= '9' ? 1 : 0;
            }
            return digits >= 10;
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
