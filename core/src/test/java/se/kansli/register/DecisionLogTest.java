package se.kansli.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.kansli.json.Json;
import se.kansli.json.JsonSample;
import se.kansli.meeting.AgendaItemType;
import se.kansli.protocol.Protocol;
import se.kansli.template.Masked;
import se.kansli.validation.Validation;

/** What was decided in the network's year, and by a board. */
class DecisionLogTest {

    /** All but the opening and the next meeting of each. */
    @Test
    void hasEachParagraphOfTheYearThatDecides() {
        List<Integer> expected = IntStream.rangeClosed(1, 44)
                .filter(number -> number % 11 > 1)
                .boxed()
                .toList();

        assertThat(DecisionLog.of(Year.protocols()).rows())
                .hasSize(36)
                .extracting(row -> row.decided().paragraph())
                .isEqualTo(expected);
    }

    @Test
    void confidentialRowWrittenByHandSaysNothingWhenPublished() {
        Origin decided = new Origin("Nämnden", 2027, LocalDate.of(2027, 2, 4), 6, null, true);
        DecisionLog log = new DecisionLog(
                List.of(new DecisionLog.Row(
                        decided, "Skolskjuts", "att avslå ansökan", AgendaItemType.DECISION, "UN 2027/58", false)),
                List.of());

        assertThat(Masked.of(log).document().rows())
                .containsExactly(new DecisionLog.Row(decided, null, null, AgendaItemType.DECISION, null, false));
    }

    @Test
    void publishesNoNameOfAProtectedPerson() {
        Protocol protocol = JsonSample.file("protocols/2027-1.json", Protocol.class)
                .set("attendance.serving[2].person", "{\"name\": \"Dan Molnqvist\", \"protectedIdentity\": true}")
                .text("items[5].outcome.decisions[0]", "att Dan Molnqvist skickar ut enkäten.")
                .document();
        DecisionLog log = DecisionLog.of(List.of(protocol));

        assertThat(Json.write(log)).contains("att Dan Molnqvist skickar");
        assertThat(Json.write(Masked.of(log).document()))
                .doesNotContain("Molnqvist")
                .contains("att Uppgift borttagen vid publicering skickar ut enkäten.");
    }

    @Test
    void tellsADecision() {
        assertThat(DecisionLog.of(Year.protocols()).rows().get(4))
                .isEqualTo(new DecisionLog.Row(
                        new Origin("Skaraborgs IKT-strateger", 2027, LocalDate.of(2027, 2, 4), 6, 1, false),
                        "Kartläggning av digital kompetens",
                        "att enkäten skickas ut i samtliga kommuner under vecka 9–11, samt\n"
                                + "att frågorna om elevassistenter och fritidspersonal läggs till.",
                        AgendaItemType.DECISION,
                        null,
                        false));
    }

    @Test
    void tellsWhatTheCommissionerIsToHear() {
        assertThat(DecisionLog.of(Year.protocols()).rows())
                .filteredOn(DecisionLog.Row::toCommissioner)
                .extracting(row -> row.decided().paragraph())
                .containsExactly(8, 17, 29, 39);
    }

    @Test
    void leaksNothingOfAConfidentialItem() {
        DecisionLog log = DecisionLog.of(List.of(Year.boardProtocol()));

        assertThat(log.rows())
                .filteredOn(row -> row.decided().confidential())
                .containsExactly(new DecisionLog.Row(
                        new Origin("Utbildningsnämnden", 2027, LocalDate.of(2027, 3, 16), 29, null, true),
                        null,
                        null,
                        AgendaItemType.DECISION,
                        "UN 2027/00058",
                        false));
        assertThat(log.toString()).doesNotContain("kolskjuts");
    }

    @Test
    void hasEachParagraphOnceThoughItIsInTwoParts() {
        Protocol whole = Year.boardProtocol();

        assertThat(DecisionLog.of(List.of(whole.remainder(), whole.immediatelyApproved(), whole)))
                .isEqualTo(DecisionLog.of(List.of(whole)));
    }

    @Test
    void doesNotDependOnTheOrderOfTheProtocols() {
        List<Protocol> backwards = new ArrayList<>(Year.protocols());
        Collections.reverse(backwards);

        assertThat(DecisionLog.of(backwards)).isEqualTo(DecisionLog.of(Year.protocols()));
    }

    @Test
    void isADocumentWithoutProblems() {
        assertThat(Validation.check(DecisionLog.of(Year.protocols()))).isEmpty();
        assertThat(Validation.check(DecisionLog.of(List.of(Year.boardProtocol()))))
                .isEmpty();
    }
}
