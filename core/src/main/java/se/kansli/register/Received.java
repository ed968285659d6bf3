package se.kansli.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kansli.mandate.Duty;
import se.kansli.mandate.MandateDescription;
import se.kansli.organisation.Body;
import se.kansli.protocol.Protocol;
import se.kansli.protocol.ProtocolStatus;
import se.kansli.register.DeliveryStatus.Document;
import se.kansli.register.DeliveryStatus.Row;
import se.kansli.register.DeliveryStatus.State;

/** What has come from networks by a day. */
final class Received {
    private final List<MeetingPlan> plans;
    private final List<MemberRegister> registers;
    private final List<Protocol> protocols;
    private final LocalDate asOf;

    Received(List<MeetingPlan> plans, List<MemberRegister> registers, List<Protocol> protocols, LocalDate asOf) {
        this.plans = plans;
        this.registers = registers;
        this.protocols = protocols;
        this.asOf = asOf;
    }

    /** What a mandate asks for, and whether it has come. */
    List<Row> rows(MandateDescription mandate) {
        Body network = mandate.network();
        int year = mandate.year() == null ? asOf.getYear() : mandate.year();
        Set<String> duties = mandate.roles().mandates().stream()
                .flatMap(role -> role.duties().stream())
                .map(Duty::code)
                .collect(Collectors.toSet());
        List<Row> rows = new ArrayList<>();
        if (duties.contains(Duty.SEND_MEMBERS)) {
            rows.add(yearly(network, year, Document.MEMBER_REGISTER, hasRegister(network, year)));
        }
        if (duties.contains(Duty.SEND_MEETING_PLAN)) {
            rows.add(yearly(network, year, Document.MEETING_PLAN, hasPlan(network, year)));
        }
        if (duties.contains(Duty.SEND_MINUTES)) {
            Set<LocalDate> sent = protocols(network, year);
            SortedSet<LocalDate> meetings = new TreeSet<>(sent);
            meetings.addAll(planned(network, year));
            meetings.forEach(meeting -> rows.add(protocol(network, year, meeting, sent.contains(meeting))));
        }
        return rows;
    }

    private Row yearly(Body network, int year, Document document, boolean isReceived) {
        return row(network, year, document, null, LocalDate.of(year, 1, 1), isReceived);
    }

    private Row protocol(Body network, int year, LocalDate meeting, boolean isReceived) {
        LocalDate due = meeting.plusDays(DeliveryStatus.DAYS_FOR_PROTOCOL);
        return row(network, year, Document.PROTOCOL, meeting, due, isReceived);
    }

    private Row row(
            Body network, int year, Document document, @Nullable LocalDate meeting, LocalDate due, boolean isReceived) {
        State whenNot = due.isBefore(asOf) ? State.MISSING : State.NOT_YET_DUE;
        return new Row(network.name(), year, document, meeting, due, isReceived ? State.RECEIVED : whenNot);
    }

    private boolean hasRegister(Body network, int year) {
        return registers.stream()
                .filter(register -> isOf(register.body(), network))
                .map(MemberRegister::asOf)
                .anyMatch(date -> date.getYear() == year && !date.isAfter(asOf));
    }

    private boolean hasPlan(Body network, int year) {
        return plans.stream().anyMatch(plan -> isOf(plan.body(), network) && plan.year() == year);
    }

    private Set<LocalDate> planned(Body network, int year) {
        return plans.stream()
                .filter(plan -> isOf(plan.body(), network) && plan.year() == year)
                .flatMap(plan -> plan.occasions().stream())
                .filter(occasion -> !occasion.cancelled())
                .map(Occasion::date)
                .collect(Collectors.toSet());
    }

    /** The meetings whose protocols have left the secretary's desk. */
    private Set<LocalDate> protocols(Body network, int year) {
        return protocols.stream()
                .filter(protocol -> isOf(protocol.body(), network))
                .filter(protocol -> protocol.metadata().status() != ProtocolStatus.DRAFT)
                .map(protocol -> protocol.meeting().date())
                .filter(date -> date.getYear() == year && !date.isAfter(asOf))
                .collect(Collectors.toSet());
    }

    private static boolean isOf(Body body, Body network) {
        return body.id().equals(network.id());
    }
}
