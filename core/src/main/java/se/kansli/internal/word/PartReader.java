package se.kansli.internal.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.shape.Type;
import se.kansli.internal.working.Draft.FilledIn;
import se.kansli.internal.xml.Element;
import se.kansli.problem.Location;
import se.kansli.problem.Severity;

/** Reads one part of a document: its controls, and what stands outside them. Used once. */
final class PartReader extends LooseText {
    private final Layout layout;
    private final Meaning.Reader tags;
    private final FieldReader fields;
    private final Places places;
    /** By place and text: one that stands in the document several times is the same all the same. */
    private final Map<String, FilledIn> filledIn;
    /** By tag, what stands in the locked fields of the items that were there. */
    private final Map<String, Set<String>> locked = new HashMap<>();

    private final Set<String> lostLists = new HashSet<>();
    private final List<Sayings> allSayings = new ArrayList<>();
    private final Map<Section, Sayings> ofItems = new HashMap<>();
    private String root = "";
    private Sayings sayings = new Sayings("", "");
    private Section section;
    private boolean foundControl;

    PartReader(
            Layout layout,
            Meaning.Reader tags,
            FieldReader fields,
            Places places,
            Section document,
            Map<String, FilledIn> filledIn) {
        this.layout = layout;
        this.tags = tags;
        this.fields = fields;
        this.places = places;
        section = document;
        this.filledIn = filledIn;
    }

    /** Whether there is a control of the template's. */
    boolean foundControl() {
        return foundControl;
    }

    /** Reads the part. */
    void read(Element whole) {
        root = whole.name();
        sayings = sayings("");
        element(whole);
        allSayings.stream()
                .flatMap(each -> each.typed(layout.ownTexts(), lostLists))
                .sorted(Comparator.comparingInt(piece -> piece.at().start()))
                .forEach(piece ->
                        places.report(Severity.WARNING, piece.at(), "read.outside", "", "value", piece.text()));
    }

    private Sayings sayings(String list) {
        Sayings ofPlace = new Sayings(root, list);
        allSayings.add(ofPlace);
        return ofPlace;
    }

    @Override
    void piece(Piece piece) {
        sayings.add(piece, layout.ownTexts());
    }

    @Override
    void control(Element control) {
        cut();
        Element content = control.child("w:sdtContent");
        Meaning meaning = tags.of(control);
        if (content != null && meaning != null) {
            tagged(new TaggedControl(control, content, meaning));
        } else if (content != null) {
            super.control(control);
        }
        cut();
    }

    private void tagged(TaggedControl control) {
        switch (control.meaning().tag().kind()) {
            case FIELD -> field(control);
            case EACH -> list(control);
            case ITEM, IF, UNLESS -> children(control.content());
        }
    }

    private void field(TaggedControl field) {
        if (layout.derived().contains(field.path())) {
            String text = PlainText.of(field.content());
            String place = field.meaning().written();
            filledIn.putIfAbsent(place + '\n' + text, new FilledIn(place, places.locate(field.element()), text));
            return;
        }
        Section owner = field.meaning().type() == null ? null : ownerOf(field);
        if (owner == null) {
            children(field.content());
        } else if (!ControlProperties.isLocked(field.element()) || !isAnothers(field, owner)) {
            fields.read(field, owner);
        }
    }

    /** The section where a control belongs; null if its tag does not tell. */
    private @Nullable Section ownerOf(TaggedControl control) {
        Section owner = section.of(control.meaning(), places.locate(control.element()));
        if (owner != null) {
            foundControl = true;
            section.listsUpTo(owner, lostLists);
        }
        return owner;
    }

    /** Whether a locked field is that of the item that was copied: nobody could change it in the copy. */
    private boolean isAnothers(TaggedControl field, Section owner) {
        Set<String> originals = locked.computeIfAbsent(field.meaning().written(), tag -> new HashSet<>());
        String text = PlainText.of(field.content());
        if (!owner.isCopy()) {
            originals.add(text);
        } else if (!text.isBlank() && !originals.contains(text)) {
            places.report(Severity.WARNING, field.element(), "read.locked", "", "value", text);
        }
        return owner.isCopy();
    }

    private void list(TaggedControl list) {
        Section owner = list.meaning().type() instanceof Type.ListOf ? ownerOf(list) : null;
        if (owner == null) {
            children(list.content());
            return;
        }
        Location at = places.locate(list.element());
        ListReader items = new ListReader(this, tags, places, owner, list.path());
        owner.put(list.path(), items.read(list.content(), at));
    }

    /** Reads a piece of an item. */
    void readIn(Section item, Element piece) {
        Section before = section;
        Sayings around = sayings;
        cut();
        section = item;
        sayings = ofItems.computeIfAbsent(item, its -> sayings(its.list()));
        element(piece);
        cut();
        section = before;
        sayings = around;
    }
}
