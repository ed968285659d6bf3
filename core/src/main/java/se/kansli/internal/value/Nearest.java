package se.kansli.internal.value;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the names a mistyped one may have meant. */
public final class Nearest {
    private static final int MOST = 3;
    private static final int LONGEST_COMPARED = 100;

    private Nearest() {}

    /** The names within reach of {@code wrong}, nearest first; at most three, none if all are far off. */
    public static List<String> to(String wrong, Collection<String> names) {
        if (wrong.length() > LONGEST_COMPARED) {
            return List.of();
        }
        String folded = wrong.toLowerCase(Locale.ROOT);
        int reach = Math.max(2, wrong.length() / 3);
        record Candidate(String name, int distance) {}
        return names.stream()
                .map(name -> new Candidate(name, distance(folded, name.toLowerCase(Locale.ROOT))))
                .filter(candidate -> candidate.distance() <= reach)
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .limit(MOST)
                .map(Candidate::name)
                .toList();
    }

    /** Levenshtein's distance, in two rows. */
    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
            }
            int[] swap = previous;
            previous = current;
            current = swap;
        }
        return previous[b.length()];
    }
}
