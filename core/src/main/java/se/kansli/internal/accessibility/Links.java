package se.kansli.internal.accessibility;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import se.kansli.internal.accessibility.Story.Link;
import se.kansli.internal.xml.Element;
import se.kansli.problem.Location;

/** Finds the links while a part is read: those that are elements, and those that are fields. */
final class Links {
    private static final String KEYWORD = "HYPERLINK";

    private final List<Link> found;
    private final Deque<Open> open = new ArrayDeque<>();

    Links(List<Link> found) {
        this.found = found;
    }

    /** A field or a link whose end has not come. */
    private static final class Open {
        final StringBuilder code = new StringBuilder();
        final StringBuilder text = new StringBuilder();
        boolean isInResult;
    }

    /** A link that is an element begins. */
    void start() {
        open.push(new Open());
        open.element().isInResult = true;
    }

    /** A link that is an element ends. */
    void end(Element link, Location.InWord place) {
        Open ended = open.pop();
        found.add(new Link(
                place, ended.text.toString(), link.attribute("r:id") != null, link.attribute("w:tooltip") != null));
    }

    void text(String text) {
        open.forEach(each -> (each.isInResult ? each.text : each.code).append(text));
    }

    void code(String code) {
        if (!open.isEmpty() && !open.element().isInResult) {
            open.element().code.append(code);
        }
    }

    void fieldCharacter(Element character, Location.InWord place) {
        switch (String.valueOf(character.attribute("w:fldCharType"))) {
            case "begin" -> open.push(new Open());
            case "separate" -> {
                if (!open.isEmpty()) {
                    open.element().isInResult = true;
                }
            }
            case "end" -> {
                if (!open.isEmpty()) {
                    end(open.pop(), place);
                }
            }
            default -> {}
        }
    }

    private void end(Open field, Location.InWord place) {
        String code = field.code.toString().strip();
        if (code.startsWith(KEYWORD)) {
            boolean isInside = code.matches(KEYWORD + "\\s+\\\\l.*");
            found.add(new Link(place, field.text.toString(), !isInside, code.contains("\\o")));
        }
    }
}
