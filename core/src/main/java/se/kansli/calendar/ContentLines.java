package se.kansli.calendar;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import se.kansli.organisation.Person;

/** The lines of a calendar file: values escaped, lines folded (RFC 5545, 3.1). */
final class ContentLines {
    private static final int MOST_BYTES = 75;
    private static final String LINE_END = "\r\n";
    private static final String LINE_ENDS = "\r\n|\r|\n";

    private final StringBuilder lines = new StringBuilder();

    /** Adds a line whose value is in its final form. */
    void add(String name, String value) {
        String line = name + ":" + value;
        int bytes = 0;
        for (int i = 0; i < line.length(); ) {
            int character = line.codePointAt(i);
            int size = bytesOf(character);
            if (bytes + size > MOST_BYTES) {
                lines.append(LINE_END).append(' ');
                bytes = 1;
            }
            lines.appendCodePoint(character);
            bytes += size;
            i += Character.charCount(character);
        }
        lines.append(LINE_END);
    }

    /** Adds a line of text (RFC 5545, 3.3.11). */
    void addText(String name, String text) {
        add(
                name,
                text.replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replaceAll(LINE_ENDS, "\\\\n"));
    }

    /** Adds a line for a person who has an e-mail address; RFC 6868 says how a name may hold any character. */
    void addPerson(String property, Person person) {
        String name = person.name().replace("^", "^^").replace("\"", "^'").replaceAll(LINE_ENDS, "^n");
        add(property + ";CN=\"" + name + "\"", "mailto:" + encoded(String.valueOf(person.email())));
    }

    /** As RFC 6068 says; the two characters that every program expects to see are left as they are. */
    private static String encoded(String email) {
        return URLEncoder.encode(email, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2B", "+")
                .replace("%40", "@");
    }

    private static int bytesOf(int character) {
        return character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
