package se.kansli.internal.segment;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.shape.RecordType;
import se.kansli.internal.shape.Type;
import se.kansli.internal.shape.Words;
import se.kansli.internal.value.Nearest;

/**
 * What a path means at a place in a template: the document's type and the loops around the place.
 *
 * @param listPath the list this loop goes through, without {@code []}; empty for the document
 * @param type of the document, or of the loop's items
 * @param depth 0 for the document
 */
public record Scope(@Nullable Scope outer, String listPath, Type type, int depth) {

    public static Scope of(RecordType document) {
        return new Scope(null, "", document, 0);
    }

    public Scope inside(String list, Type itemType) {
        return new Scope(this, list, itemType, depth + 1);
    }

    /** The same item once more, at a depth of its own. */
    public Scope again() {
        return new Scope(this, listPath, type, depth + 1);
    }

    /** The depth of the loop through a list; 0 if none is open. */
    public int slotOf(String list) {
        return depth > 0 && listPath.equals(list) ? depth : outer == null ? 0 : outer.slotOf(list);
    }

    /** Why a path leads nowhere, as the key of a text. */
    public static final class Unresolved extends Exception {
        private static final long serialVersionUID = 1L;

        private final String key;
        private final transient Object[] values;

        public Unresolved(String key, Object... values) {
            super(key, null, false, false);
            this.key = key;
            this.values = values;
        }

        public String key() {
            return key;
        }

        public Object[] values() {
            return values;
        }
    }

    /** Where a path leads from here. */
    public Value resolve(String path) throws Unresolved {
        Scope base = this;
        while (base.depth > 0 && !path.equals(base.listPath + "[]") && !path.startsWith(base.listPath + "[].")) {
            base = base.outer == null ? base : base.outer;
        }
        String rest = base.depth == 0
                ? path
                : path.substring(base.listPath.length() + 2).replaceFirst("^\\.", "");
        Value position = base.ofPosition(rest);
        if (position != null) {
            return position;
        }
        List<Value.Step> steps = new ArrayList<>();
        Type at = base.type;
        String before = base.depth == 0 ? "" : base.listPath + "[]";
        for (String name : rest.isEmpty() ? new String[0] : rest.split("\\.")) {
            boolean through = name.endsWith("[]");
            String plain = through ? name.substring(0, name.length() - 2) : name;
            at = step(at, plain, before, steps);
            before = before.isEmpty() ? plain : before + "." + plain;
            if (through) {
                throw at instanceof Type.ListOf
                        ? new Unresolved("template.outside-loop", "path", path, "list", before)
                        : new Unresolved("template.not-list", "path", path, "list", before);
            }
        }
        return new Value(at, new Value.Path(base.depth, steps.toArray(Value.Step[]::new)));
    }

    /** What every item of a loop knows of itself; a component of the same name goes before. */
    private @Nullable Value ofPosition(String rest) {
        int slot = depth;
        if (slot == 0 || type instanceof RecordType structure && structure.component(rest) != null) {
            return null;
        }
        return switch (rest) {
            case "position" -> new Value(Type.Scalar.INTEGER, run -> run.index(slot) + 1);
            case "first" -> new Value(Type.Scalar.BOOLEAN, run -> run.index(slot) == 0);
            case "last" -> new Value(Type.Scalar.BOOLEAN, run -> run.index(slot) == run.size(slot) - 1);
            default -> null;
        };
    }

    private static Type step(Type owner, String name, String ownerPath, List<Value.Step> steps) throws Unresolved {
        if (owner instanceof RecordType structure) {
            RecordType.Component component = structure.component(name);
            if (component != null) {
                steps.add(component::get);
                return component.type();
            }
            throw unknown(ownerPath, name, structure.names());
        } else if (owner instanceof Type.Choice choice) {
            for (Enum<?> constant : choice.constants()) {
                if (Words.camelCase(constant).equals(name)) {
                    steps.add(value -> value == constant);
                    return Type.Scalar.BOOLEAN;
                }
            }
            throw unknown(
                    ownerPath,
                    name,
                    choice.constants().stream().map(Words::camelCase).toList());
        } else if (owner instanceof Type.ListOf) {
            throw new Unresolved("template.list-as-record", "path", ownerPath, "name", name);
        }
        throw new Unresolved("template.value-as-record", "path", ownerPath, "name", name);
    }

    private static Unresolved unknown(String ownerPath, String name, Collection<String> names) {
        String prefix = ownerPath.isEmpty() ? "" : ownerPath + ".";
        List<String> nearest = Nearest.to(name, names);
        return nearest.isEmpty()
                ? new Unresolved("template.unknown-field", "path", prefix + name, "names", String.join(", ", names))
                : new Unresolved(
                        "template.unknown-field/nearest",
                        "path",
                        prefix + name,
                        "nearest",
                        prefix + String.join(", " + prefix, nearest));
    }
}
