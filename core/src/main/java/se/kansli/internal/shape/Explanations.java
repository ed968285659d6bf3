package se.kansli.internal.shape;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** What the components of records are: the lines of {@code fields_sv.properties} beside each record. */
public final class Explanations {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final Map<String, Properties> byPackage = new HashMap<>();

    /**
     * What a component is.
     *
     * @param text begins with a short name that ends at the first comma
     * @param examples values of it; empty where there is none
     */
    public record Explanation(String text, List<String> examples) {
        /** The short name. */
        public String title() {
            return text.contains(",") ? text.substring(0, text.indexOf(',')) : text;
        }

        /** Whether the short name is all there is. */
        public boolean isShort() {
            return title().equals(text);
        }

        /** The short name as it stands inside a sentence. */
        public String inText() {
            String title = title();
            boolean abbreviation = title.length() > 1 && Character.isUpperCase(title.codePointAt(1));
            return title.isEmpty() || abbreviation
                    ? title
                    : title.substring(0, 1).toLowerCase(SWEDISH) + title.substring(1);
        }

        /** The first example; empty if there is none. */
        public String example() {
            return examples.isEmpty() ? "" : examples.get(0);
        }
    }

    /** What a component is; its own name if no line says. */
    public Explanation of(RecordType owner, RecordType.Component component) {
        Class<?> type = owner.recordClass();
        String packageName = type.getPackageName();
        String name = type.getName()
                .substring(packageName.length() + (packageName.isEmpty() ? 0 : 1))
                .replace('$', '.');
        String line = byPackage
                .computeIfAbsent(packageName, key -> load(type))
                .getProperty(name + "." + component.name(), component.name());
        int bar = line.indexOf('|');
        return bar < 0
                ? new Explanation(line.strip(), List.of())
                : new Explanation(
                        line.substring(0, bar).strip(),
                        List.of(line.substring(bar + 1).strip().split(" *; *")));
    }

    private static Properties load(Class<?> type) {
        Properties properties = new Properties();
        try (InputStream in = type.getResourceAsStream("fields_sv.properties")) {
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
