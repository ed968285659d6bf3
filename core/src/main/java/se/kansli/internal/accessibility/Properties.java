package se.kansli.internal.accessibility;

import org.jspecify.annotations.Nullable;
import se.kansli.internal.office.Parts;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Xml;

/** What a file says of itself. */
final class Properties {
    private Properties() {}

    /** The title; empty if there is none. */
    static String title(Parts parts, @Nullable String part) {
        return text(parts, part, "title");
    }

    /** The language; empty if there is none. */
    static String language(Parts parts, @Nullable String part) {
        return text(parts, part, "language");
    }

    private static String text(Parts parts, @Nullable String part, String name) {
        Xml xml = part == null || parts.file().part(part) == null ? null : parts.xml(part);
        if (xml != null) {
            for (Element element : xml.root().children()) {
                if (element.localName().equals(name)) {
                    return element.content().strip();
                }
            }
        }
        return "";
    }
}
