package se.kansli.protocol;

import static se.kansli.json.JsonSample.boardProtocol;
import static se.kansli.json.JsonSample.networkProtocol;
import static se.kansli.problem.Finding.assertNone;
import static se.kansli.problem.Finding.assertOnly;
import static se.kansli.problem.Finding.error;
import static se.kansli.problem.Finding.warning;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kansli.json.JsonSample;
import se.kansli.problem.Finding;
import se.kansli.validation.Final;
import se.kansli.validation.Statutory;

/** V30–V33: a meeting on 16 March 2027, approved on 23 March and posted on the 24th; § 30 was posted on the 17th. */
class ApprovalRulesTest {
    private static final String ADJUSTER = "approval.adjusters[0].name";
    private static final String POSTING = "approval.postings[1]";

    @ParameterizedTest
    @CsvSource({
        "2027-03-15, 'Protokollet är justerat 2027-03-15, före mötet 2027-03-16: rätta datumet.'",
        "2027-03-31, 'Protokollet är justerat 2027-03-31, men senast 2027-03-30 är tillåtet: kontrollera datumet.'"
    })
    void refusesApprovalOutsideItsTime(String date, String says) {
        assertOnly(
                withoutPostings(boardProtocol().text("approval.date", date)).problems(Statutory.class),
                error("V30", "approval.date", says).on("KL 5:69"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-16", "2027-03-30"})
    void acceptsApprovalOnTheFirstAndLastDay(String date) {
        assertNone(withoutPostings(boardProtocol().text("approval.date", date)).problems(Statutory.class));
    }

    @Test
    void warnsANetworkThatHasChosenToApprove() {
        assertOnly(
                networkProtocol().text("approval.date", "2027-05-07").problems(Statutory.class),
                warning("V30", "approval.date", "men senast 2027-05-06 är tillåtet")
                        .on(null));
        assertNone(networkProtocol().set("approval", "null").problems(Statutory.class, Final.class));
    }

    @Test
    void refusesAdjusterWhoWasNotThere() {
        assertOnly(
                boardProtocol().text(ADJUSTER, "Mats Rastergren").problems(Statutory.class),
                error(
                                "V30",
                                ADJUSTER,
                                "Mats Rastergren är justerare men fanns inte på mötet: rätta namnet eller närvaron.")
                        .on("KL 5:69"));
    }

    @Test
    void refusesChairAsAdjuster() {
        assertOnly(
                boardProtocol().text(ADJUSTER, "Alva Exempelsson (S)").problems(Statutory.class),
                error(
                        "V30",
                        ADJUSTER,
                        "Alva Exempelsson (S) ledde mötet och kan inte också vara justerare: välj någon annan."));
    }

    @Test
    void knowsWhoWasInTheChairForSomeParagraphs() {
        JsonSample<Protocol> board = boardProtocol()
                .add("approval.signatures[1]", "\"paragraphs\": \"22–27, 29–32\"")
                .set(
                        "approval.signatures[2]",
                        "{\"role\": \"CHAIR\", \"name\": \"Cecilia Mallgren\", \"paragraphs\": \"28\"}");

        assertOnly(board.problems(Statutory.class), error("V30", ADJUSTER, "Cecilia Mallgren ledde mötet"));
        assertNone(board.add("approval.adjusters[0]", "\"paragraphs\": \"22–27, 29–32\"")
                .problems(Statutory.class));
    }

    @Test
    void wantsFinishedProtocolOfABoardApproved() {
        assertNone(boardProtocol().set("approval", "null").problems(Statutory.class));
        assertOnly(
                boardProtocol().set("approval", "null").problems(Final.class),
                error("V30", "approval", "Protokollet är inte justerat: fyll i justeringen.")
                        .on("KL 5:69"));
        assertOnly(
                boardProtocol()
                        .set("approval.date", "null")
                        .set("approval.adjusters", "[]")
                        .problems(Final.class),
                error("V30", "approval.date", "Justeringen har inget datum: fyll i det."),
                error("V30", "approval.adjusters", "Justeringen har ingen justerare: fyll i minst en."));
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-22, 'Anslaget sattes upp 2027-03-22, före justeringen 2027-03-23: rätta ett av datumen.'",
        "2027-03-26, 'Anslaget sattes upp 2027-03-26, men ska upp senast andra dagen efter justeringen, 2027-03-25'"
    })
    void refusesPostingOutsideItsTime(String posted, String says) {
        assertOnly(
                posted(posted).problems(Statutory.class),
                error("V31", POSTING + ".posted", says).on("KL 8:12"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-23", "2027-03-25"})
    void acceptsPostingFromTheDayOfApprovalToTheSecondAfter(String posted) {
        assertNone(posted(posted).problems(Statutory.class));
    }

    @Test
    void countsFromTheMeetingForWhatWasApprovedThere() {
        assertOnly(
                boardProtocol()
                        .text("approval.postings[0].posted", "2027-03-19")
                        .text("approval.postings[0].lastDayOfAppeal", "2027-04-09")
                        .text("approval.postings[0].removed", "2027-04-10")
                        .problems(Statutory.class),
                error("V31", "approval.postings[0].posted", "senast andra dagen efter justeringen, 2027-03-18"));
    }

    @Test
    void wantsPostingOfWhatWasApprovedAtTheMeeting() {
        assertOnly(
                boardProtocol().set("approval.postings[0].paragraphs", "null").problems(Statutory.class).stream()
                        .filter(problem -> problem.path().equals("approval.postings"))
                        .toList(),
                error(
                                "V31",
                                "approval.postings",
                                "§ 30 är omedelbart justerad men inte anslagen: lägg till ett eget anslag för"
                                        + " paragrafen.")
                        .on("KL 8:12"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-04-13", "2027-04-15"})
    void refusesWrongLastDayOfAppeal(String date) {
        assertOnly(
                boardProtocol()
                        .text(POSTING + ".lastDayOfAppeal", date)
                        .text(POSTING + ".removed", "2027-04-16")
                        .problems(Statutory.class),
                error(
                                "V32",
                                POSTING + ".lastDayOfAppeal",
                                "Sista dag för överklagande är " + date
                                        + ", men borde vara 2027-04-14, tre veckor efter att anslaget sattes upp: rätta"
                                        + " datumet.")
                        .on("KL 8:12, 13:5"));
    }

    @ParameterizedTest
    @CsvSource({"2027-06-05, true", "2027-06-07, true", "2027-06-08, false"})
    void acceptsLastDayOfAppealWithAndWithoutTheHolidayShift(String last, boolean isRight) {
        JsonSample<Protocol> board = withoutPostings(boardProtocol()
                        .text("meeting.date", "2027-05-13")
                        .text("approval.date", "2027-05-14")
                        .set("closing", "null"))
                .set(
                        "approval.postings",
                        "[{\"posted\": \"2027-05-15\", \"lastDayOfAppeal\": \"" + last
                                + "\", \"removed\": \"2027-06-09\", \"keptAt\": \"Kansliet\"}]")
                .set("items[8].outcome.immediatelyApproved", "false")
                .set("items[3].followUp", "null");

        if (isRight) {
            assertNone(board.problems(Statutory.class));
        } else {
            assertOnly(
                    board.problems(Statutory.class),
                    error("V32", "approval.postings[0].lastDayOfAppeal", "men borde vara 2027-06-07"));
        }
    }

    @Test
    void refusesPostingThatComesDownTooEarlyOrDoesNotTellWhereTheProtocolIs() {
        assertOnly(
                boardProtocol()
                        .text(POSTING + ".removed", "2027-04-14")
                        .text(POSTING + ".keptAt", " ")
                        .problems(Statutory.class),
                error(
                        "V32",
                        POSTING + ".removed",
                        "Anslaget tas ned 2027-04-14, men ska sitta uppe till och med 2027-04-14: rätta datumet."),
                error(
                        "V32",
                        POSTING + ".keptAt",
                        "Anslaget säger inte var protokollet finns att läsa: fyll i förvaringsplatsen."));
    }

    @Test
    void wantsJointBoardToPostInEachMunicipality() {
        JsonSample<Protocol> joint = boardProtocol()
                .text("body.type", "JOINT_BOARD")
                .add("body", "\"municipalityCodes\": [\"1496\", \"1495\"]")
                .add(POSTING, "\"municipality\": {\"code\": \"1495\", \"name\": \"Skara kommun\"}");
        Finding missing = error(
                        "V33",
                        "approval.postings",
                        "Justeringen är inte anslagen i Skövde kommun: en gemensam nämnd anslår i varje samverkande"
                                + " kommun, lägg till ett anslag.")
                .on("KL 9:32");

        assertOnly(joint.problems(Statutory.class), missing);
        assertNone(
                joint.add("approval.postings[0]", "\"municipality\": {\"code\": \"1496\", \"name\": \"Skövde kommun\"}")
                        .problems(Statutory.class));
        assertNone(joint.text("body.type", "BOARD").problems(Statutory.class));
    }

    private static JsonSample<Protocol> posted(String day) {
        Posting posting = Posting.from(LocalDate.parse(day), "Kansliet", "Petra Noterlind");
        return boardProtocol()
                .text(POSTING + ".posted", day)
                .text(POSTING + ".lastDayOfAppeal", posting.lastDayOfAppeal().toString())
                .text(POSTING + ".removed", posting.removed().toString());
    }

    private static JsonSample<Protocol> withoutPostings(JsonSample<Protocol> board) {
        return board.set("approval.postings", "[]");
    }
}
