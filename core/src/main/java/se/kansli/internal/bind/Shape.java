package se.kansli.internal.bind;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kansli.problem.Location;

/** Puts what a document shows, place by place, into the form of its record. Used once. */
public final class Shape {
    private final Node.Structure root;
    private @Nullable Node whole;

    /** @param at the document or the item itself */
    public Shape(Location at) {
        root = new Node.Structure(at);
    }

    public Node.Structure root() {
        return root;
    }

    /** All that was put here, of an item that may be shown as a whole and need be no record. */
    public Node node() {
        Node parts = root.members().isEmpty() ? new Node.Nothing(root.at()) : root;
        return whole == null ? parts : Joining.of(whole, parts);
    }

    /**
     * Puts a place where its component is.
     *
     * @param path by names alone, such as {@code meeting.place}; empty for the item itself
     */
    public void put(String path, Node node) {
        if (path.isEmpty()) {
            whole = whole == null ? node : Joining.of(whole, node);
            return;
        }
        members(path, node.at()).merge(lastName(path), node, Joining::of);
    }

    /** Puts an item of a list where it does not stand among the others, beside what they show of it. */
    public void putStray(String path, Node.Item stray) {
        Node shown = members(path, stray.at()).get(lastName(path));
        Node parts = shown instanceof Node.Both both ? both.parts() : shown;
        if (!(parts instanceof Node.Array list)) {
            put(path, new Node.Array(stray.at(), new ArrayList<>(List.of(stray))));
            return;
        }
        if (stray.origin() < 0) {
            list.elements().add(stray);
            return;
        }
        int index = 0;
        for (Node element : list.elements()) {
            int origin = Node.Item.originOf(element);
            if (origin == stray.origin()) {
                list.elements().set(index, Joining.of(element, stray));
                return;
            } else if (origin > stray.origin()) {
                break;
            }
            index++;
        }
        list.elements().add(index, stray);
    }

    /** The components beside that of a path. */
    private Map<String, Node> members(String path, Location at) {
        Map<String, Node> members = root.members();
        String rest = path;
        for (int dot; (dot = rest.indexOf('.')) >= 0; rest = rest.substring(dot + 1)) {
            String name = rest.substring(0, dot);
            Node owner = members.get(name);
            Node parts = owner instanceof Node.Both both ? both.parts() : owner;
            Node.Structure structure = parts instanceof Node.Structure known ? known : new Node.Structure(at);
            if (structure != parts) {
                members.merge(name, structure, Joining::of);
            }
            members = structure.members();
        }
        return members;
    }

    private static String lastName(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
