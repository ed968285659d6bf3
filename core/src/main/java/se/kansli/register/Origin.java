package se.kansli.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.kansli.organisation.Person;
import se.kansli.protocol.Action;
import se.kansli.protocol.Matter;
import se.kansli.protocol.Protocol;
import se.kansli.protocol.ProtocolItem;
import se.kansli.text.Essential;

/**
 * The § that something was decided in (<i>beslutad</i>).
 *
 * @param body the name of the body that decided
 * @param year of the meeting
 * @param date the day of the meeting
 * @param paragraph the § number; absent in minutes without numbers
 * @param goal the number of the goal that the § serves; absent if it is not known
 * @param confidential whether the § is not for everybody (<i>sekretess</i>): where and when it was decided is told, and
 *     nothing of what. A register of documents is open in the same way (OSL 5:2): day and number stand there, what a
 *     document is about is left out where it would reveal too much. A heading can name a pupil, and no program can tell
 */
public record Origin(
        @Essential @NotBlank String body,
        int year,
        @Essential @NotNull LocalDate date,
        @Essential @Positive @Nullable Integer paragraph,
        @Positive @Nullable Integer goal,
        boolean confidential) {

    static Origin of(Protocol protocol, ProtocolItem item) {
        Matter matter = item.matter();
        LocalDate date = protocol.meeting().date();
        return new Origin(
                protocol.body().name(),
                date.getYear(),
                date,
                item.number(),
                matter == null ? null : matter.goal(),
                item.hasSecrecy());
    }

    /** As the protocol of a later meeting tells of it. */
    static Origin of(Protocol teller, Action carried) {
        LocalDate date = carried.decidedOn() == null ? teller.meeting().date() : carried.decidedOn();
        return new Origin(teller.body().name(), date.getYear(), date, carried.paragraph(), null, false);
    }

    /** The same, of which nothing but where and when is told. */
    Origin asConfidential() {
        return confidential ? this : new Origin(body, year, date, paragraph, goal, true);
    }

    boolean isSameParagraph(Origin other) {
        return body.equals(other.body) && date.equals(other.date) && Objects.equals(paragraph, other.paragraph);
    }

    /** Those whose names no register may publish. */
    static List<Person> protectedPeople(List<Protocol> protocols) {
        return protocols.stream()
                .flatMap(protocol -> protocol.attendance().protectedPeople().stream())
                .distinct()
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    /** Protocols in order of their meetings; the parts of one meeting stay in theirs. */
    static List<Protocol> inOrder(List<Protocol> protocols) {
        return protocols.stream()
                .sorted(Comparator.comparing(
                        (Protocol protocol) -> protocol.meeting().date()))
                .toList();
    }
}
