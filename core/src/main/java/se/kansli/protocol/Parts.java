package se.kansli.protocol;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Tells apart what is approved at the meeting itself, with its own day and posting, and the rest. */
final class Parts {
    private Parts() {}

    static Protocol of(Protocol protocol, ProtocolPart part) {
        boolean isImmediate = part == ProtocolPart.IMMEDIATELY_APPROVED;
        List<ProtocolItem> items = protocol.items().stream()
                .filter(item -> item.isImmediatelyApproved() == isImmediate)
                .toList();
        return new Protocol(
                protocol.heading(),
                protocol.body(),
                protocol.meeting(),
                protocol.attendance(),
                items,
                approval(protocol, items),
                protocol.closing(),
                protocol.metadata().asPart(part));
    }

    /** The approval as it holds for some §§: who attests and signs those, when, and where they are made known. */
    static @Nullable Approval approval(Protocol protocol, List<ProtocolItem> items) {
        Approval whole = protocol.approval();
        if (whole == null) {
            return null;
        }
        boolean isImmediate = areImmediate(items);
        Predicate<@Nullable String> concerns =
                paragraphs -> items.stream().anyMatch(ParagraphSet.of(paragraphs)::contains);
        return new Approval(
                whole.adjusters().stream()
                        .filter(adjuster -> concerns.test(adjuster.paragraphs()))
                        .toList(),
                whole.substitutes(),
                isImmediate ? protocol.meeting().place() : whole.place(),
                isImmediate ? protocol.meeting().date() : whole.date(),
                isImmediate ? null : whole.time(),
                whole.form(),
                whole.signatures().stream()
                        .filter(signature -> concerns.test(signature.paragraphs()))
                        .map(signature -> isImmediate ? atMeeting(signature, protocol) : signature)
                        .toList(),
                whole.postings().stream()
                        .filter(posting -> posted(protocol, posting).stream().anyMatch(items::contains))
                        .toList());
    }

    /** A signature of all §§ tells the day of most of them. */
    private static Approval.Signature atMeeting(Approval.Signature signature, Protocol protocol) {
        LocalDate date = signature.paragraphs() == null ? protocol.meeting().date() : signature.date();
        return new Approval.Signature(signature.role(), signature.name(), date, signature.paragraphs());
    }

    /** The §§ that a posting makes known. */
    static List<ProtocolItem> posted(Protocol protocol, Posting posting) {
        List<ProtocolItem> items =
                protocol.items().stream().filter(item -> item != null).toList();
        if (posting.paragraphs() != null) {
            return items.stream()
                    .filter(ParagraphSet.of(posting.paragraphs())::contains)
                    .toList();
        }
        List<ProtocolItem> others =
                items.stream().filter(item -> !item.isImmediatelyApproved()).toList();
        return others.isEmpty() ? items : others;
    }

    /** The day that the §§ of a posting were approved; null if they are not yet. */
    static @Nullable LocalDate approvedOn(Protocol protocol, Posting posting) {
        boolean isImmediate = posting.paragraphs() != null && areImmediate(posted(protocol, posting));
        if (isImmediate) {
            return Walk.date(protocol);
        }
        return protocol.approval() == null ? null : protocol.approval().date();
    }

    private static boolean areImmediate(List<ProtocolItem> items) {
        return !items.isEmpty() && items.stream().allMatch(ProtocolItem::isImmediatelyApproved);
    }
}
