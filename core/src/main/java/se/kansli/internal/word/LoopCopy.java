package se.kansli.internal.word;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Element.Attribute;
import se.kansli.internal.xml.Xml;

/** Writes what must be each copy's own when the same XML is written for every item of a loop: ids, names, references, lists. */
record LoopCopy(PartWriter out, LoopFrame frame) {
    /** Tracked changes and permissions, with both ends of a range; no two may have the same number. */
    private static final Set<String> ANNOTATIONS = Set.of(
            "w:ins",
            "w:del",
            "w:moveFrom",
            "w:moveTo",
            "w:moveFromRangeStart",
            "w:moveFromRangeEnd",
            "w:moveToRangeStart",
            "w:moveToRangeEnd",
            "w:cellIns",
            "w:cellDel",
            "w:cellMerge",
            "w:rPrChange",
            "w:pPrChange",
            "w:tblPrChange",
            "w:tblPrExChange",
            "w:tblGridChange",
            "w:trPrChange",
            "w:tcPrChange",
            "w:permStart",
            "w:permEnd");

    static boolean isAnnotation(Element element) {
        return ANNOTATIONS.contains(element.name());
    }

    /** An element's start tag. */
    void startTag(Element element) {
        switch (element.name()) {
            case "w:p", "w:tr" -> startTagWithout(element, "w14:paraId", "w14:textId");
            case "w:id" ->
                out.replaced(
                        element,
                        element.attributeAt("w:val"),
                        () -> freshId(frame, "control", element.attribute("w:val")));
            case "wp:docPr" ->
                out.replaced(
                        element, element.attributeAt("id"), () -> freshId(frame, "drawing", element.attribute("id")));
            case "w:footnoteReference", "w:endnoteReference" ->
                out.replaced(
                        element,
                        element.attributeAt("w:id"),
                        () -> out.add(new NoteSegment.Reference(Notes.name(element))));
            case "w:bookmarkStart" -> bookmark(element);
            case "w:bookmarkEnd" ->
                out.replaced(
                        element,
                        element.attributeAt("w:id"),
                        () -> freshId(frame, LoopFrame.BOOKMARK, element.attribute("w:id")));
            case "w:hyperlink" ->
                out.replaced(element, element.attributeAt("w:anchor"), () -> names(element.attribute("w:anchor")));
            case "w:fldSimple" ->
                out.replaced(element, element.attributeAt("w:instr"), () -> names(element.attribute("w:instr")));
            default -> {
                if (isAnnotation(element)) {
                    out.replaced(
                            element,
                            element.attributeAt("w:id"),
                            () -> freshId(frame, "annotation", element.attribute("w:id")));
                } else if (element.name().startsWith("v:")) {
                    shape(element);
                } else {
                    out.raw(element.start(), element.contentStart());
                }
            }
        }
    }

    /** A shape of Word's older drawings: what text boxes fall back on. */
    private void shape(Element shape) {
        int from = shape.start();
        for (Attribute attribute : shape.attributesAt("id", "type", "o:spid")) {
            String name = out.xml().text(attribute.start(), attribute.valueStart());
            String value = out.xml().text(attribute.valueStart(), attribute.valueEnd());
            LoopFrame owner = name.startsWith("id") ? frame : frame.ownerOfShapeType(value.replaceFirst("^#", ""));
            if (name.startsWith("o:spid")) {
                out.raw(from, attribute.start());
                from = attribute.valueEnd() + 1;
            } else if (owner != null) {
                out.raw(from, attribute.valueEnd());
                out.raw("_");
                freshId(owner, "shape", value.replaceFirst("^#", ""));
                from = attribute.valueEnd();
            }
        }
        out.raw(from, shape.contentStart());
    }

    private void startTagWithout(Element element, String... names) {
        int from = element.start();
        for (Attribute attribute : element.attributesAt(names)) {
            out.raw(from, attribute.start());
            from = attribute.valueEnd() + 1;
        }
        out.raw(from, element.contentStart());
    }

    private void freshId(LoopFrame frame, String kind, @Nullable String id) {
        out.add(new WordSegment.FreshId(frame.slot(), frame.offsetOf(kind, String.valueOf(id))));
    }

    /** The id of a drawing: its own, and another in each item of a loop. */
    void drawingId(Element drawing) {
        freshId(frame, "drawing", drawing.attribute("id"));
    }

    /** The properties of a paragraph in a numbered list that begins anew in each item. */
    void paragraphProperties(Element properties, ListItem item) {
        out.raw("<w:pPr>");
        properties.children().stream()
                .filter(property -> ListItem.STANDS_BEFORE.contains(property.name()))
                .forEach(out::copy);
        out.raw("<w:numPr><w:ilvl w:val=\"" + item.level() + "\"/><w:numId w:val=\"");
        out.add(new WordSegment.RestartedList(frame.slot(), frame.indexOfList(item.listId())));
        out.raw("\"/></w:numPr>");
        properties.children().stream()
                .filter(property -> !ListItem.STANDS_BEFORE.contains(property.name()) && !property.is("w:numPr"))
                .forEach(out::copy);
        out.raw("</w:pPr>");
    }

    private void bookmark(Element element) {
        String name = element.attribute("w:name");
        String id = element.attribute("w:id");
        out.raw("<w:bookmarkStart w:id=\"");
        freshId(frame, LoopFrame.BOOKMARK, id);
        out.raw("\" w:name=\"" + Xml.escaped(String.valueOf(name)) + "_");
        freshId(frame, LoopFrame.BOOKMARK, id);
        out.raw(element.isEmptyTag() ? "\"/>" : "\">");
    }

    /** A text in which the names of bookmarks inside the loop become those of the item. */
    void names(@Nullable String text) {
        int from = 0;
        String all = String.valueOf(text);
        for (LoopFrame.Mention mention : frame.mentionsIn(all)) {
            out.raw(Xml.escaped(all.substring(from, mention.end())) + "_");
            freshId(mention.frame(), LoopFrame.BOOKMARK, mention.bookmarkId());
            from = mention.end();
        }
        out.raw(Xml.escaped(all.substring(from)));
    }
}
