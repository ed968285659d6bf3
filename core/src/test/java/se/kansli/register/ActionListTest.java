package se.kansli.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.kansli.protocol.Action.Status.CANCELLED;
import static se.kansli.protocol.Action.Status.DONE;
import static se.kansli.protocol.Action.Status.LATE;
import static se.kansli.protocol.Action.Status.NOT_STARTED;
import static se.kansli.protocol.Action.Status.ONGOING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kansli.json.JsonSample;
import se.kansli.protocol.Action;
import se.kansli.protocol.Protocol;
import se.kansli.text.RichText;
import se.kansli.validation.Validation;

/** What was to be done in the network's year, and in cases it does not have. */
class ActionListTest {
    private static final LocalDate FEBRUARY = LocalDate.of(2027, 2, 4);
    private static final LocalDate MAY = LocalDate.of(2027, 5, 15);
    private static final LocalDate DECEMBER = LocalDate.of(2027, 12, 5);

    @Test
    void showsTheYearAsItStoodInMay() {
        assertThat(ActionList.of(Year.protocols(), MAY).rows())
                .extracting(
                        ActionList.Row::number,
                        row -> row.decided().paragraph(),
                        row -> row.decided().goal(),
                        ActionList.Row::status,
                        ActionList.Row::due)
                .containsExactly(
                        tuple(1, 6, 1, DONE, LocalDate.of(2027, 2, 26)),
                        tuple(2, 6, 1, DONE, LocalDate.of(2027, 4, 15)),
                        tuple(3, 7, 2, LATE, LocalDate.of(2027, 3, 31)),
                        tuple(4, 8, 3, DONE, LocalDate.of(2027, 2, 19)),
                        tuple(5, 17, 1, LATE, LocalDate.of(2027, 4, 30)),
                        tuple(6, 17, 1, NOT_STARTED, LocalDate.of(2027, 8, 31)),
                        tuple(7, 18, 3, NOT_STARTED, LocalDate.of(2027, 5, 31)),
                        tuple(8, 19, 3, NOT_STARTED, LocalDate.of(2027, 9, 1)));
    }

    @Test
    void countsEachStatusOfTheYear() {
        assertThat(ActionList.of(Year.protocols(), MAY).counts())
                .extracting(ActionList.StatusCount::status, ActionList.StatusCount::count)
                .containsExactly(
                        tuple(NOT_STARTED, 3), tuple(ONGOING, 0), tuple(DONE, 3), tuple(LATE, 2), tuple(CANCELLED, 0));
        assertThat(ActionList.of(Year.protocols(), DECEMBER).counts())
                .extracting(ActionList.StatusCount::count)
                .containsExactly(2, 0, 11, 1, 0);
    }

    @Test
    void tellsTheLastThatIsKnownOfAnAction() {
        ActionList.Row row = ActionList.of(Year.protocols(), LocalDate.of(2027, 9, 20))
                .rows()
                .get(6);

        assertThat(row)
                .isEqualTo(new ActionList.Row(
                        7,
                        "Ta kontakt med leverantören om behovsbeskrivningen.",
                        "Nils Serverlind, Tidaholm",
                        LocalDate.of(2027, 5, 31),
                        LATE,
                        new Origin("Skaraborgs IKT-strateger", 2027, LocalDate.of(2027, 4, 22), 18, 3, false),
                        LocalDate.of(2027, 9, 16),
                        "Möte med leverantören är bokat till den 5 oktober."));
    }

    @Test
    void doesNotDependOnTheOrderOfTheProtocols() {
        List<Protocol> backwards = new ArrayList<>(Year.protocols());
        Collections.reverse(backwards);

        assertThat(ActionList.of(backwards, DECEMBER)).isEqualTo(ActionList.of(Year.protocols(), DECEMBER));
    }

    @Test
    void takesTheSameProtocolTwiceForOne() {
        List<Protocol> doubled = new ArrayList<>(Year.protocols());
        doubled.addAll(Year.protocols());

        assertThat(ActionList.of(doubled, DECEMBER)).isEqualTo(ActionList.of(Year.protocols(), DECEMBER));
    }

    @Test
    void showsCarriedActionsWhoseOwnProtocolIsNotThere() {
        assertThat(ActionList.of(List.of(Year.protocol(4)), DECEMBER).rows())
                .extracting(
                        row -> row.decided().date(),
                        row -> row.decided().paragraph(),
                        row -> row.decided().goal())
                .startsWith(tuple(LocalDate.of(2027, 4, 22), 18, null))
                .hasSize(7);
    }

    @ParameterizedTest
    @CsvSource({
        "ONGOING, 2027-05-14, LATE",
        "ONGOING, 2027-05-15, ONGOING",
        "NOT_STARTED, , NOT_STARTED",
        "LATE, 2027-05-16, ONGOING",
        "LATE, , LATE",
        "DONE, 2027-05-14, DONE",
        "CANCELLED, 2027-05-14, CANCELLED"
    })
    void isLateByTheCalendar(Action.Status told, @Nullable LocalDate due, Action.Status shown) {
        Protocol protocol = Year.meeting(FEBRUARY, List.of(), Year.item(6, action("Ringa", "Alva", due, told)));

        assertThat(ActionList.of(List.of(protocol), MAY).rows())
                .extracting(ActionList.Row::status)
                .containsExactly(shown);
    }

    @Test
    void keepsTheSameTaskOfTwoPeopleApart() {
        Protocol first = Year.meeting(
                FEBRUARY,
                List.of(),
                Year.item(6, action("Svara", "Alva", null, NOT_STARTED), action("Svara", "Bo", null, NOT_STARTED)));

        assertThat(ActionList.of(List.of(first, later(carried("Svara", "Bo", ONGOING))), MAY)
                        .rows())
                .extracting(ActionList.Row::responsible, ActionList.Row::status)
                .containsExactly(tuple("Alva", NOT_STARTED), tuple("Bo", ONGOING));
    }

    @Test
    void followsAnActionThatSomebodyElseTakesOver() {
        Protocol first = Year.meeting(FEBRUARY, List.of(), Year.item(6, action("Svara", "Alva", null, NOT_STARTED)));

        assertThat(ActionList.of(List.of(first, later(carried("Svara", "Cia", ONGOING))), MAY)
                        .rows())
                .extracting(ActionList.Row::responsible, ActionList.Row::status)
                .containsExactly(tuple("Cia", ONGOING));
    }

    @Test
    void namesAllWhoAreResponsible() {
        Action shared = new Action(
                RichText.plain("Svara"),
                List.of("Alva, Skövde", "Bo, Lidköping"),
                null,
                ONGOING,
                null,
                null,
                null,
                false);
        Action nobodys = new Action(RichText.plain("Ringa"), List.of(), null, ONGOING, null, null, null, false);

        assertThat(ActionList.of(List.of(Year.meeting(FEBRUARY, List.of(), Year.item(6, shared, nobodys))), MAY)
                        .rows())
                .extracting(ActionList.Row::responsible)
                .containsExactly("Alva, Skövde; Bo, Lidköping", null);
    }

    /** The word in the first protocol is enough, also where a later one has another wording. */
    @Test
    void tellsNothingOfWhatAConfidentialItemIsToDo() {
        Protocol open = JsonSample.file("protocols/2027-1.json", Protocol.class)
                .add("items[6].matter", "\"confidentiality\": {\"ground\": \"23 kap. 1 § OSL\"}")
                .document();
        Protocol later = JsonSample.file("protocols/2027-2.json", Protocol.class)
                .text("closing.carriedActions[2].text", "Skriva om eleven.")
                .document();

        List<ActionList.Row> rows = ActionList.of(List.of(open, later), MAY).rows();

        assertThat(rows)
                .filteredOn(row -> row.decided().confidential())
                .hasSize(2)
                .allSatisfy(row -> {
                    assertThat(row.decided().paragraph()).isEqualTo(7);
                    assertThat(row.task()).isNull();
                    assertThat(row.responsible()).isNull();
                    assertThat(row.comment()).isNull();
                });
        assertThat(rows.toString()).doesNotContain("arbetssätten", "eleven", "Klickström", "Falköping");
    }

    /** Also where the protocol that decided it is not at hand. */
    @Test
    void tellsNothingOfAConfidentialActionThatWasCarriedOn() {
        Protocol first = Year.meeting(FEBRUARY, List.of(), Year.item(6, action("Svara", "Alva", null, NOT_STARTED)));
        Protocol later = later(confidential(carried("Svara", "Alva", ONGOING)));

        for (List<Protocol> protocols : List.of(List.of(later), List.of(first, later))) {
            assertThat(ActionList.of(protocols, MAY).rows()).singleElement().satisfies(row -> {
                assertThat(row.decided().confidential()).isTrue();
                assertThat(row.decided().paragraph()).isEqualTo(6);
                assertThat(row.task()).isNull();
                assertThat(row.responsible()).isNull();
                assertThat(row.status()).isEqualTo(ONGOING);
            });
        }
    }

    private static Action confidential(Action action) {
        return new Action(
                action.text(),
                action.responsible(),
                action.due(),
                action.status(),
                action.decidedOn(),
                action.paragraph(),
                action.comment(),
                true);
    }

    @Test
    void isADocumentWithoutProblems() {
        assertThat(Validation.check(ActionList.of(Year.protocols(), MAY))).isEmpty();
        assertThat(Validation.check(ActionList.of(List.of(), MAY))).isEmpty();
    }

    private static Protocol later(Action carried) {
        return Year.meeting(LocalDate.of(2027, 4, 22), List.of(carried), Year.item(12));
    }

    private static Action carried(String text, String responsible, Action.Status status) {
        return new Action(RichText.plain(text), List.of(responsible), null, status, FEBRUARY, 6, null, false);
    }

    private static Action action(String text, String responsible, @Nullable LocalDate due, Action.Status status) {
        return new Action(RichText.plain(text), List.of(responsible), due, status, null, null, null, false);
    }
}
