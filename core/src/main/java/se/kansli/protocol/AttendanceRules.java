package se.kansli.protocol;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.kansli.organisation.BodyType;
import se.kansli.organisation.Municipality;
import se.kansli.organisation.Role;
import se.kansli.validation.Findings;
import se.kansli.validation.RuleCheck;

/** The rules on who was there and who served, by their codes. */
final class AttendanceRules {
    private AttendanceRules() {}

    /** V18: a protocol that has left the secretary's desk names somebody present, a chair and a secretary. */
    static final class LeadersAreNamed implements RuleCheck<Protocol> {
        @Override
        public void check(Protocol protocol, Findings findings) {
            if (!Walk.isDraft(protocol)) {
                leaders(protocol, findings);
            }
        }
    }

    /** V18, of a draft. */
    static final class DraftLeadersAreNamed implements RuleCheck<Protocol> {
        @Override
        public void check(Protocol protocol, Findings findings) {
            if (Walk.isDraft(protocol)) {
                leaders(protocol, findings);
            }
        }
    }

    private static void leaders(Protocol protocol, Findings findings) {
        if (protocol.attendance() == null) {
            return;
        }
        Set<Role> roles = Walk.present(protocol).map(Attendee::role).collect(Collectors.toCollection(HashSet::new));
        if (roles.isEmpty()) {
            findings.reportVariant("nobody", "attendance.serving");
            return;
        }
        if (!roles.contains(Role.CHAIR) && !roles.contains(Role.VICE_CHAIR)) {
            findings.reportVariant("chair", "attendance.serving");
        }
        if (!roles.contains(Role.SECRETARY)) {
            findings.reportVariant("secretary", "attendance.others");
        }
    }

    /** V18: each person is on the lists once, or for different §§. */
    static final class NobodyIsThereTwice implements RuleCheck<Protocol> {
        @Override
        public void check(Protocol protocol, Findings findings) {
            Map<Object, Set<String>> seen = new HashMap<>();
            Walk.forEachAttendee(protocol, (path, attendee) -> {
                if (attendee.person() == null) {
                    return;
                }
                String paragraphs = attendee.presence() == null
                        ? ""
                        : String.valueOf(attendee.presence().paragraphs());
                Set<String> before = seen.computeIfAbsent(attendee.person(), key -> new HashSet<>());
                boolean isForOther = !paragraphs.isEmpty() && !before.contains("") && !before.contains(paragraphs);
                if (!before.isEmpty() && !isForOther) {
                    findings.reportVariant("twice", path, "name", attendee.name());
                }
                before.add(paragraphs);
            });
        }
    }

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
                // KL 5:46: an assembly may decide with fewer when members are recused
                boolean mayBeFewer = isAssembly && !Service.recused(item).isEmpty();
                int serving = service.serving(item).size();
                if (!mayBeFewer && serving * 2L <= service.seats()) {
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
            Walk.forEach("attendance.serving", protocol.attendance().serving(), (path, attendee) -> {
                if (attendee.role() == Role.SUBSTITUTE && attendee.substituteFor() == null) {
                    findings.reportVariant("whom", path + ".substituteFor", "name", attendee.name());
                }
            });
            Service service = new Service(protocol.attendance());
            Walk.forEachItem(protocol, (path, item) -> placesAreFree(path, item, service, findings));
        }

        private static void placesAreFree(String path, ProtocolItem item, Service service, Findings findings) {
            Set<String> free = new HashSet<>(service.missingMembers(item));
            for (Attendee attendee : service.serving(item)) {
                String member = attendee.substituteFor();
                if (attendee.role() == Role.SUBSTITUTE && member != null && !free.remove(member)) {
                    findings.reportVariant("taken", path, "name", attendee.name(), "member", member);
                }
            }
        }
    }

    /** V21: a member who has left does not come back in the substitute's place, except after a recusal. */
    static final class NoTakingTurns implements RuleCheck<Protocol> {
        @Override
        public void check(Protocol protocol, Findings findings) {
            if (!Walk.isOfStatutoryBody(protocol) || protocol.attendance() == null) {
                return;
            }
            List<ProtocolItem> items = protocol.items().stream()
                    .filter(item -> item != null && item.number() != null)
                    .toList();
            Walk.forEach("attendance.serving", protocol.attendance().serving(), (path, attendee) -> {
                if (Service.isMember(attendee) && comesBack(attendee, items, protocol.attendance())) {
                    findings.report(path, "name", attendee.name());
                }
            });
        }

        private static boolean comesBack(Attendee member, List<ProtocolItem> items, Attendance attendance) {
            boolean wasThere = false;
            boolean wasReplaced = false;
            for (ProtocolItem item : items) {
                int number = item.number() == null ? 0 : item.number();
                if (member.paragraphs().contains(number)) {
                    if (wasThere && wasReplaced) {
                        return true;
                    }
                    wasThere = true;
                } else if (!Service.recused(item).contains(member.name())) {
                    wasReplaced |= wasThere
                            && attendance.serving().stream()
                                    .anyMatch(other -> other != null
                                            && member.name().equals(other.substituteFor())
                                            && other.paragraphs().contains(number));
                }
            }
            return false;
        }
    }

    /** V41: each municipality of the network has somebody present, or is listed as absent. */
    static final class MunicipalitiesAreAccountedFor implements RuleCheck<Protocol> {
        @Override
        public void check(Protocol protocol, Findings findings) {
            if (!Walk.isOf(protocol, BodyType.NETWORK) || protocol.attendance() == null) {
                return;
            }
            Set<String> missing = new HashSet<>(protocol.body().municipalityCodes());
            Walk.forEachAttendee(protocol, (path, attendee) -> {
                Municipality municipality =
                        attendee.person() == null ? null : attendee.person().municipality();
                missing.remove(municipality == null ? "" : municipality.code());
            });
            missing.stream()
                    .sorted()
                    .forEach(code -> findings.report(
                            "attendance.absent",
                            "municipality",
                            Municipality.ofCode(code).map(Municipality::name).orElse(code)));
        }
    }
}
