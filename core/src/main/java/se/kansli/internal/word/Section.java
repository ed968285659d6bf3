package se.kansli.internal.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.bind.Node;
import se.kansli.internal.bind.Shape;
import se.kansli.problem.Location;

/** What is shown of the document, or of one item of its lists. Used once. */
final class Section {
    private final @Nullable Section outer;
    private final String prefix;
    private final int depth;

    private final boolean isCopy;
    private final Layout layout;
    private final Shape shape;
    private final boolean isStray;
    /** The places of fields that have been read here, by path. */
    private final Map<String, List<Node.Shown>> read = new HashMap<>();
    /** The items of lists that are known, by the positions they had. */
    private final Map<String, Map<Integer, Section>> items = new HashMap<>();

    /** Items whose controls stand outside their sections, by list and by what their tags tell. */
    private final Map<String, Map<Integer, Section>> strays = new LinkedHashMap<>();

    private Section(
            Layout layout, @Nullable Section outer, String prefix, boolean isCopy, boolean isStray, Location at) {
        this.layout = layout;
        this.isStray = isStray;
        this.outer = outer;
        depth = outer == null ? 0 : outer.depth + 1;
        this.prefix = prefix;
        this.isCopy = isCopy;
        shape = new Shape(at);
    }

    static Section ofDocument(Layout layout) {
        return new Section(layout, null, "", false, false, Location.UNKNOWN);
    }

    /**
     * An item of a list.
     *
     * @param list its path from the document
     * @param key the position it had; negative if it is new
     */
    Section item(String list, int key, Location place) {
        Section item = new Section(layout, this, list + "[]", isCopy || key < 0, false, place);
        if (key >= 0) {
            items.computeIfAbsent(list, name -> new HashMap<>()).put(key, item);
        }
        return item;
    }

    /** How many lists it lies in. */
    int depth() {
        return depth;
    }

    /** Whether it is no item of the record that the document was made from. */
    boolean isCopy() {
        return isCopy;
    }

    /** The section, this or one around it, to which a path leads; that of a stray item if its tag tells which; else null. */
    @Nullable Section of(Meaning meaning, Location place) {
        String path = meaning.tag().path();
        Section around = this;
        while (around.outer != null && !around.holds(path)) {
            around = around.outer;
        }
        int depth = around.depth;
        for (int open; (open = path.indexOf("[]", around.prefix.length())) >= 0; ) {
            int key = meaning.keys().get(depth++);
            if (key < 0) {
                return null;
            }
            Section owner = around;
            String list = path.substring(0, open);
            around = owner.strays
                    .computeIfAbsent(list, name -> new TreeMap<>())
                    .computeIfAbsent(key, item -> new Section(layout, owner, list + "[]", owner.isCopy, true, place));
        }
        return around;
    }

    /** Collects the lists of an owner that this section does not lie in: its control has left its item. */
    void listsUpTo(Section owner, Set<String> lists) {
        for (Section stray = owner; stray.outer != null && !stray.isAround(this); stray = stray.outer) {
            lists.add(stray.list());
        }
    }

    /** The path of the list whose item this is. */
    String list() {
        return prefix.substring(0, prefix.length() - "[]".length());
    }

    private boolean isAround(Section inner) {
        Section around = inner;
        while (around.depth > depth && around.outer != null) {
            around = around.outer;
        }
        return around == this;
    }

    private boolean holds(String path) {
        return path.equals(prefix) || path.startsWith(prefix + ".");
    }

    /** Whether as many places of a field have been read as the template has. */
    boolean isFull(String path) {
        return read.getOrDefault(path, List.of()).size() >= layout.placesOf(path);
    }

    /** What a field says that has been copied together with its control, if the copy says something else; otherwise null. */
    @Nullable String conflict(String path, Node.Shown copy) {
        if (isStray || !isFull(path) || copy.isBlank()) {
            return null;
        }
        List<Node.Shown> before = read.getOrDefault(path, List.of());
        boolean isSame = before.stream().anyMatch(place -> place.meaning().equals(copy.meaning()));
        return isSame ? null : before.get(before.size() - 1).text();
    }

    /** Puts a place of a field where its path from the document says. */
    void put(String path, Node.Shown place) {
        read.computeIfAbsent(path, name -> new ArrayList<>()).add(place);
        shape.put(inside(path), place);
    }

    /** Puts a list where its path from the document says. */
    void put(String path, Node.Array list) {
        shape.put(inside(path), list);
    }

    /** A path from this section. */
    private String inside(String path) {
        String rest = path.substring(prefix.length());
        return rest.startsWith(".") ? rest.substring(1) : rest;
    }

    /** What was put here. */
    Node node() {
        putStrays();
        return shape.node();
    }

    /** What was put in that of the document. */
    Node.Structure root() {
        putStrays();
        return shape.root();
    }

    private void putStrays() {
        strays.forEach((list, found) -> found.forEach((key, item) -> shape.putStray(
                inside(list), new Node.Item(item.node(), isAgain(list, key, item) ? Node.Item.NEW : key))));
        strays.clear();
    }

    /** Whether a stray item is a copy of one that is in its place, as a row that was added after the last. */
    private boolean isAgain(String list, int key, Section stray) {
        Section item = items.getOrDefault(list, Map.of()).get(key);
        return item != null
                && !stray.read.isEmpty()
                && stray.read.keySet().stream().allMatch(item::isFull);
    }
}
