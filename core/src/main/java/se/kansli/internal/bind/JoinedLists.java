package se.kansli.internal.bind;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A list that stands at two places, each with some components of its items: an item is put together again by what it was
 * made from, a new one by where it stands among the others.
 *
 * <p>What stands at one place only is kept, for nobody can tell whether it was to go: it is noted as apart, so that whoever
 * edited the document is told.
 */
final class JoinedLists {
    private final Node.Array leading;
    private final Node.Array following;
    private final Node.Array joined;

    /** In the order of the list whose items have been moved, if one is. */
    JoinedLists(Node.Array one, Node.Array other) {
        boolean isOtherMoved = isInOrder(one) && !isInOrder(other);
        leading = isOtherMoved ? other : one;
        following = isOtherMoved ? one : other;
        joined = new Node.Array(leading.at());
    }

    Node.Array node() {
        Map<String, Node> first = named(leading);
        Map<String, Node> second = named(following);
        leading.apart().forEach(this::add);
        following.apart().forEach(this::add);
        first.forEach((name, item) -> {
            Node same = second.get(name);
            joined.elements().add(same == null ? item : Joining.of(item, same));
            if (same == null) {
                alone(item);
            }
        });
        int index = 0;
        for (Map.Entry<String, Node> item : second.entrySet()) {
            if (!first.containsKey(item.getKey())) {
                joined.elements().add(Math.min(index, joined.elements().size()), item.getValue());
                alone(item.getValue());
            }
            index++;
        }
        order(first, second);
        return joined;
    }

    private void alone(Node item) {
        if (!item.isBlank()) {
            String key = Node.Item.originOf(item) < 0 ? "read.item-added" : "read.item-kept";
            add(new Node.Apart(key, item.at(), firstWords(item)));
        }
    }

    private void order(Map<String, Node> first, Map<String, Node> second) {
        if (isInOrder(leading)) {
            return;
        }
        List<String> here = first.keySet().stream().filter(second::containsKey).toList();
        List<String> there = second.keySet().stream().filter(first::containsKey).toList();
        if (!here.equals(there)) {
            String key = isInOrder(following) ? "read.items-moved" : "read.items-moved/both";
            add(new Node.Apart(key, leading.at(), ""));
        }
    }

    /** Once, though a list may stand at more than two places. */
    private void add(Node.Apart apart) {
        if (!joined.apart().contains(apart)) {
            joined.apart().add(apart);
        }
    }

    private static String firstWords(Node node) {
        if (node instanceof Node.Shown place) {
            return place.isBlank() ? "" : place.text().strip();
        }
        return inside(node).stream()
                .map(JoinedLists::firstWords)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static List<? extends Node> inside(Node node) {
        if (node instanceof Node.Several several) {
            return several.places();
        } else if (node instanceof Node.Item item) {
            return List.of(item.content());
        } else if (node instanceof Node.Both both) {
            return List.of(both.whole(), both.parts());
        } else if (node instanceof Node.Structure structure) {
            return List.copyOf(structure.members().values());
        }
        return node instanceof Node.Array array ? array.elements() : List.of();
    }

    /** A list's items in their order, by names: of a known one its origin, of a new one that of the known one before it. */
    private static Map<String, Node> named(Node.Array array) {
        Map<String, Node> named = new LinkedHashMap<>();
        String before = "";
        int number = 0;
        for (Node element : array.elements()) {
            int origin = Node.Item.originOf(element);
            String name = String.valueOf(origin);
            if (origin < 0 || named.containsKey(name)) {
                name = before + "+" + ++number;
            } else {
                before = name;
                number = 0;
            }
            named.put(name, element);
        }
        return named;
    }

    private static boolean isInOrder(Node.Array array) {
        int last = -1;
        for (Node element : array.elements()) {
            int origin = Node.Item.originOf(element);
            if (origin >= 0 && origin < last) {
                return false;
            }
            last = Math.max(last, origin);
        }
        return true;
    }
}
