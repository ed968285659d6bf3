package se.kansli.internal.word;

import java.util.LinkedHashMap;
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
    /** How many lists it lies in. */
    private final int depth;

    private final boolean isCopy;
    private final Shape shape;
    /** Items whose controls stand outside their sections, by list and by what their tags tell. */
    private final Map<String, Map<Integer, Section>> strays = new LinkedHashMap<>();

    private Section(@Nullable Section outer, String prefix, boolean isCopy, Location at) {
        this.outer = outer;
        depth = outer == null ? 0 : outer.depth + 1;
        this.prefix = prefix;
        this.isCopy = isCopy;
        shape = new Shape(at);
    }

    static Section ofDocument() {
        return new Section(null, "", false, Location.UNKNOWN);
    }

    /**
     * An item of a list.
     *
     * @param list its path from the document
     * @param copied whether another item was made from the same
     */
    Section item(String list, boolean copied, Location place) {
        return new Section(this, list + "[]", isCopy || copied, place);
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
                    .computeIfAbsent(key, item -> owner.item(list, false, place));
        }
        return around;
    }

    /** Collects the lists of an owner that this section does not lie in: its control has left its item. */
    void listsUpTo(Section owner, Set<String> lists) {
        for (Section stray = owner; stray.outer != null && !stray.isAround(this); stray = stray.outer) {
            lists.add(stray.prefix.substring(0, stray.prefix.length() - "[]".length()));
        }
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

    /** Puts a value, or a list, where its path from the document says. */
    void put(String path, Node node) {
        shape.put(inside(path), node);
    }

    /** A path from this section. */
    private String inside(String path) {
        String rest = path.substring(prefix.length());
        return rest.startsWith(".") ? rest.substring(1) : rest;
    }

    /** What was put here. */
    Node node() {
        strays.forEach((list, items) ->
                items.forEach((key, item) -> shape.putStray(inside(list), new Node.Item(item.node(), key))));
        strays.clear();
        return shape.node();
    }

    /** What was put in that of the document. */
    Node.Structure root() {
        node();
        return shape.root();
    }
}
