package se.kansli.internal.bind;

import java.util.Map;
import se.kansli.problem.Location;

/** Puts what a document shows, place by place, into the form of its record. Used once. */
public final class Shape {
    private final Node.Structure root;

    /** @param at the document or the item itself */
    public Shape(Location at) {
        root = new Node.Structure(at);
    }

    public Node.Structure root() {
        return root;
    }

    /**
     * Puts a place where its component is.
     *
     * @param path by names alone, such as {@code meeting.place}
     */
    public void put(String path, Node node) {
        Map<String, Node> members = root.members();
        String rest = path;
        for (int dot; (dot = rest.indexOf('.')) >= 0; rest = rest.substring(dot + 1)) {
            Node owner = members.computeIfAbsent(rest.substring(0, dot), name -> new Node.Structure(node.at()));
            if (!(owner instanceof Node.Structure structure)) {
                return; // the whole was shown in one place: that is what counts
            }
            members = structure.members();
        }
        members.merge(rest, node, Joining::of);
    }
}
