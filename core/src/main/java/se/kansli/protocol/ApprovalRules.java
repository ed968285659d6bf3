package se.kansli.protocol;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.organisation.BodyType;
import se.kansli.organisation.Municipality;
import se.kansli.organisation.Role;
import se.kansli.validation.Findings;
import se.kansli.validation.RuleCheck;

/** The rules on approving a protocol and making that known, by their codes. */
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

    /** V31: made known on the second day after the approval at the latest. */
    static final class PostedInTime implements RuleCheck<Protocol> {
        @Override
        public void check(Protocol protocol, Findings findings) {
            forEachPosting(protocol, (path, posting, approved) -> {
                if (approved == null || posting.posted() == null) {
                    return;
                }
                LocalDate last = Deadlines.lastDayOfPosting(approved);
                if (posting.posted().isBefore(approved)) {
                    findings.reportVariant("early", path + ".posted", "date", posting.posted(), "approved", approved);
                } else if (posting.posted().isAfter(last)) {
                    findings.reportVariant("late", path + ".posted", "date", posting.posted(), "last", last);
                }
            });
        }
    }

    /** V31: what is approved at the meeting itself is made known by itself, long before the rest. */
    static final class ImmediateIsPosted implements RuleCheck<Protocol> {
        @Override
        public void check(Protocol protocol, Findings findings) {
            Approval approval = protocol.approval();
            if (!Walk.isOfStatutoryBody(protocol)
                    || approval == null
                    || approval.postings().isEmpty()) {
                return;
            }
            List<ProtocolItem> posted = approval.postings().stream()
                    .filter(posting -> posting != null)
                    .flatMap(posting -> Parts.posted(protocol, posting).stream())
                    .toList();
            List<ProtocolItem> missing = protocol.items().stream()
                    .filter(item -> item != null && item.isImmediatelyApproved() && !posted.contains(item))
                    .toList();
            String paragraphs = ParagraphSet.text(missing);
            if (paragraphs != null) {
                findings.reportVariant("immediate", "approval.postings", "paragraphs", paragraphs);
            }
        }
    }

    /** V32: up until the time to appeal is over, and telling where the protocol is. */
    static final class PostedLongEnough implements RuleCheck<Protocol> {
        /** From the posting to the last day of appeal, where that day is not a working day. */
        private static final int APPEAL_DAYS = 21;

        @Override
        public void check(Protocol protocol, Findings findings) {
            forEachPosting(protocol, (path, posting, approved) -> {
                if (posting.posted() != null && posting.lastDayOfAppeal() != null) {
                    LocalDate last = posting.lastDayOfAppeal();
                    LocalDate right = Deadlines.lastDayOfAppeal(posting.posted());
                    boolean isRight =
                            last.equals(right) || last.equals(posting.posted().plusDays(APPEAL_DAYS));
                    if (!isRight) {
                        findings.reportVariant("appeal", path + ".lastDayOfAppeal", "date", last, "right", right);
                    }
                }
                if (posting.removed() != null
                        && posting.lastDayOfAppeal() != null
                        && !posting.removed().isAfter(posting.lastDayOfAppeal())) {
                    findings.reportVariant(
                            "removed", path + ".removed", "date", posting.removed(), "last", posting.lastDayOfAppeal());
                }
                if (posting.keptAt() == null || posting.keptAt().isBlank()) {
                    findings.reportVariant("kept", path + ".keptAt");
                }
            });
        }
    }

    /** V33: a joint board makes its approval known in each of its municipalities. */
    static final class PostedInEachMunicipality implements RuleCheck<Protocol> {
        @Override
        public void check(Protocol protocol, Findings findings) {
            Approval approval = protocol.approval();
            if (!Walk.isOf(protocol, BodyType.JOINT_BOARD)
                    || approval == null
                    || approval.postings().isEmpty()) {
                return;
            }
            Set<String> missing = new HashSet<>(protocol.body().municipalityCodes());
            approval.postings().forEach(posting -> {
                Municipality municipality = posting == null ? null : posting.municipality();
                missing.remove(municipality == null ? "" : municipality.code());
            });
            missing.stream()
                    .sorted()
                    .forEach(code -> findings.report(
                            "approval.postings",
                            "municipality",
                            Municipality.ofCode(code).map(Municipality::name).orElse(code)));
        }
    }

    @FunctionalInterface
    private interface PostingCheck {
        void check(String path, Posting posting, @Nullable LocalDate approved);
    }

    private static void forEachPosting(Protocol protocol, PostingCheck action) {
        Approval approval = protocol.approval();
        if (Walk.isOfStatutoryBody(protocol) && approval != null) {
            Walk.forEach(
                    "approval.postings",
                    approval.postings(),
                    (path, posting) -> action.check(path, posting, Parts.approvedOn(protocol, posting)));
        }
    }
}
