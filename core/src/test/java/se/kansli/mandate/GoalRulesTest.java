package se.kansli.mandate;

import static se.kansli.problem.Finding.assertNone;
import static se.kansli.problem.Finding.assertOnly;
import static se.kansli.problem.Finding.error;
import static se.kansli.problem.Finding.warning;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kansli.validation.Validation;

/** V02 to V04: the goals in focus against the goal document and against the sentence that leads to them. */
class GoalRulesTest {

    @Test
    void refusesGoalThatIsNotInTheGoalDocument() {
        assertOnly(
                SampleJson.clean().set("purpose.goals[1].number", "7").problems(),
                error("V02", "purpose.goals[1].number", "Mål 7 finns inte i Måldokument Utbildning Skaraborg"));
    }

    @Test
    void refusesGoalThatIsThereTwice() {
        assertOnly(
                SampleJson.clean()
                        .set("purpose.goals[1].number", "2")
                        .text("purpose.goals[1].heading", "Höjd utbildningsnivå")
                        .set("purpose.goals[1].statements", "[]")
                        .problems(),
                error("V02", "purpose.goals[1].number", "Mål 2 står två gånger"));
    }

    @Test
    void refusesNumberThatIsTwiceInTheGoalDocument() {
        GoalDocument document = new GoalDocument(
                "Måldokument",
                null,
                null,
                List.of(new Goal(1, "A", List.of()), new Goal(2, "B", List.of()), new Goal(1, "C", List.of())),
                List.of());

        assertOnly(Validation.check(document), error("V02", "goals[2].number", "Mål 1 står två gånger"));
    }

    @Test
    void acceptsGoalsInAnyOrder() {
        SampleJson json = SampleJson.iktStrateger();
        List<GoalFocus> goals = json.mandate().purpose().goals();

        assertNone(json
                .set("purpose.goals[0].number", "3")
                .text("purpose.goals[0].heading", goals.get(2).heading())
                .set("purpose.goals[2].number", "1")
                .text("purpose.goals[2].heading", goals.get(0).heading())
                .text("purpose.goals[1].heading", "Höjd utbildningsnivå")
                .problems()
                .stream()
                .filter(problem -> problem.code().equals("V02"))
                .toList());
    }

    @Test
    void warnsOfHeadingThatIsNotTheGoalDocuments() {
        assertOnly(
                SampleJson.clean()
                        .text("purpose.goals[1].heading", "Ökade kvaliteter")
                        .problems(),
                warning(
                        "V02",
                        "purpose.goals[1].heading",
                        "Målets rubrik är ”Ökade kvaliteter”, i måldokumentet ”Ökad kvalitet”"));
    }

    @Test
    void acceptsHeadingInCapitals() {
        assertNone(SampleJson.clean()
                .text("purpose.goals[1].heading", "ÖKAD KVALITET")
                .problems());
    }

    @Test
    void warnsOfStatementThatIsNotTheGoalDocumentsToTheLetter() {
        assertOnly(
                SampleJson.clean()
                        .text("purpose.goals[0].statements[0]", "En större andel av elverna fullföljer sin utbildning.")
                        .problems(),
                warning("V03", "purpose.goals[0].statements[0]", "i måldokumentet ”En större andel av eleverna"));
    }

    @Test
    void warnsOfStatementOfAnotherGoal() {
        assertOnly(
                SampleJson.clean()
                        .text("purpose.goals[0].statements[1]", "All utbildning vilar på vetenskaplig grund.")
                        .problems(),
                warning("V03", "purpose.goals[0].statements[1]", "Delmålet är ”All utbildning vilar"));
    }

    @Test
    void acceptsStatementsLeftOutOrInAnotherOrder() {
        assertNone(SampleJson.clean()
                .set("purpose.goals[0].statements", "[]")
                .set(
                        "purpose.goals[1].statements",
                        "[\"All utbildning vilar på vetenskaplig grund och beprövad erfarenhet.\"]")
                .problems());
    }

    @ParameterizedTest
    @CsvSource({
        "Nätverket fokuserar på tre mål:, tre mål",
        "Tre mål gäller för nätverket:, Tre mål",
        "Nätverket fokuserar på **tre** målen:, tre målen",
        "Nätverket fokuserar på ett mål:, ett mål",
        "Nätverket fokuserar på tolv mål:, tolv mål"
    })
    void warnsOfSentenceThatCountsOtherThanTwoGoals(String focus, String says) {
        assertOnly(
                SampleJson.clean().text("purpose.focus", focus).problems(),
                warning("V04", "purpose.focus", "Meningen säger ”" + says + "”, men uppdraget har 2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nätverket fokuserar på två mål:",
                "Nätverket fokuserar på TVÅ MÅL:",
                "Nätverket fokuserar på följande mål:",
                "Nätverket har nio målsättningar:",
                "Nätverket har många fyra målare:"
            })
    void acceptsSentenceThatCountsTwoGoalsOrNone(String focus) {
        assertNone(SampleJson.clean().text("purpose.focus", focus).problems());
    }

    @Test
    void countsTheGoalsOfTheMandateNotOfTheGoalDocument() {
        assertOnly(
                SampleJson.iktStrateger().text("purpose.focus", "Nätverket fokuserar på två mål:").problems().stream()
                        .filter(problem -> problem.code().equals("V04"))
                        .toList(),
                warning("V04", "purpose.focus", "Meningen säger ”två mål”, men uppdraget har 3"));
    }
}
