package se.kansli.register;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.value.Lists;
import se.kansli.organisation.Person;
import se.kansli.protocol.Action;
import se.kansli.protocol.Protocol;
import se.kansli.text.Essential;
import se.kansli.text.Withheld;
import se.kansli.validation.DocumentText;
import se.kansli.validation.Publication;
import se.kansli.validation.Rule;

/**
 * What was to be done, and how far it has come (<i>åtgärdslista</i>).
 *
 * <pre>{@code
 * ActionList actions = ActionList.of(protocols, LocalDate.now());
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param asOf the day that the list tells of
 * @param rows each action once, in the order they were decided
 * @param counts how many there are of each status, none left out
 * @param protectedPeople those whose names may not be published (<i>skyddade personuppgifter</i>)
 */
@DocumentText
@Rule(
        code = "V35",
        basis = "GDPR art. 87, lag 2018:218 3:10",
        check = DocumentText.NoPersonalIdentityNumber.class,
        local = true,
        groups = Publication.class)
public record ActionList(
        @Essential @NotNull LocalDate asOf,
        @Essential List<@NotNull @Valid Row> rows,
        List<@NotNull @Valid StatusCount> counts,
        List<@NotNull @Valid Person> protectedPeople) {

    public ActionList {
        rows = Lists.copy(rows);
        counts = Lists.copy(counts);
        protectedPeople = Lists.copy(protectedPeople);
    }

    /**
     * Gathers the actions of protocols. What a later protocol tells of an action goes into the action's own row: it is
     * known by the day and the § that decided it and by its text.
     *
     * @param protocols without errors, of one body or several, in any order; those of later meetings than the day are
     *     left out
     * @param asOf what is not done and should have been before this day is late
     * @return the list
     */
    public static ActionList of(List<Protocol> protocols, LocalDate asOf) {
        List<Row> rows = new ActionHistory(protocols, asOf).rows();
        List<StatusCount> counts = Stream.of(Action.Status.values())
                .map(status -> new StatusCount(status, (int)
                        rows.stream().filter(row -> row.status() == status).count()))
                .toList();
        return new ActionList(asOf, rows, counts, Origin.protectedPeople(protocols));
    }

    /**
     * An action.
     *
     * @param number from 1
     * @param task what; absent if it is confidential (<i>åtgärd</i>)
     * @param responsible who, parted by semicolons; absent if nobody is named or if it is confidential
     * @param due the last day (<i>klart senast</i>)
     * @param status how far it has come on the list's day
     * @param decided where and when
     * @param followedUp the day of the last later meeting that told of it (<i>uppföljd</i>)
     * @param comment what that meeting, or the first, knew of it; absent if it is confidential
     */
    @Withheld(
            when = "decided.confidential",
            keep = {"number", "due", "status", "decided", "followedUp"})
    public record Row(
            @Essential @Positive int number,
            @Essential @Nullable String task,
            @Essential @Nullable String responsible,
            @Nullable LocalDate due,
            @Essential @NotNull Action.Status status,
            @NotNull @Valid Origin decided,
            @Nullable LocalDate followedUp,
            @Nullable String comment) {}

    /**
     * How many actions have a status.
     *
     * @param status which
     * @param count how many
     */
    public record StatusCount(
            @NotNull Action.Status status, @PositiveOrZero int count) {}
}
