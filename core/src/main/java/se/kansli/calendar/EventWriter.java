package se.kansli.calendar;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.kansli.organisation.Person;

/** Writes meetings into a calendar file (RFC 5545, 3.6.1). */
final class EventWriter {
    private final ContentLines lines;
    private final Instant stamp;
    private final int sequence;
    private final boolean isCancellation;

    EventWriter(ContentLines lines, Instant stamp, int sequence, boolean isCancellation) {
        this.lines = lines;
        this.stamp = stamp;
        this.sequence = sequence;
        this.isCancellation = isCancellation;
    }

    void write(Event event) {
        boolean isCancelled = isCancellation || event.isCancelled();
        lines.add("BEGIN", "VEVENT");
        lines.add("UID", event.identity());
        lines.add("DTSTAMP", SwedishTime.of(stamp));
        lines.add("SEQUENCE", String.valueOf(sequence));
        lines.add("STATUS", isCancelled ? "CANCELLED" : "CONFIRMED");
        when(event.when());
        // not every program shows the status
        lines.addText("SUMMARY", isCancelled ? "Inställt: " + event.summary() : event.summary());
        where(event.where());
        if (!event.description().isEmpty()) {
            lines.addText("DESCRIPTION", event.description());
        }
        people(event.people());
        lines.add("END", "VEVENT");
    }

    private void when(Event.When when) {
        if (when.from() == null) {
            lines.add("DTSTART;VALUE=DATE", SwedishTime.of(when.date()));
            return;
        }
        lines.add("DTSTART" + SwedishTime.ZONE, SwedishTime.of(when.date().atTime(when.from())));
        if (when.to() != null) {
            lines.add("DTEND" + SwedishTime.ZONE, SwedishTime.of(when.endDate().atTime(when.to())));
        }
    }

    private void where(Event.Where where) {
        String location = where.place() == null ? where.link() : where.place();
        if (location != null) {
            lines.addText("LOCATION", location);
        }
        String address = address(where.link());
        if (address != null) {
            lines.add("URL", address);
        }
    }

    /** An address on the web; a link may be any text. */
    private static @Nullable String address(@Nullable String link) {
        if (link == null) {
            return null;
        }
        try {
            URI uri = new URI(link.strip());
            boolean isWeb = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            return isWeb ? uri.toASCIIString() : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private void people(Event.People people) {
        Person organiser = people.organiser();
        if (organiser != null) {
            lines.addPerson("ORGANIZER", organiser);
        }
        if (people.canAnswer()) {
            people.attendees()
                    .forEach(each -> lines.addPerson(
                            "ATTENDEE;ROLE=" + each.role() + ";PARTSTAT=NEEDS-ACTION;RSVP=TRUE", each.person()));
        }
    }
}
