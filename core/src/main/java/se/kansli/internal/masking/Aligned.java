package se.kansli.internal.masking;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in the form that all texts are compared in, whose characters know where they stood: a name is found though a letter
 * of it is written as two characters, or though something that cannot be seen stands between them.
 *
 * @param normal see {@link Written#normal}
 * @param origins of each of its characters
 */
record Aligned(String normal, List<Origin> origins) {
    private static final Pattern WITH_MARKS = Pattern.compile("\\P{M}\\p{M}*|\\p{M}+");

    /** A letter of the text as it was, with its marks. */
    private record Origin(int start, int end) {}

    static Aligned of(String text) {
        StringBuilder normal = new StringBuilder(text.length());
        List<Origin> origins = new ArrayList<>(text.length());
        for (Matcher letters = WITH_MARKS.matcher(text); letters.find(); ) {
            normal.append(Written.normal(letters.group()));
            Origin origin = new Origin(letters.start(), letters.end());
            while (origins.size() < normal.length()) {
                origins.add(origin);
            }
        }
        return new Aligned(normal.toString(), origins);
    }

    /** Hides in the text as it was what stands from one place to another in this form. */
    void hide(int from, int to, BitSet hidden) {
        hidden.set(origins.get(from).start(), origins.get(to - 1).end());
    }
}
