package se.kansli.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kansli.problem.Finding.assertNone;
import static se.kansli.problem.Finding.assertOnly;
import static se.kansli.problem.Finding.error;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kansli.validation.Validation;

/** V40, and the fifteen municipalities of Skaraborg. */
class MunicipalityTest {

    @Test
    void knowsTheFifteenMunicipalitiesOfSkaraborg() {
        assertThat(Municipality.skaraborg())
                .extracting(municipality -> municipality.code() + " " + municipality.name())
                .containsExactly(
                        "1444 Grästorps kommun",
                        "1445 Essunga kommun",
                        "1446 Karlsborgs kommun",
                        "1447 Gullspångs kommun",
                        "1470 Vara kommun",
                        "1471 Götene kommun",
                        "1472 Tibro kommun",
                        "1473 Töreboda kommun",
                        "1493 Mariestads kommun",
                        "1494 Lidköpings kommun",
                        "1495 Skara kommun",
                        "1496 Skövde kommun",
                        "1497 Hjo kommun",
                        "1498 Tidaholms kommun",
                        "1499 Falköpings kommun");
    }

    @Test
    void everyOneKeepsItsOwnRules() {
        assertThat(Municipality.skaraborg())
                .allSatisfy(municipality -> assertNone(Validation.check(municipality)))
                .allSatisfy(municipality -> assertThat(municipality.name()).startsWith(municipality.shortName()))
                .allSatisfy(municipality ->
                        assertThat(Municipality.ofCode(municipality.code())).contains(municipality))
                .extracting(Municipality::organisationNumber)
                .doesNotHaveDuplicates()
                .allSatisfy(number -> assertThat(number).matches("212000[0-9]{4}"))
                .allSatisfy(number -> assertThat(luhnSum(number) % 10).isZero());
    }

    @Test
    void findsNoMunicipalityOutsideSkaraborg() {
        assertThat(Municipality.ofCode("0180")).isEmpty();
        assertThat(Municipality.ofCode("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9999", "0280", "1180", "1580", "1680", "2601", "149", "14960", "149A", "1496 ", "0080"})
    void refusesCodeThatIsNone(String code) {
        assertOnly(
                Validation.check(new Municipality(code, "Skövde kommun", null, null)),
                error("V40", "code", "”" + code + "” är ingen kommunkod"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0180", "0330", "1080", "1293", "1480", "1780", "2584"})
    void acceptsCodesFromAllCounties(String code) {
        assertNone(Validation.check(new Municipality(code, "Någon kommun", null, null)));
    }

    @Test
    void refusesCodeOfAnotherMunicipality() {
        assertOnly(
                Validation.check(new Municipality("1496", "Skara kommun", null, null)),
                error("V40", "name", "Kommunkoden 1496 hör till Skövde kommun"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2120001661", "212000-1660", "162120001660", "21200016", "", "skövde"})
    void refusesOrganisationNumberThatIsNone(String number) {
        assertOnly(
                Validation.check(new Municipality("1496", "Skövde kommun", "Skövde", number)),
                error("V40", "organisationNumber", "”" + number + "” är inget organisationsnummer"));
    }

    @Test
    void asksForAMissingCodeOnlyOnce() {
        assertOnly(
                Validation.check(new Municipality(" ", "Skövde kommun", null, null)),
                error("required", "code", "Texten är tom"));
    }

    private static int luhnSum(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int product = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return sum;
    }
}
