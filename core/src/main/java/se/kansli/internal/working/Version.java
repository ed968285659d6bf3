package se.kansli.internal.working;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A version of the library, by its numbers: a preliminary one counts as the one it leads to. */
public record Version(int major, int minor, int patch) {
    private static final Pattern FORM = Pattern.compile("([0-9]{1,6})[.]([0-9]{1,6})[.]([0-9]{1,6})(?:-.*)?");

    /** A resource beside this class says it, not the manifest, which a program that bundles the library replaces. */
    public static final Version OWN = own();

    /** The version that a text says; null if it says none. */
    static @Nullable Version of(String text) {
        Matcher numbers = FORM.matcher(text);
        return numbers.matches()
                ? new Version(
                        Integer.parseInt(numbers.group(1)),
                        Integer.parseInt(numbers.group(2)),
                        Integer.parseInt(numbers.group(3)))
                : null;
    }

    private static Version own() {
        try (InputStream in = Objects.requireNonNull(Version.class.getResourceAsStream("version.txt"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
            return Objects.requireNonNull(of(text), "version.txt has not been filled in by the build");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether another is known and comes after. */
    boolean isBefore(@Nullable Version other) {
        if (other == null) {
            return false;
        } else if (major != other.major) {
            return major < other.major;
        }
        return minor == other.minor ? patch < other.patch : minor < other.minor;
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
