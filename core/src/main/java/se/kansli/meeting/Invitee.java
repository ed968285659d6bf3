package se.kansli.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import se.kansli.organisation.Person;
import se.kansli.organisation.Role;
import se.kansli.text.Essential;

/**
 * Somebody who gets a notice (<i>kallad</i>).
 *
 * @param person who
 * @param role what the person is in the body
 * @param party abbreviation of the party in a political body, such as {@code S}
 */
public record Invitee(
        @Essential @NotNull @Valid Person person,
        @NotNull Role role,
        @Nullable String party) {}
