package se.kansli.internal.masking;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All that is written somewhere, in a form that can be searched: whatever the characters' own forms, without what cannot be
 * seen, with one space between words.
 *
 * @param words as people read them; what is written in runs of one paragraph or one cell is together
 * @param letters the same in small letters and without any space
 */
record Written(String words, String letters) {
    /** Parts what does not belong together, also where there are no spaces. */
    static final char BORDER = '\uFFFF';

    private static final Pattern UNSEEN = Pattern.compile("[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]");
    private static final Pattern HYPHEN = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern WHITE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ENCODED = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");
    /** As Excel writes characters that it will not have as they are. */
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    static Written of(String text) {
        String normal = normal(text);
        return new Written(
                WHITE.matcher(normal).replaceAll(" "),
                WHITE.matcher(normal).replaceAll("").toLowerCase(Locale.ROOT));
    }

    /** The two one after the other. */
    Written and(Written other) {
        return new Written(words + BORDER + other.words, letters + BORDER + other.letters);
    }

    /** A text in the form that all texts are compared in. */
    static String normal(String text) {
        String seen =
                UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        return HYPHEN.matcher(seen).replaceAll("-");
    }

    /** As it stands, and as it is meant if it is or has an address. */
    static Written ofAddress(String text) {
        String decoded = decoded(text);
        return of(decoded.equals(text) ? text : text + BORDER + decoded);
    }

    /** A text with what stands in it as in addresses, {@code %C3%A5}, or in workbooks, {@code _x00E5_}, as it is meant. */
    static String decoded(String text) {
        String unescaped = ESCAPED.matcher(text)
                .replaceAll(
                        match -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(match.group(1), 16))));
        return ENCODED.matcher(unescaped).replaceAll(Written::decoded);
    }

    private static String decoded(MatchResult match) {
        String encoded = match.group();
        byte[] bytes = new byte[encoded.length() / 3];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(encoded.substring(3 * i + 1, 3 * i + 3), 16);
        }
        return Matcher.quoteReplacement(new String(bytes, StandardCharsets.UTF_8));
    }
}
