package se.kansli.register;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.value.Lists;
import se.kansli.meeting.AgendaItemType;
import se.kansli.organisation.Person;
import se.kansli.protocol.Outcome;
import se.kansli.protocol.Protocol;
import se.kansli.protocol.ProtocolItem;
import se.kansli.text.Essential;
import se.kansli.text.RichText;
import se.kansli.text.Withheld;
import se.kansli.validation.DocumentText;
import se.kansli.validation.Publication;
import se.kansli.validation.Rule;

/**
 * What was decided, § by § (<i>beslutslogg</i>).
 *
 * <pre>{@code
 * DecisionLog log = DecisionLog.of(protocols);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param rows each § that ended in a decision, once, in order of the meetings and of the §§
 * @param protectedPeople those whose names may not be published (<i>skyddade personuppgifter</i>)
 */
@DocumentText
@Rule(
        code = "V35",
        basis = "GDPR art. 87, lag 2018:218 3:10",
        check = DocumentText.NoPersonalIdentityNumber.class,
        local = true,
        groups = Publication.class)
public record DecisionLog(@Essential List<@NotNull @Valid Row> rows, List<@NotNull @Valid Person> protectedPeople) {
    private static final Comparator<Row> BY_MEETING_AND_PARAGRAPH = Comparator.comparing(
                    (Row row) -> row.decided().date())
            .thenComparing(row -> row.decided().body())
            .thenComparing(row -> row.decided().paragraph(), Comparator.nullsLast(Comparator.naturalOrder()));

    public DecisionLog {
        rows = Lists.copy(rows);
        protectedPeople = Lists.copy(protectedPeople);
    }

    /**
     * Gathers the decisions of protocols.
     *
     * @param protocols without errors, of one body or several, in any order; a § that is in two parts of the same
     *     protocol comes once
     * @return the log
     */
    public static DecisionLog of(List<Protocol> protocols) {
        List<Row> rows = protocols.stream()
                .flatMap(protocol -> protocol.items().stream()
                        .filter(item -> item.outcome() != null
                                && !item.outcome().decisions().isEmpty())
                        .map(item -> row(Origin.of(protocol, item), item, item.outcome())))
                .distinct()
                .sorted(BY_MEETING_AND_PARAGRAPH)
                .toList();
        return new DecisionLog(rows, Origin.protectedPeople(protocols));
    }

    private static Row row(Origin decided, ProtocolItem item, Outcome outcome) {
        boolean isOpenToAll = !decided.confidential();
        return new Row(
                decided,
                isOpenToAll ? item.heading() : null,
                isOpenToAll
                        ? outcome.decisions().stream().map(RichText::plainText).collect(Collectors.joining("\n"))
                        : null,
                item.type(),
                item.diaryNumber(),
                item.followUp() != null && item.followUp().toCommissioner());
    }

    /**
     * A § and its decision.
     *
     * @param decided where and when
     * @param heading what the § is called; absent if it is confidential, see {@link Origin#confidential()}
     * @param decision each att-clause on a line of its own; absent if it is confidential
     * @param type what the § was for
     * @param diaryNumber the matter's number in the register
     * @param toCommissioner whether the commissioning body is to hear of it (<i>till uppdragsgivaren</i>)
     */
    @Withheld(
            when = "decided.confidential",
            keep = {"decided", "type"})
    public record Row(
            @Essential @NotNull @Valid Origin decided,
            @Essential @Nullable String heading,
            @Essential @Nullable String decision,
            @NotNull AgendaItemType type,
            @Nullable String diaryNumber,
            boolean toCommissioner) {}
}
