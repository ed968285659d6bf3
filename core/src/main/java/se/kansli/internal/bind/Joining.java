package se.kansli.internal.bind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a document shows of one component at two places. */
final class Joining {
    private Joining() {}

    static Node of(Node first, Node second) {
        if (first instanceof Node.Item one && second instanceof Node.Item other) {
            return new Node.Item(of(one.content(), other.content()), one.origin());
        }
        if (first instanceof Node.Proposed || second instanceof Node.Proposed) {
            return first instanceof Node.Proposed ? first : second;
        }
        Node whole = joined(whole(first), whole(second));
        Node parts = joined(parts(first), parts(second));
        if (whole == null) {
            return parts == null ? first : parts;
        }
        return parts == null ? whole : new Node.Both(whole, parts);
    }

    private static @Nullable Node joined(@Nullable Node first, @Nullable Node second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        } else if (first instanceof Node.Array one && second instanceof Node.Array other) {
            return new JoinedLists(one, other).node();
        } else if (first instanceof Node.Structure one && second instanceof Node.Structure other) {
            Node.Structure joined = new Node.Structure(one.at(), new LinkedHashMap<>(one.members()));
            other.members().forEach((name, member) -> joined.members().merge(name, member, Joining::of));
            return joined;
        }
        List<Node.Shown> places = new ArrayList<>(places(first));
        places.addAll(places(second));
        return new Node.Several(places);
    }

    private static @Nullable Node whole(Node node) {
        return node instanceof Node.Both both ? both.whole() : places(node).isEmpty() ? null : node;
    }

    private static @Nullable Node parts(Node node) {
        boolean isParts = node instanceof Node.Structure || node instanceof Node.Array;
        return node instanceof Node.Both both ? both.parts() : isParts ? node : null;
    }

    private static List<Node.Shown> places(Node node) {
        if (node instanceof Node.Shown shown) {
            return List.of(shown);
        }
        return node instanceof Node.Several several ? several.places() : List.of();
    }
}
