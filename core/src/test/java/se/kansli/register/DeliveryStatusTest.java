package se.kansli.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.kansli.register.DeliveryStatus.Document.MEETING_PLAN;
import static se.kansli.register.DeliveryStatus.Document.MEMBER_REGISTER;
import static se.kansli.register.DeliveryStatus.Document.PROTOCOL;
import static se.kansli.register.DeliveryStatus.State.MISSING;
import static se.kansli.register.DeliveryStatus.State.NOT_YET_DUE;
import static se.kansli.register.DeliveryStatus.State.RECEIVED;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kansli.json.JsonSample;
import se.kansli.mandate.MandateDescription;
import se.kansli.protocol.Protocol;
import se.kansli.register.DeliveryStatus.NetworkCount;
import se.kansli.register.DeliveryStatus.Row;
import se.kansli.register.DeliveryStatus.State;
import se.kansli.validation.Validation;

/** What the two networks had sent in during the year, and what not. */
class DeliveryStatusTest {
    private static final LocalDate MAY = LocalDate.of(2027, 5, 7);

    @Test
    void tellsWhatHasComeAndWhatIsMissing() {
        assertThat(inMay().rows())
                .extracting(Row::network, Row::year, Row::document, Row::meeting, Row::due, Row::state)
                .containsExactly(
                        tuple("Skaraborgs IKT-strateger", 2027, MEMBER_REGISTER, null, day(1, 1), RECEIVED),
                        tuple("Skaraborgs IKT-strateger", 2027, MEETING_PLAN, null, day(1, 1), RECEIVED),
                        tuple("Skaraborgs IKT-strateger", 2027, PROTOCOL, day(2, 4), day(2, 18), RECEIVED),
                        tuple("Skaraborgs IKT-strateger", 2027, PROTOCOL, day(4, 22), day(5, 6), MISSING),
                        tuple("Skaraborgs IKT-strateger", 2027, PROTOCOL, day(9, 16), day(9, 30), NOT_YET_DUE),
                        tuple("Skaraborgs IKT-strateger", 2027, PROTOCOL, day(11, 25), day(12, 9), NOT_YET_DUE),
                        tuple("Grundskolan", 2027, MEMBER_REGISTER, null, day(1, 1), MISSING),
                        tuple("Grundskolan", 2027, MEETING_PLAN, null, day(1, 1), MISSING));
    }

    @Test
    void countsForEachNetwork() {
        assertThat(inMay().networks())
                .containsExactly(
                        new NetworkCount("Skaraborgs IKT-strateger", 2027, 3, 1, 2),
                        new NetworkCount("Grundskolan", 2027, 0, 2, 0));
    }

    @ParameterizedTest
    @CsvSource({"2027-05-06, NOT_YET_DUE", "2027-05-07, MISSING"})
    void givesFourteenDaysForAProtocol(LocalDate asOf, State state) {
        assertThat(status(asOf, Year.protocol(1)).rows().get(3).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"2027-03-14, MISSING", "2027-03-15, RECEIVED"})
    void knowsARegisterFromItsDay(LocalDate asOf, State state) {
        assertThat(status(asOf).rows().get(0).state()).isEqualTo(state);
    }

    @Test
    void expectsNothingBeforeTheYear() {
        MandateDescription nextYear = Year.inYear(2028, Year.mandate());

        assertThat(DeliveryStatus.of(
                                List.of(nextYear),
                                List.of(Year.plan()),
                                List.of(Year.register()),
                                Year.protocols(),
                                LocalDate.of(2027, 12, 31))
                        .rows())
                .extracting(Row::year, Row::document, Row::state)
                .containsExactly(tuple(2028, MEMBER_REGISTER, NOT_YET_DUE), tuple(2028, MEETING_PLAN, NOT_YET_DUE));
    }

    @Test
    void countsNoDraft() {
        Protocol draft = JsonSample.file("protocols/2027-1.json", Protocol.class)
                .text("metadata.status", "DRAFT")
                .document();

        assertThat(status(MAY, draft).rows().get(2).state()).isEqualTo(MISSING);
    }

    @Test
    void showsAProtocolOfAMeetingThatWasNotPlanned() {
        Protocol extra = JsonSample.file("protocols/2027-1.json", Protocol.class)
                .text("meeting.date", "2027-03-01")
                .text("approval.date", "2027-03-05")
                .document();

        assertThat(status(MAY, extra).rows())
                .extracting(Row::meeting, Row::state)
                .contains(tuple(day(2, 4), MISSING), tuple(day(3, 1), RECEIVED));
    }

    @Test
    void asksForNoMoreThanTheMandateDoes() {
        MandateDescription mandate = JsonSample.file("mandates/ikt-strateger.json", MandateDescription.class)
                .set("roles.mandates[1].duties", "[]")
                .document();

        DeliveryStatus status =
                DeliveryStatus.of(List.of(mandate), List.of(Year.plan()), List.of(), Year.protocols(), MAY);

        assertThat(status.rows()).isEmpty();
        assertThat(status.networks()).isEmpty();
    }

    @Test
    void isADocumentWithoutProblems() {
        assertThat(Validation.check(inMay())).isEmpty();
    }

    private static DeliveryStatus inMay() {
        return status(MAY, Year.protocol(1), Year.boardProtocol());
    }

    private static DeliveryStatus status(LocalDate asOf, Protocol... protocols) {
        return DeliveryStatus.of(
                List.of(Year.mandate(), Year.otherMandate()),
                List.of(Year.plan()),
                List.of(Year.register()),
                List.of(protocols),
                asOf);
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2027, month, day);
    }
}
