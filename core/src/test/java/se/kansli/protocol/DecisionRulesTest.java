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
import se.kansli.validation.Final;
import se.kansli.validation.Statutory;

/** V23, V24, V27–V29 and V34: what was decided, and who took part in it. */
class DecisionRulesTest {
    private static final String MOTIONS = "items[6].deliberation";

    @Test
    void refusesMatterWithoutDecision() {
        assertOnly(
                networkProtocol().set("items[5].outcome", "null").problems(),
                error(
                                "V23",
                                "items[5].outcome",
                                "”Resultat av enkäten om digital kompetens” är ett beslutsärende men har inget beslut:"
                                        + " fyll i beslutet eller ändra ärendets typ.")
                        .on(null));
        assertOnly(
                boardProtocol().set("items[3].outcome.decisions", "[]").problems(),
                error("V23", "items[3].outcome", "”Månadsuppföljning februari 2027” är ett beslutsärende"));
    }

    @Test
    void warnsOfDraftMatterWithoutDecisionUntilItIsToBeFinal() {
        JsonSample<Protocol> draft =
                networkProtocol().set("items[5].outcome", "null").text("metadata.status", "DRAFT");

        assertOnly(draft.problems(), warning("V23", "items[5].outcome", "har inget beslut"));
        assertOnly(draft.problems(Final.class), error("V23", "items[5].outcome", "har inget beslut"));
    }

    @Test
    void refusesDecisionThatSaysNothing() {
        assertOnly(
                networkProtocol().text("items[5].outcome.decisions[0]", " ").problems(),
                error("required", "items[5].outcome.decisions[0]", "Texten är tom"));
    }

    @Test
    void asksNoDecisionOfInformation() {
        assertNone(boardProtocol().set("items[2].outcome", "null").problems());
    }

    @Test
    void wantsToKnowHowCompetingMotionsWerePut() {
        JsonSample<Protocol> board =
                boardProtocol().set(MOTIONS + ".votes", "[]").set(MOTIONS + ".propositions", "[]");

        assertNone(board.problems());
        assertOnly(
                board.problems(Statutory.class),
                error(
                                "V24",
                                MOTIONS + ".propositions",
                                "Det finns flera yrkanden men varken propositionsordning eller omröstning: skriv hur"
                                        + " ordföranden ställde förslagen.")
                        .on("KL 5:67"));
        assertNone(board.set(MOTIONS + ".motions[1].withdrawn", "true").problems(Statutory.class));
        assertNone(board.text(MOTIONS + ".motions[1].kind", "APPROVAL").problems(Statutory.class));
    }

    @Test
    void refusesReservationByOneWhoDidNotServe() {
        assertOnly(
                boardProtocol()
                        .text("items[4].outcome.reservations[1].by[0]", "Olga Blankvist (S)")
                        .problems(Statutory.class),
                error(
                                "V27",
                                "items[4].outcome.reservations[1].by[0]",
                                "Olga Blankvist (S) tjänstgjorde inte i ärendet och kan då inte reservera sig: rätta"
                                        + " reservationen eller närvaron.")
                        .on("KL 4:27"));
    }

    @Test
    void refusesReservationByOneWhoKeptOutOfTheDecision() {
        assertOnly(
                boardProtocol()
                        .add("items[5].outcome", "\"reservations\": [{\"by\": [\"Hugo Skissberg\"]}]")
                        .problems(Statutory.class),
                error(
                                "V27",
                                "items[5].outcome.reservations[0].by[0]",
                                "Hugo Skissberg avstod från att delta i beslutet och kan då inte reservera sig: ta bort"
                                        + " den ena uppgiften.")
                        .on("KL 4:27"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"items[6].deliberation.motions[0].by[0]", "items[6].outcome.reservations[0].by[0]"})
    void refusesRecusedWhoMovesOrReservesHimself(String path) {
        assertOnly(
                boardProtocol().text(path, "David Testlund (S)").problems(Statutory.class),
                error(
                                "V28",
                                path,
                                "David Testlund (S) är jävig i ärendet men står som deltagare i beslutet: rätta den ena"
                                        + " uppgiften.")
                        .on("KL 5:47, 6:30"));
    }

    @Test
    void refusesRecusedWhoVotes() {
        String vote = "items[6].deliberation.votes[0]";

        assertOnly(
                boardProtocol()
                        .text(vote + ".ballots[3].choice", "YES")
                        .set(vote + ".count.yes", "6")
                        .set(vote + ".count.absent", "0")
                        .set(vote + ".tieBreak", "null")
                        .problems(Statutory.class),
                error("V28", vote + ".ballots[3]", "David Testlund är jävig i ärendet men står som deltagare"));
    }

    @Test
    void refusesRecusedWhoStaysInTheRoomExceptInAnAssembly() {
        JsonSample<Protocol> board = boardProtocol().set("items[6].deliberation.recusals[0].leftRoom", "false");

        assertOnly(
                board.problems(Statutory.class),
                error(
                                "V28",
                                "items[6].deliberation.recusals[0].leftRoom",
                                "David Testlund är jävig men uppges inte ha lämnat rummet: den som är jävig får inte"
                                        + " vara närvarande, kontrollera uppgiften.")
                        .on("KL 5:47, 6:30"));
        assertNone(board.text("body.type", "ASSEMBLY").problems(Statutory.class));
    }

    @Test
    void warnsOfHandlerWhoKeepsOut() {
        assertOnly(
                boardProtocol()
                        .add("items[7].outcome", "\"notTakingPart\": [\"Gerd Modellgren\", \"Hugo Skissberg\"]")
                        .add("items[7].outcome.authority", "\"handledBy\": [\"Gerd Modellgren (V)\"]")
                        .problems(Statutory.class),
                warning(
                                "V29",
                                "items[7].outcome.notTakingPart[0]",
                                "Gerd Modellgren har handlagt ärendet, som rör enskilds rätt, och får då inte avstå")
                        .on("KL 4:26"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\" \""})
    void refusesSecrecyWithoutGround(String ground) {
        assertOnly(
                boardProtocol()
                        .set("items[7].matter.confidentiality.ground", ground)
                        .problems(),
                error(
                                "V34",
                                "items[7].matter.confidentiality.ground",
                                "Ärendet är sekretessbelagt men säger inte enligt vilken paragraf: fyll i den, till"
                                        + " exempel 25 kap. 1 § OSL.")
                        .on("OSL"));
    }

    @Test
    void bindsNoNetwork() {
        JsonSample<Protocol> board = boardProtocol()
                .set(MOTIONS + ".votes", "[]")
                .set(MOTIONS + ".propositions", "[]")
                .set(MOTIONS + ".recusals[0].leftRoom", "false")
                .text("body.type", "STEERING_GROUP");

        assertNone(board.problems(Statutory.class));
    }
}
