package se.kansli.internal.word;

import org.jspecify.annotations.Nullable;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Element.Attribute;
import se.kansli.internal.xml.Xml;

/** Writes what must be each copy's own when the same XML is written for every item of a loop: ids, names, references. */
record LoopCopy(PartWriter out, LoopFrame frame) {

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
            default -> out.raw(element.start(), element.contentStart());
        }
    }

    private void startTagWithout(Element element, String... names) {
        int from = element.start();
        for (String name : names) {
            Attribute attribute = element.attributeAt(name);
            if (attribute != null && attribute.start() > from) {
                out.raw(from, attribute.start());
                from = attribute.valueEnd() + 1;
            }
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
