package se.kansli.internal.bind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.shape.RecordType;
import se.kansli.internal.shape.Type;
import se.kansli.internal.value.Nearest;
import se.kansli.internal.value.Paths;
import se.kansli.problem.Location;

/**
 * {@link Node}s to a record. What cannot be bound becomes null (or zero) and a problem at its place, and the rest is
 * bound all the same, so that all problems are found in one go. Used once.
 */
public final class Binder {
    private final BindingProblems found;
    private final boolean complete;
    private final Map<String, Location> places = new HashMap<>();

    /** @param complete whether what is missing is missed; not in a text that breaks off */
    public Binder(BindingProblems found, boolean complete) {
        this.found = found;
        this.complete = complete;
    }

    /** The value, most often a record; null if the text holds none. */
    public @Nullable Object bind(Type type, Node node) {
        return value(type, "", node);
    }

    /** The place of a component, or of the nearest one around it. */
    public Location placeOf(String path) {
        String known = path;
        while (!places.containsKey(known)) {
            if (known.isEmpty()) {
                return Location.UNKNOWN;
            }
            known = known.substring(0, Math.max(0, Math.max(known.lastIndexOf('.'), known.lastIndexOf('['))));
        }
        return places.get(known);
    }

    /** The components that could not be read; they are null in the record, or zero. */
    public Set<String> unread() {
        return found.unread();
    }

    private @Nullable Object value(Type type, String path, Node node) {
        places.put(path, node.at());
        if (type instanceof RecordType structure && node instanceof Node.Structure members) {
            return structure(structure, path, members);
        } else if (type instanceof Type.ListOf list && node instanceof Node.Array array) {
            return list(list, path, array);
        } else if (node instanceof Node.Item item) {
            return value(type, path, item.content());
        } else if (node instanceof Node.Known known) {
            return known.value();
        } else if (node instanceof Node.Proposed proposed) {
            found.tell(path, proposed);
            return proposed.value();
        }
        return found.source().plain().value(type, path, node, found);
    }

    private Object structure(RecordType type, String path, Node.Structure node) {
        List<RecordType.Component> components = type.components();
        Object[] values = new Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            RecordType.Component component = components.get(i);
            values[i] = component(component, component.in(path), node);
        }
        node.members().forEach((name, member) -> {
            if (type.component(name) == null) {
                List<String> nearest = Nearest.to(name, type.names());
                String key = nearest.isEmpty() ? "json.unknown-property" : "json.unknown-property/nearest";
                found.report(
                        key,
                        Paths.in(path, name),
                        member.at(),
                        "name",
                        name,
                        "nearest",
                        BindingProblems.either(nearest),
                        "names",
                        String.join(", ", type.names()));
            }
        });
        return type.create(values);
    }

    private @Nullable Object component(RecordType.Component component, String path, Node.Structure node) {
        Type type = component.type();
        Node member = node.members().get(component.name());
        if (member != null && !(member instanceof Node.Nothing)) {
            Object value = value(type, path, member);
            return value == null ? empty(component, type) : value;
        }
        boolean mayBeAbsent = component.isNullable() || type instanceof Type.ListOf || type == Type.Scalar.BOOLEAN;
        if (!mayBeAbsent && complete) {
            if (member == null) {
                found.fail(found.source().missing(), path, node.at(), "name", component.name());
            } else {
                found.fail(found.source().empty(), path, member.at(), "name", component.name());
            }
        }
        return empty(component, type);
    }

    private static @Nullable Object empty(RecordType.Component component, Type type) {
        if (type instanceof Type.ListOf) {
            return List.of();
        }
        if (!component.declaration().getType().isPrimitive()) {
            return null;
        }
        if (type == Type.Scalar.BOOLEAN) {
            return false;
        }
        return 0;
    }

    private List<@Nullable Object> list(Type.ListOf type, String path, Node.Array node) {
        List<@Nullable Object> values = new ArrayList<>(node.elements().size());
        for (int i = 0; i < node.elements().size(); i++) {
            String elementPath = path + "[" + i + "]";
            Node element = node.elements().get(i);
            if (element instanceof Node.Nothing) {
                found.fail("json.null", elementPath, element.at());
                values.add(null);
            } else {
                values.add(value(type.element(), elementPath, element));
            }
        }
        return values;
    }
}
