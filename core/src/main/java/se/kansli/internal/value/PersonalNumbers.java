package se.kansli.internal.value;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds personal identity numbers and samordningsnummer in texts: ten or twelve digits with a date (a day over 60 for a
 * samordningsnummer) and a right check digit. Any dash or space may stand before the last four.
 */
public final class PersonalNumbers {
    private static final Pattern LOOKS_LIKE = Pattern.compile(
            "(?<![0-9])(?:19|20)?([0-9]{2}(?:0[1-9]|1[0-2])(?:[06][1-9]|[1278][0-9]|[39][01]))(?: ?[-+\\u2010-\\u2015\\u2212] ?|[\\s\\u00A0\\u2009\\u202F])?([0-9]{4})(?![0-9])");

    private PersonalNumbers() {}

    /**
     * A number in a text.
     *
     * @param start of its first character
     * @param end after its last
     * @param tenDigits without century and sign
     */
    public record Found(int start, int end, String tenDigits) {}

    /** Every number in a text, in order. */
    public static List<Found> in(String text) {
        if (!hasTenDigits(text)) {
            return List.of();
        }
        List<Found> numbers = new ArrayList<>();
        Matcher matcher = LOOKS_LIKE.matcher(text);
        while (matcher.find()) {
            String tenDigits = matcher.group(1) + matcher.group(2);
            if (Luhn.isRight(tenDigits)) {
                numbers.add(new Found(matcher.start(), matcher.end(), tenDigits));
            }
        }
        return numbers;
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
