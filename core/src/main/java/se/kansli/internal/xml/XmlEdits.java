package se.kansli.internal.xml;

import java.util.Map;
import java.util.TreeMap;

/** Additions to a part's XML, by place. Used once. */
public final class XmlEdits {
    private final Xml xml;
    private final Map<Integer, StringBuilder> additions = new TreeMap<>();
    private final Map<Integer, Element> opened = new TreeMap<>();

    public XmlEdits(Xml xml) {
        this.xml = xml;
    }

    /** Adds at a place between two tags. */
    public void at(int place, String addition) {
        additions.computeIfAbsent(place, key -> new StringBuilder()).append(addition);
    }

    /** Adds as an element's first or last content, whether or not it has any. */
    public void into(Element element, boolean first, String addition) {
        if (element.isEmptyTag()) {
            opened.put(element.end(), element);
            at(element.end(), addition);
        } else {
            at(first ? element.contentStart() : element.contentEnd(), addition);
        }
    }

    public byte[] bytes() {
        StringBuilder out = new StringBuilder();
        int from = 0;
        for (Map.Entry<Integer, StringBuilder> addition : additions.entrySet()) {
            int place = addition.getKey();
            Element element = opened.get(place);
            if (element == null) {
                out.append(xml.text(), from, place).append(addition.getValue());
            } else {
                // <w:p/> becomes <w:p>…</w:p>
                out.append(xml.text(), from, place - 2).append('>').append(addition.getValue());
                out.append("</").append(element.name()).append('>');
            }
            from = place;
        }
        return Utf8Output.bytes(
                out.append(xml.text(), from, xml.text().length()).toString());
    }
}
