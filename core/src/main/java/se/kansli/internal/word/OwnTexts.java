package se.kansli.internal.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a template itself says, and how often: in the document, in a header, in each item of a list. A condition may leave it
 * out, but nothing says it more than that.
 *
 * @param byScope by the place it stands in, see {@link #scope}, and by what it says
 * @param all wherever they stand
 */
record OwnTexts(Map<String, Map<String, Own>> byScope, Set<String> all) {
    /** More than the texts around all conditions of a paragraph come to. */
    private static final int LONGEST_JOINED = 500;
    /** Where the items of lists write notes of their own, so that nobody can tell how often. */
    private static final Set<String> UNCOUNTED = Set.of("w:footnotes", "w:endnotes");

    /**
     * A text of the template.
     *
     * @param times how often it stands there
     * @param companies the paragraphs it stands in, see {@link LooseText.Piece#company}
     */
    record Own(int times, Set<String> companies) {
        static final Own NONE = new Own(0, Set.of());

        static Own of(LooseText.Piece piece) {
            return new Own(1, Set.of(piece.company()));
        }

        Own plus(Own other) {
            return new Own(times + other.times, union(other));
        }

        /** What is said at one of two places. */
        Own or(Own other) {
            return new Own(Math.max(times, other.times), union(other));
        }

        private Set<String> union(Own other) {
            Set<String> all = new TreeSet<>(companies);
            all.addAll(other.companies);
            return all;
        }
    }

    /**
     * Where a text stands.
     *
     * @param root the name of its part's root
     * @param list whose items say it; empty outside of lists
     */
    static String scope(String root, String list) {
        return root + " " + list;
    }

    /** The pieces of a text, several where what parts them in the template was left out; none if it is not the template's. */
    List<String> pieces(String text) {
        if (all.contains(text)) {
            return List.of(text);
        } else if (text.length() > LONGEST_JOINED) {
            return List.of();
        }
        // by its place in the text, the piece that leads there
        @Nullable String[] last = new String[text.length() + 1];
        last[0] = "";
        for (int at = 0; at < text.length(); at++) {
            if (last[at] != null && text.charAt(at) == ' ') {
                last[at + 1] = " ";
            } else if (last[at] != null) {
                for (String piece : all) {
                    if (text.startsWith(piece, at)) {
                        last[at + piece.length()] = piece;
                    }
                }
            }
        }
        List<String> pieces = new ArrayList<>();
        int end = text.length();
        for (String piece = last[end]; piece != null && end > 0; piece = last[end]) {
            if (!piece.isBlank()) {
                pieces.add(piece);
            }
            end -= piece.length();
        }
        return pieces;
    }

    /** What the template says in a place. */
    Own own(String scope, String text) {
        return byScope.getOrDefault(scope, Map.of()).getOrDefault(text, Own.NONE);
    }

    /** Whether a text of the template may stand in a place any number of times. */
    boolean isUncounted(String root, Set<String> lostLists, String text) {
        return UNCOUNTED.contains(root) && all.contains(text)
                || lostLists.stream()
                        .anyMatch(list -> own(scope(root, list), text).times() > 0);
    }

    /** Collects what stands in the parts of a template. */
    static final class Collector {
        private final Map<String, Map<String, Own>> byScope = new HashMap<>();

        /** Takes what is said at one of several places: a part, or the item of a list. */
        void add(String scope, Map<String, Own> texts) {
            Map<String, Own> known = byScope.computeIfAbsent(scope, name -> new HashMap<>());
            texts.forEach((text, own) -> known.merge(text, own, Own::or));
        }

        OwnTexts texts() {
            Set<String> all = new HashSet<>();
            byScope.values().forEach(texts -> all.addAll(texts.keySet()));
            return new OwnTexts(Map.copyOf(byScope), Set.copyOf(all));
        }
    }
}
