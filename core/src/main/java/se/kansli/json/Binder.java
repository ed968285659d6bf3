package se.kansli.json;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.message.Messages.Bilingual;
import se.kansli.internal.shape.RecordType;
import se.kansli.internal.shape.Type;
import se.kansli.internal.value.Nearest;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;
import se.kansli.problem.Severity;
import se.kansli.text.ImageBytes;
import se.kansli.text.RichText;

/**
 * {@link Node}s to a record. What cannot be bound becomes null (or zero) and a problem at its place, and the rest is
 * bound all the same, so that all problems are found in one go. Used once.
 */
final class Binder {
    private final List<Problem> problems;
    private final boolean complete;
    private final Map<String, Location> places = new HashMap<>();
    private final Set<String> unread = new HashSet<>();

    Binder(List<Problem> problems, boolean complete) {
        this.problems = problems;
        this.complete = complete;
    }

    /** The record; null if the text holds none. */
    @Nullable Object bind(RecordType type, Node node) {
        return value(type, "", node);
    }

    /** The place of a component, or of the nearest one around it. */
    Location placeOf(String path) {
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
    Set<String> unread() {
        return unread;
    }

    private @Nullable Object value(Type type, String path, Node node) {
        places.put(path, node.at());
        if (type instanceof RecordType structure && node instanceof Node.Structure members) {
            return structure(structure, path, members);
        } else if (type instanceof Type.ListOf list && node instanceof Node.Array array) {
            return list(list, path, array);
        } else if (type instanceof Type.Choice choice && node instanceof Node.Text text) {
            return choice(choice, path, text);
        } else if (type instanceof Type.Scalar scalar) {
            return scalar(scalar, path, node);
        }
        return wrongType(type, path, node);
    }

    private Object structure(RecordType type, String path, Node.Structure node) {
        List<RecordType.Component> components = type.components();
        Object[] values = new Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            RecordType.Component component = components.get(i);
            values[i] = component(component, join(path, component.name()), node);
        }
        node.members().forEach((name, member) -> {
            if (type.component(name) == null) {
                List<String> nearest = Nearest.to(name, type.names());
                String key = nearest.isEmpty() ? "json.unknown-property" : "json.unknown-property/nearest";
                report(
                        key,
                        join(path, name),
                        member.at(),
                        "name",
                        name,
                        "nearest",
                        either(nearest),
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
            Location at = member == null ? node.at() : member.at();
            fail("json.missing", path, at, "name", component.name());
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
                fail("json.null", elementPath, element.at());
                values.add(null);
            } else {
                values.add(value(type.element(), elementPath, element));
            }
        }
        return values;
    }

    private @Nullable Object choice(Type.Choice type, String path, Node.Text node) {
        for (Enum<?> constant : type.constants()) {
            if (constant.name().equals(node.value())) {
                return constant;
            }
        }
        List<String> nearest = Nearest.to(node.value(), type.names());
        fail(
                nearest.isEmpty() ? "json.choice" : "json.choice/nearest",
                path,
                node.at(),
                "value",
                node.value(),
                "nearest",
                either(nearest),
                "names",
                String.join(", ", type.names()));
        return null;
    }

    private @Nullable Object scalar(Type.Scalar type, String path, Node node) {
        if (node instanceof Node.Text text) {
            switch (type) {
                case STRING:
                    return text.value();
                case RICH_TEXT:
                    return richText(path, text);
                case IMAGE:
                    return image(path, text);
                case DATE:
                    return parsed(path, text, "json.date", LocalDate::parse);
                case TIME:
                    return parsed(path, text, "json.time", LocalTime::parse);
                default:
                    break;
            }
        } else if (node instanceof Node.Flag flag && type == Type.Scalar.BOOLEAN) {
            return flag.value();
        } else if (node instanceof Node.Numeral number && type == Type.Scalar.INTEGER) {
            try {
                return Integer.valueOf(number.value());
            } catch (NumberFormatException e) {
                fail("json.integer", path, node.at(), "value", number.value());
                return null;
            }
        }
        return wrongType(type, path, node);
    }

    private @Nullable Object richText(String path, Node.Text node) {
        try {
            return RichText.of(node.value());
        } catch (InvalidDocumentException e) {
            failWithin(path, node, e.problems());
            return null;
        }
    }

    private @Nullable Object image(String path, Node.Text node) {
        try {
            return ImageBytes.of(Base64.getDecoder().decode(node.value()));
        } catch (IllegalArgumentException e) {
            fail("json.base64", path, node.at());
        } catch (InvalidDocumentException e) {
            failWithin(path, node, e.problems());
        }
        return null;
    }

    /** Reports what is wrong inside a text, and where in it, if that is known. */
    private void failWithin(String path, Node.Text node, List<Problem> found) {
        unread.add(path);
        for (Problem problem : found) {
            String place = problem.location().toString();
            problems.add(new Problem(
                    path,
                    node.at(),
                    problem.code(),
                    problem.severity(),
                    problem.swedish() + (place.isEmpty() ? "" : " (textens rad:kolumn " + place + ")"),
                    problem.english() + (place.isEmpty() ? "" : " (line:column of the text " + place + ")"),
                    problem.basis()));
        }
    }

    private @Nullable Object parsed(String path, Node.Text node, String key, Function<String, Object> parser) {
        try {
            return parser.apply(node.value());
        } catch (DateTimeParseException e) {
            fail(key, path, node.at(), "value", node.value());
            return null;
        }
    }

    private @Nullable Object wrongType(Type expected, String path, Node found) {
        fail("json.type", path, found.at(), "expected", name(expected), "found", name(found));
        return null;
    }

    private void fail(String key, String path, Location at, Object... values) {
        unread.add(path);
        report(key, path, at, values);
    }

    private void report(String key, String path, Location at, Object... values) {
        problems.add(Json.MESSAGES.problem(Severity.ERROR, key, path, at, values));
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static Bilingual either(List<String> names) {
        return new Bilingual(String.join(" eller ", names), String.join(" or ", names));
    }

    private static Bilingual name(Type type) {
        if (type instanceof Type.ListOf) {
            return new Bilingual("en lista [ ]", "a list [ ]");
        } else if (type instanceof RecordType) {
            return new Bilingual("ett objekt { }", "an object { }");
        } else if (type == Type.Scalar.INTEGER) {
            return new Bilingual("ett heltal", "a whole number");
        } else if (type == Type.Scalar.BOOLEAN) {
            return new Bilingual("true eller false", "true or false");
        }
        return new Bilingual("en text inom citattecken", "a text in quotation marks");
    }

    private static Bilingual name(Node node) {
        if (node instanceof Node.Array) {
            return new Bilingual("en lista", "a list");
        } else if (node instanceof Node.Structure) {
            return new Bilingual("ett objekt", "an object");
        } else if (node instanceof Node.Numeral) {
            return new Bilingual("ett tal", "a number");
        } else if (node instanceof Node.Flag) {
            return new Bilingual("true eller false", "true or false");
        }
        return node instanceof Node.Text ? new Bilingual("en text", "a text") : new Bilingual("null", "null");
    }
}
