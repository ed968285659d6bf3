package se.kansli.protocol;

import static se.kansli.json.JsonSample.boardProtocol;
import static se.kansli.json.JsonSample.networkProtocol;
import static se.kansli.problem.Finding.assertNone;
import static se.kansli.problem.Finding.assertOnly;
import static se.kansli.problem.Finding.error;
import static se.kansli.problem.Finding.warning;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kansli.json.JsonSample;
import se.kansli.validation.Statutory;

/** V19–V21: who served. */
class ServiceRulesTest {
    private static final String INGAS_PARAGRAPHS = "attendance.serving[8].presence.paragraphs";
    private static final String NILS = "attendance.serving[11]";

    @ParameterizedTest
    @ValueSource(ints = {20, 21})
    void needsMoreThanHalfOfTheMembersInEachParagraph(int seats) {
        assertOnly(
                boardProtocol().set("attendance.seats", String.valueOf(seats)).problems(Statutory.class),
                error(
                                "V19",
                                "items[6]",
                                "10 av " + seats
                                        + " ledamöter tjänstgör i ärendet, men minst 11 krävs för beslut: kontrollera"
                                        + " närvaron.")
                        .on("KL 5:46, 6:27"));
    }

    @Test
    void isContentWithJustMoreThanHalf() {
        assertNone(boardProtocol().set("attendance.seats", "19").problems(Statutory.class));
    }

    @Test
    void countsMembersOnTheListsWhereSeatsAreNotTold() {
        JsonSample<Protocol> board = boardProtocol().set("attendance.seats", "null");

        assertNone(board.problems(Statutory.class));
    }

    @Test
    void countsRecusedTowardsAnAssemblysQuorumAlone() {
        JsonSample<Protocol> board = boardProtocol().set("attendance.seats", "20");

        assertOnly(
                board.problems(Statutory.class),
                error("V19", "items[6]", "10 av 20 ledamöter tjänstgör i ärendet, men minst 11 krävs för beslut"));
        assertNone(board.text("body.type", "ASSEMBLY").problems(Statutory.class));
        assertOnly(
                board.text("body.type", "ASSEMBLY").set("attendance.seats", "22").problems(Statutory.class).stream()
                        .filter(problem -> problem.path().equals("items[6]"))
                        .toList(),
                error("V19", "items[6]", "11 av 22"));
    }

    @Test
    void neverBindsANetwork() {
        assertNone(networkProtocol().add("attendance", "\"seats\": 99").problems(Statutory.class));
        assertNone(networkProtocol()
                .set("attendance.serving[13].substituteFor", "null")
                .problems(Statutory.class));
    }

    @Test
    void asksNothingOfABoardUnlessTold() {
        assertNone(boardProtocol().set("attendance.seats", "99").problems());
    }

    @Test
    void refusesSubstituteForNobody() {
        assertOnly(
                boardProtocol().set(NILS + ".substituteFor", "null").problems(Statutory.class),
                error(
                                "V20",
                                NILS + ".substituteFor",
                                "Nils Kladdberg tjänstgör som ersättare, men inte för någon: fyll i vem som ersätts.")
                        .on("KL 5:17, 6:17"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Alva Exempelsson", "Karin Exempelgren", "Olga Blankvist"})
    void refusesSubstituteInATakenPlace(String member) {
        assertOnly(
                boardProtocol().text(NILS + ".substituteFor", member).problems(Statutory.class),
                error(
                                "V20",
                                NILS + ".substituteFor",
                                "I § 31 ersätter Nils Kladdberg " + member + ", som själv tjänstgör, redan är"
                                        + " ersatt eller inte är ledamot: rätta vem som ersätts eller vilka"
                                        + " paragrafer det gäller.")
                        .on("KL 5:17, 6:17"));
    }

    @Test
    void knowsMemberByNameAndParty() {
        assertNone(boardProtocol()
                .text(NILS + ".substituteFor", "Inga Demolin (KD)")
                .problems(Statutory.class));
    }

    @Test
    void refusesSubstituteWhileTheMemberIsStillThere() {
        assertOnly(
                boardProtocol().text(INGAS_PARAGRAPHS, "22–31").problems(Statutory.class),
                error("V20", NILS + ".substituteFor", "I § 31 ersätter Nils Kladdberg Inga Demolin"));
    }

    @Test
    void letsSubstituteServeForARecusedMemberInThatParagraph() {
        JsonSample<Protocol> board = boardProtocol()
                .text("attendance.notServing[0].presence.paragraphs", "22–27, 29–30")
                .set("attendance.others[2]", "{\"person\": {\"name\": \"Ulla Provgren\"}, \"role\": \"SUBSTITUTE\"}")
                .set(
                        "attendance.serving[10]",
                        "{\"person\": {\"name\": \"Nils Kladdberg\"}, \"role\": \"SUBSTITUTE\","
                                + " \"substituteFor\": \"David Testlund\", \"presence\": {\"paragraphs\": \"28\"}}")
                .set("items[4].deliberation", "null")
                .set("items[4].outcome.reservations", "[]")
                .set("items[6].deliberation.votes", "[]");

        assertNone(board.problems(Statutory.class));
        assertOnly(
                board.text("attendance.serving[10].presence.paragraphs", "27–28")
                        .text("attendance.notServing[0].presence.paragraphs", "22–26, 29–30")
                        .problems(Statutory.class),
                error("V20", "attendance.serving[10].substituteFor", "I § 27 ersätter Nils Kladdberg David Testlund"));
    }

    @Test
    void warnsOfTakingTurns() {
        assertOnly(
                boardProtocol()
                        .text(INGAS_PARAGRAPHS, "22–30, 32")
                        .text(NILS + ".presence.paragraphs", "31")
                        .problems(Statutory.class),
                warning(
                                "V21",
                                "attendance.serving[8]",
                                "Inga Demolin har ersatts och sedan tjänstgjort igen utan att det var jäv: kontrollera"
                                        + " vilka paragrafer som gäller.")
                        .on("KL 5:18"));
    }

    @Test
    void letsMemberComeLateAndLeaveEarly() {
        assertNone(boardProtocol()
                .text(INGAS_PARAGRAPHS, "25–32")
                .text(NILS + ".presence.paragraphs", "22–24")
                .text("attendance.notServing[0].presence.paragraphs", "25–32")
                .problems(Statutory.class));
    }
}
