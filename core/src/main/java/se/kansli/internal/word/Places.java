package se.kansli.internal.word;

import java.util.ArrayList;
import java.util.List;
import se.kansli.internal.message.Messages;
import se.kansli.internal.word.Xml.Element;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;
import se.kansli.problem.Severity;

/** Tells where in a part something stands, as a person would look for it, and collects the problems found there. */
final class Places {
    static final Messages MESSAGES = Messages.beside(Places.class);
    private static final int LONGEST_EXCERPT = 60;

    private final String part;
    private final Element root;
    private final Styles styles;
    private final List<Problem> problems;

    Places(String part, Element root, Styles styles, List<Problem> problems) {
        this.part = part;
        this.root = root;
        this.styles = styles;
        this.problems = problems;
    }

    /** Reports a problem at an element. {@code path} is the tag's path, or empty. */
    void report(Element at, String key, String path, Object... values) {
        problems.add(MESSAGES.problem(Severity.ERROR, key, path, locate(at), values));
    }

    private Location locate(Element at) {
        List<Element> paragraphs = new ArrayList<>();
        paragraphsUpTo(root, at.start(), paragraphs);
        String heading = "";
        for (int i = paragraphs.size() - 1; i >= 0 && heading.isEmpty(); i--) {
            Element properties = paragraphs.get(i).child("w:pPr");
            if (properties != null && styles.isHeading(properties.childValue("w:pStyle"))) {
                heading = paragraphs.get(i).words().strip();
            }
        }
        return new Location.InWord(part, paragraphs.size(), excerpt(heading), excerpt(around(at)));
    }

    private static String around(Element at) {
        for (Element element = at; element != null; element = element.parent()) {
            if (element.is("w:p")) {
                return element.words();
            }
        }
        return at.words();
    }

    private static String excerpt(String text) {
        String line = text.strip().replace('\n', ' ');
        return line.length() <= LONGEST_EXCERPT ? line : line.substring(0, LONGEST_EXCERPT - 1) + "…";
    }

    /** The paragraphs that begin before a place, and the one that begins in it if it begins with one. */
    private static boolean paragraphsUpTo(Element element, int place, List<Element> found) {
        for (Element child : element.children()) {
            if (child.start() > place && !found.isEmpty()) {
                return true;
            }
            if (child.is("w:p")) {
                found.add(child);
            }
            if (paragraphsUpTo(child, place, found)) {
                return true;
            }
        }
        return false;
    }
}
