package se.kansli.internal.shape;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.shape.SwedishText.DateForm;
import se.kansli.text.RichText;

/** How a value becomes characters, what follows {@code |} in a tag, and the other way round. */
public interface Form extends Writing {
    /** A text as it stands. */
    Form TEXT = new TwoWay(Object::toString, SwedishReading::text);

    /** How what someone has typed in its place becomes a value again. */
    Reading reading();

    /** A form of its two ways. */
    record TwoWay(Function<Object, String> writing, Reading reading) implements Form {
        @Override
        public String text(Object value) {
            return writing.apply(value);
        }
    }

    /** The form with a name for values of a type; null if there is none. An empty name is the usual form. */
    public static @Nullable Form named(String name, Type type) {
        if (type instanceof Type.ListOf list) {
            return list(name, list.element());
        } else if (type instanceof RecordType structure) {
            return range(name, structure);
        } else if (type instanceof Type.Choice choice) {
            return words(name, value -> Words.swedish((Enum<?>) value), SwedishReading.choice(choice));
        }
        return switch ((Type.Scalar) type) {
            case DATE -> date(name);
            case TIME -> time(name);
            case INTEGER -> number(name);
            case BOOLEAN ->
                name.isEmpty()
                        ? new TwoWay(value -> Boolean.TRUE.equals(value) ? "ja" : "nej", SwedishReading::yesOrNo)
                        : null;
            case STRING -> string(name);
            case RICH_TEXT ->
                name.isEmpty() ? new TwoWay(value -> ((RichText) value).plainText(), RichTextReading::parse) : null;
            case IMAGE -> null;
        };
    }

    /** The key of the text for why a value of a type cannot be written, or not in the form that was asked for. */
    public static String whyNone(Type type) {
        if (type == Type.Scalar.IMAGE) {
            return "template.picture-file";
        } else if (type instanceof Type.ListOf) {
            return "template.list-as-value";
        }
        return type instanceof RecordType && !type.isPicture() ? "template.record-as-value" : "template.format";
    }

    private static @Nullable Form list(String name, Type type) {
        Form element = named("", type);
        if (element == null) {
            return null;
        }
        return switch (name) {
            case "list" ->
                new TwoWay(
                        value -> SwedishText.list(texts(value, element)), ListReading.phrase(type, element.reading()));
            case "lines" ->
                type == Type.Scalar.RICH_TEXT
                        ? null
                        : new TwoWay(
                                value -> SwedishText.lines(texts(value, element)),
                                ListReading.lines(element.reading()));
            default -> null;
        };
    }

    private static List<String> texts(Object list, Form element) {
        return ((List<?>) list)
                .stream().filter(Objects::nonNull).map(element::text).toList();
    }

    private static @Nullable Form string(String name) {
        return name.equals("paragraphs")
                ? new TwoWay(value -> SwedishText.paragraphs((String) value), SwedishReading::paragraphs)
                : words(name, Object::toString, SwedishReading::text);
    }

    private static @Nullable Form words(String name, Function<Object, String> usual, Reading reading) {
        return switch (name) {
            case "" -> new TwoWay(usual, reading);
            case "capital" -> new TwoWay(value -> SwedishText.capital(usual.apply(value)), reading);
            default -> null;
        };
    }

    private static @Nullable Form date(String name) {
        for (DateForm form : DateForm.values()) {
            if (Words.camelCase(form).equals(name.isEmpty() ? "short" : name)) {
                return new TwoWay(value -> SwedishText.date((LocalDate) value, form), DateReading::date);
            }
        }
        return null;
    }

    private static @Nullable Form time(String name) {
        return switch (name) {
            case "", "short" -> new TwoWay(value -> SwedishText.time((LocalTime) value), SwedishReading::time);
            case "table" -> new TwoWay(value -> SwedishText.timeInTable((LocalTime) value), SwedishReading::time);
            default -> null;
        };
    }

    private static @Nullable Form number(String name) {
        return switch (name) {
            case "" -> new TwoWay(Object::toString, SwedishReading::number);
            case "thousands" -> new TwoWay(value -> SwedishText.thousands((Integer) value), SwedishReading::number);
            case "month" -> new TwoWay(value -> SwedishText.month((Integer) value), SwedishReading::month);
            case "ordinal" -> new TwoWay(value -> SwedishText.ordinal((Integer) value), SwedishReading::number);
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
            return new TwoWay(
                    value -> SwedishText.range((LocalDate) from.get(value), (LocalDate) to.get(value), form),
                    PeriodReading.ofDays(type));
        } else if (from.type() == Type.Scalar.TIME && name.equals("range")) {
            return new TwoWay(
                    value -> SwedishText.range((LocalTime) from.get(value), (LocalTime) to.get(value)),
                    PeriodReading.ofHours(type));
        }
        return null;
    }
}
