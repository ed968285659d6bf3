package se.kansli.protocol;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kansli.organisation.Role;

/** Who served in each § of a protocol (<i>tjänstgöring</i>). */
final class Service {
    private final Attendance attendance;

    Service(Attendance attendance) {
        this.attendance = attendance;
    }

    /** Those who could decide: on the list for the §, and not recused in it. */
    List<Attendee> serving(ProtocolItem item) {
        Set<String> recused = recused(item);
        return onDuty(item)
                .filter(attendee -> !recused.contains(attendee.name()))
                .toList();
    }

    Set<String> servingNames(ProtocolItem item) {
        return serving(item).stream().map(Attendee::name).collect(Collectors.toSet());
    }

    /** The members who did not serve: absent, away for the §, or recused in it. */
    Set<String> missingMembers(ProtocolItem item) {
        Set<String> serving = servingNames(item);
        return members()
                .map(Attendee::name)
                .filter(name -> !serving.contains(name))
                .collect(Collectors.toSet());
    }

    /** How many members the body has. */
    long seats() {
        return attendance.seats() != null
                ? attendance.seats()
                : members().map(Attendee::name).distinct().count();
    }

    private Stream<Attendee> members() {
        return Stream.concat(attendance.serving().stream(), attendance.absent().stream())
                .filter(attendee -> attendee != null && isMember(attendee));
    }

    /** Those on the list of who serve, for the §, whether recused or not. */
    private Stream<Attendee> onDuty(ProtocolItem item) {
        Integer number = item.number();
        return attendance.serving().stream()
                .filter(attendee -> attendee != null
                        && (number == null || attendee.paragraphs().contains(number)));
    }

    static boolean isMember(Attendee attendee) {
        return attendee.role() == Role.CHAIR || attendee.role() == Role.VICE_CHAIR || attendee.role() == Role.MEMBER;
    }

    static Set<String> recused(ProtocolItem item) {
        return item.deliberation() == null
                ? Set.of()
                : item.deliberation().recusals().stream()
                        .filter(recusal -> recusal != null && recusal.name() != null)
                        .map(Recusal::name)
                        .collect(Collectors.toSet());
    }
}
