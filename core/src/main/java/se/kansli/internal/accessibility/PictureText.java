package se.kansli.internal.accessibility;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.xml.Element;
import se.kansli.problem.Location;

/** The alternative text of a picture, chart or shape. */
final class PictureText {
    private static final int LONGEST = 250;
    private static final Pattern FILE_NAME =
            Pattern.compile("\\S+\\.(png|jpe?g|gif|bmp|tiff?|svg|emf|wmf|webp)", Pattern.CASE_INSENSITIVE);

    private PictureText() {}

    /** Whether its author says that it means nothing. */
    static boolean isDecorative(Element properties) {
        Element mark = decorative(properties);
        return mark != null && isOn(mark.attribute("val"));
    }

    private static @Nullable Element decorative(Element element) {
        for (Element child : element.children()) {
            Element found = child.localName().equals("decorative") ? child : decorative(child);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static boolean isOn(@Nullable String value) {
        return value == null
                || value.equals("1")
                || value.toLowerCase(Locale.ROOT).equals("true");
    }

    /** Checks the text of what is not decorative. */
    static void check(@Nullable String text, Location place, Findings findings) {
        String words = text == null ? "" : text.strip();
        if (words.isEmpty()) {
            findings.add(Rule.ALTERNATIVE_TEXT, "", place);
        } else if (FILE_NAME.matcher(words).matches()) {
            findings.add(Rule.ALTERNATIVE_TEXT, "file-name", place, "text", words);
        } else if (words.length() > LONGEST) {
            findings.add(Rule.ALTERNATIVE_TEXT, "long", place, "length", words.length(), "most", LONGEST);
        }
    }
}
