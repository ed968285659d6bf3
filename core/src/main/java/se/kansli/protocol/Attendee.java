package se.kansli.protocol;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import se.kansli.organisation.Person;
import se.kansli.organisation.Role;
import se.kansli.text.Essential;

/**
 * Somebody at a meeting, or missed there.
 *
 * @param person who; others refer to them by name
 * @param role what the person is at this meeting
 * @param party abbreviation of the party in a political body, such as {@code S}
 * @param substituteFor the name of the member in whose place a substitute serves (<i>ersätter</i>)
 * @param presence what there is to say of how and when the person was there; absent for all the time, in the room
 * @param excused whether an absent person had said so beforehand (<i>anmält förhinder</i>)
 */
public record Attendee(
        @Essential @NotNull @Valid Person person,
        @NotNull Role role,
        @Nullable String party,
        @Nullable String substituteFor,
        @Valid @Nullable Presence presence,
        boolean excused) {

    /**
     * How and when somebody took part.
     *
     * @param remote by picture and sound (<i>på distans</i>, KL 5:16, 6:24)
     * @param paragraphs the §§ the person was there for, such as {@code 39–48, 50}; absent for all
     * @param from when the person came, if later than the meeting's start
     * @param to when the person left, if earlier than its end
     */
    public record Presence(
            boolean remote,
            @Nullable String paragraphs,
            @Nullable LocalTime from,
            @Nullable LocalTime to) {}

    /** The §§ the person was there for. */
    ParagraphSet paragraphs() {
        return presence == null ? ParagraphSet.ALL : ParagraphSet.of(presence.paragraphs());
    }

    /** The name, without a party after it; empty if it is missing. */
    String name() {
        return person == null ? "" : Names.bare(person.name());
    }
}
