package se.kansli.templates;

import java.util.regex.Pattern;

/** How well one colour is seen on another, by the formula of WCAG 2.1. */
final class Contrast {
    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");

    private Contrast() {}

    /** Whether a text is a colour such as {@code #17384A}. */
    static boolean isColour(String text) {
        return COLOUR.matcher(text).matches();
    }

    /** From 1, where they are the same, to 21, black on white. */
    static double ratio(String colour, String background) {
        double one = luminance(Integer.parseInt(colour.substring(1), 16));
        double other = luminance(Integer.parseInt(background.substring(1), 16));
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16 & 0xFF)
                + 0.7152 * linear(colour >> 8 & 0xFF)
                + 0.0722 * linear(colour & 0xFF);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
