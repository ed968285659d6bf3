package se.kansli.validation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.hibernate.validator.HibernateValidator;
import org.jspecify.annotations.Nullable;
import se.kansli.mandate.MandateDescription;
import se.kansli.mandate.Mandates;
import se.kansli.problem.Problem;
import se.kansli.problem.Severity;
import se.kansli.text.RichText;

/** What the quick check says, against what Hibernate Validator finds when it is asked alone. */
class QuickCheckProperties {
    private static final Validator HIBERNATE = jakarta.validation.Validation.byProvider(HibernateValidator.class)
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(new KeysOnly())
            .buildValidatorFactory()
            .getValidator();

    private static final String[] PIECES = {"a", "B", "7", ".", "-", "_", "@", "@", "ab", "å", " ", "+", "\n", "\""};

    /** Everything that the quick check knows. */
    @DocumentText
    @Rule(code = "T1", check = TitleIsNotItsText.class)
    @Rule(code = "T2", check = HasItems.class, severity = Severity.WARNING)
    public record Everything(
            @NotBlank String title,
            @Size(min = 1, max = 3) String code,
            @Size(max = 2) List<@NotNull @Valid Everything> parts,
            List<@NotBlank(payload = Warning.class) String> items,
            @Min(-1) @Max(3) Integer number,
            @Positive int count,
            @Email String email,
            @HasText RichText text,
            @Valid Single single,
            @NotEmpty List<List<@NotNull String>> nested) {}

    /** One rule only. */
    @Rule(code = "T3", check = IsRight.class)
    public record Single(@Nullable Boolean right) {}

    static final class TitleIsNotItsText implements RuleCheck<Everything> {
        @Override
        public void check(Everything document, Findings findings) {
            if (document.text() != null && document.text().plainText().equals(document.title())) {
                findings.report("title");
            }
        }
    }

    static final class HasItems implements RuleCheck<Everything> {
        @Override
        public void check(Everything document, Findings findings) {
            if (document.items() == null) {
                findings.report("items");
            }
        }
    }

    static final class IsRight implements RuleCheck<Single> {
        @Override
        public void check(Single single, Findings findings) {
            if (single.right() != null && !single.right()) {
                findings.report("right");
            }
        }
    }

    @Property(tries = 3_000)
    void saysFineWhereHibernateFindsNothingAndNowhereElse(@ForAll("documents") Everything document) {
        Set<ConstraintViolation<Everything>> found = HIBERNATE.validate(document);

        Statistics.collect(found.isEmpty() ? "right" : found.stream().allMatch(this::isWarning) ? "warned" : "wrong");
        assertThat(QuickCheck.isFine(document, true)).isEqualTo(found.isEmpty());
        assertThat(QuickCheck.isFine(document, false)).isEqualTo(found.stream().allMatch(this::isWarning));
    }

    @Property(tries = 1_000)
    void neverTakesAWrongAddressForFine(@ForAll("addresses") String address) {
        record Contact(@Email String email) {}
        Contact contact = new Contact(address);

        if (QuickCheck.isFine(contact, true)) {
            assertThat(HIBERNATE.validate(contact)).as(address).isEmpty();
        }
    }

    @Property(tries = 100)
    void mandatesWithoutErrorsNeedNoMore(@ForAll("mandates") MandateDescription mandate) {
        assertThat(QuickCheck.isFine(mandate, false)).isTrue();
        assertThat(HIBERNATE.validate(mandate)).allMatch(this::isWarning);
        assertThat(Validation.check(mandate)).noneMatch(Problem::isError);
    }

    private boolean isWarning(ConstraintViolation<?> violation) {
        return violation.getConstraintDescriptor().getPayload().contains(Warning.class)
                || violation.getConstraintDescriptor().getAttributes().get("severity") == Severity.WARNING;
    }

    @Provide
    Arbitrary<MandateDescription> mandates() {
        return Mandates.valid();
    }

    @Provide
    Arbitrary<String> addresses() {
        return Arbitraries.randomValue(random -> {
            StringBuilder address = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                address.append(PIECES[random.nextInt(PIECES.length)]);
            }
            return address.toString();
        });
    }

    @Provide
    Arbitrary<Everything> documents() {
        return Arbitraries.randomValue(random -> document(random, 2));
    }

    /** Mostly right: one value in thirty is something else. */
    private static Everything document(Random random, int depth) {
        List<@Nullable Everything> parts = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0 && depth > 0; i--) {
            parts.add(document(random, depth - 1));
        }
        return new Everything(
                rarely(random, "Titel", "", " ", "\u001f", null, "191212121212", "a\u0000", "text"),
                rarely(random, "abc", "", "abcd", null),
                rarely(random, parts, List.of(), Arrays.asList((Everything) null), null),
                rarely(random, List.of("a", "b"), List.of(), null, Arrays.asList("", null)),
                rarely(random, 3, null, -2, 4, -1),
                rarely(random, 1, 0, -1),
                rarely(random, "anna.ek@skovde.se", null, "anna", "@", "a..b@c.se"),
                rarely(random, RichText.of("text"), null, RichText.of("")),
                rarely(random, new Single(true), null, new Single(null), new Single(false)),
                rarely(random, List.of(List.of("a")), null, List.of(), Arrays.asList(null, Arrays.asList("a", null))));
    }

    @SuppressWarnings("unchecked")
    private static <T> T rarely(Random random, T usual, @Nullable Object... others) {
        return random.nextInt(30) > 0 ? usual : (T) others[random.nextInt(others.length)];
    }
}
