package se.kansli.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.kansli.meeting.AgendaItem;
import se.kansli.meeting.AgendaItemType;
import se.kansli.meeting.Dispatch;
import se.kansli.meeting.Invitation;
import se.kansli.meeting.Invitee;
import se.kansli.meeting.Meeting;
import se.kansli.meeting.MeetingNotice;
import se.kansli.meeting.TimeSpan;
import se.kansli.organisation.Body;
import se.kansli.organisation.BodyType;
import se.kansli.organisation.Person;
import se.kansli.organisation.Role;

/** A notice, to be changed in a place or two. */
record Notices(
        @Nullable Integer number,
        Meeting meeting,
        Invitation invitation,
        @Nullable String sender) {
    static final Person ALVA = person("Alva Exempelsson", "alva.exempelsson@example.se");
    static final Person BO = person("Bo Exempelsson", "bo.exempelsson@example.se");
    static final Person DISA = person("Disa Påhittad", "disa.pahittad@example.se");

    /** Meeting 3 of the year, with Alva in the chair and Bo as secretary. */
    static Notices usual() {
        return new Notices(3, meeting("2027-02-10T13:00", "2027-02-10T16:00"), usualInvitation(), null);
    }

    Notices numbered(@Nullable Integer other) {
        return new Notices(other, meeting, invitation, sender);
    }

    Notices from(String start, @Nullable String end) {
        return new Notices(number, meeting(start, end), invitation, sender);
    }

    Notices at(@Nullable String place, @Nullable String link) {
        Meeting other = new Meeting(meeting.date(), meeting.time(), meeting.endDate(), place, link, List.of(), null);
        return new Notices(number, other, invitation, sender);
    }

    Notices calling(Invitee... called) {
        return new Notices(number, meeting, new Invitation(List.of(called), List.of(), List.of(), null), sender);
    }

    Notices sentBy(String other) {
        return new Notices(number, meeting, invitation, other);
    }

    MeetingNotice with(Body body, String... headings) {
        List<AgendaItem> agenda = IntStream.range(0, headings.length)
                .mapToObj(i -> new AgendaItem(
                        i + 1, headings[i], AgendaItemType.OTHER, null, null, List.of(), List.of(), null, null))
                .toList();
        Dispatch dispatch = new Dispatch(null, sender, null, null, List.of(), null);
        return new MeetingNotice("Kallelse", body, number, meeting, invitation, agenda, dispatch, null);
    }

    MeetingNotice notice() {
        return with(body("ikt-strateger", BodyType.NETWORK), "Mötet öppnas", "Läsning, skrivning; räkning");
    }

    static Body body(String id, BodyType type) {
        return new Body(id, type, "IKT-strategerna", null, List.of(), null, List.of(), null);
    }

    static Invitee invitee(Person person, Role role) {
        return new Invitee(person, role, null);
    }

    static Person person(String name, @Nullable String email) {
        return new Person(name, null, null, email, null, false);
    }

    private static Invitation usualInvitation() {
        return new Invitation(
                List.of(invitee(ALVA, Role.CHAIR), invitee(DISA, Role.MEMBER)),
                List.of(invitee(person("Egil Påhittad", "egil@example.se"), Role.SUBSTITUTE)),
                List.of(invitee(BO, Role.SECRETARY)),
                "Alva Exempelsson");
    }

    private static Meeting meeting(String start, @Nullable String end) {
        LocalDateTime from = LocalDateTime.parse(start);
        LocalDateTime to = end == null ? null : LocalDateTime.parse(end);
        LocalTime until = to == null ? null : to.toLocalTime();
        LocalDate endDate = to == null || to.toLocalDate().equals(from.toLocalDate()) ? null : to.toLocalDate();
        TimeSpan time = new TimeSpan(from.toLocalTime(), until);
        return new Meeting(from.toLocalDate(), time, endDate, "Eken, Stadshuset", null, List.of(), null);
    }
}
