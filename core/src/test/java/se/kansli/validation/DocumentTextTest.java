package se.kansli.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kansli.problem.Finding.assertNone;
import static se.kansli.problem.Finding.assertOnly;
import static se.kansli.problem.Finding.error;
import static se.kansli.problem.Finding.warning;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kansli.mandate.Goal;
import se.kansli.mandate.GoalDocument;
import se.kansli.mandate.SampleJson;
import se.kansli.problem.Problem;

/**
 * V35 and V45: what holds for every text, however deep. The personal identity numbers are Skatteverket's own for tests,
 * or made from them.
 */
class DocumentTextTest {
    private static final String ASSIGNMENT = "purpose.goals[1].assignments[2]";

    @ParameterizedTest
    @CsvSource({
        "191212121212, 1912…",
        "19121212-1212, 1912…",
        "121212-1212, 1212…",
        "121212+1212, 1212…",
        "1212121212, 1212…",
        "121212 1212, 1212…",
        "20121212-1212, 2012…",
        "19121272-1219, 1912…",
        "121272-1219, 1212…"
    })
    void warnsOfPersonalIdentityNumbers(String number, String shown) {
        assertOnly(
                SampleJson.clean().text(ASSIGNMENT, "Kontakta " + number + ".").problems(),
                warning("V35", ASSIGNMENT, "ser ut som ett personnummer (" + shown + ")"));
    }

    @Test
    void neverRepeatsTheNumberItWarnsOf() {
        assertThat(SampleJson.clean().text(ASSIGNMENT, "191212121212").problems())
                .allSatisfy(problem ->
                        assertThat(problem.swedish() + problem.english()).doesNotContain("1212"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KS 2026/00417",
                "BUN 2023/121212",
                "0500-49 80 00",
                "+46 500 49 80 00",
                "212000-1660",
                "191212121213",
                "121212-1213",
                "123456-7897",
                "19121312-1218",
                "19121233-1212",
                "1191212121212",
                "19121212121200",
                "ISBN 978-91-38-24900-6",
                "2026-11-23 2027-02-28"
            })
    void doesNotWarnOfLookalikes(String text) {
        assertNone(problems(SampleJson.clean().text(ASSIGNMENT, "Se " + text + "."), "V35"));
    }

    @Test
    void warnsOfEveryNumberInAText() {
        assertOnly(
                SampleJson.clean()
                        .text(ASSIGNMENT, "191212121212 och 121272-1219")
                        .problems(),
                warning("V35", ASSIGNMENT, "(1912…)"),
                warning("V35", ASSIGNMENT, "(1212…)"));
    }

    @Test
    void findsNumbersInStringsAndListsAndUnderMarkup() {
        assertOnly(
                SampleJson.clean()
                        .text("title", "UPPDRAG 191212121212")
                        .text("network.parent.aliases[2]", "191212121212")
                        .text("background.text", "- punkt\n  - **1912**1212-1212")
                        .problems(),
                warning("V35", "title", "personnummer"),
                warning("V35", "network.parent.aliases[2]", "personnummer"),
                warning("V35", "background.text", "personnummer"));
    }

    @Test
    void letsADocumentWithANumberPass() {
        assertThat(SampleJson.clean().text(ASSIGNMENT, "191212121212").mandate())
                .isNotNull();
    }

    @ParameterizedTest
    @CsvSource({"0, U+0000", "1, U+0001", "11, U+000B", "27, U+001B", "55296, U+D800", "57343, U+DFFF", "65535, U+FFFF"
    })
    void refusesCharactersThatNoDocumentCanHold(int code, String shown) {
        GoalDocument document = new GoalDocument(
                "Måldokument", null, null, List.of(new Goal(1, "Mål", List.of("a", "bb" + (char) code + "c"))), null);

        assertOnly(
                Validation.check(document),
                error("V45", "goals[0].statements[1]", "Tecknet " + shown + " på plats 3 kan inte stå i ett dokument"));
    }

    @Test
    void acceptsEveryCharacterThatXmlAllows() {
        String text = "\t\n\r \u0085\u00A0\u2028\u200F\uFEFF\uFFFD\uE000 åäö 😀 e\u0301 مرحبا \uDBFF\uDFFF";

        assertNone(Validation.check(new GoalDocument(text, text, null, List.of(new Goal(1, text, List.of())), null)));
    }

    @Test
    void reportsTheFirstRefusedCharacterOfEachText() {
        assertThat(Validation.check(new GoalDocument(
                        "a\u0001b\u0002",
                        "\u0003",
                        null,
                        List.of(new Goal(1, "Mål", List.of())),
                        Arrays.asList("a", "\uD800"))))
                .extracting(Problem::path, Problem::code)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("agreements[1]", "V45"),
                        org.assertj.core.groups.Tuple.tuple("name", "V45"),
                        org.assertj.core.groups.Tuple.tuple("version", "V45"));
    }

    private static List<Problem> problems(SampleJson sample, String code) {
        return sample.problems().stream()
                .filter(problem -> problem.code().equals(code))
                .toList();
    }
}
