package se.kansli.internal.word;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.kansli.internal.message.Messages;
import se.kansli.internal.office.Reporter;
import se.kansli.internal.xml.Element;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;
import se.kansli.problem.Severity;

/** Tells where in a part something stands, as a person would look for it, and collects the problems found there. */
final class Places implements Reporter {
    static final Messages MESSAGES = Messages.beside(Places.class);
    private static final int LONGEST_EXCERPT = 60;

    private final String part;
    private final Element root;
    private final Styles styles;
    private final List<Problem> problems;
    /** In the part's order; collected when the first problem is found. A broken template can have thousands of them. */
    private final List<Paragraph> paragraphs = new ArrayList<>();

    private final Map<Element, String> excerpts = new HashMap<>();

    Places(String part, Element root, Styles styles, List<Problem> problems) {
        this.part = part;
        this.root = root;
        this.styles = styles;
        this.problems = problems;
    }

    /** A paragraph's place, and the nearest heading from it upwards. */
    private record Paragraph(int start, String heading) {}

    /** Reports what came back in a document. */
    void report(Severity severity, Element at, String key, String path, Object... values) {
        problems.add(MESSAGES.problem(severity, key, path, locate(at), values));
    }

    @Override
    public void report(Element at, String key, String path, Object... values) {
        report(Severity.ERROR, at, key, path, values);
    }

    /** Where an element stands. */
    Location locate(Element at) {
        if (paragraphs.isEmpty()) {
            collect(root, "");
        }
        int number = numberOf(at.start());
        String heading = number == 0 ? "" : paragraphs.get(number - 1).heading();
        return new Location.InWord(part, number, heading, excerpts.computeIfAbsent(around(at), Places::excerpt));
    }

    private static Element around(Element at) {
        for (Element element = at; element != null; element = element.parent()) {
            if (element.is("w:p")) {
                return element;
            }
        }
        return at;
    }

    private static String excerpt(Element element) {
        String line = element.words().strip().replace('\n', ' ');
        return line.length() <= LONGEST_EXCERPT ? line : line.substring(0, LONGEST_EXCERPT - 1) + "…";
    }

    /** The last paragraph that begins before a place or there; the first one if none does. */
    private int numberOf(int place) {
        int found = Collections.binarySearch(
                paragraphs, new Paragraph(place, ""), Comparator.comparingInt(Paragraph::start));
        int number = found >= 0 ? found + 1 : -found - 1;
        return Math.max(number, Math.min(1, paragraphs.size()));
    }

    /** Collects the paragraphs inside an element; tells the last heading. */
    private String collect(Element element, String headingBefore) {
        String heading = headingBefore;
        for (Element child : element.children()) {
            if (child.is("w:p")) {
                Element properties = child.child("w:pPr");
                if (properties != null && styles.isHeading(properties.childValue("w:pStyle"))) {
                    String text = excerpt(child);
                    heading = text.isEmpty() ? heading : text;
                }
                paragraphs.add(new Paragraph(child.start(), heading));
            }
            heading = collect(child, heading);
        }
        return heading;
    }
}
