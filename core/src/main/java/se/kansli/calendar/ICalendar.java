package se.kansli.calendar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import se.kansli.internal.io.WholeFile;
import se.kansli.meeting.MeetingNotice;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.register.MeetingPlan;
import se.kansli.validation.Validation;

/**
 * Meetings for a calendar program: Outlook, Google, Thunderbird … (RFC 5545, RFC 5546).
 *
 * <pre>{@code
 * ICalendar.of(notice, Instant.now()).write(Path.of("kallelse.ics"));                           // an invitation
 * ICalendar.of(moved, Instant.now()).withSequence(1).write(Path.of("kallelse.ics"));            // at another time
 * ICalendar.of(moved, Instant.now()).withSequence(2).cancelled().write(Path.of("inställt.ics"));
 * }</pre>
 *
 * <p>A calendar program takes two files to speak of the same meeting when their identity (UID) is the same. A meeting
 * that has a number is known by its body's id, the calendar year and the number: it may be moved within the year. A
 * meeting without a number, and each meeting of a plan, is known by its body's id and the day: its hours and place may
 * change, but to move it to another day, cancel it and make a new one. So body ids must differ between all bodies whose
 * meetings one person may go to.
 *
 * <p>A notice is a request that those called can answer (METHOD REQUEST) if there is somebody to answer to: the sender
 * if that is one of those called and has an e-mail address, else the chair, the convener or the secretary. Otherwise,
 * and for a plan, the meetings are published (METHOD PUBLISH). Only people with an e-mail address are named, so nobody
 * with a protected identity is.
 *
 * <p>Times are those of Sweden's clocks, which the file describes as they have gone since 1996. Same record and same
 * instant, same bytes. Immutable and thread-safe.
 */
public final class ICalendar {
    private final List<Event> events;
    private final Instant stamp;
    private final int sequence;
    private final boolean isCancelled;

    private ICalendar(List<Event> events, Instant stamp, int sequence, boolean isCancelled) {
        this.events = events;
        this.stamp = stamp;
        this.sequence = sequence;
        this.isCancelled = isCancelled;
    }

    /**
     * An invitation to a meeting, with its agenda.
     *
     * @param notice who is called, when and where
     * @param stamp when this version of the invitation was made (DTSTAMP)
     * @return the first version
     * @throws InvalidDocumentException if the notice has errors
     */
    public static ICalendar of(MeetingNotice notice, Instant stamp) {
        return new ICalendar(List.of(Events.of(Validation.require(notice))), stamp, 0, false);
    }

    /**
     * A year's meetings; those that are cancelled in the plan are so in the calendar.
     *
     * @param plan a body's meetings
     * @param stamp when this version of the calendar was made (DTSTAMP)
     * @return the first version
     * @throws InvalidDocumentException if the plan has errors
     */
    public static ICalendar of(MeetingPlan plan, Instant stamp) {
        return new ICalendar(Events.of(Validation.require(plan)), stamp, 0, false);
    }

    /**
     * A later version: calendar programs let a higher number replace a lower.
     *
     * @param number 0 for the first version, and one more each time date, hours or place change or the meeting is
     *     cancelled
     * @return the same meetings with that number
     */
    public ICalendar withSequence(int number) {
        if (number < 0) {
            throw new IllegalArgumentException("a sequence number is 0 or more, not " + number);
        }
        return new ICalendar(events, stamp, number, isCancelled);
    }

    /**
     * Takes the meetings back (METHOD CANCEL).
     *
     * @return a cancellation of all the meetings; it needs a higher sequence number than what it cancels
     */
    public ICalendar cancelled() {
        return new ICalendar(events, stamp, sequence, true);
    }

    /**
     * The calendar as text.
     *
     * @return lines of at most 75 bytes in UTF-8, each ended by CR LF
     */
    public String text() {
        boolean isRequest = events.stream().allMatch(event -> event.people().canAnswer());
        ContentLines lines = new ContentLines();
        lines.add("BEGIN", "VCALENDAR");
        lines.add("VERSION", "2.0");
        lines.add("PRODID", "-//Kansli//Kansli//SV");
        lines.add("METHOD", isCancelled ? "CANCEL" : isRequest ? "REQUEST" : "PUBLISH");
        SwedishTime.describeIn(lines);
        events.forEach(new EventWriter(lines, stamp, sequence, isCancelled)::write);
        lines.add("END", "VCALENDAR");
        return lines.toString();
    }

    /**
     * Writes the calendar to a file, which is in place whole or not at all.
     *
     * @param target replaced if it is there
     * @throws IOException if the file cannot be written
     */
    public void write(Path target) throws IOException {
        byte[] bytes = text().getBytes(StandardCharsets.UTF_8);
        WholeFile.write(target, out -> out.write(bytes));
    }
}
