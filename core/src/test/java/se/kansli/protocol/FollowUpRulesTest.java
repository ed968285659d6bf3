package se.kansli.protocol;

import static se.kansli.json.JsonSample.networkProtocol;
import static se.kansli.problem.Finding.assertNone;
import static se.kansli.problem.Finding.assertOnly;
import static se.kansli.problem.Finding.warning;

import org.junit.jupiter.api.Test;

/** V13 and V37: what comes after the meeting of 22 April 2027. */
class FollowUpRulesTest {
    private static final String ACTION = "items[5].followUp.actions[0]";

    @Test
    void warnsOfActionThatNobodyIsToDo() {
        assertOnly(
                networkProtocol()
                        .set(ACTION + ".responsible", "[]")
                        .set("closing.carriedActions[1].responsible", "[]")
                        .problems(),
                warning("V37", ACTION + ".responsible", "Åtgärden har ingen ansvarig: fyll i vem som ska göra den.")
                        .on(null),
                warning("V37", "closing.carriedActions[1].responsible", "Åtgärden har ingen ansvarig"));
    }

    @Test
    void warnsOfActionThatIsDueBeforeItWasDecided() {
        assertOnly(
                networkProtocol().text(ACTION + ".due", "2027-04-21").problems(),
                warning(
                        "V37",
                        ACTION + ".due",
                        "Åtgärden ska vara klar 2027-04-21, före mötet 2027-04-22: rätta datumet."));
        assertNone(networkProtocol().text(ACTION + ".due", "2027-04-22").problems());
    }

    @Test
    void letsCarriedActionBeLate() {
        assertNone(networkProtocol()
                .text("closing.carriedActions[0].due", "2027-02-05")
                .problems());
    }

    @Test
    void warnsOfNextMeetingThatIsNotLater() {
        assertOnly(
                networkProtocol().text("closing.nextMeeting.date", "2026-09-16").problems(),
                warning(
                        "V13",
                        "closing.nextMeeting.date",
                        "Nästa möte är 2026-09-16, inte efter det här mötet 2027-04-22: rätta datumet."));
        assertOnly(
                networkProtocol().text("closing.nextMeeting.time.to", "08:00").problems(),
                warning(
                        "V13",
                        "closing.nextMeeting.time.to",
                        "Nästa möte slutar 08:00, inte efter starten 09:00: rätta en av tiderna."));
    }
}
