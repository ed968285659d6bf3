package se.kansli.mandate;

import static se.kansli.problem.Finding.assertNone;
import static se.kansli.problem.Finding.assertOnly;
import static se.kansli.problem.Finding.error;
import static se.kansli.problem.Finding.warning;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kansli.json.JsonSample;

/** V01, V05, V06 and V11: the mandate's parts, its year, and the traces of a copied text. */
class MandateRulesTest {
    private static final String ASSIGNMENT = "purpose.goals[1].assignments[1]";

    @Test
    void hasNothingToSayOfAFaultlessMandate() {
        assertNone(SampleJson.clean().problems());
    }

    @ParameterizedTest
    @CsvSource({
        "title, Titeln är tom",
        "background.heading, Avsnittet har ingen rubrik",
        "background.text, Bakgrunden är tom",
        "purpose.heading, Avsnittet har ingen rubrik",
        "purpose.focus, Meningen som leder till målen är tom",
        "purpose.commission.heading, Avsnittet har ingen rubrik"
    })
    void refusesBlankPartOfTheMandate(String path, String says) {
        assertOnly(SampleJson.clean().text(path, " ").problems(), error("V01", path, says));
    }

    @Test
    void refusesMandateWithoutGoals() {
        SampleJson json = SampleJson.clean().text("purpose.focus", "Nätverket fokuserar på följande:");

        assertOnly(
                json.set("purpose.goals", "[]").problems(), error("V01", "purpose.goals", "Uppdraget har inget mål"));
    }

    @Test
    void refusesMandateWithoutRoles() {
        assertOnly(
                SampleJson.clean().set("roles.mandates", "[]").problems().stream()
                        .filter(problem -> problem.code().equals("V01"))
                        .toList(),
                error("V01", "roles.mandates", "Uppdraget har ingen roll"));
    }

    @Test
    void warnsOfAssignmentThatNamesAnotherYear() {
        SampleJson json = SampleJson.clean().add("\"year\": 2027");

        assertNone(json.text(ASSIGNMENT, "Under 2027 verka för ett avtal.").problems());
        assertOnly(
                json.text(ASSIGNMENT, "Under 2020 verka för ett avtal.").problems(),
                warning("V05", ASSIGNMENT, "Uppdraget nämner år 2020, men dokumentet avser 2027"));
    }

    @Test
    void warnsOfAssignmentThatNamesAYearInAMandateWithoutOne() {
        assertOnly(
                SampleJson.clean()
                        .text(ASSIGNMENT, "Under **20**20 verka för ett avtal.")
                        .problems(),
                warning("V05", ASSIGNMENT, "år 2020, men dokumentet säger inte vilket år"));
    }

    @Test
    void warnsOfEveryYearThatAnAssignmentNames() {
        assertOnly(
                SampleJson.clean().text(ASSIGNMENT, "Under 2020 och 2021.").problems(),
                warning("V05", ASSIGNMENT, "år 2020"),
                warning("V05", ASSIGNMENT, "år 2021"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ring 0500-49 20200.", "Minst 120 elever", "12027 böcker", "År 1850"})
    void takesOtherNumbersForNoYear(String assignment) {
        assertNone(SampleJson.clean().text(ASSIGNMENT, assignment).problems());
    }

    @ParameterizedTest
    @CsvSource({"2025-01-01, 2026-12-31", "2028-01-01,", ", 2026-12-31"})
    void refusesGoalDocumentThatIsNotInForceInTheYear(String from, String to) {
        assertOnly(
                withValidity(from, to).problems(),
                error("V06", "year", "Måldokument Utbildning Skaraborg gäller inte år 2027"));
    }

    @ParameterizedTest
    @CsvSource({"2027-12-31, 2030-12-31", "2020-01-01, 2027-01-01", "2027-06-01,", ", 2027-06-01", ","})
    void acceptsGoalDocumentThatIsInForceSomeDayOfTheYear(String from, String to) {
        assertNone(withValidity(from, to).problems());
    }

    @Test
    void doesNotAskWhenTheGoalDocumentHoldsIfTheMandateNamesNoYear() {
        assertNone(withValidity("2025-01-01", "2026-12-31").set("year", "null").problems());
    }

    @Test
    void warnsOfTermsFromAnotherNetworksField() {
        assertOnly(
                SampleJson.clean()
                        .text(ASSIGNMENT, "Samverka kring Förskolans lokaler.")
                        .text("roles.mandates[2].text", "Samordnar arbetsgrupper för **fritids**hemmen.")
                        .problems(),
                warning("V11", ASSIGNMENT, "”Förskolans” hör till ett annat nätverks område (förskolan)"),
                warning("V11", "roles.mandates[2].text", "”fritidshemmen” hör till"));
    }

    @Test
    void warnsOfEveryTermInAText() {
        assertOnly(
                SampleJson.clean()
                        .text(ASSIGNMENT, "För komvux och yrkeshögskolan.")
                        .problems(),
                warning("V11", ASSIGNMENT, "”komvux” hör till"),
                warning("V11", ASSIGNMENT, "”yrkeshögskolan” hör till"));
    }

    @ParameterizedTest
    @CsvSource({
        "Förskolan, Samverka kring förskolans lokaler.",
        "Vuxenutbildningen, Samverka kring komvux.",
        "Fritidshem, Samverka kring fritidshemmen.",
        "Grundskolan, Samverka om grundskola och gymnasium."
    })
    void doesNotWarnOfTermsFromTheNetworksOwnField(String network, String assignment) {
        assertNone(SampleJson.clean()
                .text("network.name", network)
                .text(ASSIGNMENT, assignment)
                .problems());
    }

    @Test
    void knowsTheNetworksFieldByAnyOfItsDesignations() {
        SampleJson json = SampleJson.clean().text(ASSIGNMENT, "Samverka kring yrkeshögskolan.");

        assertNone(
                json.text("network.nameInText", "Nätverket för yrkeshögskolan").problems());
        assertNone(json.set("network.organisation", "null, \"aliases\": [\"yrkeshögskolenätverket\"]")
                .problems());
    }

    @Test
    void doesNotLookForTermsInTheBackground() {
        assertNone(SampleJson.clean()
                .text("background.text", "Måldokumentet innefattar förskola, fritidshem och komvux.")
                .problems());
    }

    private static SampleJson withValidity(String from, String to) {
        return SampleJson.clean()
                .add("\"year\": 2027")
                .set(
                        "purpose.goalDocument.name",
                        "\"Måldokument Utbildning Skaraborg\", \"validity\": {\"from\": " + date(from) + ", \"to\": "
                                + date(to) + "}");
    }

    private static String date(String date) {
        return date == null ? "null" : JsonSample.quoted(date);
    }
}
