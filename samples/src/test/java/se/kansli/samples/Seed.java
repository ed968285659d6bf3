package se.kansli.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** A real mandate as it was published, and its words. */
final class Seed {
    /** Bullets and list numbers that begin a line; they are the list's, not the text's. */
    private static final Pattern MARKER = Pattern.compile("(?m)^[ \\f]*(?:•|–|-|[0-9]+\\.)(?=\\s)");

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");

    private Seed() {}

    static String text(String name) {
        try (InputStream in = Seed.class.getResourceAsStream("/seeds/" + name + ".txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a text, in order, bullets and list numbers left out. */
    static List<String> words(String text) {
        String plain = MARKER.matcher(text).replaceAll("");
        return Arrays.stream(SPACE.split(plain)).filter(word -> !word.isEmpty()).toList();
    }
}
