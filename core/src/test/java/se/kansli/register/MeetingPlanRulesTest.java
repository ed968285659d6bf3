package se.kansli.register;

import static se.kansli.problem.Finding.assertNone;
import static se.kansli.problem.Finding.assertOnly;
import static se.kansli.problem.Finding.error;
import static se.kansli.problem.Finding.warning;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kansli.meeting.TimeSpan;
import se.kansli.organisation.Body;
import se.kansli.organisation.BodyType;
import se.kansli.problem.Problem;
import se.kansli.validation.Validation;

/** V12 to V14: enough meetings, on days that are right, at a place. */
class MeetingPlanRulesTest {
    private static final Body NETWORK =
            new Body("ikt-strateger", BodyType.NETWORK, "IKT-strateger", null, List.of(), null, List.of(), null);

    @Test
    void acceptsAsManyMeetingsAsTheMandateAsksFor() {
        assertNone(problems(2, held("2027-02-10"), held("2027-04-14")));
        assertNone(problems(1, held("2027-02-10"), held("2027-04-14")));
        assertNone(problems(null, held("2027-02-10")));
    }

    @Test
    void refusesFewerMeetingsThanTheMandateAsksFor() {
        assertOnly(
                problems(4, held("2027-02-10"), held("2027-04-14"), held("2027-09-15")),
                error(
                        "V12",
                        "occasions",
                        "Planen har 3 möten år 2027 som inte är inställda, men uppdraget kräver minst 4"));
    }

    @Test
    void countsNoCancelledMeeting() {
        assertOnly(
                problems(2, held("2027-02-10"), cancelled("2027-04-14")),
                error("V12", "occasions", "Planen har 1 möten"));
    }

    @Test
    void countsNoMeetingOfAnotherYear() {
        assertOnly(
                problems(2, held("2027-02-10"), held("2028-01-12")),
                error("V12", "occasions", "Planen har 1 möten"),
                error("V13", "occasions[1].date", "Mötet är 2028-01-12, men planen gäller år 2027"));
    }

    @Test
    void refusesDayThatIsThereTwice() {
        assertOnly(
                problems(null, held("2027-02-10"), held("2027-04-14"), cancelled("2027-02-10")),
                error("V13", "occasions[2].date", "2027-02-10 står två gånger i planen"));
    }

    @ParameterizedTest
    @CsvSource({"13:00, 12:59", "13:00, 13:00", "22:00, 01:00"})
    void refusesMeetingThatEndsBeforeItStarts(LocalTime from, LocalTime to) {
        Occasion occasion = new Occasion(LocalDate.of(2027, 2, 10), new TimeSpan(from, to), "Eken", null, null, false);

        assertOnly(
                problems(null, occasion),
                error("V13", "occasions[0].time.to", "Mötet slutar " + to + ", inte efter starten " + from));
    }

    @Test
    void acceptsMeetingWhoseTimesAreNotDecided() {
        LocalDate date = LocalDate.of(2027, 2, 10);

        assertNone(problems(null, new Occasion(date, null, "Eken", null, null, false)));
        assertNone(problems(null, new Occasion(date, new TimeSpan(LocalTime.NOON, null), "Eken", null, null, false)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void warnsOfMeetingWithoutPlaceAndLink(String nothing) {
        LocalDate date = LocalDate.of(2027, 2, 10);

        assertOnly(
                problems(null, new Occasion(date, null, nothing, null, null, false)),
                warning("V13", "occasions[0].place", "Mötet har varken plats eller länk"));
        assertNone(problems(null, new Occasion(date, null, nothing, "https://example.se", null, false)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-13", "2027-03-26", "2027-06-25", "2027-12-24"})
    void warnsOfWeekendsAndHolidays(String date) {
        assertOnly(
                problems(null, held(date)),
                warning("V14", "occasions[0].date", date + " är en lördag, söndag eller helgdag"));
    }

    @Test
    void asksNothingOfAMeetingThatIsCancelled() {
        assertNone(problems(null, new Occasion(LocalDate.of(2027, 2, 13), null, null, null, null, true)));
    }

    @Test
    void bearsWithWhatIsMissing() {
        Occasion nothing = new Occasion(null, new TimeSpan(null, LocalTime.NOON), "Eken", null, null, false);
        MeetingPlan plan = new MeetingPlan("Plan", NETWORK, 2027, 1, Arrays.asList(null, nothing), null);

        assertOnly(
                Validation.check(plan),
                error("required", "occasions[0]", "Uppgiften saknas"),
                error("required", "occasions[1].date", "Uppgiften saknas"),
                error("required", "occasions[1].time.from", "Uppgiften saknas"),
                error("V12", "occasions", "Planen har 0 möten"));
    }

    @Test
    void refusesPlanWithoutMeetings() {
        assertOnly(
                Validation.check(new MeetingPlan("Plan", NETWORK, 2027, null, Collections.emptyList(), null)),
                error("required", "occasions", "Listan är tom"));
    }

    private static List<Problem> problems(@Nullable Integer minimum, Occasion... occasions) {
        return Validation.check(new MeetingPlan("Mötesplan", NETWORK, 2027, minimum, List.of(occasions), null));
    }

    private static Occasion held(String date) {
        return new Occasion(LocalDate.parse(date), null, "Eken", null, null, false);
    }

    private static Occasion cancelled(String date) {
        return new Occasion(LocalDate.parse(date), null, "Eken", null, null, true);
    }
}
