package se.kansli.validation;

import jakarta.validation.MessageInterpolator;
import java.util.Locale;

/**
 * Leaves a message as the key of a text: the texts are filled in afterwards, in both languages, and without an
 * expression language.
 */
final class KeysOnly implements MessageInterpolator {
    private static final String STANDARD = "jakarta.validation.constraints.";

    @Override
    public String interpolate(String template, Context context) {
        if (!template.startsWith("{")) {
            return "invalid";
        }
        String key = template.substring(1, template.lastIndexOf('}'));
        if (!key.startsWith(STANDARD)) {
            return key;
        }
        return switch (key.substring(STANDARD.length(), key.lastIndexOf('.'))) {
            case "NotNull" -> "required/null";
            case "NotBlank" -> "required/text";
            case "NotEmpty" -> "required/list";
            case "Email" -> "email";
            case "Pattern" -> "form";
            case "Min", "Max", "Positive", "PositiveOrZero" -> "range";
            case "Size" -> "size";
            default -> "invalid";
        };
    }

    @Override
    public String interpolate(String template, Context context, Locale locale) {
        return interpolate(template, context);
    }
}
