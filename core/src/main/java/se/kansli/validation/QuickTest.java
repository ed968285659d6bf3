package se.kansli.validation;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.kansli.problem.Severity;
import se.kansli.text.RichText;

/** One constraint of {@link QuickCheck}: true only where Hibernate Validator surely finds nothing. */
@FunctionalInterface
interface QuickTest {
    /** Stands for all that is not known here. */
    QuickTest DOUBT = (value, warningsToo) -> false;

    /** Stands for what only holds when a group is asked for. */
    QuickTest FINE = (value, warningsToo) -> true;

    /** Addresses of the usual form; there are others that are right. */
    Pattern USUAL_EMAIL = Pattern.compile(
            "[A-Za-z0-9_+-]{1,30}(?:\\.[A-Za-z0-9_+-]{1,10}){0,3}@[A-Za-z0-9]{1,30}(?:[.-][A-Za-z0-9]{1,30}){0,4}");

    boolean isFine(@Nullable Object value, boolean warningsToo);

    /** The tests for a constraint on a record class. */
    static List<QuickTest> ofRecord(Annotation annotation) {
        if (annotation instanceof Rule rule) {
            return List.of(of(rule));
        } else if (annotation instanceof Rule.List several) {
            return Arrays.stream(several.value()).map(QuickTest::of).toList();
        } else if (annotation instanceof DocumentText text && text.groups().length == 0) {
            return Arrays.stream(DocumentText.class.getAnnotationsByType(Rule.class))
                    .map(QuickTest::of)
                    .toList();
        }
        return List.of(DOUBT);
    }

    private static QuickTest of(Rule rule) {
        if (rule.groups().length > 0) {
            return isAlwaysAsked(rule.groups()) ? DOUBT : FINE;
        }
        RuleCheck<Record> check = RuleValidator.checkOf(rule);
        return counting(rule.severity() != Severity.ERROR, (value, warningsToo) -> {
            if (!(value instanceof Record document)) {
                return false;
            }
            boolean[] found = new boolean[1];
            try {
                check.check(document, (variant, path, values) -> found[0] = true);
            } catch (RuntimeException e) {
                return false; // it will throw again, and Hibernate Validator says where
            }
            return !found[0];
        });
    }

    /** The test for a constraint on a value of a type. */
    static QuickTest of(Annotation constraint, Class<?> type) {
        QuickTest test = DOUBT;
        if (constraint instanceof NotNull) {
            test = (value, warningsToo) -> value != null;
        } else if (type == String.class) {
            test = ofText(constraint);
        } else if (type == int.class || type == Integer.class) {
            test = ofNumber(constraint);
        } else if (type == List.class) {
            test = ofLength(constraint);
        } else if (type == RichText.class && constraint instanceof HasText) {
            test = (value, warningsToo) -> value instanceof RichText text && !text.isBlank();
        }
        Object[] payload = classes(constraint, "payload");
        boolean isWarning = payload.length == 1 && payload[0] == Warning.class;
        Object[] groups = classes(constraint, "groups");
        if (groups.length > 0 && !isAlwaysAsked(groups)) {
            return FINE;
        }
        boolean isUsual = groups.length == 0 && (payload.length == 0 || isWarning);
        return isUsual ? counting(isWarning, test) : DOUBT;
    }

    /** Whether a constraint holds where no group is asked for; what has none at all is something unusual. */
    private static boolean isAlwaysAsked(Object[] groups) {
        return Arrays.stream(groups).anyMatch(group -> group == null || group == Default.class);
    }

    private static QuickTest ofText(Annotation constraint) {
        if (constraint instanceof NotBlank) {
            return (value, warningsToo) -> value instanceof String text && hasInk(text);
        } else if (constraint instanceof Email email && email.regexp().equals(".*")) {
            return (value, warningsToo) ->
                    value == null || USUAL_EMAIL.matcher((String) value).matches();
        }
        return ofLength(constraint);
    }

    private static QuickTest ofLength(Annotation constraint) {
        if (constraint instanceof NotEmpty) {
            return (value, warningsToo) -> value != null && length(value) > 0;
        } else if (constraint instanceof Size size && size.min() >= 0 && size.max() >= size.min()) {
            return (value, warningsToo) -> value == null || length(value) >= size.min() && length(value) <= size.max();
        }
        return DOUBT;
    }

    private static boolean hasInk(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > ' ' && !Character.isWhitespace(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static int length(Object value) {
        return value instanceof String text ? text.length() : ((List<?>) value).size();
    }

    private static QuickTest ofNumber(Annotation constraint) {
        if (constraint instanceof Min min) {
            return (value, warningsToo) -> value == null || (Integer) value >= min.value();
        } else if (constraint instanceof Max max) {
            return (value, warningsToo) -> value == null || (Integer) value <= max.value();
        } else if (constraint instanceof PositiveOrZero) {
            return (value, warningsToo) -> value == null || (Integer) value >= 0;
        } else if (constraint instanceof Positive) {
            return (value, warningsToo) -> value == null || (Integer) value > 0;
        }
        return DOUBT;
    }

    /** A test that is not asked for if it only warns and warnings do not count. */
    private static QuickTest counting(boolean letsPass, QuickTest test) {
        return letsPass ? (value, warningsToo) -> !warningsToo || test.isFine(value, true) : test;
    }

    /** What all constraints have, by a name that Bean Validation demands; something unusual if this one has not. */
    private static Object[] classes(Annotation constraint, String attribute) {
        try {
            return (Object[]) constraint.annotationType().getMethod(attribute).invoke(constraint);
        } catch (ReflectiveOperationException e) {
            return new Object[2];
        }
    }
}
