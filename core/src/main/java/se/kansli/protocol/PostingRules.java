package se.kansli.protocol;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.organisation.BodyType;
import se.kansli.organisation.Municipality;
import se.kansli.validation.Findings;
import se.kansli.validation.RuleCheck;

/** The rules on making an approval known, by their codes. */
final class PostingRules {
    private PostingRules() {}

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
