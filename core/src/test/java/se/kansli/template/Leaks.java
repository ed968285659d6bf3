package se.kansli.template;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Searches a file for what must not be in it, in ways of its own: nothing here is the library's. */
final class Leaks {
    private static final Pattern REFERENCE = Pattern.compile("&#(?:x([0-9a-fA-F]+)|([0-9]+));");

    private Leaks() {}

    /** The parts of a file that have a text, however it is packed, marked up or spaced. */
    static List<String> of(byte[] file, String text) {
        List<String> found = new ArrayList<>();
        Docx.open(file).forEach((name, content) -> {
            if (has(content, text) || squeezed(name).contains(squeezed(text))) {
                found.add(name);
            }
        });
        return found;
    }

    private static boolean has(byte[] content, String text) {
        String xml = new String(content, StandardCharsets.UTF_8);
        String bytes = new String(content, StandardCharsets.ISO_8859_1);
        String base64 = Base64.getEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        return squeezed(unescaped(xml)).contains(squeezed(text))
                || squeezed(unescaped(xml.replaceAll("<[^>]*>", ""))).contains(squeezed(text))
                || bytes.contains(raw(text.getBytes(StandardCharsets.UTF_16LE)))
                || bytes.contains(raw(text.getBytes(StandardCharsets.UTF_16BE)))
                || bytes.contains(base64.substring(0, base64.length() - 1));
    }

    private static String raw(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static String unescaped(String xml) {
        String text = xml;
        for (Map.Entry<String, String> entity :
                Map.of("lt", "<", "gt", ">", "quot", "\"", "apos", "'").entrySet()) {
            text = text.replace("&" + entity.getKey() + ";", entity.getValue());
        }
        return REFERENCE
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(Character.toString(
                        match.group(1) == null
                                ? Integer.parseInt(match.group(2))
                                : Integer.parseInt(match.group(1), 16))))
                .replace("&amp;", "&");
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00A0\\u00AD]+", "").toLowerCase(Locale.ROOT);
    }
}
