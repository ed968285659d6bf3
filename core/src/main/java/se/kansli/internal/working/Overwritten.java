package se.kansli.internal.working;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.kansli.internal.bind.ShownValues;
import se.kansli.internal.working.Draft.FilledIn;
import se.kansli.problem.Problem;
import se.kansli.problem.Severity;

/** What somebody has typed where the template works out the text itself, so that nothing reads it. */
public final class Overwritten {
    private Overwritten() {}

    /**
     * Reports it.
     *
     * @param made what the document was made with
     * @param now what it says now
     * @param problems takes a warning for each
     */
    public static void report(List<FilledIn> made, List<FilledIn> now, List<Problem> problems) {
        Map<String, List<String>> left = new HashMap<>();
        made.forEach(each ->
                left.computeIfAbsent(each.place(), place -> new ArrayList<>()).add(each.text()));
        for (FilledIn each : remaining(left, now)) {
            boolean isMoved = left.getOrDefault(each.place(), new ArrayList<>()).remove(each.text());
            if (!isMoved && !each.text().isBlank()) {
                problems.add(ShownValues.MESSAGES.problem(
                        Severity.WARNING, "read.filled-in", "", each.at(), "value", each.text()));
            }
        }
    }

    /** Without what stands just where it stood; its text is used up. */
    private static List<FilledIn> remaining(Map<String, List<String>> left, List<FilledIn> now) {
        Map<String, Integer> numbers = new HashMap<>();
        Map<String, List<String>> made = new HashMap<>();
        left.forEach((place, texts) -> made.put(place, List.copyOf(texts)));
        List<FilledIn> remaining = new ArrayList<>();
        for (FilledIn each : now) {
            List<String> texts = made.getOrDefault(each.place(), List.of());
            int number = numbers.merge(each.place(), 1, Integer::sum) - 1;
            if (number < texts.size() && texts.get(number).equals(each.text())) {
                left.getOrDefault(each.place(), new ArrayList<>()).remove(each.text());
            } else {
                remaining.add(each);
            }
        }
        return remaining;
    }
}
