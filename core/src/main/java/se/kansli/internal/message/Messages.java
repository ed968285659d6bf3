package se.kansli.internal.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;
import se.kansli.problem.Severity;

/**
 * A catalogue of problem texts: {@code messages_sv.properties} and {@code messages_en.properties} beside a class.
 *
 * <p>Read once as UTF-8, never through the JVM's locale. A key is a code, with a variant after {@code /} where one code
 * has several texts: {@code V01/blank}. Values in braces are named. Thread-safe.
 */
public final class Messages {
    private static final int LONGEST_VALUE = 120;

    private final Map<String, String> swedish;
    private final Map<String, String> english;

    /** A value that is not the same in both languages. */
    public record Bilingual(String swedish, String english) {}

    private Messages(Map<String, String> swedish, Map<String, String> english) {
        this.swedish = swedish;
        this.english = english;
    }

    /** The catalogue beside {@code owner}. */
    public static Messages beside(Class<?> owner) {
        return new Messages(load(owner, "messages_sv.properties"), load(owner, "messages_en.properties"));
    }

    private static Map<String, String> load(Class<?> owner, String name) {
        try (InputStream in = owner.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing beside " + owner.getName());
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> texts = new HashMap<>();
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            return Map.copyOf(texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A problem with no basis; {@code values} are names and values in turn. */
    public Problem problem(Severity severity, String key, String path, Location location, Object... values) {
        Map<String, Object> named = new HashMap<>();
        for (int i = 0; i < values.length; i += 2) {
            named.put((String) values[i], values[i + 1]);
        }
        return problem(severity, key, path, location, null, named);
    }

    /** A problem with its legal or textual basis. */
    public Problem problem(
            Severity severity,
            String key,
            String path,
            Location location,
            @Nullable String basis,
            Map<String, Object> values) {
        return new Problem(
                path,
                location,
                code(key),
                severity,
                fill(text(swedish, key), values, true),
                fill(text(english, key), values, false),
                basis);
    }

    /** A text without values, to be a value of others. */
    public Bilingual words(String key) {
        return new Bilingual(text(swedish, key), text(english, key));
    }

    /** All keys; the same in both languages, which a test holds. */
    public Set<String> keys() {
        return swedish.keySet();
    }

    /** The keys of the English texts. */
    public Set<String> englishKeys() {
        return english.keySet();
    }

    private static String code(String key) {
        int variant = key.indexOf('/');
        return variant < 0 ? key : key.substring(0, variant);
    }

    private static String text(Map<String, String> texts, String key) {
        String text = texts.get(key);
        if (text == null) {
            throw new IllegalStateException("no text for " + key);
        }
        return text;
    }

    private static String fill(String text, Map<String, Object> values, boolean inSwedish) {
        StringBuilder out = new StringBuilder(text.length() + 32);
        int from = 0;
        for (int open; (open = text.indexOf('{', from)) >= 0; ) {
            int close = text.indexOf('}', open);
            Object value = values.get(text.substring(open + 1, close));
            if (value instanceof Bilingual word) {
                value = inSwedish ? word.swedish() : word.english();
            }
            out.append(text, from, open).append(value == null ? text.substring(open, close + 1) : shown(value));
            from = close + 1;
        }
        return out.append(text, from, text.length()).toString();
    }

    /** A value as it may stand in one line: control characters made visible, long ones cut. */
    private static String shown(Object value) {
        String text = value.toString();
        StringBuilder out = new StringBuilder(Math.min(text.length(), LONGEST_VALUE) + 1);
        for (int i = 0; i < text.length(); i++) {
            if (i == LONGEST_VALUE) {
                return out.append('…').toString();
            }
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                out.append(c).append(text.charAt(++i));
            } else if (Character.isISOControl(c) || Character.isSurrogate(c) || c >= 0xFFFE) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }
}
