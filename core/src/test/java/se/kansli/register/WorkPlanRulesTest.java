package se.kansli.register;

import static se.kansli.problem.Finding.assertNone;
import static se.kansli.problem.Finding.assertOnly;
import static se.kansli.problem.Finding.error;
import static se.kansli.problem.Finding.warning;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kansli.organisation.Body;
import se.kansli.organisation.BodyType;
import se.kansli.organisation.Role;
import se.kansli.problem.Problem;
import se.kansli.validation.Validation;

/** V46 and V47: months and weeks that are there, in the order of the year. */
class WorkPlanRulesTest {
    private static final Body NETWORK =
            new Body("ikt-strateger", BodyType.NETWORK, "IKT-strateger", null, List.of(), null, List.of(), null);

    @Test
    void refusesEntryWithoutMonthAndWeek() {
        assertOnly(
                problems(2027, entry(null, null)),
                error("V46", "entries[0].month", "Posten har varken månad eller vecka"));
    }

    @Test
    void refusesEntryWithBothMonthAndWeek() {
        assertOnly(problems(2027, entry(2, 6)), error("V46", "entries[0].week", "Posten har både månad 2 och vecka 6"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 13})
    void refusesMonthThatIsNone(int month) {
        assertOnly(problems(2027, month(month)), error("V46", "entries[0].month", month + " är ingen månad"));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 54})
    void refusesWeekThatIsNone(int week) {
        assertOnly(problems(2027, week(week)), error("V46", "entries[0].week", week + " är ingen vecka"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2020, 2026, 2032})
    void acceptsWeek53InYearsThatHaveOne(int year) {
        assertNone(problems(year, month(12), week(53)));
    }

    @ParameterizedTest
    @ValueSource(ints = {2021, 2025, 2027})
    void refusesWeek53InYearsThatHaveNone(int year) {
        assertOnly(problems(year, week(53)), error("V46", "entries[0].week", "År " + year + " har ingen vecka 53"));
    }

    @Test
    void acceptsEntriesInTheOrderOfTheYear() {
        assertNone(problems(2027, month(1), week(1), week(1), month(2), week(9), month(3), week(52), month(12)));
    }

    /** Week 17 of 2027 is 26 April to 2 May. */
    @Test
    void acceptsAMonthAndAWeekThatOverlapInAnyOrder() {
        assertNone(problems(2027, week(17), month(4)));
        assertNone(problems(2027, week(17), month(5)));
        assertNone(problems(2027, month(5), week(17)));
    }

    @Test
    void warnsOfEachEntryThatIsOverBeforeOneAboveItBegins() {
        assertOnly(
                problems(2027, month(3), week(8), month(2), month(4), month(3)),
                warning("V47", "entries[1]", "Posten ligger tidigare på året än en post ovanför"),
                warning("V47", "entries[2]", "Posten ligger tidigare på året"),
                warning("V47", "entries[4]", "Posten ligger tidigare på året"));
    }

    private static List<Problem> problems(int year, WorkPlanEntry... entries) {
        return Validation.check(new WorkPlan("Årshjul", NETWORK, year, List.of(entries), null));
    }

    private static WorkPlanEntry month(int month) {
        return entry(month, null);
    }

    private static WorkPlanEntry week(int week) {
        return entry(null, week);
    }

    private static WorkPlanEntry entry(Integer month, Integer week) {
        return new WorkPlanEntry(month, week, "Möte", Role.CHAIR, null);
    }
}
