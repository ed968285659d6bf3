package se.kansli.internal.accessibility;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A colour on a screen; red, green and blue from 0 to 1. */
record Rgb(double red, double green, double blue) {
    static final Rgb WHITE = new Rgb(1, 1, 1);
    static final Rgb BLACK = new Rgb(0, 0, 0);

    private static final int MOST = 255;
    /** What WCAG adds to both luminances: light that the screen reflects. */
    private static final double FLARE = 0.05;

    /** {@code 17384A}, or with the opacity before it as Excel writes it; null for something else. */
    static @Nullable Rgb of(@Nullable String hex) {
        if (hex == null || !hex.matches("([0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}")) {
            return null;
        }
        int rgb = Integer.parseInt(hex.substring(hex.length() - 6), 16);
        return new Rgb((rgb >> 16) / (double) MOST, (rgb >> 8 & MOST) / (double) MOST, (rgb & MOST) / (double) MOST);
    }

    /** The relative luminance of WCAG 2.1. */
    double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(double part) {
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    /** The contrast of WCAG 2.1, from 1 to 21. */
    double contrast(Rgb other) {
        double one = luminance() + FLARE;
        double two = other.luminance() + FLARE;
        return Math.max(one, two) / Math.min(one, two);
    }

    /** What Word and Excel write in where no colour is chosen. */
    Rgb automaticText() {
        return contrast(BLACK) >= contrast(WHITE) ? BLACK : WHITE;
    }

    /** This colour with a share of another. */
    Rgb mixed(Rgb other, double share) {
        return new Rgb(
                red + (other.red - red) * share,
                green + (other.green - green) * share,
                blue + (other.blue - blue) * share);
    }

    /** A darker one: the lightness is a share of what it was. */
    Rgb shaded(double share) {
        return withLightness(lightness() * share);
    }

    /** A lighter one: so much of the lightness is left, and the rest is white. */
    Rgb tinted(double share) {
        return withLightness(lightness() * share + 1 - share);
    }

    private double lightness() {
        return (highest() + lowest()) / 2;
    }

    private double highest() {
        return Math.max(red, Math.max(green, blue));
    }

    private double lowest() {
        return Math.min(red, Math.min(green, blue));
    }

    /** The same hue and saturation. */
    private Rgb withLightness(double wanted) {
        double range = highest() - lowest();
        double room = 1 - Math.abs(2 * lightness() - 1);
        double saturation = room == 0 ? 0 : range / room;
        double newRange = (1 - Math.abs(2 * wanted - 1)) * saturation;
        double factor = range == 0 ? 0 : newRange / range;
        double from = lowest();
        double to = wanted - newRange / 2;
        return new Rgb(to + (red - from) * factor, to + (green - from) * factor, to + (blue - from) * factor);
    }

    /** As people write it: {@code #17384A}. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%02X%02X%02X", byteOf(red), byteOf(green), byteOf(blue));
    }

    private static int byteOf(double part) {
        return (int) Math.round(Math.max(0, Math.min(1, part)) * MOST);
    }
}
