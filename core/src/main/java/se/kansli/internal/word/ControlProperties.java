package se.kansli.internal.word;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.segment.Segment;
import se.kansli.internal.segment.Value;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Xml;

/** Writes a control's properties as they become in a copy to work in: its value, its key, and nothing fetched. */
record ControlProperties(PartWriter out, Change change) {
    /** Where Word would fetch the text from when it opens the document, instead of what was written. */
    private static final Set<String> BINDINGS = Set.of("w:dataBinding", "w15:dataBinding");

    /**
     * What changes.
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

    /** Writes the properties between their tags. */
    void write(Element properties) {
        if (change.isItem()) {
            out.raw("<w:tag w:val=\"item:");
            out.add(new Segment.Index(out.scope().depth()));
            out.raw("\"/>");
        }
        boolean isTagged = properties.child("w:tag") != null;
        int from = properties.contentStart();
        for (Element property : properties.children()) {
            out.raw(from, property.start());
            from = property.end();
            boolean dropped = change.isItem() && property.is("w:tag")
                    || !change.keepsPlaceholder() && property.is("w:showingPlcHdr")
                    || isTagged && BINDINGS.contains(property.name());
            if (!dropped) {
                property(property);
            }
        }
        out.raw(from, properties.contentEnd());
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
