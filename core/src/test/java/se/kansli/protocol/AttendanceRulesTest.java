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
import se.kansli.validation.Final;
import se.kansli.validation.Publication;
import se.kansli.validation.Statutory;

/** V18, V36, V41 and V42: who was there. */
class AttendanceRulesTest {
    private static final String CHAIR = "attendance.serving[0].role";
    private static final String SECRETARY = "attendance.others[0].role";
    private static final String SKOVDE = "Ingen från Skövde kommun är närvarande eller anmäld som frånvarande";

    @Test
    void hasNothingToSayOfFaultlessProtocols() {
        assertNone(boardProtocol().problems(Statutory.class, Publication.class, Final.class));
        assertNone(networkProtocol().problems(Statutory.class, Publication.class, Final.class));
    }

    @Test
    void refusesProtocolThatNamesNobody() {
        JsonSample<Protocol> empty = networkProtocol()
                .set("attendance.serving", "[]")
                .set("attendance.others", "[]")
                .set("approval", "null")
                .set("body.municipalityCodes", "[]");

        assertOnly(
                empty.problems(),
                error("V18", "attendance.serving", "Protokollet säger inte vilka som var närvarande: fyll i minst en.")
                        .on(null));
    }

    @Test
    void refusesProtocolWithoutChairOrSecretary() {
        assertOnly(
                networkProtocol()
                        .text(CHAIR, "MEMBER")
                        .text("attendance.serving[1].role", "MEMBER")
                        .problems(),
                error("V18", "attendance.serving", "Ingen närvarande är ordförande: ange vem som ledde mötet."),
                error("V18", "attendance.others", "Ingen närvarande är sekreterare: ange vem som förde protokollet."));
    }

    @Test
    void warnsOfDraftWithoutChairUntilItIsToBeFinal() {
        JsonSample<Protocol> draft = networkProtocol().text(CHAIR, "MEMBER").text("metadata.status", "DRAFT");

        assertOnly(draft.problems(), warning("V18", "attendance.serving", "Ingen närvarande är ordförande"));
        assertOnly(draft.problems(Final.class), error("V18", "attendance.serving", "Ingen närvarande är ordförande"));
    }

    @Test
    void letsConvenerLeadANetworkButNoBoard() {
        assertNone(networkProtocol().text(CHAIR, "CONVENER").problems());
        JsonSample<Protocol> board = boardProtocol()
                .text("attendance.serving[1].role", "MEMBER")
                .text("attendance.serving[2].role", "MEMBER");
        assertNone(board.problems());
        assertOnly(
                board.text(CHAIR, "CONVENER").problems(),
                error("V18", "attendance.serving", "Ingen närvarande är ordförande"));
    }

    @Test
    void letsViceChairLead() {
        assertNone(boardProtocol().text(CHAIR, "MEMBER").problems());
    }

    @Test
    void refusesPersonWhoIsThereTwice() {
        String bertil = "{\"person\": {\"name\": \"Olga Blankvist\"}, \"role\": \"OFFICER\"%s}";

        assertOnly(
                boardProtocol()
                        .set("attendance.others[2]", bertil.formatted(""))
                        .problems(),
                error(
                        "V18",
                        "attendance.others[2]",
                        "Olga Blankvist står två gånger i närvaron: ta bort den ena, eller ange olika paragrafer."));
        assertOnly(
                boardProtocol()
                        .set("attendance.others[2]", bertil.formatted(", \"presence\": {\"remote\": true}"))
                        .problems(),
                error("V18", "attendance.others[2]", "Olga Blankvist står två gånger"));
    }

    @ParameterizedTest
    @CsvSource({"22–30, false", "30–31, true", "'22, 31', true", "31, true", "22, false"})
    void asksWhetherThePersonIsThereTwiceForTheSameParagraph(String paragraphs, boolean isTwice) {
        JsonSample<Protocol> board = boardProtocol().text("attendance.notServing[0].presence.paragraphs", paragraphs);

        if (isTwice) {
            assertOnly(board.problems(), error("V18", "attendance.notServing[0]", "Nils Kladdberg står två gånger"));
        } else {
            assertNone(board.problems());
        }
    }

    @Test
    void warnsOfMunicipalityThatIsNotAccountedFor() {
        assertOnly(
                networkProtocol()
                        .text("attendance.others[0].person.municipality.code", "1495")
                        .set("attendance.serving[2]", skaraAgain())
                        .problems(),
                warning(
                                "V41",
                                "attendance.absent",
                                "Ingen från Essunga kommun är närvarande eller anmäld som frånvarande")
                        .on(null));
    }

    @Test
    void knowsMunicipalityThatIsAbsentWithoutAName() {
        assertNone(networkProtocol()
                .set("attendance.serving[2]", skaraAgain())
                .add("attendance", "\"absentMunicipalities\": [{\"code\": \"1445\", \"name\": \"Essunga kommun\"}]")
                .problems());
    }

    @Test
    void doesNotGiveAwayWhereProtectedPersonComesFrom() {
        assertNone(networkProtocol()
                .set("attendance.serving[2].person.municipality", "null")
                .set("attendance.serving[2].person.protectedIdentity", "true")
                .problems());
    }

    @Test
    void doesNotAskABoardForMunicipalities() {
        assertNone(
                boardProtocol().add("body", "\"municipalityCodes\": [\"1496\"]").problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"email", "phone", "municipality"})
    void refusesWhereToFindProtectedPerson(String component) {
        String value = component.equals("municipality")
                ? "{\"code\": \"1496\", \"name\": \"Skövde kommun\"}"
                : "\"kim@example.se\"";

        assertOnly(
                boardProtocol()
                        .set("attendance.serving[3].person.protectedIdentity", "true")
                        .add("attendance.serving[3].person", "\"" + component + "\": " + value)
                        .problems(),
                error(
                                "V36",
                                "attendance.serving[3].person." + component,
                                "Personen har skyddade personuppgifter: ta bort uppgiften")
                        .on("OSL 21:3, 22:1–2"));
    }

    @ParameterizedTest
    @CsvSource({
        "items[4].deliberation.motions[0].by[0]",
        "items[6].deliberation.recusals[0].name",
        "items[5].outcome.notTakingPart[0]",
        "approval.signatures[0].name"
    })
    void warnsOfPersonWhoWasNotThere(String path) {
        assertOnly(
                boardProtocol().text(path, "Alva Exempelson (S)").problems(),
                warning(
                                "V42",
                                path,
                                "Alva Exempelson (S) nämns här men finns inte bland de närvarande: rätta namnet eller"
                                        + " närvaron.")
                        .on(null));
    }

    private static String skaraAgain() {
        return "{\"person\": {\"name\": \"Åke Exempelsson\"}, \"role\": \"MEMBER\"}";
    }
}
