package se.kansli.internal.word;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.segment.Segment;
import se.kansli.internal.segment.Value;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Element.Attribute;
import se.kansli.internal.xml.Xml;

/** Writes a control's properties as they become in a copy to work in: its value, its key, and nothing fetched. */
record ControlProperties(PartWriter out, Change change) {
    /** Where Word would fetch the text from when it opens the document, instead of what was written. */
    private static final Set<String> BINDINGS = Set.of("w:dataBinding", "w15:dataBinding");

    /** The properties that stand before {@link #SHOWING}: the schema prescribes the order. */
    private static final Set<String> BEFORE_SHOWING =
            Set.of("w:rPr", "w:alias", "w:tag", "w:id", "w:lock", "w:placeholder", "w:temporary", "w:showingPlcHdr");

    private static final String SHOWING = "<w:showingPlcHdr/>";

    /**
     * What changes.
     *
     * @param value what a date picker or check box is to show
     */
    record Change(
            Placeholder placeholder,
            boolean isItem,
            @Nullable Value value) {
        static final Change NONE = new Change(Placeholder.AS_IT_IS, false, null);
        static final Change ITEM = new Change(Placeholder.AS_IT_IS, true, null);
        /** A control that asks for a value. */
        static final Change EMPTY = new Change(Placeholder.SHOWING, false, null);

        /** A control that gets a value. */
        static Change filled(Value value) {
            return new Change(Placeholder.GONE, false, value);
        }
    }

    /** Whether what stands in a control only asks for a value. */
    enum Placeholder {
        AS_IT_IS,
        SHOWING,
        GONE
    }

    /** Whether nobody can change what stands in a control. */
    static boolean isLocked(Element control) {
        Element properties = control.child("w:sdtPr");
        String lock = properties == null ? null : properties.childValue("w:lock");
        return "sdtContentLocked".equals(lock) || "contentLocked".equals(lock);
    }

    /** Writes the properties between their tags. */
    void write(Element properties) {
        if (change.isItem()) {
            out.raw("<w:tag w:val=\"item:");
            out.add(new Segment.Index(out.scope().depth()));
            out.raw("\"/>");
        }
        boolean isTagged = properties.child("w:tag") != null;
        boolean isShowingDue = change.placeholder() == Placeholder.SHOWING;
        int from = properties.contentStart();
        for (Element property : properties.children()) {
            out.raw(from, property.start());
            if (isShowingDue && !BEFORE_SHOWING.contains(property.name())) {
                out.raw(SHOWING);
                isShowingDue = false;
            }
            from = property.end();
            boolean dropped = change.isItem() && property.is("w:tag")
                    || change.placeholder() != Placeholder.AS_IT_IS && property.is("w:showingPlcHdr")
                    || isTagged && BINDINGS.contains(property.name());
            if (!dropped) {
                property(property);
            }
        }
        out.raw(from, properties.contentEnd());
        out.raw(isShowingDue ? SHOWING : "");
    }

    private void property(Element property) {
        Value value = change.value();
        String tag = property.is("w:tag") ? property.attribute("w:val") : null;
        if (property.is("w:id")) {
            out.startTag(property);
            out.raw(property.contentStart(), property.end());
        } else if (tag != null && out.isInLoop()) {
            out.replaced(property, property.attributeAt("w:val"), () -> tagWithKeys(tag));
            out.raw(property.contentStart(), property.end());
        } else if (change.placeholder() == Placeholder.SHOWING && property.is("w:date")) {
            Attribute day = property.attributeAt("w:fullDate");
            out.raw(property.start(), day == null ? property.start() : day.start());
            out.raw(day == null ? property.start() : day.valueEnd() + 1, property.end());
        } else if (value != null && property.is("w:date")) {
            out.replaced(property, property.attributeAt("w:fullDate"), () -> out.add(new WordSegment.FullDate(value)));
            out.raw(property.contentStart(), property.end());
        } else if (value != null && property.is("w14:checkbox")) {
            Element state = property.child("w14:checked");
            out.raw(property.start(), state == null ? property.start() : state.start());
            if (state != null) {
                out.replaced(state, state.attributeAt("w14:val"), () -> out.add(new WordSegment.Checked(value)));
            }
            out.raw(state == null ? property.start() : state.contentStart(), property.end());
        } else {
            out.raw(property.start(), property.end());
        }
    }

    /** The tag with each item's key: {@code goals[2].heading}. */
    private void tagWithKeys(String tag) {
        int from = 0;
        for (int open; (open = tag.indexOf("[]", from)) >= 0; ) {
            int slot = out.scope().slotOf(tag.substring(0, open).replaceFirst("^(?:each:|if:!?)", ""));
            out.raw(Xml.escaped(tag.substring(from, open + 1)));
            if (slot > 0) {
                out.add(new Segment.Index(slot));
            }
            from = open + 1;
        }
        out.raw(Xml.escaped(tag.substring(from)));
    }
}
