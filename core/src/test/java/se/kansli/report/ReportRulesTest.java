package se.kansli.report;

import static se.kansli.problem.Finding.assertNone;
import static se.kansli.problem.Finding.assertOnly;
import static se.kansli.problem.Finding.error;
import static se.kansli.problem.Finding.warning;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kansli.organisation.Body;
import se.kansli.organisation.BodyType;
import se.kansli.organisation.Period;
import se.kansli.problem.Problem;
import se.kansli.text.RichText;
import se.kansli.validation.Validation;

/** V48 to V51: reports have a period, say what is in the way, and name each goal once. */
class ReportRulesTest {
    private static final Body NETWORK =
            new Body("ikt-strateger", BodyType.NETWORK, "IKT-strateger", null, List.of(), null, List.of(), null);
    private static final LocalDate FIRST = LocalDate.of(2027, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 6, 30);
    private static final Period SPRING = new Period(FIRST, LAST);
    private static final RichText TEXT = RichText.plain("Klart.");

    @Test
    void refusesPeriodThatIsOpenAtAnEnd() {
        assertOnly(
                Validation.check(report(new Period(null, null), ReportState.DONE, null)),
                error("V48", "period.from", "Perioden har ingen första dag"),
                error("V48", "period.to", "Perioden har ingen sista dag"));
        assertOnly(
                Validation.check(compilation(new Period(FIRST, null), List.of(goal(1)), List.of())),
                error("V48", "period.to", "Perioden har ingen sista dag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void warnsOfDelayThatIsNotExplained(String obstacles) {
        assertOnly(
                Validation.check(report(SPRING, ReportState.DELAYED, RichText.plain(obstacles))),
                warning("V49", "obstacles", "Arbetet är försenat, men rapporten säger inte vad som hindrar"));
    }

    @Test
    void warnsOfDelayWithoutObstacles() {
        assertOnly(
                Validation.check(report(SPRING, ReportState.DELAYED, null)),
                warning("V49", "obstacles", "Arbetet är försenat"));
        assertNone(Validation.check(report(SPRING, ReportState.DELAYED, TEXT)));
        assertNone(Validation.check(report(SPRING, ReportState.ON_TRACK, null)));
    }

    @Test
    void refusesGoalThatIsThereTwice() {
        assertOnly(
                Validation.check(compilation(SPRING, List.of(goal(1), goal(2), goal(1)), List.of())),
                error("V50", "goals[2].goal.number", "Mål 1 står två gånger"));
    }

    @Test
    void warnsOfProtocolOutsideThePeriod() {
        assertOnly(
                sources(source(FIRST.minusDays(1), null), source(FIRST, null), source(LAST, null)),
                warning("V51", "sources[0].date", "Protokollet är från 2026-12-31, utanför perioden"));
        assertOnly(
                sources(source(LAST.plusDays(1), null)),
                warning("V51", "sources[0].date", "Protokollet är från 2027-07-01"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "39–48, 50", "39-48", "1, 2 och 5"})
    void acceptsParagraphsAsPeopleWriteThem(String paragraphs) {
        assertNone(sources(source(FIRST, paragraphs)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "alla", "§ 3", "39–", "1,2", "1, "})
    void refusesParagraphsThatAreNone(String paragraphs) {
        assertOnly(
                sources(source(FIRST, paragraphs)),
                error("V51", "sources[0].paragraphs", "”" + paragraphs + "” går inte att läsa som paragrafer"));
    }

    @Test
    void bearsWithWhatIsMissing() {
        Compilation compilation = new Compilation(
                "Sammanställning",
                NETWORK,
                null,
                Arrays.asList(null, new GoalCompilation(null, ReportState.DONE, TEXT, List.of())),
                List.of(),
                Arrays.asList(null, source(null, null)),
                null);

        assertOnly(
                Validation.check(compilation),
                error("required", "period", "Uppgiften saknas"),
                error("required", "goals[0]", "Uppgiften saknas"),
                error("required", "goals[1].goal", "Uppgiften saknas"),
                error("required", "sources[0]", "Uppgiften saknas"),
                error("required", "sources[1].date", "Uppgiften saknas"));
    }

    private static ProgressReport report(Period period, ReportState state, @Nullable RichText obstacles) {
        ReportedGoal goal = new ReportedGoal(1, "Ökad kvalitet");
        return new ProgressReport("Återrapport", NETWORK, period, goal, state, TEXT, obstacles, null);
    }

    private static GoalCompilation goal(int number) {
        return new GoalCompilation(new ReportedGoal(number, "Ökad kvalitet"), ReportState.DONE, TEXT, List.of());
    }

    private static List<Problem> sources(SourceProtocol... sources) {
        return Validation.check(compilation(SPRING, List.of(goal(1)), List.of(sources)));
    }

    private static SourceProtocol source(LocalDate date, @Nullable String paragraphs) {
        return new SourceProtocol(date, paragraphs);
    }

    private static Compilation compilation(Period period, List<GoalCompilation> goals, List<SourceProtocol> sources) {
        return new Compilation("Sammanställning", NETWORK, period, goals, List.of(), sources, null);
    }
}
