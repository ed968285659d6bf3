package se.kansli.templates;

import se.kansli.text.ImageBytes;
import se.kansli.text.Picture;

/**
 * How large a logo is printed.
 *
 * @param width in English Metric Units, 36,000 to a millimetre
 * @param height in the same
 */
record LogoSize(long width, long height) {
    /** The neutral mark's. */
    static final LogoSize NEUTRAL = new LogoSize(1_188_000, 367_200);

    private static final int MILLIMETRE = 36_000;
    private static final int TWIP = 635;
    private static final double WIDEST = 60.0 * MILLIMETRE;
    private static final double HIGHEST = 20.0 * MILLIMETRE;

    /** As wide as the logo asks for, or else as it has room for, and never more than that. */
    static LogoSize of(Picture logo) {
        ImageBytes file = logo.content();
        Integer asked = logo.widthMillimetres();
        double most = asked == null ? WIDEST : Math.min(WIDEST, (double) asked * MILLIMETRE);
        double width = Math.min(most, HIGHEST * file.proportion());
        return new LogoSize(Math.max(1, Math.round(width)), Math.max(1, Math.round(width / file.proportion())));
    }

    int widthInTwips() {
        return (int) (width / TWIP);
    }
}
