package se.kansli.internal.value;

/** The check digit of Swedish organisation and personal identity numbers (SKV 704, SKV 709). */
public final class Luhn {
    private Luhn() {}

    /** Whether the last of these digits is the right one for the others. */
    public static boolean isRight(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : digit * 2;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }
}
