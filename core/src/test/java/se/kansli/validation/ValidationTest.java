package se.kansli.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kansli.mandate.MandateDescription;
import se.kansli.mandate.SampleJson;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;
import se.kansli.problem.Severity;

class ValidationTest {
    private static final Note WRONG = new Note(" ", "", 10, List.of("a", " "));

    /** A host's own record. */
    record Note(
            @NotBlank(payload = Warning.class) String author,
            @NotBlank String title,
            @Max(9) int size,
            List<@NotBlank(payload = Warning.class) String> lines) {}

    @Test
    void givesErrorsFirstAndThenByPath() {
        assertThat(Validation.check(WRONG))
                .extracting(problem -> problem.severity() + " " + problem.path() + " " + problem.code())
                .containsExactly(
                        "ERROR size range",
                        "ERROR title required",
                        "WARNING author required",
                        "WARNING lines[1] required");
    }

    @Test
    void countsElementsAsNumbersNotAsText() {
        Note note = new Note("Kim", "Anteckning", 1, Collections.nCopies(12, " "));

        assertThat(Validation.check(note))
                .extracting(Problem::path)
                .hasSize(12)
                .startsWith("lines[0]", "lines[1]", "lines[2]")
                .endsWith("lines[10]", "lines[11]");
    }

    @Test
    void keepsTheOrderWhateverElseTheDocumentSays() {
        SampleJson json = SampleJson.clean()
                .text("roles.mandates[0].role", "OFFICER")
                .set("roles.mandates[0].duties", "[]")
                .set("roles.mandates[1].duties", "[]");
        List<Problem> expected = json.problems();

        for (int i = 0; i < 50; i++) {
            assertThat(json.text("title", "UPPDRAG " + i).problems()).isEqualTo(expected);
        }
    }

    @Test
    void saysWhatIsWrongAndOnWhichBasisInBothLanguages() {
        assertThat(SampleJson.clean()
                        .text("background.heading", "Bakgrund 191212121212")
                        .problems())
                .containsExactly(new Problem(
                        "background.heading",
                        Location.UNKNOWN,
                        "V35",
                        Severity.WARNING,
                        "Texten har något som ser ut som ett personnummer (1912…): ta bort det om det inte måste stå där.",
                        "The text has what looks like a Swedish personal identity number (1912…): remove it unless it"
                                + " must be there.",
                        "GDPR art. 87, lag 2018:218 3:10"));
    }

    @Test
    void leavesNoGapInAnyText() {
        List<Problem> problems = new ArrayList<>(Validation.check(WRONG));
        problems.addAll(SampleJson.grundskolan().problems());
        problems.addAll(SampleJson.iktStrateger().problems());

        assertThat(problems).hasSizeGreaterThan(8).allSatisfy(problem -> {
            assertThat(problem.swedish())
                    .isNotBlank()
                    .isNotEqualTo(problem.english())
                    .doesNotContainPattern("[{}]");
            assertThat(problem.english()).isNotBlank().doesNotContainPattern("[{}]");
        });
    }

    @Test
    void requireThrowsWithErrorsAndWarnings() {
        InvalidDocumentException thrown =
                catchThrowableOfType(InvalidDocumentException.class, () -> Validation.require(WRONG));

        assertThat(thrown.problems()).hasSize(4).isEqualTo(Validation.check(WRONG));
        assertThat(thrown.getMessage().lines())
                .containsExactlyElementsOf(
                        thrown.problems().stream().map(Problem::toString).toList());
    }

    @Test
    void requireLetsWarningsPass() {
        MandateDescription mandate = SampleJson.iktStrateger().mandate();

        assertThat(Validation.check(mandate)).isNotEmpty();
        assertThat(Validation.require(mandate)).isSameAs(mandate);
    }

    /** A host's own record with a rule that only gives a tip. */
    @Rule(code = "invalid", check = Remark.HasSubject.class, severity = Severity.TIP)
    record Remark(String subject) {
        static final class HasSubject implements RuleCheck<Remark> {
            @Override
            public void check(Remark remark, Findings findings) {
                if (remark.subject().isEmpty()) {
                    findings.report("subject", "value", remark.subject());
                }
            }
        }
    }

    @Test
    void tipsStopNoDocument() {
        Remark remark = new Remark("");

        assertThat(Validation.check(remark))
                .extracting(Problem::path, Problem::severity)
                .containsExactly(tuple("subject", Severity.TIP));
        assertThat(Validation.require(remark)).isSameAs(remark);
    }

    /** A host's own record with rules for some occasions. */
    record Letter(
            @NotBlank String text,

            @NotBlank(groups = Final.class) @NotBlank(groups = Publication.class, payload = Warning.class) String signature) {}

    @Test
    void checksGroupsWhenAskedForAndWhatAlwaysHoldsAsWell() {
        Letter letter = new Letter(" ", " ");

        assertThat(Validation.check(letter)).extracting(Problem::path).containsExactly("text");
        assertThat(Validation.check(letter, Statutory.class))
                .extracting(Problem::path)
                .containsExactly("text");
        assertThat(Validation.check(letter, Final.class))
                .extracting(Problem::path, Problem::severity)
                .containsExactly(tuple("signature", Severity.ERROR), tuple("text", Severity.ERROR));
        assertThat(Validation.check(letter, Publication.class))
                .extracting(Problem::path, Problem::severity)
                .containsExactly(tuple("text", Severity.ERROR), tuple("signature", Severity.WARNING));
    }

    @Test
    void doesNotWarnOfWhatAnotherGroupRefuses() {
        assertThat(Validation.check(new Letter("Hej", " "), Final.class, Publication.class))
                .extracting(Problem::path, Problem::severity)
                .containsExactly(tuple("signature", Severity.ERROR));
    }

    @Test
    void requireRefusesWhatTheGroupsRefuse() {
        Letter letter = new Letter("Hej", " ");

        assertThat(Validation.require(letter)).isSameAs(letter);
        assertThat(Validation.require(letter, Publication.class)).isSameAs(letter);
        assertThatThrownBy(() -> Validation.require(letter, Final.class))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("signature");
    }

    @Test
    void saysNothingOfARecordWithoutRules() {
        record Free(String text) {}

        assertThat(Validation.check(new Free(""))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ja-JP-u-ca-japanese", "en-US", "ar-EG-u-nu-arab", "sv-SE"})
    void speaksTheSameInEveryLocale(String locale) {
        List<Problem> note = Validation.check(WRONG);
        List<Problem> sample = SampleJson.iktStrateger().problems();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));

            assertThat(Validation.check(WRONG)).isEqualTo(note);
            assertThat(SampleJson.iktStrateger().problems()).isEqualTo(sample);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void foldsCapitalsTheSameInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));

            assertThat(SampleJson.clean()
                            .text("network.name", "FRITIDSHEMMEN")
                            .text("purpose.goals[0].assignments[0]", "Samverka kring FRITIDSHEMMEN.")
                            .problems())
                    .isEmpty();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void answersTheSameFromManyThreads() throws InterruptedException, ExecutionException {
        MandateDescription oddities = SampleJson.iktStrateger().mandate();
        List<Problem> expected = Validation.check(oddities);
        Callable<Boolean> check = () -> {
            boolean same = true;
            for (int i = 0; i < 100; i++) {
                same &= Validation.check(oddities).equals(expected);
            }
            return same;
        };
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (Future<Boolean> same : threads.invokeAll(Collections.nCopies(8, check))) {
                assertThat(same.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
