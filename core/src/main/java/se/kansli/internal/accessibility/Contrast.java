package se.kansli.internal.accessibility;

import java.util.Locale;
import se.kansli.internal.message.Messages.Bilingual;

/** How well letters stand out: the thresholds of WCAG 2.1, 1.4.3. */
final class Contrast {
    private static final double LEAST = 4.5;
    private static final double LEAST_FOR_LARGE = 3;
    private static final double LARGE = 18;
    private static final double LARGE_BOLD = 14;

    private Contrast() {}

    /** What letters need. */
    static double least(double points, boolean isBold) {
        return points >= (isBold ? LARGE_BOLD : LARGE) ? LEAST_FOR_LARGE : LEAST;
    }

    /** A ratio as people write it; never rounded up to what it is not. */
    static Bilingual shown(double ratio) {
        String text = String.format(Locale.ROOT, "%.1f", Math.floor(ratio * 10) / 10);
        return new Bilingual(text.replace('.', ',') + ":1", text + ":1");
    }
}
