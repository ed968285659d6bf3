package se.kansli.internal.word;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.shape.Type;
import se.kansli.internal.word.Xml.Attribute;
import se.kansli.internal.word.Xml.Element;

/**
 * Writes the segments of one part for one kind of copy: pieces of its XML as they stand, and what must change in them.
 *
 * <p>Inside a loop the same XML is written several times, so ids become fresh and tags get the item's key. Not
 * thread-safe.
 */
final class PartWriter {
    private final Xml xml;
    /** Whether controls stay, to be edited and read back. */
    private final boolean keepsControls;

    private SegmentBuilder out = new SegmentBuilder();
    private Scope scope;
    private Map<String, Integer> loopIds = new HashMap<>();
    private int deepestLoop;

    PartWriter(Xml xml, boolean keepsControls, Scope document) {
        this.xml = xml;
        this.keepsControls = keepsControls;
        this.scope = document;
    }

    /** What changes in a control's properties. */
    record Change(
            boolean keepsPlaceholder,
            boolean isItem,
            @Nullable Value date) {
        static final Change NONE = new Change(true, false, null);
        static final Change ITEM = new Change(true, true, null);

        /** A control that gets a value. */
        static Change filled(Value value) {
            return new Change(false, false, value.type() == Type.Scalar.DATE ? value : null);
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

    /** Writes a loop; {@code item} writes its body, in the scope of an item. */
    void loop(Value list, String listPath, Type itemType, Runnable item) {
        Scope outerScope = scope;
        Map<String, Integer> outerIds = loopIds;
        scope = outerScope.inside(listPath, itemType);
        loopIds = new HashMap<>();
        deepestLoop = Math.max(deepestLoop, scope.depth());
        Segment[] body = apart(item);
        out.add(new Segment.Loop(list, scope.depth(), loopIds.size(), keepsControls, body));
        scope = outerScope;
        loopIds = outerIds;
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
        int from = properties.contentStart();
        for (Element property : properties.children()) {
            raw(from, property.start());
            from = property.end();
            switch (property.name()) {
                case "w:id" -> {
                    freshId(property, "w:val", "control");
                    raw(property.contentStart(), property.end());
                }
                case "w:tag" -> {
                    if (!change.isItem()) {
                        inLoop(property, "w:val", this::tagWithKeys);
                        raw(property.contentStart(), property.end());
                    }
                }
                case "w:showingPlcHdr" -> {
                    if (change.keepsPlaceholder()) {
                        raw(property.start(), property.end());
                    }
                }
                case "w:date" -> date(property, change.date());
                default -> raw(property.start(), property.end());
            }
        }
        raw(from, properties.contentEnd());
    }

    private void date(Element property, @Nullable Value value) {
        Attribute day = property.attributeAt("w:fullDate");
        if (value == null || day == null) {
            raw(property.start(), property.end());
            return;
        }
        raw(property.start(), day.valueStart());
        out.add(new Segment.FullDate(value));
        raw(day.valueEnd(), property.end());
    }

    /** An element's start tag. */
    void startTag(Element element) {
        if (scope.depth() == 0) {
            raw(element.start(), element.contentStart());
            return;
        }
        switch (element.name()) {
            case "w:p", "w:tr" -> startTagWithout(element, "w14:paraId", "w14:textId");
            case "w:bookmarkStart", "w:bookmarkEnd" -> freshId(element, "w:id", "bookmark");
            case "wp:docPr" -> freshId(element, "id", "drawing");
            default -> raw(element.start(), element.contentStart());
        }
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

    private void freshId(Element element, String name, String kind) {
        inLoop(element, name, (at, id) -> {
            int offset = loopIds.computeIfAbsent(kind + id, key -> loopIds.size());
            out.add(new Segment.FreshId(scope.depth(), offset));
        });
    }

    /** Writes a start tag; inside a loop with another value for one attribute. */
    private void inLoop(Element element, String name, BiConsumer<Element, String> value) {
        Attribute attribute = element.attributeAt(name);
        String old = element.attribute(name);
        if (scope.depth() == 0 || attribute == null || old == null) {
            raw(element.start(), element.contentStart());
            return;
        }
        raw(element.start(), attribute.valueStart());
        value.accept(element, old);
        raw(attribute.valueEnd(), element.contentStart());
    }

    /** The tag with each item's key: {@code goals[2].heading}. */
    private void tagWithKeys(Element property, String tag) {
        int from = 0;
        for (int open; (open = tag.indexOf("[]", from)) >= 0; ) {
            int slot = slotOf(tag.substring(0, open).replaceFirst("^(?:each:|if:!?)", ""));
            out.raw(tag.substring(from, open + 1));
            if (slot > 0) {
                out.add(new Segment.Index(slot));
            }
            from = open + 1;
        }
        out.raw(tag.substring(from));
    }

    private int slotOf(String list) {
        for (Scope at = scope; at != null; at = at.outer()) {
            if (at.depth() > 0 && at.listPath().equals(list)) {
                return at.depth();
            }
        }
        return 0;
    }
}
