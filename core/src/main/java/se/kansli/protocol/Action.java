package se.kansli.protocol;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.value.Lists;
import se.kansli.text.RichText;
import se.kansli.text.StartsAs;
import se.kansli.text.Swedish;
import se.kansli.text.Withheld;
import se.kansli.validation.HasText;

/**
 * Something that somebody is to do (<i>åtgärd</i>).
 *
 * @param text what
 * @param responsible who, by name and municipality or body (<i>ansvarig</i>)
 * @param due the last day (<i>klart senast</i>)
 * @param status how far it has come
 * @param decidedOn the day of the meeting that decided it; absent for this one
 * @param paragraph the § that decided it; absent for the one it stands in
 * @param comment what is known of it
 * @param confidential whether it is not for everybody, as an action of a confidential § stays when later protocols carry it on
 *     (<i>sekretess</i>)
 */
@Withheld(
        when = "confidential",
        keep = {"due", "status", "decidedOn", "paragraph"})
public record Action(
        @HasText RichText text,
        List<@NotBlank String> responsible,
        @Nullable LocalDate due,
        @StartsAs("NOT_STARTED") @NotNull Status status,
        @Nullable LocalDate decidedOn,
        @Positive @Nullable Integer paragraph,
        @Nullable String comment,
        boolean confidential) {

    public Action {
        responsible = Lists.copy(responsible);
    }

    /** How far an action has come (<i>status</i>). */
    public enum Status {
        /** Nobody has begun. */
        @Swedish("ej påbörjad")
        NOT_STARTED,
        /** Under way. */
        @Swedish("pågår")
        ONGOING,
        /** Done. */
        @Swedish("klar")
        DONE,
        /** Later than it should have been. */
        @Swedish("försenad")
        LATE,
        /** Not to be done any more. */
        @Swedish("utgår")
        CANCELLED;

        /**
         * Whether something is left to do.
         *
         * @return false for what is done and what is not to be done any more
         */
        public boolean isOpen() {
            return this != DONE && this != CANCELLED;
        }
    }

    /** The same action as the next protocol tells of it, which knows no more whether its § is confidential. */
    Action carriedFrom(LocalDate date, ProtocolItem item) {
        return new Action(
                text,
                responsible,
                due,
                status,
                decidedOn == null ? date : decidedOn,
                paragraph == null ? item.number() : paragraph,
                comment,
                confidential || item.hasSecrecy());
    }

    Action asConfidential() {
        return new Action(text, responsible, due, status, decidedOn, paragraph, comment, true);
    }

    /** Whether a name is somewhere in its texts. */
    boolean tellsOf(Pattern name) {
        return Stream.concat(Stream.of(text.plainText(), String.valueOf(comment)), responsible.stream())
                .anyMatch(name.asPredicate());
    }
}
