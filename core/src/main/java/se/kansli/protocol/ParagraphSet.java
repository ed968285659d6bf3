package se.kansli.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Some §§, as people write them: {@code 39–48, 50}. */
final class ParagraphSet {
    /** Every §. */
    static final ParagraphSet ALL = new ParagraphSet(List.of(new Range(1, Integer.MAX_VALUE)));

    private static final Pattern RANGES =
            Pattern.compile("\\s*(?:§{1,2}\\s*)?(?<range>[0-9]{1,5}(?:\\s*[-–]\\s*[0-9]{1,5})?)\\s*");
    private static final Pattern BETWEEN = Pattern.compile(",|\\b(?:och|samt)\\b");

    private final List<Range> ranges;

    private ParagraphSet(List<Range> ranges) {
        this.ranges = ranges;
    }

    /** From one § to another, both included. */
    private record Range(int from, int to) {
        @Override
        public String toString() {
            return from == to ? String.valueOf(from) : from + "–" + to;
        }
    }

    /** The §§ of a text; all if there is none, or if it cannot be understood: a rule of its own reports that. */
    static ParagraphSet of(@Nullable String text) {
        List<Range> ranges = text == null ? List.of() : ranges(text);
        return ranges.isEmpty() ? ALL : new ParagraphSet(ranges);
    }

    /** Whether a text is one or more §§, each range from the lower to the higher. */
    static boolean isUnderstood(String text) {
        return !ranges(text).isEmpty();
    }

    /** §§ as a text, those in a row as one range; null for §§ without numbers. */
    static @Nullable String text(List<ProtocolItem> items) {
        List<Range> ranges = new ArrayList<>();
        for (ProtocolItem item : items) {
            Integer number = item.number();
            if (number == null) {
                continue;
            }
            int last = ranges.size() - 1;
            if (last >= 0 && ranges.get(last).to() == number - 1) {
                ranges.set(last, new Range(ranges.get(last).from(), number));
            } else {
                ranges.add(new Range(number, number));
            }
        }
        return ranges.isEmpty()
                ? null
                : String.join(", ", ranges.stream().map(Range::toString).toList());
    }

    private static List<Range> ranges(String text) {
        List<Range> ranges = new ArrayList<>();
        for (String part : BETWEEN.split(text.replace('\u00A0', ' '), -1)) {
            Matcher matcher = RANGES.matcher(part);
            if (!matcher.matches()) {
                return List.of();
            }
            String[] ends = matcher.group("range").split("\\s*[-–]\\s*");
            int from = Integer.parseInt(ends[0]);
            int to = Integer.parseInt(ends[ends.length - 1]);
            if (from < 1 || to < from) {
                return List.of();
            }
            ranges.add(new Range(from, to));
        }
        return ranges;
    }

    boolean contains(int number) {
        return ranges.stream().anyMatch(range -> range.from() <= number && number <= range.to());
    }

    /** Whether a § is one of these; a § without a number is one of any. */
    boolean contains(ProtocolItem item) {
        return item.number() == null || contains(item.number());
    }

    /** Whether some § is in both. */
    boolean meets(ParagraphSet other) {
        return ranges.stream()
                .anyMatch(
                        one -> other.ranges.stream().anyMatch(two -> one.from() <= two.to() && two.from() <= one.to()));
    }

    /** The ends of all ranges, in the text's order. */
    List<Integer> ends() {
        return ranges.stream()
                .flatMap(range -> Stream.of(range.from(), range.to()))
                .toList();
    }
}
