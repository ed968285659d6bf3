package se.kansli.internal.json;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.bind.BindingProblems;
import se.kansli.internal.bind.BindingProblems.Source;
import se.kansli.internal.bind.Node;
import se.kansli.internal.message.Messages.Bilingual;
import se.kansli.internal.shape.RecordType;
import se.kansli.internal.shape.Type;
import se.kansli.internal.value.Nearest;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.text.ImageBytes;
import se.kansli.text.RichText;

/** JSON's texts, numbers and flags to values; what cannot be one becomes null and a problem at its place. */
public final class PlainValues {
    /** That of JSON. */
    public static final Source SOURCE = new Source(
            TreeReader.MESSAGES,
            (type, path, node, found) -> new PlainValues(found).value(type, path, node),
            "json.missing",
            "json.missing/empty");

    private final BindingProblems found;

    private PlainValues(BindingProblems found) {
        this.found = found;
    }

    private @Nullable Object value(Type type, String path, Node node) {
        if (type instanceof Type.Choice choice && node instanceof Node.Text text) {
            return choice(choice, path, text);
        }
        return type instanceof Type.Scalar scalar ? scalar(scalar, path, node) : wrongType(type, path, node);
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
                found.fail("json.integer", path, node.at(), "value", number.value());
                return null;
            }
        }
        return wrongType(type, path, node);
    }

    private @Nullable Object richText(String path, Node.Text node) {
        try {
            return RichText.of(node.value());
        } catch (InvalidDocumentException e) {
            found.failWithin(path, node.at(), e.problems());
            return null;
        }
    }

    private @Nullable Object image(String path, Node.Text node) {
        try {
            return ImageBytes.of(Base64.getDecoder().decode(node.value()));
        } catch (IllegalArgumentException e) {
            found.fail("json.base64", path, node.at());
        } catch (InvalidDocumentException e) {
            found.failWithin(path, node.at(), e.problems());
        }
        return null;
    }

    private @Nullable Object parsed(String path, Node.Text node, String key, Function<String, Object> parser) {
        try {
            return parser.apply(node.value());
        } catch (DateTimeParseException e) {
            found.fail(key, path, node.at(), "value", node.value());
            return null;
        }
    }

    private @Nullable Object choice(Type.Choice type, String path, Node.Text node) {
        for (Enum<?> constant : type.constants()) {
            if (constant.name().equals(node.value())) {
                return constant;
            }
        }
        List<String> nearest = Nearest.to(node.value(), type.names());
        found.fail(
                nearest.isEmpty() ? "json.choice" : "json.choice/nearest",
                path,
                node.at(),
                "value",
                node.value(),
                "nearest",
                BindingProblems.either(nearest),
                "names",
                String.join(", ", type.names()));
        return null;
    }

    private @Nullable Object wrongType(Type expected, String path, Node node) {
        found.fail("json.type", path, node.at(), "expected", name(expected), "found", name(node));
        return null;
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
