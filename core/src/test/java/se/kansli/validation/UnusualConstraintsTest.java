package se.kansli.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.GroupSequence;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.validation.groups.Default;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A host's records may have anything that Bean Validation knows: none of it is passed over. */
class UnusualConstraintsTest {
    /** A constraint that the library has never seen. */
    @Target({ElementType.FIELD, ElementType.TYPE})
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = Never.Validator.class)
    @interface Never {
        String message() default "{invalid}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        final class Validator implements ConstraintValidator<Never, Object> {
            @Override
            public boolean isValid(@Nullable Object value, ConstraintValidatorContext context) {
                return false;
            }
        }
    }

    /** A constraint made of others. */
    @NotNull @Size(min = 3) @Target(ElementType.FIELD)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = {})
    @interface Long {
        String message() default "{invalid}";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @Never
    interface Inherited {}

    interface Named {
        @NotBlank String getName();
    }

    interface Later {}

    record OwnOnValue(@Never String text) {}

    record OwnOnElements(List<@NotNull @Valid OwnOnValue> values) {}

    @Never
    record OwnOnRecord(String text) {}

    record OfInterface(String text) implements Inherited {}

    record Composed(@Long String text) {}

    record Standard(@Null String text) {}

    record Several(
            @Pattern.List({@Pattern(regexp = "a"), @Pattern(regexp = "b")})
            String text) {}

    record Twice(@Size(min = 1) @Size(min = 2) String text) {}

    record WithFlags(@Email(regexp = "b.*") String text) {}

    record DefaultByName(@NotBlank(groups = Default.class) String text) {}

    record InMap(Map<String, @NotBlank String> texts) {}

    record InOptional(Optional<@NotBlank String> text) {}

    record InArray(@NotEmpty String[] texts) {}

    record DeepInList(List<List<List<@NotBlank String>>> texts) {}

    record GetterOfOwn(String text) {
        @AssertTrue public boolean isRight() {
            return false;
        }
    }

    record GetterOfInterface(String text) implements Named {
        @Override
        public String getName() {
            return "";
        }
    }

    record AccessorThatAmends(@NotNull String text) {
        @Override
        public String text() {
            return text == null ? "" : text;
        }
    }

    @GroupSequence({Later.class, Sequenced.class})
    record Sequenced(@NotBlank(groups = Later.class) String text) {}

    @Rule(code = "invalid", check = Throws.class, groups = Default.class)
    record RuleWithGroup(String text) {}

    static final class Throws implements RuleCheck<RuleWithGroup> {
        @Override
        public void check(RuleWithGroup document, Findings findings) {
            findings.report("text");
        }
    }

    static Stream<Record> wrong() {
        return Stream.of(
                new OwnOnValue("a"),
                new OwnOnElements(List.of(new OwnOnValue("a"))),
                new OwnOnRecord("a"),
                new OfInterface("a"),
                new Composed("ab"),
                new Standard("a"),
                new Several("c"),
                new Twice("a"),
                new WithFlags("anna.ek@skovde.se"),
                new DefaultByName(""),
                new InMap(Map.of("a", "")),
                new InOptional(Optional.of("")),
                new InArray(new String[0]),
                new DeepInList(List.of(List.of(List.of("")))),
                new GetterOfOwn("a"),
                new GetterOfInterface("a"),
                new AccessorThatAmends(null),
                new Sequenced(""),
                new RuleWithGroup("a"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void isCheckedAll(Record document) {
        assertThat(Validation.check(document)).hasSize(1);
    }

    @Test
    void groupThatIsNotAskedForIsLeftOut() {
        record OnlyLater(@NotBlank(groups = Later.class) String text) {}

        assertThat(Validation.check(new OnlyLater(""))).isEmpty();
    }
}
