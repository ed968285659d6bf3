package se.kansli.protocol;

import static se.kansli.json.JsonSample.boardProtocol;
import static se.kansli.json.JsonSample.networkProtocol;
import static se.kansli.problem.Finding.assertNone;
import static se.kansli.problem.Finding.assertOnly;
import static se.kansli.problem.Finding.error;
import static se.kansli.problem.Finding.warning;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kansli.json.JsonSample;

/** V22 and V42: the numbers of the §§, and what refers to them. */
class NumberRulesTest {
    private static final String PARAGRAPHS = "attendance.others[3].presence.paragraphs";

    @Test
    void refusesNumberThatDoesNotRise() {
        assertOnly(
                networkProtocol().set("items[3].number", "14").problems(),
                error("V22", "items[3].number", "§ 14 kommer efter § 14: numren ska stiga och får inte upprepas.")
                        .on(null),
                warning("V22", "items[4].number", "Paragrafen har nummer 16 men borde ha 15"));
    }

    @Test
    void refusesParagraphWithoutNumberAmongOthers() {
        assertOnly(
                networkProtocol().set("items[10].number", "null").problems(),
                error(
                        "V22",
                        "items[10].number",
                        "Paragrafen saknar nummer men andra har: ge alla nummer eller ingen."));
    }

    @Test
    void letsNetworkBeWithoutNumbers() {
        JsonSample<Protocol> network = networkProtocol();
        for (int i = 0; i < 11; i++) {
            network = network.set("items[" + i + "].number", "null");
        }

        assertNone(network.problems());
    }

    @Test
    void warnsOfGap() {
        assertOnly(
                networkProtocol().set("items[10].number", "23").problems(),
                warning(
                        "V22",
                        "items[10].number",
                        "Paragrafen har nummer 23 men borde ha 22: kontrollera att ingen paragraf fattas."));
    }

    @ParameterizedTest
    @CsvSource({"10, 11", "15, 16", "0, 1"})
    void warnsOfProtocolThatDoesNotContinueTheYears(int last, int expected) {
        assertOnly(
                networkProtocol()
                        .set("metadata.lastNumberBefore", String.valueOf(last))
                        .problems(),
                warning("V22", "items[0].number", "Paragrafen har nummer 12 men borde ha " + expected));
    }

    @Test
    void doesNotAskWhereTheYearsLastNumberIsNotKnown() {
        assertNone(networkProtocol().set("metadata.lastNumberBefore", "null").problems());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"26", "§ 26", "§§ 22–26", "22-24, 26", "22 – 24, 26 och 28", "22, 24 samt 30–32", "§§\u00A022–26"
            })
    void understandsParagraphsAsPeopleWriteThem(String paragraphs) {
        assertNone(boardProtocol().text(PARAGRAPHS, paragraphs).problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "alla", "26–22", "0", "22—26", "22,", "22–24–26", "§", "-26", "999999", "٢٦"})
    void refusesWhatItDoesNotUnderstand(String paragraphs) {
        assertOnly(
                boardProtocol().text(PARAGRAPHS, paragraphs).problems(),
                error(
                                "V42",
                                PARAGRAPHS,
                                "”" + paragraphs
                                        + "” går inte att förstå som paragrafer: skriv till exempel 39–48, 50.")
                        .on(null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                PARAGRAPHS,
                "attendance.serving[8].presence.paragraphs",
                "attendance.notServing[0].presence.paragraphs",
                "approval.postings[0].paragraphs"
            })
    void refusesParagraphThatIsNotThere(String path) {
        assertOnly(
                boardProtocol().text(path, "21–30").problems().stream()
                        .filter(problem -> problem.code().equals("V42"))
                        .toList(),
                error("V42", path, "§ 21 finns inte i protokollet: rätta paragraferna."));
    }

    @Test
    void refusesParagraphsOfAdjustersAndSignaturesThatAreNotThere() {
        assertOnly(
                boardProtocol()
                        .add("approval.adjusters[0]", "\"paragraphs\": \"22–33\"")
                        .add("approval.signatures[1]", "\"paragraphs\": \"33–34\"")
                        .problems(),
                error("V42", "approval.adjusters[0].paragraphs", "§ 33 finns inte"),
                error("V42", "approval.signatures[1].paragraphs", "§ 33 finns inte"),
                error("V42", "approval.signatures[1].paragraphs", "§ 34 finns inte"));
    }
}
