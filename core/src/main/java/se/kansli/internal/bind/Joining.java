package se.kansli.internal.bind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a document shows of one component at two places.
 *
 * <p>A list may stand at two places, each with some components of its items: an item is put together again by what it was
 * made from, a new one by where it stands among the others.
 */
final class Joining {
    private Joining() {}

    static Node of(Node first, Node second) {
        if (first instanceof Node.Array one && second instanceof Node.Array other) {
            return lists(one, other);
        } else if (first instanceof Node.Item one && second instanceof Node.Item other) {
            return new Node.Item(of(one.content(), other.content()), one.origin());
        } else if (first instanceof Node.Structure one && second instanceof Node.Structure other) {
            Node.Structure whole = new Node.Structure(one.at(), new LinkedHashMap<>(one.members()));
            other.members().forEach((name, member) -> whole.members().merge(name, member, Joining::of));
            return whole;
        }
        List<Node.Shown> places = new ArrayList<>(places(first));
        places.addAll(places(second));
        return places.isEmpty() ? first : new Node.Several(places);
    }

    private static List<Node.Shown> places(Node node) {
        if (node instanceof Node.Shown shown) {
            return List.of(shown);
        }
        return node instanceof Node.Several several ? several.places() : List.of();
    }

    /** In the order of the list whose items have been moved, if one is. */
    private static Node.Array lists(Node.Array one, Node.Array other) {
        boolean isOtherMoved = isInOrder(one) && !isInOrder(other);
        Node.Array leading = isOtherMoved ? other : one;
        Map<String, Node> leadingItems = named(leading);
        Map<String, Node> following = named(isOtherMoved ? one : other);
        Node.Array whole = new Node.Array(leading.at());
        leadingItems.forEach((name, item) -> {
            Node same = following.get(name);
            whole.elements().add(same == null ? item : of(item, same));
        });
        int index = 0;
        for (Map.Entry<String, Node> item : following.entrySet()) {
            if (!leadingItems.containsKey(item.getKey())) {
                whole.elements().add(Math.min(index, whole.elements().size()), item.getValue());
            }
            index++;
        }
        return whole;
    }

    /** A list's items in their order, by names: of a known one its origin, of a new one that of the known one before it. */
    private static Map<String, Node> named(Node.Array array) {
        Map<String, Node> named = new LinkedHashMap<>();
        String before = "";
        int number = 0;
        for (Node element : array.elements()) {
            int origin = element instanceof Node.Item item ? item.origin() : -1;
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
            int origin = element instanceof Node.Item item ? item.origin() : -1;
            if (origin >= 0 && origin < last) {
                return false;
            }
            last = Math.max(last, origin);
        }
        return true;
    }
}
