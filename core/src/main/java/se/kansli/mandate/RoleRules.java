package se.kansli.mandate;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.kansli.organisation.FeedbackDirection;
import se.kansli.organisation.Role;
import se.kansli.validation.Findings;
import se.kansli.validation.RuleCheck;

/** The rules on who does what, by their codes. */
final class RoleRules {
    private RoleRules() {}

    /** V07: chair, secretary and chief of education have a mandate, and no role has two. */
    static final class RolesAreThere implements RuleCheck<MandateDescription> {
        @Override
        public void check(MandateDescription mandate, Findings findings) {
            Set<Role> missing = EnumSet.of(Role.CHAIR, Role.SECRETARY, Role.CHIEF_CONTACT);
            Set<Role> seen = EnumSet.noneOf(Role.class);
            Walk.forEachRole(mandate, (path, role) -> {
                if (role.role() != null && !seen.add(role.role())) {
                    findings.reportVariant("twice", path + ".role", "role", role.role());
                }
                missing.remove(role.role());
            });
            missing.forEach(role -> findings.reportVariant("missing", "roles.mandates", "role", role));
        }
    }

    /** V08: somebody sends the notice, keeps the minutes and sends in members, minutes and dates. */
    static final class DutiesAreAssigned implements RuleCheck<MandateDescription> {
        private static final List<String> NEEDED = List.of(
                Duty.SEND_NOTICE, Duty.SEND_MEMBERS, Duty.KEEP_MINUTES, Duty.SEND_MINUTES, Duty.SEND_MEETING_PLAN);

        @Override
        public void check(MandateDescription mandate, Findings findings) {
            Set<String> assigned = new HashSet<>();
            Walk.forEachRole(
                    mandate,
                    (path, role) -> role.duties().forEach(duty -> {
                        if (duty != null) {
                            assigned.add(duty.code());
                        }
                    }));
            NEEDED.stream()
                    .filter(code -> !assigned.contains(code))
                    .forEach(code -> findings.reportVariant(code, "roles.mandates"));
        }
    }

    /** V10: the chief of education carries feedback to the network and from it. */
    static final class FeedbackGoesBothWays implements RuleCheck<MandateDescription> {
        @Override
        public void check(MandateDescription mandate, Findings findings) {
            Walk.forEachRole(mandate, (path, role) -> {
                if (role.role() != Role.CHIEF_CONTACT) {
                    return;
                }
                for (FeedbackDirection direction : FeedbackDirection.values()) {
                    if (role.duties().stream().noneMatch(duty -> duty != null && duty.direction() == direction)) {
                        boolean isToNetwork = direction == FeedbackDirection.TO_NETWORK;
                        findings.reportVariant(isToNetwork ? "to-network" : "from-network", path + ".duties");
                    }
                }
            });
        }
    }
}
