package se.kansli.internal.value;

/** What XML 1.0 allows in text ({@code Char} in section 2.2 of the recommendation). */
public final class XmlCharacters {
    private XmlCharacters() {}

    /** Index of the first character that XML refuses, lone surrogates among them; -1 if there is none. */
    public static int firstRefused(CharSequence text) {
        for (int i = 0, length = text.length(); i < length; i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < '\uD800') {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (c != '\t' && c != '\n' && c != '\r' && (c < '\uE000' || c > '\uFFFD')) {
                return i;
            }
        }
        return -1;
    }
}
