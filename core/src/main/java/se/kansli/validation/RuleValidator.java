package se.kansli.validation;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.reflect.Constructor;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.shape.Words;

/** Runs a {@link RuleCheck} and turns what it reports into violations at real components; made by Bean Validation. */
public final class RuleValidator implements ConstraintValidator<Rule, Record> {
    @SuppressWarnings("NullAway.Init")
    private RuleCheck<Record> check;

    @SuppressWarnings("NullAway.Init")
    private String code;

    /**
     * What a violation carries beside its path.
     *
     * @param path within the record that carries the rule
     */
    record Finding(String key, String path, Map<String, Object> values) {}

    /** Made by Bean Validation. */
    public RuleValidator() {}

    @Override
    public void initialize(Rule rule) {
        code = rule.code();
        check = checkOf(rule);
    }

    /** What looks for breaches of a rule. */
    @SuppressWarnings("unchecked")
    static RuleCheck<Record> checkOf(Rule rule) {
        try {
            Constructor<?> constructor = rule.check().getDeclaredConstructor();
            constructor.setAccessible(true);
            return (RuleCheck<Record>) constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(rule.check().getName() + " cannot be made", e);
        }
    }

    @Override
    public boolean isValid(@Nullable Record document, ConstraintValidatorContext context) {
        if (document == null) {
            return true;
        }
        Collector collector = new Collector(code, context);
        check.check(document, collector);
        return collector.found == 0;
    }

    private static final class Collector implements Findings {
        private final String code;
        private final ConstraintValidatorContext context;
        private int found;

        Collector(String code, ConstraintValidatorContext context) {
            this.code = code;
            this.context = context;
        }

        @Override
        public void reportVariant(String variant, String path, Object... values) {
            context.disableDefaultConstraintViolation();
            found++;
            Map<String, Object> named = new HashMap<>();
            for (int i = 0; i < values.length; i += 2) {
                Object value = values[i + 1];
                named.put((String) values[i], value instanceof Enum<?> constant ? Words.of(constant) : value);
            }
            String key = variant.isEmpty() ? code : code + "/" + variant;
            context.unwrap(HibernateConstraintValidatorContext.class).withDynamicPayload(new Finding(key, path, named));
            // the number keeps two findings at one place apart: violations come as a set
            Paths.report(context.buildConstraintViolationWithTemplate("{" + key + "}" + found), path);
        }
    }
}
