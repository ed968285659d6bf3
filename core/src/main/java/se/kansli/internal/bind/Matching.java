package se.kansli.internal.bind;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which item of a list each item of a later list comes from: the one it says it was, otherwise an equal one wherever it
 * stood, otherwise the one most like it.
 */
public final class Matching {
    /** Two items are one and the same if at least so much of them is. */
    private static final double ALIKE = 0.5;
    /** More pairs than this are not compared: what is left is then paired in its order. */
    private static final int MOST_PAIRS = 250_000;

    private final Sides sides;
    private final int[] origins;
    private final boolean[] taken;

    /** The two lists. */
    public interface Sides {
        /** How many items there were. */
        int before();

        /** How many items there are. */
        int after();

        /** The index of the item that one was made from, as it says itself; -1 if it does not. */
        int origin(int after);

        /** Equal to {@link #keyAfter} of an item that is just the same. */
        @Nullable Object keyBefore(int before);

        /** Equal to {@link #keyBefore} of an item that is just the same. */
        @Nullable Object keyAfter(int after);

        /** How much of two items is the same, from 0 to 1. */
        double likeness(int before, int after);
    }

    private record Pair(int before, int after, double likeness) {}

    private Matching(Sides sides) {
        this.sides = sides;
        origins = new int[sides.after()];
        taken = new boolean[sides.before()];
        Arrays.fill(origins, -1);
    }

    /** For each item the index of the one it comes from, or -1 if it is new. No two come from the same. */
    public static int[] origins(Sides sides) {
        Matching matching = new Matching(sides);
        matching.byOrigin();
        matching.byKey();
        matching.byLikeness();
        return matching.origins;
    }

    private void byOrigin() {
        for (int after = 0; after < origins.length; after++) {
            int origin = sides.origin(after);
            if (origin >= 0 && origin < taken.length && !taken[origin]) {
                take(origin, after);
            }
        }
    }

    private void byKey() {
        Map<@Nullable Object, Deque<Integer>> byKey = new HashMap<>();
        for (int before : leftBefore()) {
            byKey.computeIfAbsent(sides.keyBefore(before), key -> new ArrayDeque<>())
                    .add(before);
        }
        for (int after : byKey.isEmpty() ? List.<Integer>of() : leftAfter()) {
            Deque<Integer> equal = byKey.get(sides.keyAfter(after));
            Integer first = equal == null ? null : equal.poll();
            if (first != null) {
                take(first, after);
            }
        }
    }

    private void byLikeness() {
        List<Integer> before = leftBefore();
        List<Integer> after = leftAfter();
        List<Pair> pairs = new ArrayList<>();
        if ((long) before.size() * after.size() > MOST_PAIRS) {
            for (int i = 0; i < Math.min(before.size(), after.size()); i++) {
                addIfAlike(pairs, before.get(i), after.get(i));
            }
        } else {
            before.forEach(old -> after.forEach(young -> addIfAlike(pairs, old, young)));
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness)
                .reversed()
                .thenComparingInt(pair -> Math.abs(pair.before() - pair.after()))
                .thenComparingInt(Pair::after));
        for (Pair pair : pairs) {
            if (!taken[pair.before()] && origins[pair.after()] < 0) {
                take(pair.before(), pair.after());
            }
        }
    }

    private void addIfAlike(List<Pair> pairs, int before, int after) {
        double likeness = sides.likeness(before, after);
        if (likeness >= ALIKE) {
            pairs.add(new Pair(before, after, likeness));
        }
    }

    private void take(int before, int after) {
        origins[after] = before;
        taken[before] = true;
    }

    private List<Integer> leftBefore() {
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                left.add(i);
            }
        }
        return left;
    }

    private List<Integer> leftAfter() {
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < origins.length; i++) {
            if (origins[i] < 0) {
                left.add(i);
            }
        }
        return left;
    }
}
