package se.kansli.protocol;

import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kansli.validation.Findings;
import se.kansli.validation.RuleCheck;

/** The rules on § numbers, by their codes. */
final class NumberRules {
    private NumberRules() {}

    /** V22: each § has a number of its own, higher than the one before; or none has any. */
    static final class NumbersAscend implements RuleCheck<Protocol> {
        @Override
        public void check(Protocol protocol, Findings findings) {
            int last = 0;
            boolean anyNumbered = protocol.items().stream().anyMatch(item -> item != null && item.number() != null);
            for (int i = 0; i < protocol.items().size(); i++) {
                ProtocolItem item = protocol.items().get(i);
                Integer number = item == null ? null : item.number();
                String path = "items[" + i + "].number";
                if (number == null) {
                    if (item != null && anyNumbered) {
                        findings.reportVariant("missing", path);
                    }
                } else if (number <= last) {
                    findings.reportVariant("order", path, "number", number, "before", last);
                } else {
                    last = number;
                }
            }
        }
    }

    /** V22: no number is left out, within the year or within the meeting. */
    static final class NumbersContinue implements RuleCheck<Protocol> {
        @Override
        public void check(Protocol protocol, Findings findings) {
            ProtocolMetadata metadata = protocol.metadata();
            if (metadata == null || metadata.part() != ProtocolPart.WHOLE) {
                return; // the other part has the numbers in between
            }
            Integer last = metadata.lastNumberBefore();
            for (int i = 0; i < protocol.items().size(); i++) {
                ProtocolItem item = protocol.items().get(i);
                Integer number = item == null ? null : item.number();
                if (number == null) {
                    continue;
                }
                if (last != null && number > last + 1 || i == 0 && last != null && number <= last) {
                    findings.reportVariant("gap", "items[" + i + "].number", "number", number, "expected", last + 1);
                }
                last = number;
            }
        }
    }

    /** V42: the §§ that are referred to exist. */
    static final class RangesExist implements RuleCheck<Protocol> {
        @Override
        public void check(Protocol protocol, Findings findings) {
            Set<Integer> numbers = protocol.items().stream()
                    .filter(item -> item != null && item.number() != null)
                    .map(ProtocolItem::number)
                    .collect(Collectors.toSet());
            // a part of a protocol has the attendance of the whole
            boolean isWhole = protocol.metadata() == null || protocol.metadata().part() == ProtocolPart.WHOLE;
            forEachRange(protocol, (path, text) -> {
                if (!ParagraphSet.isUnderstood(text)) {
                    findings.reportVariant("form", path, "text", text);
                } else if (isWhole) {
                    ParagraphSet.of(text).ends().stream()
                            .filter(number -> !numbers.contains(number))
                            .distinct()
                            .forEach(number -> findings.reportVariant("unknown", path, "number", number));
                }
            });
        }

        private static void forEachRange(Protocol protocol, BiConsumer<String, String> action) {
            Walk.forEachAttendee(protocol, (path, attendee) -> {
                if (attendee.presence() != null) {
                    ifThere(path + ".presence.paragraphs", attendee.presence().paragraphs(), action);
                }
            });
            Approval approval = protocol.approval();
            if (approval != null) {
                Walk.forEach(
                        "approval.adjusters",
                        approval.adjusters(),
                        (path, adjuster) -> ifThere(path + ".paragraphs", adjuster.paragraphs(), action));
                Walk.forEach(
                        "approval.signatures",
                        approval.signatures(),
                        (path, signature) -> ifThere(path + ".paragraphs", signature.paragraphs(), action));
                Walk.forEach(
                        "approval.postings",
                        approval.postings(),
                        (path, posting) -> ifThere(path + ".paragraphs", posting.paragraphs(), action));
            }
        }

        private static void ifThere(String path, @Nullable String text, BiConsumer<String, String> action) {
            if (text != null) {
                action.accept(path, text);
            }
        }
    }
}
