package se.kansli.internal.office;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Element.Attribute;
import se.kansli.internal.xml.Xml;

/** Finds the elements of one part that run, fetch or embed something. Both branches of an alternative count. */
public final class ActiveContent {
    private final FileKind kind;
    private final Reporter reporter;
    /** The first element that uses a relationship, by its id. */
    private final Map<String, Element> uses = new LinkedHashMap<>();
    /** The relationships whose target is fetched when the document is opened, whatever their type. */
    private final Set<String> fetched = new HashSet<>();

    public ActiveContent(Xml xml, FileKind kind, Reporter reporter) {
        this.kind = kind;
        this.reporter = reporter;
        walk(xml.root(), false);
    }

    public void report(Element at, String key, Object... values) {
        reporter.report(at, key, "", values);
    }

    /** The ids of relationships that are used, with the first element that does. */
    public Map<String, Element> uses() {
        return uses;
    }

    /** Whether the target is fetched when the document is opened, whatever the relationship's type. */
    public boolean fetches(String relationshipId) {
        return fetched.contains(relationshipId);
    }

    private void walk(Element element, boolean isReported) {
        String name = element.name();
        String key = kind.refusal(element);
        if (key != null && !isReported) {
            reporter.report(element, key, "");
        }
        for (Attribute attribute : element.attributes()) {
            attribute(element, attribute);
        }
        // an object has its parts inside it, which are no second mistake
        element.children().forEach(child -> walk(child, isReported || name.equals("w:object")));
    }

    private void attribute(Element element, Attribute attribute) {
        String name = attribute.name();
        if (name.startsWith("r:")) {
            uses.putIfAbsent(element.value(attribute), element);
            if (name.equals("r:link") || name.equals("r:href")) {
                fetched.add(element.value(attribute));
            }
            return;
        }
        switch (name.substring(name.indexOf(':') + 1)) {
            case "src", "althref" -> external(element, element.value(attribute));
            case "href" -> {
                if (name.equals("href")) {
                    link(element, element.value(attribute));
                } else {
                    external(element, element.value(attribute));
                }
            }
            default -> {}
        }
    }

    private void external(Element element, String target) {
        if (LinkAddress.isExternal(target)) {
            reporter.report(element, "template.external", "", "target", target);
        }
    }

    private void link(Element element, String address) {
        if (!LinkAddress.isAllowed(address)) {
            reporter.report(element, "template.link-scheme", "", "target", address);
        }
    }
}
