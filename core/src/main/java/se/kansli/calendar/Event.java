package se.kansli.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.organisation.Person;

/**
 * One meeting as a calendar shows it.
 *
 * @param identity what makes it this meeting: {@link ICalendar} tells what that is
 * @param summary its name
 * @param description all that has no place of its own; may be empty
 * @param isCancelled whether it is cancelled by itself, and not with all the others
 */
record Event(
        String identity,
        String summary,
        String description,
        When when,
        Where where,
        People people,
        boolean isCancelled) {

    /**
     * Days and times.
     *
     * @param from absent for a meeting whose time is not known: it takes the whole day
     * @param to absent if it is not known when the meeting ends
     */
    record When(
            LocalDate date,
            @Nullable LocalTime from,
            LocalDate endDate,
            @Nullable LocalTime to) {}

    /** Room and address, and what to follow for those who are not there; never blank. */
    record Where(@Nullable String place, @Nullable String link) {}

    /**
     * Who asks and who is asked; all have an e-mail address.
     *
     * @param organiser absent if there is nobody to answer to
     */
    record People(@Nullable Person organiser, List<Attendee> attendees) {
        static final People NOBODY = new People(null, List.of());

        /** Whether it can be a request: RFC 5546, 3.2.2, wants one who asks and one who is asked. */
        boolean canAnswer() {
            return organiser != null && !attendees.isEmpty();
        }
    }

    /** Somebody who is asked, with a role of RFC 5545, 3.2.16. */
    record Attendee(Person person, String role) {}
}
