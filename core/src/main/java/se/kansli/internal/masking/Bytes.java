package se.kansli.internal.masking;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/** Looks for texts in files that are no XML, or hold others within. */
final class Bytes {
    /** Fewer bytes turn up in any picture by chance. */
    private static final int FEWEST = 6;

    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private static final Pattern WHITE = Pattern.compile("\\s+");

    private Bytes() {}

    /** Whether a text is among some bytes as UTF-8 or UTF-16. */
    static boolean have(byte[] content, String text) {
        String bytes = new String(content, StandardCharsets.ISO_8859_1);
        return isLong(text) && CHARSETS.stream().anyMatch(charset -> bytes.contains(asBytes(text, charset)));
    }

    private static boolean isLong(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length >= FEWEST;
    }

    private static String asBytes(String text, Charset charset) {
        return new String(text.getBytes(charset), StandardCharsets.ISO_8859_1);
    }

    /**
     * Whether a text is among some bytes as base64. Three bytes become four characters, so that a text looks in three ways, by
     * where among the bytes it begins.
     */
    static boolean haveEncoded(byte[] content, String text) {
        String compact =
                WHITE.matcher(new String(content, StandardCharsets.ISO_8859_1)).replaceAll("");
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
}
