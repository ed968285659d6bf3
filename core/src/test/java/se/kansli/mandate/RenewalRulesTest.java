package se.kansli.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kansli.problem.Finding.assertNone;
import static se.kansli.problem.Finding.assertOnly;
import static se.kansli.problem.Finding.error;
import static se.kansli.problem.Finding.warning;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.kansli.organisation.DocumentMetadata;
import se.kansli.organisation.DocumentStatus;
import se.kansli.organisation.Period;
import se.kansli.validation.Validation;

/** V59 to V62, and what rolling a mandate over makes of it. The clean mandate is on goals 2 and 3. */
class RenewalRulesTest {
    private static final MandateDescription LAST =
            SampleJson.clean().add("\"year\": 2027").mandate();
    private static final List<Goal> GOALS =
            LAST.purpose().goalDocument().goals().subList(1, 3);

    @Test
    void saysNothingWhenNothingIsNew() {
        assertNone(Validation.check(LAST.forYear(2028, goals(GOALS.get(0), GOALS.get(1)))));
    }

    @Test
    void isForTheYearAndOnTheGoalDocument() {
        GoalDocument goals = goals(new Goal(3, "Hög kvalitet", List.of("Alla trivs.")), GOALS.get(0));

        MandateDescription mandate = LAST.forYear(2028, goals).mandate();

        assertThat(mandate.year()).isEqualTo(2028);
        assertThat(mandate.purpose().goalDocument()).isEqualTo(goals);
        assertThat(mandate.purpose().goals())
                .extracting(GoalFocus::heading)
                .containsExactly("Höjd utbildningsnivå", "Hög kvalitet");
        assertThat(mandate.purpose().goals().get(1).statements()).containsExactly("Alla trivs.");
    }

    @Test
    void tellsOfHeadingThatIsNew() {
        Goal changed = new Goal(3, "Hög kvalitet", GOALS.get(1).statements());

        assertOnly(
                Validation.check(LAST.forYear(2028, goals(GOALS.get(0), changed))),
                warning(
                        "V59",
                        "mandate.purpose.goals[1].heading",
                        "Målets rubrik är ändrad från ”Ökad kvalitet” till ”Hög kvalitet”"));
    }

    @Test
    void tellsOfStatementsThatAreChangedNewAndGone() {
        List<String> last = GOALS.get(0).statements();
        Goal changed =
                new Goal(2, GOALS.get(0).heading(), List.of(last.get(1), "Fler läser vidare.", "Alla klarar sig."));
        Goal gone = new Goal(
                3, GOALS.get(1).heading(), List.of(GOALS.get(1).statements().get(1)));

        assertOnly(
                Validation.check(LAST.forYear(2028, goals(changed, gone))),
                warning(
                        "V59",
                        "mandate.purpose.goals[0].statements[1]",
                        "från ”" + last.get(0) + "” till ”Fler läser vidare.”"),
                warning("V59", "mandate.purpose.goals[0].statements[2]", "”Alla klarar sig.” är nytt"),
                warning("V59", "mandate.purpose.goals[1].statements", "finns inte längre"));
    }

    @Test
    void refusesGoalThatIsNoMoreAndTellsOfThoseThatAreNew() {
        assertOnly(
                Validation.check(LAST.forYear(2028, goals(GOALS.get(0), new Goal(4, "Tidiga insatser", List.of())))),
                error("V02", "mandate.purpose.goals[1].number", "Mål 3 finns inte i Nya mål"),
                warning("V60", "mandate.purpose.goals", "Mål 4, ”Tidiga insatser”, är nytt i Nya mål"));
    }

    /** Goal 1 was there last year, too, and the network was not to work for it. */
    @Test
    void saysNothingOfGoalThatWasNotChosenLastYear() {
        assertNone(Validation.check(LAST.forYear(2028, LAST.purpose().goalDocument())));
    }

    @Test
    void isADraftAgainAndTellsOfIt() {
        MandateDescription adopted = with(new DocumentMetadata(
                "KS 2026/00417",
                "2.0",
                DocumentStatus.ADOPTED,
                new DocumentMetadata.Adoption("Skolchefsgruppen", LocalDate.of(2026, 11, 20), 41),
                new Period(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 12, 31)),
                "Alva Exempelsson"));

        RenewedMandate renewed = adopted.forYear(2028, goals(GOALS.get(0), GOALS.get(1)));

        assertThat(renewed.mandate().metadata())
                .isEqualTo(new DocumentMetadata(null, null, DocumentStatus.DRAFT, null, null, "Alva Exempelsson"));
        assertOnly(Validation.check(renewed), warning("V61", "mandate.metadata", "är borttagna: fyll i dem"));
    }

    @Test
    void saysNothingOfParticularsThatWereADrafts() {
        MandateDescription draft =
                with(new DocumentMetadata(null, null, DocumentStatus.DRAFT, null, null, "Alva Exempelsson"));

        assertNone(Validation.check(draft.forYear(2028, goals(GOALS.get(0), GOALS.get(1)))));
    }

    /** What is older than last year's mandate is history: the background may tell of it. */
    @Test
    void tellsOfLastYearInEveryText() {
        MandateDescription last = SampleJson.clean()
                .add("\"year\": 2026")
                .text("title", "UPPDRAGSBESKRIVNING 2026")
                .text("background.text", "Nätverket har funnits sedan 2004 och fick 2025 nya medlemmar.")
                .text("purpose.focus", "Nätverket fokuserar 2026–2027 på två mål:")
                .text("purpose.commission.sentence", "Skolchefsnätverket ger följande uppdrag för 2026:")
                .text("purpose.goals[1].assignments[0]", "Under 2026 samordna lärandet.")
                .text("meetings.text", "Möten 4 februari 2026 och 3 februari 2028.")
                .mandate();

        assertOnly(
                Validation.check(last.forYear(2028, goals(GOALS.get(0), GOALS.get(1)))),
                warning("V62", "mandate.title", "Texten nämner år 2026, men dokumentet avser 2028"),
                warning("V62", "mandate.purpose.focus", "nämner år 2026"),
                warning("V62", "mandate.purpose.focus", "nämner år 2027"),
                warning("V62", "mandate.purpose.commission.sentence", "nämner år 2026"),
                warning("V05", "mandate.purpose.goals[1].assignments[0]", "nämner år 2026"),
                warning("V62", "mandate.meetings.text", "nämner år 2026"));
    }

    @Test
    void tellsOfEveryPastYearIfTheMandateDidNotSayItsOwn() {
        MandateDescription last = SampleJson.clean()
                .text("background.text", "Nätverket har funnits sedan 2004.")
                .mandate();

        assertOnly(
                Validation.check(last.forYear(2028, goals(GOALS.get(0), GOALS.get(1)))),
                warning("V62", "mandate.background.text", "nämner år 2004"));
    }

    @Test
    void bearsWithWhatIsMissing() {
        assertOnly(
                Validation.check(new RenewedMandate(null, null)),
                error("required", "mandate", "saknas"),
                error("required", "last", "saknas"));
        MandateDescription empty = new MandateDescription(null, null, 2028, null, null, null, null, null);
        assertThat(Validation.check(new RenewedMandate(empty, LAST)))
                .isNotEmpty()
                .allMatch(problem -> problem.path().startsWith("mandate."));
    }

    private static GoalDocument goals(Goal... goals) {
        return new GoalDocument("Nya mål", "2028–2031", null, List.of(goals), List.of());
    }

    private static MandateDescription with(DocumentMetadata metadata) {
        return new MandateDescription(
                LAST.title(),
                LAST.network(),
                LAST.year(),
                LAST.background(),
                LAST.purpose(),
                LAST.roles(),
                LAST.meetings(),
                metadata);
    }
}
