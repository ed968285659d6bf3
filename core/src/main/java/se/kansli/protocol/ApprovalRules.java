package se.kansli.protocol;

import java.time.LocalDate;
import java.util.Set;
import se.kansli.organisation.Role;
import se.kansli.validation.Findings;
import se.kansli.validation.RuleCheck;

/** The rules on approving a protocol, by their codes. */
final class ApprovalRules {
    private ApprovalRules() {}

    /** V30: approved within fourteen days, by somebody who was there and did not lead the meeting. */
    static final class StatutoryApproval implements RuleCheck<Protocol> {
        @Override
        public void check(Protocol protocol, Findings findings) {
            if (Walk.isOfStatutoryBody(protocol)) {
                approval(protocol, findings);
            }
        }
    }

    /** V30, where no law asks for an approval, but there is one. */
    static final class VoluntaryApproval implements RuleCheck<Protocol> {
        @Override
        public void check(Protocol protocol, Findings findings) {
            if (!Walk.isOfStatutoryBody(protocol)) {
                approval(protocol, findings);
            }
        }
    }

    private static void approval(Protocol protocol, Findings findings) {
        Approval approval = protocol.approval();
        LocalDate meeting = Walk.date(protocol);
        if (approval == null) {
            return;
        }
        LocalDate approved = approval.date();
        if (approved != null && meeting != null) {
            LocalDate last = Deadlines.lastDayOfApproval(meeting);
            if (approved.isBefore(meeting)) {
                findings.reportVariant("early", "approval.date", "date", approved, "meeting", meeting);
            } else if (approved.isAfter(last)) {
                findings.reportVariant("late", "approval.date", "date", approved, "last", last);
            }
        }
        Set<String> present = Names.bare(Walk.present(protocol).toList());
        Walk.forEach("approval.adjusters", approval.adjusters(), (path, adjuster) -> {
            if (ledMeeting(adjuster, protocol, approval)) {
                findings.reportVariant("chair", path + ".name", "name", String.valueOf(adjuster.name()));
            } else if (!present.contains(Names.bare(adjuster.name()))) {
                findings.reportVariant("absent", path + ".name", "name", String.valueOf(adjuster.name()));
            }
        });
    }

    /** Whether an adjuster was in the chair for one of the same §§: as the attendance or a signature tells. */
    private static boolean ledMeeting(Approval.Adjuster adjuster, Protocol protocol, Approval approval) {
        String name = Names.bare(adjuster.name());
        ParagraphSet paragraphs = ParagraphSet.of(adjuster.paragraphs());
        return Walk.present(protocol)
                        .filter(attendee -> attendee.role() == Role.CHAIR)
                        .anyMatch(chair ->
                                chair.name().equals(name) && chair.paragraphs().meets(paragraphs))
                || approval.signatures().stream()
                        .filter(signature -> signature != null && signature.role() == Role.CHAIR)
                        .anyMatch(chair -> Names.bare(chair.name()).equals(name)
                                && ParagraphSet.of(chair.paragraphs()).meets(paragraphs));
    }

    /** V30: a finished protocol of a body under Kommunallagen is approved, and by somebody. */
    static final class IsApproved implements RuleCheck<Protocol> {
        @Override
        public void check(Protocol protocol, Findings findings) {
            if (!Walk.isOfStatutoryBody(protocol)) {
                return;
            }
            Approval approval = protocol.approval();
            if (approval == null) {
                findings.reportVariant("missing", "approval");
                return;
            }
            if (approval.date() == null) {
                findings.reportVariant("date", "approval.date");
            }
            if (approval.adjusters().isEmpty()) {
                findings.reportVariant("adjuster", "approval.adjusters");
            }
        }
    }
}
