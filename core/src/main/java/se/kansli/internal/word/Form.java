package se.kansli.internal.word;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.shape.SwedishText;
import se.kansli.internal.shape.SwedishText.DateForm;
import se.kansli.internal.shape.Type;
import se.kansli.internal.shape.Words;

/** How a value becomes characters: what follows {@code |} in a tag. */
@FunctionalInterface
interface Form {
    String text(Object value);

    /** The form with a name for values of a type; null if there is none. An empty name is the usual form. */
    static @Nullable Form named(String name, Type type) {
        if (type == Type.Scalar.DATE) {
            return date(name.isEmpty() ? Scope.camelCase(DateForm.SHORT) : name);
        }
        Function<Object, String> usual = type instanceof Type.Choice
                ? value -> Words.swedish((Enum<?>) value)
                : type == Type.Scalar.BOOLEAN ? value -> Boolean.TRUE.equals(value) ? "ja" : "nej" : Object::toString;
        boolean isWords = type instanceof Type.Choice || type == Type.Scalar.STRING;
        return switch (name) {
            case "" -> usual::apply;
            case "capital" -> isWords ? value -> capital(usual.apply(value)) : null;
            default -> null;
        };
    }

    private static @Nullable Form date(String name) {
        for (DateForm form : DateForm.values()) {
            if (Scope.camelCase(form).equals(name)) {
                return value -> SwedishText.date((LocalDate) value, form);
            }
        }
        return null;
    }

    private static String capital(String text) {
        int first = text.isEmpty() ? 0 : Character.charCount(text.codePointAt(0));
        return first == 0
                ? text
                : Character.toString(Character.toUpperCase(text.codePointAt(0))) + text.substring(first);
    }
}
