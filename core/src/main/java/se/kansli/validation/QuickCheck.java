package se.kansli.validation;

import jakarta.validation.Constraint;
import jakarta.validation.Valid;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Sees that a document breaks no rule, so that Hibernate Validator need not be asked, nor even started: nearly every document
 * that is printed is right, and asking costs as much as a tenth of the printing, starting as much as half of a short program.
 *
 * <p>It never says that a document is wrong. Whatever is not surely right is left to Hibernate Validator, and so is every
 * record that has anything of Bean Validation but {@link Rule}, {@link DocumentText}, {@code @Valid} and the constraints of
 * {@link QuickTest}, on its components and the elements of its lists. Values are read where Hibernate Validator reads them:
 * from the fields. Immutable and thread-safe.
 */
final class QuickCheck {
    private static final ClassValue<QuickCheck> CHECKS = new ClassValue<>() {
        @Override
        protected QuickCheck computeValue(Class<?> type) {
            return new QuickCheck(type);
        }
    };

    private final QuickTest[] tests;

    private QuickCheck(Class<?> type) {
        List<QuickTest> all = new ArrayList<>();
        for (Annotation annotation : type.getAnnotations()) {
            if (isOfValidation(annotation)) {
                all.addAll(QuickTest.ofRecord(annotation));
            }
        }
        if (isConstrainedElsewhere(type)) {
            all.add(QuickTest.DOUBT);
        }
        for (Field field : type.getDeclaredFields()) {
            List<QuickTest> ofValue = Modifier.isStatic(field.getModifiers())
                    ? List.of()
                    : tests(field.getAnnotations(), field.getAnnotatedType());
            if (!ofValue.isEmpty()) {
                all.add(field.trySetAccessible() ? inField(field, ofValue) : QuickTest.DOUBT);
            }
        }
        tests = all.toArray(QuickTest[]::new);
    }

    /**
     * Whether a document surely breaks no rule.
     *
     * @param warningsToo whether rules that only warn count
     */
    static boolean isFine(Record document, boolean warningsToo) {
        return isFine(CHECKS.get(document.getClass()).tests, document, warningsToo);
    }

    private static boolean isFine(QuickTest[] tests, @Nullable Object value, boolean warningsToo) {
        for (QuickTest test : tests) {
            if (!test.isFine(value, warningsToo)) {
                return false;
            }
        }
        return true;
    }

    /** What Bean Validation is told of a value; empty if it is told nothing. */
    private static List<QuickTest> tests(Annotation[] annotations, AnnotatedType type) {
        List<QuickTest> tests = new ArrayList<>();
        Class<?> plain = type.getType() instanceof ParameterizedType list && list.getRawType() == List.class
                ? List.class
                : type.getType() instanceof Class<?> single ? single : null;
        if (plain == null || plain.isArray()) {
            return List.of(QuickTest.DOUBT);
        }
        for (Annotation annotation : annotations) {
            if (annotation instanceof Valid) {
                tests.add(QuickCheck::isFineWithin);
            } else if (isOfValidation(annotation)) {
                tests.add(QuickTest.of(annotation, plain));
            }
        }
        if (type instanceof AnnotatedParameterizedType list) {
            AnnotatedType element = list.getAnnotatedActualTypeArguments()[0];
            List<QuickTest> ofElements = tests(element.getAnnotations(), element);
            if (!ofElements.isEmpty()) {
                tests.add(inList(ofElements));
            }
        }
        return tests;
    }

    private static QuickTest inField(Field field, List<QuickTest> ofValue) {
        QuickTest[] tests = ofValue.toArray(QuickTest[]::new);
        return (document, warningsToo) -> {
            try {
                return isFine(tests, field.get(document), warningsToo);
            } catch (IllegalAccessException e) {
                return false;
            }
        };
    }

    private static QuickTest inList(List<QuickTest> ofElements) {
        QuickTest[] tests = ofElements.toArray(QuickTest[]::new);
        return (list, warningsToo) -> {
            if (list != null) {
                for (Object element : (List<?>) list) {
                    if (!isFine(tests, element, warningsToo)) {
                        return false;
                    }
                }
            }
            return true;
        };
    }

    /** What {@code @Valid} asks for. */
    private static boolean isFineWithin(@Nullable Object value, boolean warningsToo) {
        if (value instanceof Record document) {
            return isFine(document, warningsToo);
        } else if (value instanceof List<?> list) {
            return list.stream().allMatch(element -> isFineWithin(element, warningsToo));
        }
        return value == null;
    }

    /** Getters, and what is inherited, are not looked at. */
    private static boolean isConstrainedElsewhere(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                        .filter(QuickCheck::isGetter)
                        .anyMatch(getter -> !tests(getter.getAnnotations(), getter.getAnnotatedReturnType())
                                .isEmpty())
                || Arrays.stream(type.getInterfaces())
                        .anyMatch(each -> Arrays.stream(each.getAnnotations()).anyMatch(QuickCheck::isOfValidation)
                                || isConstrainedElsewhere(each));
    }

    /** As Hibernate Validator has it: a component called {@code isOpen} has one, too. */
    private static boolean isGetter(Method method) {
        String name = method.getName();
        Class<?> type = method.getReturnType();
        boolean saysYesOrNo = type == boolean.class || type == Boolean.class;
        return method.getParameterCount() == 0
                && (name.startsWith("get") || saysYesOrNo && (name.startsWith("is") || name.startsWith("has")));
    }

    /** A constraint, several of a kind together, or anything else that Bean Validation or Hibernate Validator knows. */
    private static boolean isOfValidation(Annotation annotation) {
        Class<?> type = annotation.annotationType();
        if (type.isAnnotationPresent(Constraint.class)
                || type.getName().startsWith("jakarta.validation.")
                || type.getName().startsWith("org.hibernate.validator.")) {
            return true;
        }
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals("value"))
                .map(method -> method.getReturnType().getComponentType())
                .anyMatch(each -> each != null && each.isAnnotationPresent(Constraint.class));
    }
}
