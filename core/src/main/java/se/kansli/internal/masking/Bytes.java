package se.kansli.internal.masking;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The bytes of a part as each character set would read them, to be searched for texts in files that are no XML, or that hold
 * others within. In small letters and without spaces.
 *
 * @param plain the bytes themselves
 * @param packed what they say if read as base64
 */
record Bytes(String plain, String packed) {
    /** Shorter ones turn up in any picture by chance. */
    private static final int SHORTEST = 5;

    private static final Charset LATIN = StandardCharsets.ISO_8859_1;
    private static final List<Charset> ANY_PLACE = List.of(StandardCharsets.UTF_8, LATIN);
    /** Two bytes each: a text may begin at an even place or an odd one. */
    private static final List<Charset> EVERY_OTHER_PLACE =
            List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private static final Pattern BETWEEN_LINES = Pattern.compile("[\\r\\n\\t]+ *");
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{7,}");

    static Bytes of(byte[] content, boolean isXml) {
        StringBuilder packed = new StringBuilder();
        String joined = BETWEEN_LINES.matcher(new String(content, LATIN)).replaceAll("");
        for (Matcher run = BASE64.matcher(joined); run.find(); ) {
            String characters = run.group().replace('-', '+').replace('_', '/');
            for (int from = 0; from < 4; from++) {
                packed.append(read(unpacked(characters, from)));
            }
        }
        return new Bytes(isXml ? "" : read(content), packed.toString());
    }

    /** Four characters are three bytes: where among the characters the first of them stands is not known. */
    private static byte[] unpacked(String characters, int from) {
        int length = characters.length() - from;
        int to = from + (length % 4 == 1 ? length - 1 : length);
        return Base64.getDecoder().decode(characters.substring(from, to));
    }

    private static String read(byte[] content) {
        StringBuilder all = new StringBuilder();
        ANY_PLACE.forEach(charset -> add(new String(content, charset), all));
        for (Charset charset : EVERY_OTHER_PLACE) {
            add(new String(content, charset), all);
            add(new String(content, Math.min(1, content.length), Math.max(0, content.length - 1), charset), all);
        }
        return all.toString();
    }

    private static void add(String text, StringBuilder all) {
        all.append(letters(text)).append(Written.BORDER);
    }

    /** Whether one of several spellings is among them. */
    boolean have(List<String> spellings) {
        return spellings.stream()
                .map(Bytes::letters)
                .filter(letters -> letters.length() >= SHORTEST)
                .flatMap(letters -> Stream.of(Normalizer.Form.NFC, Normalizer.Form.NFD)
                        .map(form -> Normalizer.normalize(letters, form)))
                .anyMatch(letters -> plain.contains(letters) || packed.contains(letters));
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
