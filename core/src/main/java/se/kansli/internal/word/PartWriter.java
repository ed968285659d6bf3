package se.kansli.internal.word;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.segment.Scope;
import se.kansli.internal.segment.Segment;
import se.kansli.internal.segment.SegmentBuilder;
import se.kansli.internal.segment.Value;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Element.Attribute;
import se.kansli.internal.xml.Utf8Output;
import se.kansli.internal.xml.Xml;

/**
 * Writes the segments of one part for one kind of copy: pieces of its XML as they stand, and what must change in them.
 *
 * <p>Inside a loop the same XML is written several times, so ids become fresh, tags get the item's key, and numbered
 * lists begin anew: see {@link LoopFrame}. Not thread-safe.
 */
final class PartWriter {
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

    Segment[] build() {
        return out.build();
    }

    int deepestLoop() {
        return deepestLoop;
    }

    boolean keepsControls() {
        return keepsControls;
    }

    boolean isInLoop() {
        return loop != null;
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
        // what an item takes is known when its body is written
        Segment reserve = new WordSegment.Reserve(items.depth(), frame.idCount(), frame.restartedLists());
        Segment[] whole = Stream.concat(Stream.of(reserve), Stream.of(segments)).toArray(Segment[]::new);
        out.add(new Segment.Loop(list, items.depth(), keepsControls, whole));
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
    void wrap(Element control, Element content, ControlProperties.Change change, Runnable body) {
        if (!keepsControls) {
            body.run();
            return;
        }
        Element properties = control.child("w:sdtPr");
        int from = control.start();
        if (properties != null) {
            raw(from, properties.contentStart());
            new ControlProperties(this, change).write(properties);
            from = properties.contentEnd();
        }
        raw(from, content.start());
        out.raw("<w:sdtContent>");
        body.run();
        out.raw("</w:sdtContent>");
        raw(content.end(), control.end());
    }

    /** An element's start tag; inside a loop with what is each copy's own. */
    void startTag(Element element) {
        if (loop == null) {
            raw(element.start(), element.contentStart());
        } else {
            new LoopCopy(this, loop).startTag(element);
        }
    }

    /** The id of a drawing: its own, and another in each item of a loop. */
    void drawingId(Element drawing) {
        if (loop == null) {
            out.raw(Xml.escaped(String.valueOf(drawing.attribute("id"))));
        } else {
            new LoopCopy(this, loop).drawingId(drawing);
        }
    }

    /** A start tag with another value for one attribute; as it is if it has none. */
    void replaced(Element element, @Nullable Attribute attribute, Runnable value) {
        if (attribute == null) {
            raw(element.start(), element.contentStart());
            return;
        }
        raw(element.start(), attribute.valueStart());
        value.run();
        raw(attribute.valueEnd(), element.contentStart());
    }

    /** What stands between the tags of an element that is written as it is, but for names of bookmarks. */
    void text(Element element) {
        if (loop != null && element.is("w:instrText")) {
            new LoopCopy(this, loop).names(element.content());
        } else {
            raw(element.contentStart(), element.contentEnd());
        }
    }

    /** A paragraph's properties; inside a loop a numbered list may begin anew. */
    void paragraphProperties(Element properties) {
        ListItem item = ListItem.of(properties, styles);
        LoopFrame frame = loop == null || item == null ? null : loop.restarting(item.listId());
        if (frame == null || item == null) {
            copy(properties);
        } else {
            new LoopCopy(this, frame).paragraphProperties(properties, item);
        }
    }

    /** An element without controls, as it is but for what is each copy's own. */
    void copy(Element element) {
        startTag(element);
        int from = element.contentStart();
        for (Element child : element.children()) {
            raw(from, child.start());
            copy(child);
            from = child.end();
        }
        raw(from, element.end());
    }
}
