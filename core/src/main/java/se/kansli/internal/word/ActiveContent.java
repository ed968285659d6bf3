package se.kansli.internal.word;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import se.kansli.internal.word.Element.Attribute;

/** Finds the elements and fields of one part that run, fetch or embed something. Both branches of an alternative count. */
final class ActiveContent {
    /** The key of the text for an element; of those not Word's own the name without its prefix, which is the author's. */
    private static final Map<String, String> ELEMENTS = Map.ofEntries(
            Map.entry("w:altChunk", "template.alt-chunk"),
            Map.entry("w:object", "template.embedded"),
            Map.entry("w:objectEmbed", "template.embedded"),
            Map.entry("w:objectLink", "template.embedded"),
            Map.entry("OLEObject", "template.embedded"),
            Map.entry("w:control", "template.activex"),
            Map.entry("w:subDoc", "template.sub-document"),
            Map.entry("w:movie", "template.video"),
            Map.entry("webVideoPr", "template.video"),
            Map.entry("w:frameset", "template.frame"),
            Map.entry("w:entryMacro", "template.macro/form-field"),
            Map.entry("w:exitMacro", "template.macro/form-field"));

    private final Places places;
    /** The first element that uses a relationship, by its id. */
    private final Map<String, Element> uses = new LinkedHashMap<>();
    /** The relationships whose target is fetched when the document is opened, whatever their type. */
    private final Set<String> fetched = new HashSet<>();

    ActiveContent(Xml xml, Places places) {
        this.places = places;
        walk(xml.root(), false);
        FieldCodes.in(xml.root()).forEach(this::fieldCode);
    }

    void report(Element at, String key, Object... values) {
        places.report(at, key, "", values);
    }

    /** The ids of relationships that are used, with the first element that does. */
    Map<String, Element> uses() {
        return uses;
    }

    /** Whether the target is fetched when the document is opened, whatever the relationship's type. */
    boolean fetches(String relationshipId) {
        return fetched.contains(relationshipId);
    }

    private void walk(Element element, boolean isReported) {
        String name = element.name();
        String key = ELEMENTS.get(name.startsWith("w:") ? name : element.localName());
        if (key != null && !isReported) {
            places.report(element, key, "");
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
            places.report(element, "template.external", "", "target", target);
        }
    }

    private void link(Element element, String address) {
        if (!LinkAddress.isAllowed(address)) {
            places.report(element, "template.link-scheme", "", "target", address);
        }
    }

    private void fieldCode(FieldCode code) {
        String address = code.refusedAddress();
        if (code.isRefused()) {
            places.report(code.at(), "template.field-code", "", "field", code.keyword());
        } else if (code.isUnknown()) {
            places.report(code.at(), "template.field-code/hidden", "");
        } else if (address != null) {
            places.report(code.at(), "template.link-scheme", "", "target", address);
        }
    }
}
