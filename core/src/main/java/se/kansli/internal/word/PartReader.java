package se.kansli.internal.word;

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
                super.control(control);
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
        Node.Shown shown = isAnothers ? null : fields.read(control, content, meaning);
        String path = meaning.tag().path();
        if (shown != null) {
            put(owner, path, shown, control);
        }
    }

    private void put(Section owner, String path, Node.Shown shown, Element control) {
        String other = owner.conflict(path, shown);
        if (other == null) {
            owner.put(path, shown);
        } else {
            places.report(Severity.ERROR, control, "read.copied", path, "value", shown.text(), "other", other);
        }
    }

    private void list(Element control, Element content, Meaning meaning) {
        Location at = places.locate(control);
        Section owner = meaning.type() instanceof Type.ListOf ? section.of(meaning, at) : null;
        if (owner == null) {
            children(content);
            return;
        }
        foundControl = true;
        String path = meaning.tag().path();
        owner.put(path, new ListReader(this, tags, places, owner, path).read(content, at));
    }

    /** Reads what belongs to an item, or to another section. */
    void readIn(Section of, Element piece) {
        Section before = section;
        section = of;
        cut();
        element(piece);
        cut();
        section = before;
    }
}
