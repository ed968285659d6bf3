package se.kansli.internal.segment;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.shape.RecordType;
import se.kansli.internal.shape.SwedishText;
import se.kansli.internal.shape.SwedishText.DateForm;
import se.kansli.internal.shape.Type;
import se.kansli.internal.shape.Words;

/** How a value becomes characters: what follows {@code |} in a tag. */
@FunctionalInterface
public interface Form {
    String text(Object value);

    /** The form with a name for values of a type; null if there is none. An empty name is the usual form. */
    public static @Nullable Form named(String name, Type type) {
        if (type instanceof Type.ListOf list) {
            Form element = name.equals("list") ? named("", list.element()) : null;
            return element == null ? null : value -> joined((List<?>) value, element);
        } else if (type instanceof RecordType structure) {
            return range(name, structure);
        } else if (type instanceof Type.Choice) {
            return words(name, value -> Words.swedish((Enum<?>) value));
        }
        return switch ((Type.Scalar) type) {
            case DATE -> date(name);
            case TIME -> time(name);
            case INTEGER -> number(name);
            case BOOLEAN -> name.isEmpty() ? value -> Boolean.TRUE.equals(value) ? "ja" : "nej" : null;
            case STRING -> string(name);
            case RICH_TEXT -> name.isEmpty() ? Object::toString : null;
            case IMAGE -> null;
        };
    }

    /** The key of the text for why a value of a type cannot be written, or not in the form that was asked for. */
    static String whyNone(Type type) {
        if (type == Type.Scalar.IMAGE) {
            return "template.picture-file";
        } else if (type instanceof Type.ListOf) {
            return "template.list-as-value";
        }
        return type instanceof RecordType && !type.isPicture() ? "template.record-as-value" : "template.format";
    }

    private static String joined(List<?> values, Form element) {
        return SwedishText.list(
                values.stream().filter(Objects::nonNull).map(element::text).toList());
    }

    private static @Nullable Form string(String name) {
        return name.equals("paragraphs")
                ? value -> SwedishText.paragraphs((String) value)
                : words(name, Object::toString);
    }

    private static @Nullable Form words(String name, Function<Object, String> usual) {
        return switch (name) {
            case "" -> usual::apply;
            case "capital" -> value -> SwedishText.capital(usual.apply(value));
            default -> null;
        };
    }

    private static @Nullable Form date(String name) {
        for (DateForm form : DateForm.values()) {
            if (Scope.camelCase(form).equals(name.isEmpty() ? "short" : name)) {
                return value -> SwedishText.date((LocalDate) value, form);
            }
        }
        return null;
    }

    private static @Nullable Form time(String name) {
        return switch (name) {
            case "", "short" -> value -> SwedishText.time((LocalTime) value);
            case "table" -> value -> SwedishText.timeInTable((LocalTime) value);
            default -> null;
        };
    }

    private static @Nullable Form number(String name) {
        return switch (name) {
            case "" -> Object::toString;
            case "thousands" -> value -> SwedishText.thousands((Integer) value);
            case "month" -> value -> SwedishText.month((Integer) value);
            case "ordinal" -> value -> SwedishText.ordinal((Integer) value);
            default -> null;
        };
    }

    /** Two dates or two times of one record, from and to. */
    private static @Nullable Form range(String name, RecordType type) {
        List<RecordType.Component> ends = type.components();
        if (ends.size() != 2 || !ends.get(0).type().equals(ends.get(1).type())) {
            return null;
        }
        RecordType.Component from = ends.get(0);
        RecordType.Component to = ends.get(1);
        if (from.type() == Type.Scalar.DATE && (name.equals("range") || name.equals("longRange"))) {
            DateForm form = name.equals("range") ? DateForm.SHORT : DateForm.LONG;
            return value -> SwedishText.range((LocalDate) from.get(value), (LocalDate) to.get(value), form);
        } else if (from.type() == Type.Scalar.TIME && name.equals("range")) {
            return value -> SwedishText.range((LocalTime) from.get(value), (LocalTime) to.get(value));
        }
        return null;
    }
}
