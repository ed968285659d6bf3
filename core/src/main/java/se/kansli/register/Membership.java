package se.kansli.register;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.organisation.Period;
import se.kansli.organisation.Person;
import se.kansli.organisation.Role;
import se.kansli.text.Essential;

/**
 * Somebody's part in a body during some time (<i>ledamot</i> of a register).
 *
 * @param person who
 * @param role as what; somebody in the presidium stands there besides
 * @param term from and to, both days included; absent if neither is known
 */
public record Membership(
        @Essential @NotNull @Valid Person person,
        @Essential @NotNull Role role,
        @Valid @Nullable Period term) {

    boolean holdsOn(LocalDate date) {
        return sharesADayWith(new Period(date, date));
    }

    /** Whether the two are held at the same time, some day. */
    boolean overlaps(Membership other) {
        return other.term() == null || sharesADayWith(other.term());
    }

    private boolean sharesADayWith(Period days) {
        return term == null || isInOrder(term.from(), days.to()) && isInOrder(days.from(), term.to());
    }

    /** A day that is not known is as early, or as late, as can be. */
    private static boolean isInOrder(@Nullable LocalDate from, @Nullable LocalDate to) {
        return from == null || to == null || !to.isBefore(from);
    }
}
