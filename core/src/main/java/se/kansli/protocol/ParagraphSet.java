package se.kansli.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Some §§, as people write them: {@code 39–48, 50}. */
final class ParagraphSet {
    /** Every §. */
    static final ParagraphSet ALL = new ParagraphSet(List.of(new Range(1, Integer.MAX_VALUE)));

    private static final Pattern RANGES =
            Pattern.compile("\\s*(?:§{1,2}\\s*)?(?<range>[0-9]{1,5}(?:\\s*[-–]\\s*[0-9]{1,5})?)\\s*");
    private static final Pattern BETWEEN = Pattern.compile(",|\\boch\\b");

    private final List<Range> ranges;

    private ParagraphSet(List<Range> ranges) {
        this.ranges = ranges;
    }

    /** From one § to another, both included. */
    record Range(int from, int to) {}

    /** The §§ of a text; all if there is none, and none if it cannot be understood. */
    static ParagraphSet of(@Nullable String text) {
        return text == null ? ALL : new ParagraphSet(ranges(text));
    }

    /** Whether a text is one or more §§, each range from the lower to the higher. */
    static boolean isUnderstood(String text) {
        return !ranges(text).isEmpty();
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

    /** The ends of all ranges, in the text's order. */
    List<Integer> ends() {
        return ranges.stream()
                .flatMap(range -> java.util.stream.Stream.of(range.from(), range.to()))
                .toList();
    }
}
