package se.kansli.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.message.Messages;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;
import se.kansli.problem.Severity;

/**
 * Checks documents against their rules.
 *
 * <pre>{@code
 * List<Problem> problems = Validation.check(mandate);   // errors and warnings, none is an empty list
 * Validation.require(mandate);                          // throws if there is an error
 * }</pre>
 *
 * <p>Works with any record that carries Bean Validation constraints. A constraint's message is a key of its own,
 * {@code @NotBlank(message = "{V01/blank}")}, or the library's general text. Thread-safe; the JVM's locale plays no part.
 */
public final class Validation {
    private static final Messages GENERAL = Messages.beside(Validation.class);
    private static final ClassValue<Messages> MESSAGES = new ClassValue<>() {
        @Override
        protected Messages computeValue(Class<?> type) {
            return type.getResource("messages_sv.properties") == null ? GENERAL : Messages.beside(type);
        }
    };
    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::severity)
            .thenComparing(Problem::path, Paths.ORDER)
            .thenComparing(Problem::code)
            .thenComparing(Problem::swedish);

    private Validation() {}

    /** The engine is made for the first document that {@link QuickCheck} is not sure of: its start takes long. */
    private static final class Engine {
        static final Validator VALIDATOR = jakarta.validation.Validation.byProvider(HibernateValidator.class)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new KeysOnly())
                .buildValidatorFactory()
                .getValidator();
    }

    /**
     * Checks every rule that always holds, and those of the groups that are asked for.
     *
     * @param document a record with constraints
     * @param groups {@link Statutory}, {@link Publication}, {@link Final} or a host's own
     * @return every problem, errors first, then by path; empty if there is none
     */
    public static List<Problem> check(Record document, Class<?>... groups) {
        return check(document, Set.of(), groups);
    }

    /**
     * Checks a document of which some parts could not be read: they are null (or zero), and have been reported already.
     * Rules on them, and rules that compare them with others, are left out.
     *
     * @param document a record with constraints
     * @param unread paths of the components that could not be read, such as {@code goals[1].number}
     * @param groups as in {@link #check(Record, Class[])}
     * @return every problem of what was read, errors first, then by path; empty if there is none
     */
    public static List<Problem> check(Record document, Set<String> unread, Class<?>... groups) {
        if (groups.length == 0 && QuickCheck.isFine(document, true)) {
            return List.of();
        }
        Set<ConstraintViolation<Record>> violations = Engine.VALIDATOR.validate(document, withDefault(groups));
        if (violations.isEmpty()) {
            return List.of();
        }
        NavigableSet<String> notRead = new TreeSet<>(unread);
        List<Problem> problems = new ArrayList<>(violations.size());
        for (ConstraintViolation<Record> violation : violations) {
            if (unread.isEmpty() || !dependsOn(violation, notRead)) {
                problems.add(problem(violation));
            }
        }
        // a document inside another finds the same in its texts as the one around it
        return problems.stream()
                .sorted(ORDER)
                .distinct()
                .filter(problem -> problem.isError() || !isErrorAsWell(problem, problems))
                .toList();
    }

    private static Class<?>[] withDefault(Class<?>[] groups) {
        Class<?>[] all = Arrays.copyOf(groups, groups.length + 1);
        all[groups.length] = Default.class;
        return all;
    }

    /** A warning that a group makes an error of. */
    private static boolean isErrorAsWell(Problem warning, List<Problem> problems) {
        return problems.stream()
                .anyMatch(other -> other.isError()
                        && other.code().equals(warning.code())
                        && other.path().equals(warning.path())
                        && other.swedish().equals(warning.swedish()));
    }

    /**
     * Checks every rule and refuses a document with errors; warnings pass.
     *
     * @param document a record with constraints
     * @param groups as in {@link #check(Record, Class[])}
     * @param <T> its type
     * @return the same document
     * @throws InvalidDocumentException with every problem, if there is an error among them
     */
    public static <T extends Record> T require(T document, Class<?>... groups) {
        if (groups.length == 0 && QuickCheck.isFine(document, false)) {
            return document;
        }
        List<Problem> problems = check(document, groups);
        if (problems.stream().anyMatch(Problem::isError)) {
            throw new InvalidDocumentException(problems);
        }
        return document;
    }

    private static Problem problem(ConstraintViolation<?> violation) {
        Map<String, Object> attributes = violation.getConstraintDescriptor().getAttributes();
        RuleValidator.Finding finding = finding(violation);
        String key = finding == null ? violation.getMessage() : finding.key();
        Map<String, Object> values = new HashMap<>(attributes);
        if (finding == null) {
            values.put("value", shown(violation.getInvalidValue()));
        } else {
            values.putAll(finding.values());
        }
        return messages(violation, key)
                .problem(
                        severity(violation, attributes),
                        key,
                        Paths.text(violation.getPropertyPath()),
                        Location.UNKNOWN,
                        basis(attributes),
                        values);
    }

    private static Severity severity(ConstraintViolation<?> violation, Map<String, Object> attributes) {
        if (attributes.get("severity") instanceof Severity severity) {
            return severity;
        }
        boolean isWarning = violation.getConstraintDescriptor().getPayload().contains(Warning.class);
        return isWarning ? Severity.WARNING : Severity.ERROR;
    }

    private static RuleValidator.@Nullable Finding finding(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> withPayload = violation.unwrap(HibernateConstraintViolation.class);
        return withPayload.getDynamicPayload(RuleValidator.Finding.class);
    }

    private static boolean dependsOn(ConstraintViolation<?> violation, NavigableSet<String> unread) {
        String path = Paths.text(violation.getPropertyPath());
        if (Paths.isAtOrBelow(path, unread)) {
            return true;
        }
        RuleValidator.Finding finding = finding(violation);
        Object local = violation.getConstraintDescriptor().getAttributes().get("local");
        if (finding == null || Boolean.TRUE.equals(local)) {
            return false;
        }
        String compared = path.substring(0, path.length() - finding.path().length());
        return Paths.hasBelow(compared, unread);
    }

    private static Messages messages(ConstraintViolation<?> violation, String key) {
        Object owner = violation.getLeafBean();
        Messages beside = owner == null ? GENERAL : MESSAGES.get(owner.getClass());
        return beside.keys().contains(key) ? beside : GENERAL;
    }

    private static @Nullable String basis(Map<String, Object> attributes) {
        return attributes.get("basis") instanceof String basis && !basis.isEmpty() ? basis : null;
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
