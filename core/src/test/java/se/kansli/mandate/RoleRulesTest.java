package se.kansli.mandate;

import static se.kansli.problem.Finding.assertNone;
import static se.kansli.problem.Finding.assertOnly;
import static se.kansli.problem.Finding.error;
import static se.kansli.problem.Finding.warning;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** V07 to V10: who does what, where it is sent, and that feedback goes both ways. */
class RoleRulesTest {
    private static final String EMAIL = "roles.mandates[1].duties[0].email";

    @ParameterizedTest
    @CsvSource({"0, ordförande", "1, sekreterare", "3, skol- och utbildningschef"})
    void warnsOfRoleThatIsMissing(int index, String role) {
        assertOnly(
                SampleJson.clean()
                        .text("roles.mandates[" + index + "].role", "OFFICER")
                        .problems(),
                warning("V07", "roles.mandates", "Ingen har rollen " + role + ": "));
    }

    @Test
    void warnsOfEveryRoleThatIsMissing() {
        assertOnly(
                SampleJson.clean()
                        .text("roles.mandates[0].role", "OFFICER")
                        .text("roles.mandates[1].role", "CONVENER")
                        .problems(),
                warning("V07", "roles.mandates", "Ingen har rollen ordförande"),
                warning("V07", "roles.mandates", "Ingen har rollen sekreterare"));
    }

    @Test
    void warnsOfRoleWithTwoMandates() {
        assertOnly(
                SampleJson.clean().text("roles.mandates[2].role", "CHAIR").problems(),
                warning("V07", "roles.mandates[2].role", "Rollen ordförande har två uppdrag"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, kallelse och dagordning (D2)",
        "1, 0, förteckningen över dem som ingår i nätverket (D4)",
        "1, 1, 'datum, plats och tid (D7)'",
        "1, 2, skriva protokoll (D5)",
        "1, 3, skicka in protokollen (D6)"
    })
    void warnsOfDutyThatNobodyHas(int role, int duty, String says) {
        assertOnly(
                SampleJson.clean()
                        .text("roles.mandates[" + role + "].duties[" + duty + "].code", "X")
                        .problems(),
                warning("V08", "roles.mandates", says));
    }

    @Test
    void warnsOfEveryDutyThatNobodyHas() {
        assertOnly(
                SampleJson.clean().set("roles.mandates[1].duties", "[]").problems(),
                warning("V08", "roles.mandates", "(D4)"),
                warning("V08", "roles.mandates", "(D5)"),
                warning("V08", "roles.mandates", "(D6)"),
                warning("V08", "roles.mandates", "(D7)"));
    }

    @Test
    void acceptsDutyWithAnyRole() {
        assertNone(SampleJson.clean()
                .text("roles.mandates[0].duties[1].code", "X")
                .text("roles.mandates[2].duties[0].code", Duty.SEND_NOTICE)
                .problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\""})
    void refusesSubmissionWithoutAddress(String email) {
        assertOnly(
                SampleJson.clean().set(EMAIL, email).problems(),
                error("V09", EMAIL, "Det finns ingen e-postadress att skicka in ”förteckning på de personer"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"utbildning", "utbildning@", "a b@skaraborg.se", " ", "@skaraborg.se"})
    void refusesAddressThatIsNone(String email) {
        assertOnly(
                SampleJson.clean().text(EMAIL, email).problems(),
                error("V09", EMAIL, "”" + email + "” är ingen e-postadress"));
    }

    @Test
    void asksForNoAddressWhereNothingIsSentIn() {
        assertNone(SampleJson.clean()
                .text("roles.mandates[1].duties[0].action", "PREPARE")
                .set(EMAIL, "null")
                .problems());
    }

    @ParameterizedTest
    @CsvSource({
        "0, från chefsgruppen till nätverket",
        "1, från nätverket till chefsgruppen",
    })
    void warnsOfFeedbackThatGoesOneWayOnly(int duty, String says) {
        assertOnly(
                SampleJson.clean()
                        .set("roles.mandates[3].duties[" + duty + "].direction", "null")
                        .problems(),
                warning("V10", "roles.mandates[3].duties", "Ingen återkoppling " + says));
    }

    @Test
    void warnsOfChiefWithoutAnyFeedback() {
        assertOnly(
                SampleJson.clean().set("roles.mandates[3].duties", "[]").problems(),
                warning("V10", "roles.mandates[3].duties", "till nätverket"),
                warning("V10", "roles.mandates[3].duties", "från nätverket"));
    }

    @Test
    void asksForFeedbackOfTheChiefOnly() {
        assertNone(SampleJson.clean()
                .set("roles.mandates[0].duties[1].direction", "null")
                .problems());
    }
}
