package se.kansli.internal.masking;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The bytes of a part, to be searched for texts in files that are no XML, or that hold others within.
 *
 * @param raw a character for each byte
 * @param compact the same without white space, which base64 may be broken by
 */
record Bytes(String raw, String compact) {
    /** Fewer bytes turn up in any picture by chance. */
    private static final int FEWEST = 6;

    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    private static final Pattern WHITE = Pattern.compile("\\s+");

    static Bytes of(byte[] content) {
        String raw = new String(content, StandardCharsets.ISO_8859_1);
        return new Bytes(raw, WHITE.matcher(raw).replaceAll(""));
    }

    /** Whether a text is among them as UTF-8 or UTF-16. */
    boolean have(String text) {
        return isLong(text)
                && CHARSETS.stream()
                        .map(charset -> new String(text.getBytes(charset), StandardCharsets.ISO_8859_1))
                        .anyMatch(raw::contains);
    }

    /**
     * Whether a text is among them as base64. Three bytes become four characters, so that a text looks in three ways, by where
     * among the bytes it begins.
     */
    boolean haveEncoded(String text) {
        byte[] value = text.getBytes(StandardCharsets.UTF_8);
        for (int before = 0; before < 3 && isLong(text); before++) {
            byte[] shifted = new byte[before + value.length];
            System.arraycopy(value, 0, shifted, before, value.length);
            String encoded = Base64.getEncoder().withoutPadding().encodeToString(shifted);
            int ownFrom = (before * 8 + 5) / 6;
            int ownTo = shifted.length * 8 / 6;
            if (compact.contains(encoded.substring(ownFrom, ownTo))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLong(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length >= FEWEST;
    }
}
