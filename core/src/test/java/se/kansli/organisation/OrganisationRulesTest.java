package se.kansli.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kansli.problem.Finding.assertNone;
import static se.kansli.problem.Finding.assertOnly;
import static se.kansli.problem.Finding.error;
import static se.kansli.problem.Finding.warning;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kansli.mandate.SampleJson;
import se.kansli.problem.Problem;
import se.kansli.validation.Validation;

/** V36, V38 and V39: protected persons and what a document says of itself. V40 has a test of its own. */
class OrganisationRulesTest {
    private static final Municipality SKOVDE = Municipality.ofCode("1496").orElseThrow();

    @Test
    void refusesToKeepWhereAProtectedPersonIsFound() {
        Person person = new Person("Kim Ek", "rektor", SKOVDE, "kim.ek@skovde.se", "0500-49 80 00", true);

        assertOnly(
                Validation.check(person),
                error("V36", "municipality", "Personen har skyddade personuppgifter: ta bort uppgiften"),
                error("V36", "email", "Personen har skyddade personuppgifter"),
                error("V36", "phone", "Personen har skyddade personuppgifter"));
        assertThat(Validation.check(person)).extracting(Problem::basis).containsOnly("OSL 21:3, 22:1–2");
    }

    @Test
    void keepsNameAndTitleOfAProtectedPerson() {
        assertNone(Validation.check(new Person("Kim Ek", "rektor", null, null, null, true)));
    }

    @Test
    void keepsWhereOtherPersonsAreFound() {
        assertNone(Validation.check(new Person("Kim Ek", null, SKOVDE, "kim.ek@skovde.se", "0500-49 80 00", false)));
    }

    @Test
    void findsProtectedPersonDeepInAMandate() {
        String holders = "[{\"name\": \"Bo\"}, {\"name\": \"Kim\", \"phone\": \"1\", \"protectedIdentity\": true}]";
        SampleJson json = SampleJson.clean()
                .set(
                        "roles",
                        rolesOf(SampleJson.clean())
                                + ", \"assignments\": [{\"role\": \"CHAIR\", \"designation\": \"Ordförande\","
                                + " \"holders\": " + holders + "}]}");

        assertOnly(
                json.problems(),
                error("V36", "roles.assignments[0].holders[1].phone", "Personen har skyddade personuppgifter"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"skovde.se", "kim@", " "})
    void refusesAddressThatIsNone(String email) {
        assertOnly(
                Validation.check(new Person("Kim", null, null, email, null, false)),
                error("email", "email", "”" + email + "” är ingen e-postadress"));
    }

    @Test
    void refusesPeriodThatEndsBeforeItStarts() {
        assertOnly(
                Validation.check(new Period(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 1, 31))),
                error("V38", "to", "Sista dagen 2027-01-31 ligger före första dagen 2027-02-01"));
    }

    @Test
    void acceptsPeriodOfOneDayAndPeriodsOpenAtAnEnd() {
        LocalDate day = LocalDate.of(2027, 1, 31);

        assertNone(Validation.check(new Period(day, day)));
        assertNone(Validation.check(new Period(day, null)));
        assertNone(Validation.check(new Period(null, day)));
        assertNone(Validation.check(new Period(null, null)));
    }

    @Test
    void findsPeriodsInAMandatesMetadataAndGoalDocument() {
        String backwards = "{\"from\": \"2027-02-01\", \"to\": \"2027-01-31\"}";

        assertOnly(
                SampleJson.clean()
                        .add("\"metadata\": {\"status\": \"DRAFT\", \"validity\": " + backwards + "}")
                        .set("purpose.goalDocument.name", "\"M\", \"validity\": " + backwards)
                        .problems(),
                error("V38", "metadata.validity.to", "Sista dagen 2027-01-31"),
                error("V38", "purpose.goalDocument.validity.to", "Sista dagen 2027-01-31"));
    }

    @Test
    void refusesAdoptedDocumentThatDoesNotSayByWhom() {
        assertOnly(
                Validation.check(metadata(null, DocumentStatus.ADOPTED, null)),
                error("V38", "adoption", "Dokumentet är fastställt men säger inte av vem och när"));
    }

    @Test
    void refusesAdoptionWithoutDecisionMakerOrDate() {
        DocumentMetadata.Adoption adoption = new DocumentMetadata.Adoption(" ", null, 0);

        assertOnly(
                Validation.check(metadata(null, DocumentStatus.ADOPTED, adoption)),
                error("required", "adoption.by", "Texten är tom"),
                error("required", "adoption.date", "Uppgiften saknas"),
                error("range", "adoption.paragraph", "0 ligger utanför"));
    }

    @Test
    void acceptsAdoptedDocumentThatSaysSoAndOthersThatDoNot() {
        DocumentMetadata.Adoption adoption =
                new DocumentMetadata.Adoption("Skolchefsnätverket", LocalDate.of(2026, 11, 23), 7);

        assertNone(Validation.check(metadata(null, DocumentStatus.ADOPTED, adoption)));
        assertNone(Validation.check(metadata(null, DocumentStatus.DRAFT, null)));
        assertNone(Validation.check(metadata(null, DocumentStatus.PROPOSAL, null)));
        assertNone(Validation.check(metadata(null, DocumentStatus.REPEALED, null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"BUN 2012/234", "KS 2018/1092", "2023/BUN 0214", "00322/2026", "KS2020-234", "ÄN 2026:1"})
    void acceptsDiaryNumbersAsMunicipalitiesWriteThem(String number) {
        assertNone(Validation.check(metadata(number, DocumentStatus.DRAFT, null)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "", "KS", "saknas", "KS 2026/00417 och KS 2026/00418 med bilagor", "KS\t2026/1"})
    void warnsOfDiaryNumberThatLooksLikeNone(String number) {
        String shown = number.replace("\t", "\\u0009");

        assertOnly(
                Validation.check(metadata(number, DocumentStatus.DRAFT, null)),
                warning("V39", "diaryNumber", "”" + shown + "” ser inte ut som ett diarienummer"));
    }

    @ParameterizedTest
    @CsvSource({"2026, true", "2027, true", "2028, false", "2025, false"})
    void periodTouchesTheYearsItHasADayIn(int year, boolean touches) {
        assertThat(new Period(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 1)).touches(year))
                .isEqualTo(touches);
    }

    @Test
    void openPeriodTouchesEveryYearOnItsSide() {
        assertThat(List.of(new Period(null, null), new Period(LocalDate.of(2020, 1, 1), null)))
                .allMatch(period -> period.touches(9999));
        assertThat(new Period(null, LocalDate.of(2020, 1, 1)).touches(1900)).isTrue();
    }

    private static DocumentMetadata metadata(
            String diaryNumber, DocumentStatus status, DocumentMetadata.Adoption adoption) {
        return new DocumentMetadata(diaryNumber, null, status, adoption, null, null);
    }

    /** The roles without their last bracket. */
    private static String rolesOf(SampleJson sample) {
        String json = sample.json();
        String roles = json.substring(json.indexOf("\"roles\": ") + 9, json.indexOf("\"meetings\""));
        return roles.substring(0, roles.lastIndexOf('}'));
    }
}
