package se.kansli.meeting;

import static se.kansli.json.JsonSample.boardNotice;
import static se.kansli.json.JsonSample.boardProtocol;
import static se.kansli.problem.Finding.assertNone;
import static se.kansli.problem.Finding.assertOnly;
import static se.kansli.problem.Finding.error;
import static se.kansli.problem.Finding.warning;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kansli.json.JsonSample;
import se.kansli.problem.Finding;
import se.kansli.protocol.Protocol;

/** V13 and V15: when and where a meeting is. */
class MeetingRulesTest {
    @ParameterizedTest
    @CsvSource({"13:00, 12:00", "13:00, 13:00"})
    void refusesMeetingThatEndsBeforeItStarts(String from, String to) {
        assertOnly(
                notice("2027-03-16", from, to, null).problems(),
                error(
                                "V13",
                                "meeting.time.to",
                                "Mötet slutar " + to + ", inte efter starten " + from
                                        + ": rätta en av tiderna, eller fyll i slutdatum om mötet gick över midnatt.")
                        .on(null));
    }

    @Test
    void letsMeetingGoOnPastMidnight() {
        assertNone(notice("2027-03-16", "18:00", "00:30", "2027-03-17").problems());
        assertNone(notice("2027-03-16", "18:00", "21:00", "2027-03-16").problems());
    }

    @ParameterizedTest
    @CsvSource({"2027-03-15", "2027-03-18"})
    void refusesEndOnAnyOtherDay(String endDate) {
        assertOnly(
                notice("2027-03-16", "18:00", "20:00", endDate).problems(),
                error(
                        "V13",
                        "meeting.endDate",
                        "Mötet börjar 2027-03-16 men slutar " + endDate
                                + ": ett möte slutar samma dag eller dagen efter, rätta datumet."));
    }

    @Test
    void letsTheEndBeUnknown() {
        assertNone(boardNotice().set("meeting.time.to", "null").problems());
    }

    @Test
    void refusesTimeThatTheClocksSkip() {
        assertOnly(
                notice("2027-03-27", "22:00", "02:30", "2027-03-28").problems(),
                saturday("2027-03-27"),
                error(
                        "V13",
                        "meeting.time.to",
                        "Klockan 02:30 finns inte 2027-03-28, för då går klockorna fram till sommartid: rätta tiden."));
    }

    @Test
    void warnsOfTimeThatTheClocksShowTwice() {
        assertOnly(
                notice("2027-10-30", "22:00", "02:30", "2027-10-31").problems(),
                saturday("2027-10-30"),
                warning(
                        "V13",
                        "meeting.time.to",
                        "Klockan 02:30 visas två gånger 2027-10-31, för då går klockorna tillbaka till vintertid"));
    }

    @ParameterizedTest
    @CsvSource({
        "12:30, 13:30", // before the start
        "16:00, 16:30", // after the end
        "15:00, 14:50", // backwards
        "14:20, 14:40" // before the one before it is over
    })
    void refusesAdjournmentOutsideTheMeetingOrTheOrder(String from, String to) {
        assertOnly(
                boardProtocol()
                        .set(
                                "meeting.adjournments",
                                "[{\"from\": \"14:00\", \"to\": \"14:30\"}, {\"from\": \"" + from + "\", \"to\": \""
                                        + to + "\"}]")
                        .problems(),
                error(
                        "V13",
                        "meeting.adjournments[1]",
                        "Ajourneringen från " + from
                                + " ligger inte inom mötets tid, eller före den förra: rätta tiden."));
    }

    @Test
    void letsAdjournmentGoOnPastMidnight() {
        JsonSample<Protocol> late = boardProtocol()
                .text("meeting.time.to", "01:00")
                .add("meeting", "\"endDate\": \"2027-03-17\"")
                .set(
                        "meeting.adjournments",
                        "[{\"from\": \"23:50\", \"to\": \"00:10\"}, {\"from\": \"00:20\", \"to\": \"00:25\"}]");

        assertNone(late.problems());
        assertOnly(
                late.text("meeting.time.to", "00:22").problems(),
                error("V13", "meeting.adjournments[1]", "Ajourneringen från 00:20"));
    }

    @Test
    void refusesMeetingNowhere() {
        JsonSample<MeetingNotice> nowhere =
                boardNotice().text("meeting.place", " ").set("meeting.link", "null");

        assertOnly(
                nowhere.problems(),
                error("V15", "meeting.place", "Mötet har varken plats eller länk: fyll i minst en av dem."));
        assertNone(nowhere.text("meeting.link", "https://example.se/mote").problems());
    }

    private static Finding saturday(String date) {
        return warning("V14", "meeting.date", date + " är en lördag, söndag eller helgdag: kontrollera datumet.");
    }

    private static JsonSample<MeetingNotice> notice(String date, String from, String to, String endDate) {
        JsonSample<MeetingNotice> notice = boardNotice()
                .text("meeting.date", date)
                .text("meeting.time.from", from)
                .text("meeting.time.to", to);
        return endDate == null ? notice : notice.add("meeting", "\"endDate\": \"" + endDate + "\"");
    }
}
