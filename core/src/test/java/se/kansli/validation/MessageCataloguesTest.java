package se.kansli.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text of a problem is there in Swedish and in English, says the same, and is used. */
class MessageCataloguesTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^}]*}");
    private static final Pattern WORD = Pattern.compile("[A-Za-zÅÄÖåäö-]+");

    @Test
    void everyCatalogueIsThereInBothLanguages() throws IOException {
        assertThat(folders("messages_sv.properties"))
                .hasSizeGreaterThanOrEqualTo(6)
                .isEqualTo(folders("messages_en.properties"));
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void hasTheSameKeysInBothLanguages(Path folder) {
        assertThat(texts(folder, "sv").keySet())
                .isNotEmpty()
                .isEqualTo(texts(folder, "en").keySet());
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void namesTheSameValuesInBothLanguages(Path folder) {
        Map<String, String> english = texts(folder, "en");

        assertThat(texts(folder, "sv"))
                .allSatisfy((key, text) ->
                        assertThat(placeholders(text)).as(key).isEqualTo(placeholders(english.getOrDefault(key, ""))));
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void saysSomethingInBothLanguages(Path folder) {
        Map<String, String> english = texts(folder, "en");

        assertThat(texts(folder, "sv")).allSatisfy((key, text) -> {
            assertThat(text).as(key).containsPattern(WORD).isNotEqualTo(english.get(key));
            assertThat(english.get(key)).as(key).containsPattern(WORD);
        });
    }

    /** A key is written whole, or as a code and a variant: {@code "V02"} and {@code "twice"}. */
    @ParameterizedTest
    @MethodSource("catalogues")
    void usesEveryKey(Path folder) throws IOException {
        String all = sources(SOURCES);
        String beside = sources(SOURCES.resolve(folder));

        assertThat(texts(folder, "sv").keySet()).allSatisfy(key -> {
            int cut = Math.max(key.lastIndexOf('/'), key.lastIndexOf('.'));
            boolean whole = all.contains('"' + key + '"') || all.contains("{" + key + "}");
            boolean inParts = cut > 0
                    && beside.contains('"' + key.substring(0, cut))
                    && Pattern.compile("\\b" + Pattern.quote(key.substring(cut + 1)) + "\\b")
                            .matcher(beside)
                            .find();
            assertThat(whole || inParts).as(key).isTrue();
        });
    }

    static Stream<Path> catalogues() throws IOException {
        return folders("messages_sv.properties").stream();
    }

    private static Set<Path> folders(String file) throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(path -> path.endsWith(file))
                    .map(path -> RESOURCES.relativize(path.getParent()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Map<String, String> texts(Path folder, String language) {
        Properties properties = new Properties();
        try (var reader =
                Files.newBufferedReader(RESOURCES.resolve(folder).resolve("messages_" + language + ".properties"))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, properties::getProperty, (a, b) -> a, TreeMap::new));
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            StringBuilder sources = new StringBuilder();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.append(Files.readString(file));
            }
            return sources.toString();
        }
    }
}
