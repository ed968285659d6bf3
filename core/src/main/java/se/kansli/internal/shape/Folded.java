package se.kansli.internal.shape;

import java.text.Normalizer;
import java.util.Locale;

/** Typed text without what people and programs do differently: spaces, hyphens, capitals, a full stop at the end. */
final class Folded {
    /** No date, number or word is longer; what is longer is folded to nothing, so that patterns only meet short texts. */
    private static final int LONGEST = 200;

    private Folded() {}

    static String of(String typed) {
        StringBuilder out = new StringBuilder();
        boolean isSpaceDue = false;
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (isSpace(c)) {
                isSpaceDue = !out.isEmpty();
            } else if (Character.getType(c) != Character.FORMAT) {
                if (isSpaceDue) {
                    out.append(' ');
                    isSpaceDue = false;
                }
                out.append(isHyphen(c) ? '-' : c);
            }
            if (out.length() > LONGEST) {
                return "";
            }
        }
        int end = out.length() - 1;
        if (end >= 0 && out.charAt(end) == '.') {
            out.setLength(end);
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    /** Hyphens, dashes and the minus sign. */
    static boolean isHyphen(char c) {
        return c == '-' || c >= '\u2010' && c <= '\u2015' || c == '\u2212';
    }
}
