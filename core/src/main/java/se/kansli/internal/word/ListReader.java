package se.kansli.internal.word;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.bind.Node;
import se.kansli.internal.xml.Element;
import se.kansli.problem.Location;
import se.kansli.problem.Severity;

/**
 * Reads the items of a list: those in controls of their own, and those that Word leaves without, as a row that was added with
 * the tab key or a paragraph that was pasted beside the one it was copied from. Used once.
 */
final class ListReader {
    private final PartReader part;
    private final Meaning.Reader tags;
    private final Places places;
    private final Section owner;
    private final String list;
    private final String prefix;
    private final List<Item> items = new ArrayList<>();
    /** The keys that no later item may have. */
    private final Set<Integer> taken = new HashSet<>();
    /** The keys of items with controls of their own. */
    private final Set<Integer> controlled = new HashSet<>();
    /** The item without a control that goes on as long as nothing else comes. */
    private @Nullable Open open;

    /** What is shown of an item, and the position it had; of a new one {@link Node.Item#NEW}. */
    private record Item(Section section, int key) {}

    /**
     * An item without a control.
     *
     * @param key that its fields tell, which may be another item's
     */
    private record Open(Item item, int key) {}

    /** @param list its path */
    ListReader(PartReader part, Meaning.Reader tags, Places places, Section owner, String list) {
        this.part = part;
        this.tags = tags;
        this.places = places;
        this.owner = owner;
        this.list = list;
        prefix = list + "[]";
    }

    Node.Array read(Element content, Location at) {
        for (Element child : content.children()) {
            if (isItem(child)) {
                controlled.add(key(child));
            }
        }
        content.children().forEach(this::child);
        Node.Array array = new Node.Array(at);
        for (Item item : items) {
            array.elements().add(new Node.Item(item.section().node(), item.key()));
        }
        return array;
    }

    private void child(Element child) {
        Element content = child.child("w:sdtContent");
        if (content != null && isItem(child)) {
            open = null;
            reportStranger(content);
            Item item = begin(key(child), child);
            content.children().forEach(piece -> take(item, piece));
        } else if (isAround(child)) {
            (content == null ? child : content).children().forEach(this::child);
        } else {
            uncontrolled(child);
        }
    }

    private boolean isItem(Element child) {
        Meaning meaning = tags.of(child);
        return child.path("w:sdtPr", "w15:repeatingSectionItem") != null
                || meaning != null && meaning.tag().kind() == Tag.Kind.ITEM;
    }

    /** Whether items stand in something else that is none of the template's. */
    private boolean isAround(Element child) {
        return tags.of(child) == null
                && !child.is("w:p")
                && !child.is("w:tr")
                && !child.is("w:tbl")
                && child.first("w15:repeatingSectionItem") != null;
    }

    /** Which item a control says it is; a new one if nothing is left in it, which may stand at another place now. */
    private int key(Element child) {
        Meaning meaning = tags.of(child);
        boolean isMovedAway = (child.first("w:moveFrom") != null || child.first("w:del") != null)
                && PlainText.of(child).isBlank();
        return meaning == null || meaning.tag().kind() != Tag.Kind.ITEM || isMovedAway ? Node.Item.NEW : meaning.key();
    }

    /** Tells of an item that has been moved here from another list, where it still counts. */
    private void reportStranger(Element content) {
        List<Meaning> found = new ArrayList<>();
        collect(content, "", found);
        boolean isStranger =
                found.stream().anyMatch(field -> isOfAnother(field.tag().path()));
        if (isStranger && fields(content).isEmpty()) {
            String text = content.words().strip();
            places.report(Severity.WARNING, content, "read.other-list", list, "value", text);
        }
    }

    private boolean isOfAnother(String path) {
        int end = path.indexOf("[]");
        return end >= 0 && !prefix.startsWith(path.substring(0, end + 2));
    }

    private Item begin(int key, Element at) {
        int free = key < 0 || !taken.add(key) ? Node.Item.NEW : key;
        Item item = new Item(owner.item(list, free, places.locate(at)), free);
        items.add(item);
        return item;
    }

    private void uncontrolled(Element child) {
        List<Meaning> fields = fields(child);
        if (fields.isEmpty()) {
            part.element(child);
            return;
        }
        int key = fields.get(0).keys().get(owner.depth());
        Open current = open;
        if (current == null || current.key() != key) {
            current = new Open(begin(controlled.contains(key) ? Node.Item.NEW : key, child), key);
        }
        open = current;
        take(current.item(), child);
    }

    /** Reads a piece of an item. One whose fields the item has already is the same of another item after it. */
    private void take(Item item, Element piece) {
        List<String> fields =
                fields(piece).stream().map(field -> field.tag().path()).toList();
        int at = items.indexOf(item);
        Section section = item.section();
        while (!fields.isEmpty() && fields.stream().allMatch(section::isFull)) {
            at++;
            if (at == items.size()) {
                begin(Node.Item.NEW, piece);
            }
            section = items.get(at).section();
        }
        part.readIn(section, piece);
    }

    /** The fields of the list's items in a piece that can be read of a copy, too, without those of lists in them. */
    private List<Meaning> fields(Element piece) {
        List<Meaning> fields = new ArrayList<>();
        collect(piece, prefix, fields);
        fields.removeIf(field -> field.type() == null
                || field.type().isPicture()
                || field.tag().path().indexOf("[]", prefix.length()) >= 0);
        return fields;
    }

    private void collect(Element element, String start, List<Meaning> fields) {
        Meaning meaning = tags.of(element);
        if (meaning != null
                && meaning.tag().kind() == Tag.Kind.FIELD
                && !ControlProperties.isLocked(element)
                && meaning.tag().path().startsWith(start)) {
            fields.add(meaning);
        }
        element.children().forEach(child -> collect(child, start, fields));
    }
}
