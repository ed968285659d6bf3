package se.kansli.batch;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** A file's or folder's name that every disk takes, and that leads nowhere else. */
final class SafeName {
    /** What Windows refuses, what ends a line, and what is not seen or turns the direction of writing. */
    private static final Pattern REFUSED = Pattern.compile("[<>:\"/\\\\|?*\\p{Cc}\\p{Cn}\\p{Cs}\\p{Co}]");

    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern AT_THE_EDGES = Pattern.compile("^[ .]+|[ .]+$");
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(?:CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(?:COM|LPT)[0-9\u00b9\u00b2\u00b3])(?:\\..*)?");

    /** Leaves room for the ending in the 255 bytes that a name may have. */
    private static final int LONGEST = 200;

    private SafeName() {}

    static String of(String text) {
        String name = Normalizer.normalize(text, Normalizer.Form.NFC);
        name = INVISIBLE.matcher(name).replaceAll("");
        name = SPACES.matcher(name).replaceAll(" ");
        name = REFUSED.matcher(name).replaceAll("-");
        name = edged(cut(edged(name)));
        if (name.isEmpty()) {
            return "_";
        }
        return DEVICE.matcher(name).matches() ? "_" + name : name;
    }

    private static String edged(String name) {
        return AT_THE_EDGES.matcher(name).replaceAll("");
    }

    private static String cut(String name) {
        int bytes = 0;
        for (int i = 0; i < name.length(); ) {
            int character = name.codePointAt(i);
            bytes += Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (bytes > LONGEST) {
                return name.substring(0, i);
            }
            i += Character.charCount(character);
        }
        return name;
    }
}
