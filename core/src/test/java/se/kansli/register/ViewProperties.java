package se.kansli.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.kansli.mandate.MandateDescription;
import se.kansli.mandate.Mandates;
import se.kansli.protocol.Action;
import se.kansli.protocol.Attendance;
import se.kansli.protocol.Protocol;
import se.kansli.protocol.Protocols;
import se.kansli.register.AttendanceMatrix.MeetingColumn;
import se.kansli.register.AttendanceMatrix.PersonRow;
import se.kansli.text.RichText;

/** What holds for the tables of any documents. */
class ViewProperties {
    private static final LocalDate FIRST_MEETING = LocalDate.of(2027, 1, 14);
    private static final LocalDate END_OF_YEAR = LocalDate.of(2027, 12, 31);

    /**
     * A year of meetings, and what became of each action: those that are left are carried to the next meeting.
     *
     * @param protocols in no order
     * @param outcomes each action's last status, by its text
     */
    record History(List<Protocol> protocols, Map<String, Action.Status> outcomes) {}

    @Property(tries = 100)
    void everyActionIsThereOnceAsItWasLastTold(@ForAll("histories") History history) {
        ActionList list = ActionList.of(history.protocols(), END_OF_YEAR);
        Map<String, Action.Status> shown = new LinkedHashMap<>();
        list.rows()
                .forEach(row -> shown.merge(row.task(), row.status(), (one, other) -> {
                    throw new AssertionError(row.task() + " is there twice");
                }));

        assertThat(shown).isEqualTo(history.outcomes());
        assertThat(list.counts().stream()
                        .mapToInt(ActionList.StatusCount::count)
                        .sum())
                .isEqualTo(list.rows().size());
        assertThat(list.rows()).extracting(ActionList.Row::number).doesNotHaveDuplicates();
    }

    /** Both boards have the same id, and people of the same names. */
    @Property(tries = 100)
    void attendanceAddsUp(@ForAll("boards") Protocol one, @ForAll("boards") Protocol other) {
        AttendanceMatrix matrix = AttendanceMatrix.of(List.of(one, other));

        assertThat(matrix.people()).allSatisfy(row -> {
            assertThat(row.percent()).isBetween(0, 100);
            assertThat(row.marks()).hasSameSizeAs(matrix.meetings());
            assertThat(row.attended()).isBetween(0, row.listed());
            assertThat(row.listed()).isBetween(1, matrix.meetings().size());
        });
        assertThat(matrix.people().stream().mapToInt(PersonRow::attended).sum())
                .isEqualTo(matrix.meetings().stream()
                        .mapToInt(MeetingColumn::attended)
                        .sum());
        assertThat(matrix.people())
                .extracting(PersonRow::name)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(one, other).flatMap(ViewProperties::people).collect(Collectors.toSet()));
    }

    private static Stream<String> people(Protocol protocol) {
        Attendance lists = protocol.attendance();
        return Stream.of(lists.serving(), lists.notServing(), lists.absent(), lists.others())
                .flatMap(List::stream)
                .map(attendee -> attendee.person().name());
    }

    @Property(tries = 100)
    void decisionsAreThoseOfTheProtocol(@ForAll("boards") Protocol protocol) {
        assertThat(DecisionLog.of(List.of(protocol)).rows())
                .allMatch(row -> row.decided().confidential() == (row.decision() == null))
                .allMatch(row -> row.decided().confidential() == (row.heading() == null))
                .extracting(row -> row.decided().paragraph())
                .isEqualTo(protocol.items().stream()
                        .filter(item -> item.outcome() != null
                                && !item.outcome().decisions().isEmpty())
                        .map(item -> item.number())
                        .toList());
    }

    @Property(tries = 50)
    void everyAssignmentHasARow(@ForAll("mandates") MandateDescription mandate) {
        int rows = mandate.purpose().goals().stream()
                .mapToInt(goal -> Math.max(1, goal.assignments().size()))
                .sum();

        assertThat(MandateMatrix.of(List.of(mandate, mandate)).rows()).hasSize(2 * rows);
    }

    @Property(tries = 50)
    void everyDocumentIsCountedForItsNetwork(@ForAll("mandates") MandateDescription mandate) {
        DeliveryStatus status = DeliveryStatus.of(List.of(mandate), List.of(), List.of(), List.of(), END_OF_YEAR);

        assertThat(status.networks().stream()
                        .mapToInt(count -> count.received() + count.missing() + count.notYetDue())
                        .sum())
                .isEqualTo(status.rows().size());
        assertThat(status.rows()).noneMatch(row -> row.state() == DeliveryStatus.State.RECEIVED);
    }

    @Provide
    Arbitrary<History> histories() {
        return Arbitraries.randomValue(ViewProperties::history);
    }

    @Provide
    Arbitrary<Protocol> boards() {
        return Protocols.statutory();
    }

    @Provide
    Arbitrary<MandateDescription> mandates() {
        return Mandates.valid();
    }

    private static History history(Random random) {
        List<Protocol> protocols = new ArrayList<>();
        Map<String, Action.Status> outcomes = new LinkedHashMap<>();
        List<Action> open = List.of();
        for (int meeting = 0; meeting < 1 + random.nextInt(5); meeting++) {
            LocalDate date = FIRST_MEETING.plusMonths(2L * meeting);
            List<Action> carried =
                    open.stream().map(action -> with(anyStatus(random), action)).toList();
            List<Action> decided = new ArrayList<>();
            for (int i = random.nextInt(4); i > 0; i--) {
                decided.add(action("Åtgärd " + meeting + "." + i, anyStatus(random)));
            }
            int number = meeting + 1;
            protocols.add(Year.meeting(date, carried, Year.item(number, decided.toArray(Action[]::new))));
            List<Action> told = new ArrayList<>(carried);
            decided.forEach(action -> told.add(decidedOn(date, number, action)));
            told.forEach(action -> outcomes.put(action.text().plainText(), action.status()));
            open = told.stream().filter(action -> action.status().isOpen()).toList();
        }
        Collections.shuffle(protocols, random);
        return new History(protocols, outcomes);
    }

    private static Action.Status anyStatus(Random random) {
        return Action.Status.values()[random.nextInt(Action.Status.values().length)];
    }

    private static Action action(String text, Action.Status status) {
        return new Action(RichText.plain(text), List.of("Alva"), null, status, null, null, null, false);
    }

    private static Action with(Action.Status status, Action action) {
        return new Action(
                action.text(), action.responsible(), null, status, action.decidedOn(), action.paragraph(), null, false);
    }

    private static Action decidedOn(LocalDate date, int number, Action action) {
        return new Action(action.text(), action.responsible(), null, action.status(), date, number, null, false);
    }
}
