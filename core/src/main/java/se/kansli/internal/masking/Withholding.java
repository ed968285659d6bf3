package se.kansli.internal.masking;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.shape.RecordType;
import se.kansli.text.Withheld;

/**
 * What {@link Withheld} says of a type of record.
 *
 * @param when the way to what withholds it
 * @param keep paths within the record
 * @param throughout what holds a name that may stand nowhere
 * @param titles the ways to lists that others repeat
 */
record Withholding(
        List<RecordType.Component> when,
        List<String> keep,
        RecordType.@Nullable Component throughout,
        List<List<RecordType.Component>> titles) {

    /** Null for a type that is never withheld. */
    static @Nullable Withholding of(RecordType type) {
        Withheld said = type.recordClass().getAnnotation(Withheld.class);
        if (said == null) {
            return null;
        }
        Stream.of(said.keep()).forEach(path -> steps(type, path));
        return new Withholding(
                steps(type, said.when()),
                List.of(said.keep()),
                said.throughout().isEmpty()
                        ? null
                        : steps(type, said.throughout()).get(0),
                Stream.of(said.titles()).map(path -> steps(type, path)).toList());
    }

    private static List<RecordType.Component> steps(RecordType type, String path) {
        int dot = path.indexOf('.');
        RecordType.Component component = type.component(dot < 0 ? path : path.substring(0, dot));
        if (component == null) {
            throw new IllegalArgumentException(type.recordClass().getName() + " has no " + path);
        } else if (dot < 0) {
            return List.of(component);
        }
        Stream<RecordType.Component> rest = component.type() instanceof RecordType inner
                ? steps(inner, path.substring(dot + 1)).stream()
                : Stream.of();
        return Stream.concat(Stream.of(component), rest).toList();
    }

    boolean isWithheld(Record document) {
        Object value = at(when, document);
        return value != null && !value.equals(false);
    }

    /** What the lists of titles hold that others repeat. */
    Stream<Object> titles(Record document) {
        return titles.stream().flatMap(way -> at(way, document) instanceof List<?> list ? list.stream() : Stream.of());
    }

    private static @Nullable Object at(List<RecordType.Component> way, Record document) {
        Object value = document;
        for (RecordType.Component step : way) {
            value = value == null ? null : step.get(value);
        }
        return value;
    }

    /** The name that may stand nowhere; null if there is none, or none any more. */
    @Nullable String name(Record document) {
        Object name = throughout == null ? null : throughout.get(document);
        return name instanceof String text && !text.isBlank() && !text.equals(Withheld.MASK) ? text : null;
    }

    boolean keeps(String path) {
        return keep.contains(path);
    }

    boolean keepsWithin(String path) {
        return keep.stream().anyMatch(kept -> kept.startsWith(path + "."));
    }
}
