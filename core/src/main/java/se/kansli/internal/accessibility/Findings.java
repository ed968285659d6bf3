package se.kansli.internal.accessibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.kansli.internal.message.Messages;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;

/** Collects what the rules find. What is wrong in the same way in many places is told once, with their number. */
final class Findings {
    private static final Messages MESSAGES = Messages.beside(Findings.class);

    private final Map<String, Finding> byKey = new LinkedHashMap<>();
    private final Map<String, Integer> order = new HashMap<>();

    /** Something found, where it was found first, and how often. */
    private static final class Finding {
        final Rule rule;
        final String variant;
        final Location place;
        final Map<String, Object> values;
        int times;

        Finding(Rule rule, String variant, Location place, Map<String, Object> values) {
            this.rule = rule;
            this.variant = variant;
            this.place = place;
            this.values = values;
        }

        Problem problem() {
            values.put("times", times);
            String key = rule.code() + (variant.isEmpty() ? "" : "/" + variant);
            return MESSAGES.problem(rule.severity(), key, "", place, rule.basis(), values);
        }
    }

    /** A finding of its own. */
    void add(Rule rule, String variant, Location place, Object... values) {
        every(rule, variant, String.valueOf(byKey.size()), place, values);
    }

    /**
     * One of many findings that are cured together.
     *
     * @param alike what they have in common
     */
    void every(Rule rule, String variant, String alike, Location place, Object... values) {
        order.putIfAbsent(partOf(place), order.size());
        Finding finding = byKey.computeIfAbsent(String.join("|", rule.code(), variant, alike), key -> {
            Map<String, Object> named = new HashMap<>();
            for (int i = 0; i < values.length; i += 2) {
                named.put((String) values[i], values[i + 1]);
            }
            return new Finding(rule, variant, place, named);
        });
        finding.times++;
    }

    /** Everything found, in the order of the file. */
    List<Problem> problems() {
        List<Finding> found = new ArrayList<>(byKey.values());
        found.sort(Comparator.<Finding>comparingInt(each -> order.getOrDefault(partOf(each.place), 0))
                .thenComparingInt(each -> each.place instanceof Location.InWord word ? word.paragraph() : 0));
        return found.stream().map(Finding::problem).toList();
    }

    private static String partOf(Location place) {
        if (place instanceof Location.InWord word) {
            return word.part();
        }
        return place instanceof Location.InWorkbook workbook ? workbook.sheet() : "";
    }
}
