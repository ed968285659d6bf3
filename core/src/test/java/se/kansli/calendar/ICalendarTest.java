package se.kansli.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.kansli.calendar.Notices.ALVA;
import static se.kansli.calendar.Notices.BO;
import static se.kansli.calendar.Notices.DISA;
import static se.kansli.calendar.Notices.invitee;
import static se.kansli.calendar.Notices.person;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.component.VEvent;
import biweekly.property.Attendee;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kansli.meeting.MeetingNotice;
import se.kansli.meeting.TimeSpan;
import se.kansli.organisation.BodyType;
import se.kansli.organisation.Person;
import se.kansli.organisation.Role;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.register.MeetingPlan;
import se.kansli.register.Occasion;

/** What a calendar program, here biweekly, understands of notices and plans. */
class ICalendarTest {
    private static final Instant STAMP = Instant.parse("2027-01-20T08:30:00Z");

    @Test
    void noticeIsARequestWithAllThatIsInIt() {
        biweekly.ICalendar calendar = read(ICalendar.of(Notices.usual().notice(), STAMP));
        VEvent event = calendar.getEvents().get(0);

        assertThat(calendar.getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(event.getDateTimeStamp().getValue()).isEqualTo(STAMP);
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getStatus().isConfirmed()).isTrue();
        assertThat(event.getSummary().getValue()).isEqualTo("IKT-strategerna, möte 3");
        assertThat(event.getLocation().getValue()).isEqualTo("Eken, Stadshuset");
        assertThat(event.getDescription().getValue())
                .isEqualTo("Dagordning:\n1. Mötet öppnas\n2. Läsning, skrivning; räkning\n\n"
                        + "Förhinder anmäls till Alva Exempelsson");
        assertThat(event.getDateStart().getValue()).isEqualTo(Instant.parse("2027-02-10T12:00:00Z"));
        assertThat(event.getDateEnd().getValue()).isEqualTo(Instant.parse("2027-02-10T15:00:00Z"));
    }

    @Test
    void boardHasASessionAndNumberlessMeetingsHaveTheBodysName() {
        Notices notices = Notices.usual();

        assertThat(event(notices.with(Notices.body("bun", BodyType.BOARD), "Val"))
                        .getSummary()
                        .getValue())
                .isEqualTo("IKT-strategerna, sammanträde 3");
        assertThat(event(notices.numbered(null).notice()).getSummary().getValue())
                .isEqualTo("IKT-strategerna");
    }

    @Test
    void everybodyWithAnAddressIsAskedOnce() {
        VEvent event = event(Notices.usual().notice());

        assertThat(event.getOrganizer().getCommonName()).isEqualTo("Alva Exempelsson");
        assertThat(event.getOrganizer().getEmail()).isEqualTo("alva.exempelsson@example.se");
        assertThat(event.getAttendees())
                .extracting(Attendee::getCommonName, Attendee::getEmail, ICalendarTest::role)
                .containsExactly(
                        tuple("Disa Påhittad", "disa.pahittad@example.se", "REQ-PARTICIPANT"),
                        tuple("Bo Exempelsson", "bo.exempelsson@example.se", "REQ-PARTICIPANT"),
                        tuple("Egil Påhittad", "egil@example.se", "NON-PARTICIPANT"));
        assertThat(event.getAttendees()).allMatch(Attendee::getRsvp);
    }

    @Test
    void senderAsksIfThereIsAnAddressToAnswerTo() {
        Notices notices = Notices.usual();

        assertThat(organiser(notices.sentBy("Bo Exempelsson, sekreterare"))).isEqualTo("Bo Exempelsson");
        assertThat(organiser(notices.sentBy("Bo Exempelsson"))).isEqualTo("Bo Exempelsson");
        assertThat(organiser(notices.sentBy("Bo Exempelssonsson, sekreterare"))).isEqualTo("Alva Exempelsson");
        assertThat(event(notices.sentBy("Bo Exempelsson").notice()).getAttendees())
                .extracting(ICalendarTest::role)
                .containsExactly("CHAIR", "REQ-PARTICIPANT", "NON-PARTICIPANT");
        assertThat(organiser(notices.calling(
                        invitee(person("Kim", null), Role.CHAIR),
                        invitee(DISA, Role.MEMBER),
                        invitee(BO, Role.SECRETARY))))
                .isEqualTo("Bo Exempelsson");
    }

    @Test
    void meetingNobodyCanAnswerIsPublished() {
        MeetingNotice nobodyAsks =
                Notices.usual().calling(invitee(DISA, Role.MEMBER)).notice();
        MeetingNotice nobodyIsAsked = Notices.usual()
                .calling(invitee(ALVA, Role.CHAIR), invitee(person("Kim", null), Role.MEMBER))
                .notice();

        assertThat(List.of(nobodyAsks, nobodyIsAsked)).allSatisfy(notice -> {
            assertThat(read(ICalendar.of(notice, STAMP)).getMethod().getValue()).isEqualTo("PUBLISH");
            assertThat(event(notice).getAttendees()).isEmpty();
        });
        assertThat(event(nobodyAsks).getOrganizer()).isNull();
        assertThat(event(nobodyIsAsked).getOrganizer().getCommonName()).isEqualTo("Alva Exempelsson");
    }

    @Test
    void protectedPersonIsNowhereInTheFile() {
        Person hidden = new Person("Kim Skyddad", null, null, null, null, true);
        Person exposed = new Person("Kim Skyddad", null, null, "kim@example.se", null, true);
        Notices notices = Notices.usual();

        assertThat(ICalendar.of(
                                notices.calling(
                                                invitee(ALVA, Role.CHAIR),
                                                invitee(hidden, Role.MEMBER),
                                                invitee(DISA, Role.MEMBER))
                                        .notice(),
                                STAMP)
                        .text())
                .contains("Disa")
                .doesNotContain("Kim");
        MeetingNotice refused = notices.calling(invitee(exposed, Role.MEMBER)).notice();
        assertThatThrownBy(() -> ICalendar.of(refused, STAMP))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("skyddade personuppgifter");
    }

    @Test
    void nobodyIsAskedTwiceAtOneAddress() {
        Person shared = person("Disa Annan", "DISA.pahittad@example.se");

        assertThat(event(Notices.usual()
                                .calling(
                                        invitee(ALVA, Role.CHAIR),
                                        invitee(DISA, Role.MEMBER),
                                        invitee(shared, Role.MEMBER))
                                .notice())
                        .getAttendees())
                .extracting(Attendee::getCommonName)
                .containsExactly("Disa Påhittad");
    }

    @Test
    void meetingKeepsItsIdentityWhenItIsMoved() {
        Notices notices = Notices.usual();
        String identity = uid(notices);

        assertThat(uid(notices.from("2027-03-03T09:00", null).at("Linden", null)))
                .isEqualTo(identity);
        assertThat(uid(notices.numbered(4))).isNotEqualTo(identity);
        assertThat(uid(notices.from("2028-02-10T13:00", null))).isNotEqualTo(identity);
        assertThat(event(notices.with(Notices.body("annan", BodyType.NETWORK), "Val"))
                        .getUid()
                        .getValue())
                .isNotEqualTo(identity);
    }

    /** People have the old meetings in their calendars: this value may never change. */
    @Test
    void identityIsTheSameInEveryVersionOfTheLibrary() {
        assertThat(uid(Notices.usual())).isEqualTo("2cd88f40-4d6d-376b-98d5-72fbbdc971ed");
    }

    @Test
    void meetingWithoutANumberIsTheOneInThePlanOnThatDay() {
        Notices notices = Notices.usual().numbered(null);
        MeetingPlan plan = plan(occasion("2027-02-10", null), occasion("2027-04-14", null));

        assertThat(read(ICalendar.of(plan, STAMP)).getEvents())
                .extracting(event -> event.getUid().getValue())
                .containsExactly(
                        uid(notices.from("2027-02-10T08:00", null)), uid(notices.from("2027-04-14T13:00", null)));
    }

    @Test
    void cancellationSaysSoInEveryWay() {
        ICalendar cancelled =
                ICalendar.of(Notices.usual().notice(), STAMP).withSequence(2).cancelled();
        biweekly.ICalendar calendar = read(cancelled);
        VEvent event = calendar.getEvents().get(0);

        assertThat(calendar.getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(event.getStatus().isCancelled()).isTrue();
        assertThat(event.getSequence().getValue()).isEqualTo(2);
        assertThat(event.getSummary().getValue()).isEqualTo("Inställt: IKT-strategerna, möte 3");
        assertThat(event.getUid().getValue()).isEqualTo(uid(Notices.usual()));
        assertThat(event.getAttendees()).hasSize(3);
    }

    @Test
    void planIsPublishedWithWhatIsCancelledInIt() {
        TimeSpan time = new TimeSpan(LocalTime.of(13, 0), LocalTime.of(16, 0));
        Occasion cancelled = new Occasion(LocalDate.of(2027, 4, 14), time, null, null, "Läsning", true);
        biweekly.ICalendar calendar = read(ICalendar.of(plan(occasion("2027-02-10", time), cancelled), STAMP));

        assertThat(calendar.getMethod().getValue()).isEqualTo("PUBLISH");
        assertThat(calendar.getEvents())
                .extracting(event -> event.getSummary().getValue())
                .containsExactly("IKT-strategerna", "Inställt: IKT-strategerna: Läsning");
        assertThat(calendar.getEvents())
                .extracting(event -> event.getStatus().isCancelled())
                .containsExactly(false, true);
        assertThat(calendar.getEvents().get(1).getDateStart().getValue())
                .isEqualTo(Instant.parse("2027-04-14T11:00:00Z"));
    }

    @Test
    void meetingWhoseTimeIsNotKnownTakesTheDay() {
        VEvent event = read(ICalendar.of(plan(occasion("2027-02-10", null)), STAMP))
                .getEvents()
                .get(0);

        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(event.getDateStart().getValue().getRawComponents().toString())
                .startsWith("20270210");
        assertThat(event.getDateEnd()).isNull();
    }

    @Test
    void meetingWhoseEndIsNotKnownHasNone() {
        assertThat(event(Notices.usual().from("2027-02-10T13:00", null).notice())
                        .getDateEnd())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Eken, -, Eken, -",
                "-, https://example.se/m?a=1;b=2, https://example.se/m?a=1;b=2, https://example.se/m?a=1;b=2",
                "' ', https://example.se/å, https://example.se/å, https://example.se/%C3%A5",
                "Eken, Teams-möte 123, Eken, -",
                "Eken, javascript:alert(1), Eken, -"
            })
    void linkIsThereForThoseWhoAreNot(
            @Nullable String place, @Nullable String link, String location, @Nullable String url) {
        VEvent event = event(Notices.usual().at(place, link).notice());

        assertThat(event.getLocation().getValue()).isEqualTo(location);
        assertThat(event.getUrl() == null ? null : event.getUrl().getValue()).isEqualTo(url);
        if (link != null) {
            assertThat(event.getDescription().getValue()).contains("\n\nMöteslänk: " + link);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Disa \"Påhittad\"", "Disa^n; Påhittad, rektor:", "Disa\nPåhittad", "Disa^'Påhittad"})
    void namesMayHoldAnyCharacter(String name) {
        VEvent event = event(Notices.usual()
                .calling(invitee(ALVA, Role.CHAIR), invitee(person(name, "d.p+m@example.se"), Role.MEMBER))
                .notice());

        assertThat(event.getAttendees().get(0).getCommonName()).isEqualTo(name);
        assertThat(event.getAttendees().get(0).getEmail()).isEqualTo("d.p+m@example.se");
    }

    @Test
    void invalidDocumentsAndSequencesAreRefused() {
        MeetingPlan invalid = plan(occasion("2028-02-10", null));

        assertThatThrownBy(() -> ICalendar.of(invalid, STAMP)).isInstanceOf(InvalidDocumentException.class);
        ICalendar calendar = ICalendar.of(Notices.usual().notice(), STAMP);
        assertThatThrownBy(() -> calendar.withSequence(-1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bytesAreTheSameInEveryTimeZoneAndInTheFile(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("kallelse.ics");
        TimeZone before = TimeZone.getDefault();
        ICalendar.of(Notices.usual().notice(), STAMP).write(file);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            assertThat(ICalendar.of(Notices.usual().notice(), STAMP).text())
                    .isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private static String organiser(Notices notices) {
        return event(notices.notice()).getOrganizer().getCommonName();
    }

    private static String uid(Notices notices) {
        return event(notices.notice()).getUid().getValue();
    }

    /** biweekly has two names for it: CHAIR is a role, the others are levels. */
    private static String role(Attendee attendee) {
        return attendee.getRole() == null
                ? attendee.getParticipationLevel().getValue(ICalVersion.V2_0)
                : attendee.getRole().getValue();
    }

    private static MeetingPlan plan(Occasion... occasions) {
        return new MeetingPlan(
                "Mötesplan", Notices.body("ikt-strateger", BodyType.NETWORK), 2027, null, List.of(occasions), null);
    }

    private static Occasion occasion(String date, @Nullable TimeSpan time) {
        return new Occasion(LocalDate.parse(date), time, "Eken", null, null, false);
    }

    private static VEvent event(MeetingNotice notice) {
        return read(ICalendar.of(notice, STAMP)).getEvents().get(0);
    }

    private static biweekly.ICalendar read(ICalendar calendar) {
        biweekly.ICalendar read = Biweekly.parse(calendar.text()).first();
        assertThat(read.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        return read;
    }
}
