package se.kansli.register;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.value.Lists;
import se.kansli.mandate.MandateDescription;
import se.kansli.protocol.Protocol;
import se.kansli.text.Essential;
import se.kansli.text.Swedish;
import se.kansli.validation.DocumentText;
import se.kansli.validation.Publication;
import se.kansli.validation.Rule;

/**
 * What each network was to send in, and whether it has (<i>leveransstatus</i>).
 *
 * <pre>{@code
 * DeliveryStatus status = DeliveryStatus.of(mandates, plans, registers, protocols, LocalDate.now());
 * }</pre>
 *
 * <p>Mandates say what is to be sent in and not by when. Here a register of members and a meeting plan are due on the first
 * day of the mandate's year, a protocol {@value #DAYS_FOR_PROTOCOL} days after the meeting, the time that KL 5:69 gives
 * for approving one. Immutable and thread-safe.
 *
 * @param asOf the day that the status is of
 * @param rows each document of each network, in the order of the mandates
 * @param networks how many documents of each network have come, in the order of the mandates
 */
@DocumentText
@Rule(
        code = "V35",
        basis = "GDPR art. 87, lag 2018:218 3:10",
        check = DocumentText.NoPersonalIdentityNumber.class,
        local = true,
        groups = Publication.class)
public record DeliveryStatus(
        @Essential @NotNull LocalDate asOf,
        @Essential List<@NotNull @Valid Row> rows,
        List<@NotNull @Valid NetworkCount> networks) {

    static final int DAYS_FOR_PROTOCOL = 14;

    public DeliveryStatus {
        rows = Lists.copy(rows);
        networks = Lists.copy(networks);
    }

    /**
     * Compares what mandates ask for with what there is. A mandate asks for what some role of it has the duty to send in;
     * one without a year is for the year of the day.
     *
     * @param mandates whose networks, and for which year
     * @param plans what has come of meeting plans; they tell which meetings there are
     * @param registers what has come of registers of members; one is for the year of its day
     * @param protocols what has come of protocols; drafts have not come
     * @param asOf what should have come before this day is missing
     * @return the status
     */
    public static DeliveryStatus of(
            List<MandateDescription> mandates,
            List<MeetingPlan> plans,
            List<MemberRegister> registers,
            List<Protocol> protocols,
            LocalDate asOf) {
        Received received = new Received(plans, registers, protocols, asOf);
        List<List<Row>> byMandate = mandates.stream().map(received::rows).toList();
        List<NetworkCount> networks = byMandate.stream()
                .filter(rows -> !rows.isEmpty())
                .map(NetworkCount::of)
                .toList();
        return new DeliveryStatus(asOf, byMandate.stream().flatMap(List::stream).toList(), networks);
    }

    /** What is sent in (<i>handling</i>). */
    public enum Document {
        /** Who is in the network. */
        @Swedish("förteckning över ledamöter")
        MEMBER_REGISTER,
        /** When and where it meets. */
        @Swedish("mötesplan")
        MEETING_PLAN,
        /** What a meeting decided. */
        @Swedish("protokoll")
        PROTOCOL
    }

    /** Whether a document has come (<i>läge</i>). */
    public enum State {
        /** It has. */
        @Swedish("inkommen")
        RECEIVED,
        /** It has not, and should have. */
        @Swedish("saknas")
        MISSING,
        /** It has not, and need not yet. */
        @Swedish("inte dags än")
        NOT_YET_DUE
    }

    /**
     * A document that a network is to send in.
     *
     * @param network its name
     * @param year the mandate's
     * @param document what
     * @param meeting the day of a protocol's meeting; absent for other documents
     * @param due the last day for it (<i>senast</i>)
     * @param state whether it has come
     */
    public record Row(
            @Essential @NotBlank String network,
            int year,
            @Essential @NotNull Document document,
            @Nullable LocalDate meeting,
            @NotNull LocalDate due,
            @Essential @NotNull State state) {}

    /**
     * How much of what a network is to send in has come.
     *
     * @param network its name
     * @param year the mandate's
     * @param received how many documents have come
     * @param missing how many should have
     * @param notYetDue how many need not yet
     */
    public record NetworkCount(
            @NotBlank String network,
            int year,
            @PositiveOrZero int received,
            @PositiveOrZero int missing,
            @PositiveOrZero int notYetDue) {

        /** Of the rows of one mandate, at least one. */
        private static NetworkCount of(List<Row> rows) {
            return new NetworkCount(
                    rows.get(0).network(),
                    rows.get(0).year(),
                    count(rows, State.RECEIVED),
                    count(rows, State.MISSING),
                    count(rows, State.NOT_YET_DUE));
        }

        private static int count(List<Row> rows, State state) {
            return (int) rows.stream().filter(row -> row.state() == state).count();
        }
    }
}
