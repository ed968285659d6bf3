package se.kansli.protocol;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.kansli.organisation.BodyType;
import se.kansli.organisation.Role;
import se.kansli.validation.Findings;
import se.kansli.validation.RuleCheck;

/** The rules on who served, by their codes. */
final class ServiceRules {
    private ServiceRules() {}

    /** V19: more than half of the members, or their substitutes, decide each §. */
    static final class Quorum implements RuleCheck<Protocol> {
        @Override
        public void check(Protocol protocol, Findings findings) {
            if (!Walk.isOfStatutoryBody(protocol) || protocol.attendance() == null) {
                return;
            }
            Service service = new Service(protocol.attendance());
            boolean isAssembly = Walk.isOf(protocol, BodyType.ASSEMBLY);
            Walk.forEachItem(protocol, (path, item) -> {
                // KL 5:46: an assembly may decide with fewer if it is because members are recused
                long serving = isAssembly
                        ? service.onDutyOrRecused(item)
                        : service.serving(item).size();
                if (serving * 2 <= service.seats()) {
                    findings.report(
                            path, "serving", serving, "seats", service.seats(), "needed", service.seats() / 2 + 1);
                }
            });
        }
    }

    /** V20: a substitute serves in the place of a member who does not. */
    static final class SubstitutesReplaceSomebody implements RuleCheck<Protocol> {
        @Override
        public void check(Protocol protocol, Findings findings) {
            if (!Walk.isOfStatutoryBody(protocol) || protocol.attendance() == null) {
                return;
            }
            Service service = new Service(protocol.attendance());
            Map<Attendee, ProtocolItem> taken = new HashMap<>();
            Walk.forEachItem(
                    protocol,
                    (path, item) -> withoutPlace(item, service).forEach(attendee -> taken.putIfAbsent(attendee, item)));
            Walk.forEach("attendance.serving", protocol.attendance().serving(), (path, attendee) -> {
                String place = path + ".substituteFor";
                if (attendee.role() == Role.SUBSTITUTE && attendee.substituteFor() == null) {
                    findings.reportVariant("whom", place, "name", attendee.name());
                } else if (taken.containsKey(attendee)) {
                    findings.reportVariant(
                            "taken",
                            place,
                            "name",
                            attendee.name(),
                            "member",
                            String.valueOf(attendee.substituteFor()),
                            "item",
                            title(taken.get(attendee)));
                }
            });
        }

        private static List<Attendee> withoutPlace(ProtocolItem item, Service service) {
            Set<String> free = new HashSet<>(service.missingMembers(item));
            return service.serving(item).stream()
                    .filter(attendee -> attendee.role() == Role.SUBSTITUTE && attendee.substituteFor() != null)
                    .filter(attendee -> !free.remove(Names.bare(attendee.substituteFor())))
                    .toList();
        }

        private static String title(ProtocolItem item) {
            return item.number() == null ? "”" + item.heading() + "”" : "§ " + item.number();
        }
    }

    /** V21: a member who has left does not come back in the substitute's place, except after a recusal. */
    static final class NoTakingTurns implements RuleCheck<Protocol> {
        @Override
        public void check(Protocol protocol, Findings findings) {
            if (!Walk.isOfStatutoryBody(protocol) || protocol.attendance() == null) {
                return;
            }
            Service service = new Service(protocol.attendance());
            List<ProtocolItem> items = protocol.items().stream()
                    .filter(item -> item != null && item.number() != null)
                    .toList();
            Set<String> seen = new HashSet<>();
            Walk.forEach("attendance.serving", protocol.attendance().serving(), (path, attendee) -> {
                boolean isMember = Service.isMember(attendee) && seen.add(attendee.name());
                if (isMember && comesBack(attendee.name(), items, service)) {
                    findings.report(path, "name", attendee.name());
                }
            });
        }

        private static boolean comesBack(String member, List<ProtocolItem> items, Service service) {
            boolean wasThere = false;
            boolean wasReplaced = false;
            for (ProtocolItem item : items) {
                if (service.isOnDuty(member, item)) {
                    if (wasReplaced) {
                        return true;
                    }
                    wasThere = true;
                } else if (!Service.recused(item).contains(member)) {
                    wasReplaced |= wasThere && service.isReplaced(member, item);
                }
            }
            return false;
        }
    }
}
