package se.kansli.internal.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Several values in one text. */
public final class ListReading {
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\r|\\n");
    private static final Pattern COMMA = Pattern.compile("[,\\r\\n]");
    private static final String AND = " och ";
    /** Where a phrase is so long, no two values are looked for that both have "och" in them. */
    private static final int LONGEST_SEARCHED = 1000;

    private ListReading() {}

    /** "A, B och C". */
    public static Reading phrase(Type type, Reading element) {
        return typed -> {
            List<String> words = new ArrayList<>();
            for (String word : COMMA.split(typed, -1)) {
                words.add(spaced(word));
            }
            words.removeIf(String::isEmpty);
            if (!words.isEmpty()) {
                String phrase = words.remove(words.size() - 1);
                words.addAll(parted(phrase, words.isEmpty(), type, element));
            }
            return each(words, element);
        };
    }

    private static String spaced(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            if (Folded.isSpace(out.charAt(i))) {
                out.setCharAt(i, ' ');
            }
        }
        return out.toString().strip();
    }

    /** What stands on both sides of "och"; of several the last, unless words of a choice have it in them. */
    private static List<String> parted(String phrase, boolean isAll, Type type, Reading element) {
        String lead = AND.stripLeading();
        if (!isAll && phrase.regionMatches(true, 0, lead, 0, lead.length())) {
            return List.of(phrase.substring(lead.length()).strip());
        }
        int last = lastAnd(phrase, phrase.length());
        boolean isText = type == Type.Scalar.STRING || phrase.length() > LONGEST_SEARCHED;
        if (last < 0 || !isText && isValue(element, phrase)) {
            return List.of(phrase);
        }
        for (int at = last; !isText && at > 0; at = lastAnd(phrase, at - 1)) {
            if (isValue(element, before(phrase, at)) && isValue(element, after(phrase, at))) {
                return List.of(before(phrase, at), after(phrase, at));
            }
        }
        return List.of(before(phrase, last), after(phrase, last));
    }

    private static int lastAnd(String phrase, int from) {
        for (int at = from; at > 0; at--) {
            if (phrase.regionMatches(true, at, AND, 0, AND.length())) {
                return at;
            }
        }
        return -1;
    }

    private static String before(String phrase, int and) {
        return phrase.substring(0, and).strip();
    }

    private static String after(String phrase, int and) {
        return phrase.substring(and + AND.length()).strip();
    }

    private static boolean isValue(Reading element, String text) {
        return element.parse(text) instanceof Parsed.Value;
    }

    /** One on each line; blank lines are none. */
    public static Reading lines(Reading element) {
        return typed -> {
            List<String> lines = new ArrayList<>(List.of(LINE_END.split(typed, -1)));
            lines.removeIf(String::isBlank);
            return each(lines, element);
        };
    }

    private static Parsed each(List<String> texts, Reading element) {
        List<Object> values = new ArrayList<>(texts.size());
        List<Parsed.Fault> faults = new ArrayList<>();
        for (String text : texts) {
            Parsed read = element.parse(text);
            if (read instanceof Parsed.Value found) {
                values.add(found.value());
            } else if (read instanceof Parsed.Failed failed) {
                faults.addAll(failed.faults());
            }
        }
        return faults.isEmpty() ? new Parsed.Value(List.copyOf(values)) : new Parsed.Failed(faults);
    }
}
