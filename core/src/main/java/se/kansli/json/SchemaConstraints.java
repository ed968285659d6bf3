package se.kansli.json;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.kansli.internal.shape.Type;
import se.kansli.validation.HasText;
import se.kansli.validation.Warning;

/** What the constraints on a value ask of its JSON. Those that only warn, or hold only in a group, ask nothing. */
final class SchemaConstraints {
    /** Blank is for {@code @NotBlank} what {@link String#trim()} takes away. */
    private static final String INK = "[^\\u0000-\\u0020]";

    private final Type type;
    private final Map<String, Object> keywords = new LinkedHashMap<>();
    private boolean needsValue;
    private int least = Integer.MIN_VALUE;
    private int most = Integer.MAX_VALUE;

    SchemaConstraints(AnnotatedType declared, Type type) {
        this.type = type;
        for (Annotation annotation : declared.getAnnotations()) {
            if (isAlwaysAnError(annotation)) {
                take(annotation);
            }
        }
        if (type == Type.Scalar.INTEGER) {
            keywords.put("minimum", least);
            keywords.put("maximum", most);
        }
    }

    /** Whether null, and an empty list, is refused. */
    boolean needsValue() {
        return needsValue;
    }

    Map<String, Object> keywords() {
        return keywords;
    }

    private void take(Annotation constraint) {
        if (constraint instanceof NotNull) {
            // a list that is absent is empty
            needsValue |= !(type instanceof Type.ListOf);
        } else if (constraint instanceof NotBlank || constraint instanceof HasText) {
            needsValue = true;
            keywords.putIfAbsent("pattern", INK);
        } else if (constraint instanceof NotEmpty) {
            needsValue = true;
            size(1, Integer.MAX_VALUE);
        } else if (constraint instanceof Size size) {
            size(size.min(), size.max());
            needsValue |= type instanceof Type.ListOf && size.min() > 0;
        } else if (constraint instanceof Pattern pattern && pattern.flags().length == 0) {
            keywords.put("pattern", "^(?:" + pattern.regexp() + ")$");
        } else if (constraint instanceof Email) {
            // as Bean Validation does, it takes å, ä and ö, and nothing at all
            keywords.put("anyOf", List.of(Map.of("format", "idn-email"), Map.of("maxLength", 0)));
        } else {
            takeRange(constraint);
        }
    }

    private void takeRange(Annotation constraint) {
        if (constraint instanceof Min min) {
            least = (int) Math.max(least, min.value());
        } else if (constraint instanceof Max max) {
            most = (int) Math.min(most, max.value());
        } else if (constraint instanceof Positive) {
            least = Math.max(least, 1);
        } else if (constraint instanceof PositiveOrZero) {
            least = Math.max(least, 0);
        }
    }

    private void size(int min, int max) {
        boolean isList = type instanceof Type.ListOf;
        if (min > 0) {
            // a character of JSON Schema may be two of Java's
            keywords.put(isList ? "minItems" : "minLength", isList ? min : (min + 1) / 2);
        }
        if (max < Integer.MAX_VALUE) {
            keywords.put(isList ? "maxItems" : "maxLength", max);
        }
    }

    private static boolean isAlwaysAnError(Annotation annotation) {
        List<Class<?>> groups = classes(annotation, "groups");
        return (groups.isEmpty() || groups.contains(Default.class))
                && !classes(annotation, "payload").contains(Warning.class);
    }

    /** What all constraints have, by a name that Bean Validation demands; empty for other annotations. */
    private static List<Class<?>> classes(Annotation annotation, String attribute) {
        try {
            return Arrays.asList((Class<?>[])
                    annotation.annotationType().getMethod(attribute).invoke(annotation));
        } catch (NoSuchMethodException e) {
            return List.of();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
