package se.kansli.internal.word;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.word.Element.Attribute;

/**
 * Writes the segments of one part for one kind of copy: pieces of its XML as they stand, and what must change in them.
 *
 * <p>Inside a loop the same XML is written several times, so ids become fresh, tags get the item's key, and numbered
 * lists begin anew: see {@link LoopFrame}. Not thread-safe.
 */
final class PartWriter {
    /** Where Word would fetch the text from when it opens the document, instead of what was written. */
    private static final Set<String> BINDINGS = Set.of("w:dataBinding", "w15:dataBinding");

    private final Xml xml;
    /** Whether controls stay, to be edited and read back. */
    private final boolean keepsControls;

    private final Styles styles;
    private final Numbering numbering;
    private final Notes notes;
    private SegmentBuilder out = new SegmentBuilder();
    private Scope scope;
    private @Nullable LoopFrame loop;
    private int deepestLoop;

    PartWriter(Xml xml, boolean keepsControls, Scope document, Styles styles, Numbering numbering, Notes notes) {
        this.xml = xml;
        this.keepsControls = keepsControls;
        this.scope = document;
        this.styles = styles;
        this.numbering = numbering;
        this.notes = notes;
    }

    /**
     * What changes in a control's properties.
     *
     * @param value what a date picker or check box is to show
     */
    record Change(
            boolean keepsPlaceholder,
            boolean isItem,
            @Nullable Value value) {
        static final Change NONE = new Change(true, false, null);
        static final Change ITEM = new Change(true, true, null);

        /** A control that gets a value. */
        static Change filled(Value value) {
            return new Change(false, false, value);
        }
    }

    Segment[] build() {
        return out.build();
    }

    int deepestLoop() {
        return deepestLoop;
    }

    boolean keepsControls() {
        return keepsControls;
    }

    Scope scope() {
        return scope;
    }

    Xml xml() {
        return xml;
    }

    Styles styles() {
        return styles;
    }

    Numbering numbering() {
        return numbering;
    }

    Notes notes() {
        return notes;
    }

    void raw(int from, int to) {
        out.raw(xml.text().substring(from, to));
    }

    void raw(String text) {
        out.raw(text);
    }

    void add(Segment segment) {
        out.add(segment);
    }

    /** The segments that {@code compile} writes, kept apart from those around them. */
    Segment[] apart(Runnable compile) {
        SegmentBuilder outer = out;
        out = new SegmentBuilder();
        compile.run();
        Segment[] segments = out.build();
        out = outer;
        return segments;
    }

    /**
     * Writes a loop; {@code body} writes an item, in the scope of an item.
     *
     * @param items the scope of an item
     * @param content what an item holds in the template
     */
    void loop(Value list, Scope items, Element content, Runnable body) {
        LoopFrame frame = LoopFrame.of(loop, items.depth(), content, styles, numbering);
        Segment[] segments = inside(items, frame, body);
        out.add(new Segment.Loop(
                list, items.depth(), frame.idCount(), frame.restartedLists(), keepsControls, segments));
    }

    private Segment[] inside(Scope items, LoopFrame frame, Runnable body) {
        Scope outerScope = scope;
        LoopFrame outerLoop = loop;
        scope = items;
        loop = frame;
        deepestLoop = Math.max(deepestLoop, scope.depth());
        Segment[] segments = apart(body);
        scope = outerScope;
        loop = outerLoop;
        return segments;
    }

    /** Tells of a reference to a note; false if the note cannot be copied for it. */
    boolean refer(Element reference) {
        return notes.refer(reference, scope, loop);
    }

    /** Writes a note that is copied with its reference; {@code body} writes its content, in the reference's scope. */
    void note(Element note, Notes.Place reference, Runnable body) {
        Attribute id = note.attributeAt("w:id");
        if (id == null) {
            return;
        }
        Scope items = reference.scope().again();
        LoopFrame frame = LoopFrame.of(reference.loop(), items.depth(), note, styles, numbering);
        Segment[] segments = inside(items, frame, () -> {
            raw(id.valueEnd(), note.contentStart());
            body.run();
            raw(note.contentEnd(), note.end());
        });
        byte[] start = Utf8Output.bytes(xml.text(note.start(), id.valueStart()));
        out.add(new NoteSegment(
                Notes.name(note), start, items.depth(), frame.idCount(), frame.restartedLists(), segments));
    }

    /** Writes a control around a body if controls stay, otherwise the body alone. */
    void wrap(Element control, Element content, Change change, Runnable body) {
        if (!keepsControls) {
            body.run();
            return;
        }
        Element properties = control.child("w:sdtPr");
        int from = control.start();
        if (properties != null) {
            raw(from, properties.contentStart());
            properties(properties, change);
            from = properties.contentEnd();
        }
        raw(from, content.start());
        out.raw("<w:sdtContent>");
        body.run();
        out.raw("</w:sdtContent>");
        raw(content.end(), control.end());
    }

    private void properties(Element properties, Change change) {
        if (change.isItem()) {
            out.raw("<w:tag w:val=\"item:")
                    .add(new Segment.Index(scope.depth()))
                    .raw("\"/>");
        }
        boolean isTagged = properties.child("w:tag") != null;
        int from = properties.contentStart();
        for (Element property : properties.children()) {
            raw(from, property.start());
            from = property.end();
            boolean dropped = change.isItem() && property.is("w:tag")
                    || !change.keepsPlaceholder() && property.is("w:showingPlcHdr")
                    || isTagged && BINDINGS.contains(property.name());
            if (!dropped) {
                property(property, change.value());
            }
        }
        raw(from, properties.contentEnd());
    }

    private void property(Element property, @Nullable Value value) {
        String tag = property.is("w:tag") ? property.attribute("w:val") : null;
        if (property.is("w:id")) {
            startTag(property);
            raw(property.contentStart(), property.end());
        } else if (tag != null && loop != null) {
            replaced(property, property.attributeAt("w:val"), () -> tagWithKeys(tag));
            raw(property.contentStart(), property.end());
        } else if (value != null && property.is("w:date")) {
            replaced(property, property.attributeAt("w:fullDate"), () -> out.add(new Segment.FullDate(value)));
            raw(property.contentStart(), property.end());
        } else if (value != null && property.is("w14:checkbox")) {
            Element state = property.child("w14:checked");
            raw(property.start(), state == null ? property.start() : state.start());
            if (state != null) {
                replaced(state, state.attributeAt("w14:val"), () -> out.add(new Segment.Checked(value)));
            }
            raw(state == null ? property.start() : state.contentStart(), property.end());
        } else {
            raw(property.start(), property.end());
        }
    }

    /** An element's start tag. */
    void startTag(Element element) {
        LoopFrame frame = loop;
        if (frame == null) {
            raw(element.start(), element.contentStart());
            return;
        }
        switch (element.name()) {
            case "w:p", "w:tr" -> startTagWithout(element, "w14:paraId", "w14:textId");
            case "w:id" ->
                replaced(
                        element,
                        element.attributeAt("w:val"),
                        () -> freshId(frame, "control", element.attribute("w:val")));
            case "wp:docPr" ->
                replaced(element, element.attributeAt("id"), () -> freshId(frame, "drawing", element.attribute("id")));
            case "w:footnoteReference", "w:endnoteReference" ->
                replaced(
                        element,
                        element.attributeAt("w:id"),
                        () -> out.add(new NoteSegment.Reference(Notes.name(element))));
            case "w:bookmarkStart" -> bookmark(frame, element);
            case "w:bookmarkEnd" ->
                replaced(
                        element,
                        element.attributeAt("w:id"),
                        () -> freshId(frame, LoopFrame.BOOKMARK, element.attribute("w:id")));
            case "w:hyperlink" ->
                replaced(element, element.attributeAt("w:anchor"), () -> names(frame, element.attribute("w:anchor")));
            case "w:fldSimple" ->
                replaced(element, element.attributeAt("w:instr"), () -> names(frame, element.attribute("w:instr")));
            default -> raw(element.start(), element.contentStart());
        }
    }

    /** A start tag with another value for one attribute; as it is if it has none. */
    private void replaced(Element element, @Nullable Attribute attribute, Runnable value) {
        if (attribute == null) {
            raw(element.start(), element.contentStart());
            return;
        }
        raw(element.start(), attribute.valueStart());
        value.run();
        raw(attribute.valueEnd(), element.contentStart());
    }

    private void startTagWithout(Element element, String... names) {
        int from = element.start();
        for (String name : names) {
            Attribute attribute = element.attributeAt(name);
            if (attribute != null && attribute.start() > from) {
                raw(from, attribute.start());
                from = attribute.valueEnd() + 1;
            }
        }
        raw(from, element.contentStart());
    }

    private void freshId(LoopFrame frame, String kind, @Nullable String id) {
        out.add(new Segment.FreshId(frame.slot(), frame.offsetOf(kind, String.valueOf(id))));
    }

    /** The id of a drawing: its own, and another in each item of a loop. */
    void drawingId(Element drawing) {
        LoopFrame frame = loop;
        String id = drawing.attribute("id");
        if (frame == null) {
            out.raw(Xml.escaped(String.valueOf(id)));
        } else {
            freshId(frame, "drawing", id);
        }
    }

    private void bookmark(LoopFrame frame, Element element) {
        String name = element.attribute("w:name");
        String id = element.attribute("w:id");
        out.raw("<w:bookmarkStart w:id=\"");
        freshId(frame, LoopFrame.BOOKMARK, id);
        out.raw("\" w:name=\"" + Xml.escaped(String.valueOf(name)) + "_");
        freshId(frame, LoopFrame.BOOKMARK, id);
        out.raw(element.isEmptyTag() ? "\"/>" : "\">");
    }

    /** A text in which the names of bookmarks inside the loop become those of the item. */
    private void names(LoopFrame frame, @Nullable String text) {
        int from = 0;
        String all = String.valueOf(text);
        for (LoopFrame.Mention mention : frame.mentionsIn(all)) {
            out.raw(Xml.escaped(all.substring(from, mention.end())) + "_");
            freshId(mention.frame(), LoopFrame.BOOKMARK, mention.bookmarkId());
            from = mention.end();
        }
        out.raw(Xml.escaped(all.substring(from)));
    }

    /** What stands between the tags of an element that is written as it is, but for names of bookmarks. */
    void text(Element element) {
        LoopFrame frame = loop;
        if (frame != null && element.is("w:instrText")) {
            names(frame, element.content());
        } else {
            raw(element.contentStart(), element.contentEnd());
        }
    }

    /** A paragraph's properties; inside a loop a numbered list may begin anew. */
    void paragraphProperties(Element properties) {
        ListItem item = ListItem.of(properties, styles);
        LoopFrame frame = loop == null || item == null ? null : loop.restarting(item.listId());
        if (frame == null || item == null) {
            raw(properties.start(), properties.end());
            return;
        }
        StringBuilder rest = new StringBuilder();
        out.raw("<w:pPr>");
        for (Element property : properties.children()) {
            if (ListItem.STANDS_BEFORE.contains(property.name())) {
                raw(property.start(), property.end());
            } else if (!property.is("w:numPr")) {
                rest.append(xml.text(), property.start(), property.end());
            }
        }
        out.raw("<w:numPr><w:ilvl w:val=\"" + item.level() + "\"/><w:numId w:val=\"")
                .add(new Segment.RestartedList(frame.slot(), frame.indexOfList(item.listId())))
                .raw("\"/></w:numPr>" + rest + "</w:pPr>");
    }

    /** The tag with each item's key: {@code goals[2].heading}. */
    private void tagWithKeys(String tag) {
        int from = 0;
        for (int open; (open = tag.indexOf("[]", from)) >= 0; ) {
            int slot = scope.slotOf(tag.substring(0, open).replaceFirst("^(?:each:|if:!?)", ""));
            out.raw(Xml.escaped(tag.substring(from, open + 1)));
            if (slot > 0) {
                out.add(new Segment.Index(slot));
            }
            from = open + 1;
        }
        out.raw(Xml.escaped(tag.substring(from)));
    }
}
