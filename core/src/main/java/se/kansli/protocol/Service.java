package se.kansli.protocol;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.kansli.organisation.Role;

/** Who served in each § of a protocol (<i>tjänstgöring</i>); names are without party. */
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
        return Names.bare(serving(item));
    }

    /** How many were on the list of who serve, for the §, whether recused or not. */
    long onDutyOrRecused(ProtocolItem item) {
        return onDuty(item).count();
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

    /** Whether somebody is on the list of who serve, for the §. */
    boolean isOnDuty(String name, ProtocolItem item) {
        return onDuty(item).anyMatch(attendee -> attendee.name().equals(name));
    }

    /** Whether somebody serves in a member's place, in the §. */
    boolean isReplaced(String member, ProtocolItem item) {
        return onDuty(item).anyMatch(attendee -> member.equals(Names.bare(attendee.substituteFor())));
    }

    private Stream<Attendee> members() {
        return Stream.concat(attendance.serving().stream(), attendance.absent().stream())
                .filter(attendee -> attendee != null && isMember(attendee));
    }

    private Stream<Attendee> onDuty(ProtocolItem item) {
        return attendance.serving().stream()
                .filter(attendee -> attendee != null && attendee.paragraphs().contains(item));
    }

    static boolean isMember(Attendee attendee) {
        return attendee.role() == Role.CHAIR || attendee.role() == Role.VICE_CHAIR || attendee.role() == Role.MEMBER;
    }

    static Set<String> recused(ProtocolItem item) {
        return item.deliberation() == null
                ? Set.of()
                : item.deliberation().recusals().stream()
                        .filter(recusal -> recusal != null && recusal.name() != null)
                        .map(recusal -> Names.bare(recusal.name()))
                        .collect(Collectors.toSet());
    }
}
