package se.kansli.internal.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private String part = "";
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
    void read(Element root) {
        part = root.name();
        sayings = sayings("");
        element(root);
        allSayings.stream()
                .flatMap(each -> each.typed(layout.ownTexts(), lostLists))
                .sorted(Comparator.comparingInt(piece -> piece.at().start()))
                .forEach(piece ->
                        places.report(Severity.WARNING, piece.at(), "read.outside", "", "value", piece.text()));
    }

    private Sayings sayings(String list) {
        Sayings ofPlace = new Sayings(part, list);
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
            String text = PlainText.of(content);
            String place = tagOf(control);
            filledIn.putIfAbsent(place + '\n' + text, new FilledIn(place, places.locate(control), text));
            return;
        }
        Section owner = meaning.type() == null ? null : section.of(meaning, places.locate(control));
        if (owner == null) {
            children(content);
            return;
        }
        foundControl = true;
        section.listsUpTo(owner, lostLists);
        if (!ControlProperties.isLocked(control) || !isAnothers(control, content, owner)) {
            fields.read(control, content, meaning, owner);
        }
    }

    /** Whether a locked field is that of the item that was copied: nobody could change it in the copy. */
    private boolean isAnothers(Element control, Element content, Section owner) {
        Set<String> originals = locked.computeIfAbsent(tagOf(control), tag -> new HashSet<>());
        String text = PlainText.of(content);
        if (!owner.isCopy()) {
            originals.add(text);
        } else if (!text.isBlank() && !originals.contains(text)) {
            places.report(Severity.WARNING, control, "read.locked", "", "value", text);
        }
        return owner.isCopy();
    }

    private static String tagOf(Element control) {
        Element properties = control.child("w:sdtPr");
        return properties == null ? "" : String.valueOf(properties.childValue("w:tag"));
    }

    private void list(Element control, Element content, Meaning meaning) {
        Location at = places.locate(control);
        Section owner = meaning.type() instanceof Type.ListOf ? section.of(meaning, at) : null;
        if (owner == null) {
            children(content);
            return;
        }
        section.listsUpTo(owner, lostLists);
        foundControl = true;
        String path = meaning.tag().path();
        owner.put(path, new ListReader(this, tags, places, owner, path).read(content, at));
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
