package se.kansli.internal.word;

import java.util.HashSet;
import java.util.Set;
import se.kansli.internal.bind.Node;
import se.kansli.internal.shape.Type;
import se.kansli.internal.xml.Element;
import se.kansli.problem.Location;
import se.kansli.problem.Severity;

/** Reads one part of a document: its controls, and what stands outside them. Used once. */
final class PartReader extends LooseText {
    private final Layout layout;
    private final Meaning.Reader tags;
    private final FieldReader fields;
    private final Places places;
    private Section section;
    private boolean foundControl;

    PartReader(Layout layout, Meaning.Reader tags, FieldReader fields, Places places, Section document) {
        this.layout = layout;
        this.tags = tags;
        this.fields = fields;
        this.places = places;
        section = document;
    }

    /** Whether there is a control of the template's. */
    boolean foundControl() {
        return foundControl;
    }

    @Override
    void piece(String piece, Element at) {
        if (!layout.isOwn(piece)) {
            places.report(Severity.WARNING, at, "read.outside", "", "value", piece);
        }
    }

    @Override
    void control(Element control) {
        cut();
        Element content = control.child("w:sdtContent");
        Meaning meaning = tags.of(control);
        if (content != null) {
            if (meaning == null) {
                children(content);
            } else {
                switch (meaning.tag().kind()) {
                    case FIELD -> field(control, content, meaning);
                    case EACH -> list(control, content, meaning);
                    case ITEM, IF, UNLESS -> children(content);
                }
            }
        }
        cut();
    }

    private void field(Element control, Element content, Meaning meaning) {
        if (layout.derived().contains(meaning.tag().path())) {
            return;
        }
        Section owner = meaning.type() == null ? null : section.of(meaning, places.locate(control));
        if (owner == null) {
            children(content);
            return;
        }
        foundControl = true;
        // what nobody can change in a copy of an item is that of the item copied
        boolean isAnothers = owner.isCopy() && ControlProperties.isLocked(control);
        if (!isAnothers) {
            fields.read(control, content, meaning, owner);
        }
    }

    private void list(Element control, Element content, Meaning meaning) {
        Location at = places.locate(control);
        Section owner = meaning.type() instanceof Type.ListOf ? section.of(meaning, at) : null;
        if (owner == null) {
            children(content);
            return;
        }
        Node.Array items = new Node.Array(at);
        Set<Integer> keys = new HashSet<>();
        Section before = section;
        for (Element child : content.children()) {
            Meaning item = child.is("w:sdt") ? tags.of(child) : null;
            boolean isItem = child.path("w:sdtPr", "w15:repeatingSectionItem") != null
                    || item != null && item.tag().kind() == Tag.Kind.ITEM;
            Element itemContent = child.child("w:sdtContent");
            if (isItem && itemContent != null) {
                int key = item == null || item.tag().kind() != Tag.Kind.ITEM ? -1 : item.key();
                boolean isCopied = !keys.add(key) || key < 0;
                section = owner.item(meaning.tag().path(), isCopied, places.locate(child));
                cut();
                children(itemContent);
                cut();
                items.elements().add(new Node.Item(section.node(), isCopied ? -1 : key));
                section = before;
            } else {
                element(child);
            }
        }
        foundControl = true;
        owner.put(meaning.tag().path(), items);
    }
}
