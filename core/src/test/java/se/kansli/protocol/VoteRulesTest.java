package se.kansli.protocol;

import static se.kansli.json.JsonSample.boardProtocol;
import static se.kansli.problem.Finding.assertNone;
import static se.kansli.problem.Finding.assertOnly;
import static se.kansli.problem.Finding.error;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kansli.json.JsonSample;
import se.kansli.validation.Statutory;

/** V25 and V26: in § 26, 4 to 1 and 6 to 4; in § 28, 5 to 5 with the chair's casting vote. */
class VoteRulesTest {
    private static final String FIRST = "items[4].deliberation.votes[0]";
    private static final String SECOND = "items[4].deliberation.votes[1]";
    private static final String TIE = "items[6].deliberation.votes[0]";

    @Test
    void refusesVoteWithoutResult() {
        assertOnly(
                boardProtocol().set(SECOND + ".count", "null").problems(Statutory.class),
                error(
                                "V25",
                                SECOND + ".count",
                                "Omröstningen har inget resultat: fyll i hur många som röstade ja och nej.")
                        .on("KL 5:67"));
    }

    @ParameterizedTest
    @CsvSource({"yes, 7, ja, 6", "no, 5, nej, 4", "abstained, 0, avstår, 1"})
    void refusesTotalThatTheBallotsDoNotMake(String component, int told, String word, int counted) {
        assertOnly(
                boardProtocol()
                        .set(SECOND + ".count." + component, String.valueOf(told))
                        .problems(Statutory.class),
                error(
                                "V25",
                                SECOND + ".count." + component,
                                "Resultatet säger " + told + " för " + word + ", men röstlistan har " + counted
                                        + ": rätta den som är fel.")
                        .on("KL 5:67"));
    }

    @Test
    void comparesTheAbsentIfTheBallotsTellOfThem() {
        assertOnly(
                boardProtocol().set(TIE + ".count.absent", "2").problems(Statutory.class),
                error("V25", TIE + ".count.absent", "Resultatet säger 2 för frånvarande, men röstlistan har 1"));
        assertNone(boardProtocol().set(SECOND + ".count.absent", "3").problems(Statutory.class));
    }

    @Test
    void refusesVoteThatSomebodyIsMissingFrom() {
        assertOnly(
                boardProtocol()
                        .text(SECOND + ".ballots[7].choice", "ABSENT")
                        .set(SECOND + ".count.abstained", "0")
                        .set(SECOND + ".count.absent", "1")
                        .problems(Statutory.class),
                error(
                                "V25",
                                SECOND + ".count",
                                "10 har röstat eller avstått, men 11 tjänstgjorde i ärendet: rätta röstlistan eller"
                                        + " närvaron.")
                        .on("KL 5:67"));
    }

    @Test
    void letsThoseStandOutsideWhoDoNotTakePartInTheDecision() {
        JsonSample<Protocol> board =
                boardProtocol().set("items[4].outcome.reservations[1]", "{\"by\": [\"Inga Demolin\"]}");

        assertNone(board.add("items[4].outcome", "\"notTakingPart\": [\"Hugo Skissberg (SD)\"]")
                .text(SECOND + ".ballots[7].choice", "ABSENT")
                .set(SECOND + ".count.abstained", "0")
                .set(SECOND + ".count.absent", "1")
                .problems(Statutory.class));
    }

    @Test
    void refusesVoterWhoDidNotServe() {
        assertOnly(
                boardProtocol()
                        .text(SECOND + ".ballots[3].name", "Nils Kladdberg")
                        .problems(Statutory.class),
                error(
                                "V25",
                                SECOND + ".ballots[3]",
                                "Nils Kladdberg står i röstlistan men tjänstgjorde inte i ärendet: rätta namnet eller"
                                        + " närvaron.")
                        .on("KL 5:67"));
    }

    @Test
    void refusesVoterWhoVotesTwice() {
        assertOnly(
                boardProtocol()
                        .text(SECOND + ".ballots[3].name", "Alva Exempelsson (S)")
                        .problems(Statutory.class),
                error("V25", SECOND + ".ballots[3]", "Alva Exempelsson står två gånger i röstlistan: ta bort den ena"));
    }

    @Test
    void refusesTieThatNothingBroke() {
        assertOnly(
                boardProtocol().set(TIE + ".tieBreak", "null").problems(Statutory.class),
                error(
                                "V25",
                                TIE + ".tieBreak",
                                "Båda sidor fick 5 röster: ange om ordförandens utslagsröst eller lotten avgjorde.")
                        .on("KL 5:55–56"));
        assertNone(boardProtocol().text(TIE + ".tieBreak", "LOT").problems(Statutory.class));
    }

    @Test
    void refusesCastingVoteAgainstTheChairsOwn() {
        assertOnly(
                boardProtocol().text(TIE + ".outcome", "NO").problems(Statutory.class),
                error(
                                "V25",
                                TIE + ".outcome",
                                "Rösterna var lika och ordförandens utslagsröst avgjorde, men Alva Exempelsson röstade"
                                        + " på den andra sidan: rätta utfallet eller rösten.")
                        .on("KL 5:55–56"));
    }

    @Test
    void refusesTieBreakWhereOneSideHadMore() {
        assertOnly(
                boardProtocol().add(SECOND, "\"tieBreak\": \"LOT\"").problems(Statutory.class),
                error("V25", SECOND + ".tieBreak", "Med 6 ja och 4 nej behövdes varken utslagsröst eller lottning"));
    }

    @Test
    void refusesOutcomeThatLost() {
        assertOnly(
                boardProtocol().text(SECOND + ".outcome", "NO").problems(Statutory.class),
                error("V25", SECOND + ".outcome", "Med 6 ja och 4 nej vann den andra sidan: rätta utfallet eller")
                        .on("KL 5:55–56"));
    }

    @Test
    void refusesOpenVoteWithoutNames() {
        assertOnly(
                boardProtocol().set(SECOND + ".ballots", "[]").problems(Statutory.class),
                error(
                                "V26",
                                SECOND + ".ballots",
                                "Omröstningen var öppen men säger inte hur var och en röstade: fyll i röstlistan.")
                        .on("KL 5:54, 5:67"));
    }

    @Test
    void keepsSecretVoteSecret() {
        JsonSample<Protocol> secret = boardProtocol().text(SECOND + ".method", "SECRET");

        assertOnly(
                secret.problems(Statutory.class),
                error(
                        "V26",
                        SECOND + ".ballots",
                        "Omröstningen var sluten men röstlistan säger hur var och en röstade"));
        assertNone(secret.set(SECOND + ".ballots", "[]").problems(Statutory.class));
        assertOnly(
                secret.set(SECOND + ".ballots", "[]")
                        .set(SECOND + ".count.yes", "9")
                        .problems(Statutory.class),
                error("V25", SECOND + ".count", "14 har röstat eller avstått, men 11 tjänstgjorde"));
    }

    @Test
    void asksNoNumbersOfALot() {
        assertNone(boardProtocol()
                .text(FIRST + ".method", "LOT")
                .set(FIRST + ".count", "null")
                .set(FIRST + ".ballots", "[]")
                .problems(Statutory.class));
    }
}
