package se.kansli.meeting;

import static se.kansli.json.JsonSample.boardNotice;
import static se.kansli.json.JsonSample.networkNotice;
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
import se.kansli.validation.Final;
import se.kansli.validation.Publication;
import se.kansli.validation.Statutory;

/** V14–V18 and V35: who is called, when, and to what. */
class NoticeRulesTest {
    @Test
    void hasNothingToSayOfFaultlessNotices() {
        assertNone(boardNotice().problems(Statutory.class, Publication.class, Final.class));
        assertNone(networkNotice().problems(Statutory.class, Publication.class, Final.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-20", "2027-03-21", "2027-03-26", "2027-05-06", "2027-06-25", "2027-12-31"})
    void warnsOfMeetingOnADayOff(String date) {
        assertOnly(
                boardNotice().text("meeting.date", date).problems(),
                warning("V14", "meeting.date", date + " är en lördag, söndag eller helgdag: kontrollera datumet.")
                        .on(null));
    }

    @Test
    void refusesNoticeThatCallsNobodyOrToNothing() {
        assertOnly(
                boardNotice().set("invitation.called", "[]").set("agenda", "[]").problems(),
                error("V15", "invitation.called", "Ingen är kallad: lägg till minst en."),
                error("V15", "agenda", "Dagordningen är tom: lägg till minst en punkt."));
    }

    @Test
    void refusesAgendaThatSkipsANumber() {
        assertOnly(
                boardNotice().set("agenda[3].number", "5").problems(),
                error("V15", "agenda[3].number", "Punkten har nummer 5 men borde ha 4: numrera från 1 utan hopp."));
        assertOnly(
                boardNotice().set("agenda[0].number", "0").problems(),
                error("range", "agenda[0].number", "0 ligger utanför det tillåtna"));
    }

    @ParameterizedTest
    @CsvSource({"7, 2027-03-09", "5, 2027-03-11", "0, 2027-03-16", "null, 2027-03-11"})
    void warnsBoardOfNoticeLaterThanItsOwnRules(String leadDays, String latest) {
        JsonSample<MeetingNotice> board = boardNotice().set("dispatch.leadDays", leadDays);
        String days = leadDays.equals("null") ? "5" : leadDays;
        String late = LocalDate.parse(latest).plusDays(1).toString();

        assertNone(board.text("dispatch.sentOn", latest).problems(Statutory.class));
        assertOnly(
                board.text("dispatch.sentOn", late).problems(Statutory.class),
                warning(
                                "V16",
                                "dispatch.sentOn",
                                "Kallelsen skickades " + late + ", mindre än " + days
                                        + " dagar före mötet: den borde ha skickats senast " + latest + ".")
                        .on("KL 6:44"));
    }

    @ParameterizedTest
    @CsvSource({"3, 7, 2027-03-09", "null, 7, 2027-03-09", "14, 14, 2027-03-02"})
    void refusesAssemblyCalledLessThanAWeekBefore(String leadDays, int days, String latest) {
        JsonSample<MeetingNotice> assembly =
                boardNotice().text("body.type", "ASSEMBLY").set("dispatch.leadDays", leadDays);
        String late = LocalDate.parse(latest).plusDays(1).toString();

        assertNone(assembly.text("dispatch.sentOn", latest).problems(Statutory.class));
        assertOnly(
                assembly.text("dispatch.sentOn", late).problems(Statutory.class),
                error("V16", "dispatch.sentOn", "mindre än " + days + " dagar före mötet")
                        .on("KL 5:15"));
    }

    @Test
    void warnsNetworkWithoutNamingALaw() {
        assertOnly(
                networkNotice().text("dispatch.sentOn", "2027-04-20").problems(Statutory.class),
                warning("V16", "dispatch.sentOn", "den borde ha skickats senast 2027-04-17")
                        .on(null));
    }

    @ParameterizedTest
    @CsvSource({
        "3, föregående protokoll",
        "4, återkoppling från uppdragsgivaren",
        "9, återrapport till uppdragsgivaren",
        "10, nästa möte"
    })
    void warnsNetworkOfAgendaThatLacksSomething(int item, String type) {
        assertOnly(
                networkNotice().text("agenda[" + item + "].type", "OTHER").problems(),
                warning("V17", "agenda", "Dagordningen har ingen punkt av typen " + type + ": lägg till den."));
    }

    @Test
    void warnsOfPersonWhoIsCalledTwice() {
        assertOnly(
                boardNotice()
                        .set(
                                "invitation.others[3]",
                                "{\"person\": {\"name\": \"Alva Exempelsson\"}, \"role\": \"OFFICER\"}")
                        .problems(),
                warning("V18", "invitation.others[3]", "Alva Exempelsson är kallad två gånger: ta bort den ena."));
    }

    @Test
    void warnsOfPersonalNumberAndRefusesToPublishIt() {
        JsonSample<MeetingNotice> notice = boardNotice().text("agenda[7].heading", "Skolskjuts för 191212121212");
        String says = "Texten har något som ser ut som ett personnummer (1912…)";

        assertOnly(notice.problems(), warning("V35", "agenda[7].heading", says).on("GDPR art. 87, lag 2018:218 3:10"));
        assertOnly(
                notice.problems(Publication.class),
                error("V35", "agenda[7].heading", says).on("GDPR art. 87, lag 2018:218 3:10"));
    }
}
