package se.kansli.calendar;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kansli.meeting.AgendaItem;
import se.kansli.meeting.Meeting;
import se.kansli.meeting.MeetingNotice;
import se.kansli.meeting.TimeSpan;
import se.kansli.organisation.Body;
import se.kansli.register.MeetingPlan;
import se.kansli.register.Occasion;

/** What notices and plans are to a calendar. */
final class Events {
    /** Calendars are shared with others than those who are called. */
    private static final String CONFIDENTIAL = "Ärende med sekretess";

    private Events() {}

    static Event of(MeetingNotice notice) {
        Body body = notice.body();
        Meeting meeting = notice.meeting();
        Integer number = notice.number();
        LocalDate date = meeting.date();
        TimeSpan time = meeting.time();
        return new Event(
                identity(body, number == null ? date : date.getYear() + "\n" + number),
                number == null ? body.name() : body.name() + ", " + kindOfMeeting(body) + " " + number,
                description(notice),
                new Event.When(date, time.from(), Objects.requireNonNullElse(meeting.endDate(), date), time.to()),
                new Event.Where(unlessBlank(meeting.place()), unlessBlank(meeting.link())),
                Attendees.of(notice),
                false);
    }

    static List<Event> of(MeetingPlan plan) {
        return plan.occasions().stream()
                .map(occasion -> event(plan.body(), occasion))
                .toList();
    }

    private static Event event(Body body, Occasion occasion) {
        TimeSpan time = occasion.time();
        String link = unlessBlank(occasion.link());
        return new Event(
                identity(body, occasion.date()),
                unlessBlank(occasion.theme()) == null ? body.name() : body.name() + ": " + occasion.theme(),
                link == null ? "" : linkLine(link),
                new Event.When(
                        occasion.date(),
                        time == null ? null : time.from(),
                        occasion.date(),
                        time == null ? null : time.to()),
                new Event.Where(unlessBlank(occasion.place()), link),
                Event.People.NOBODY,
                occasion.cancelled());
    }

    /** The same for ever: who has a meeting in the calendar is to get its changes. */
    private static String identity(Body body, Object meeting) {
        String name = "se.kansli.meeting\n" + body.id() + "\n" + meeting;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String kindOfMeeting(Body body) {
        return body.type().isStatutory() ? "sammanträde" : "möte";
    }

    private static String description(MeetingNotice notice) {
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add("Dagordning:\n"
                + notice.agenda().stream().map(Events::agendaLine).collect(Collectors.joining("\n")));
        String link = unlessBlank(notice.meeting().link());
        if (link != null) {
            paragraphs.add(linkLine(link));
        }
        String absenceTo = unlessBlank(notice.invitation().absenceTo());
        if (absenceTo != null) {
            paragraphs.add("Förhinder anmäls till " + absenceTo);
        }
        return String.join("\n\n", paragraphs);
    }

    private static String agendaLine(AgendaItem item) {
        return item.number() + ". " + (item.confidentiality() == null ? item.heading() : CONFIDENTIAL);
    }

    private static String linkLine(String link) {
        return "Möteslänk: " + link;
    }

    private static @Nullable String unlessBlank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
