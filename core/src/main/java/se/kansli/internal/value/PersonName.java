package se.kansli.internal.value;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds a person's name in texts, in the forms that people give it: the genitive, the order of a register
 * ({@code Exempelsson, Alva}), without the names in the middle, with an initial ({@code A. Exempelsson},
 * {@code Alva E.}), in capitals, and as in addresses and names of files ({@code alva.exempelsson}), where letters have no
 * dots or accents.
 */
public final class PersonName {
    private static final Pattern WHITE = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern MARK = Pattern.compile("\\p{M}+");
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /** Between the names in texts, addresses and bookmarks. */
    private static final String BETWEEN = "[\\s_.+-]*";

    /** A single name with fewer letters is an ordinary word as well, if it is written in small letters. */
    private static final int SHORT = 6;

    private PersonName() {}

    /**
     * Finds a name in texts that are composed (NFC).
     *
     * @param name first names and surname, with or without a party
     */
    public static Pattern pattern(String name) {
        List<String> parts = List.of(WHITE.split(
                Normalizer.normalize(BareName.of(name), Normalizer.Form.NFC).strip()));
        String forms = parts.size() == 1 ? single(parts.get(0)) : String.join("|", forms(parts));
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + forms + ")(?:[:'’]?s|[0-9]{1,4}(?=@))?(?![\\p{L}\\p{N}])", FLAGS);
    }

    private static String single(String name) {
        return name.length() < SHORT ? exactly(name) + "|" + exactly(name.toUpperCase(Locale.ROOT)) : loosely(name);
    }

    private static List<String> forms(List<String> parts) {
        String first = parts.get(0);
        String last = parts.get(parts.size() - 1);
        List<String> forms = new ArrayList<>();
        for (List<String> used : List.of(parts, List.of(first, last))) {
            String given = loosely(used.subList(0, used.size() - 1));
            forms.add(given + BETWEEN + loosely(last));
            forms.add(loosely(last) + "[\\s,_.+-]+" + given);
        }
        if (Character.isLetter(first.codePointAt(0)) && Character.isLetter(last.codePointAt(0))) {
            forms.addAll(withInitials(first, last));
        }
        return forms;
    }

    private static List<String> withInitials(String first, String last) {
        return List.of(
                initial(first) + "(?:\\s?|[._]\\s*)" + loosely(last),
                loosely(initialOf(first)) + "[._]" + loosely(last),
                exactly(first) + "\\s" + initial(last));
    }

    private static String loosely(List<String> names) {
        return names.stream().map(PersonName::loosely).collect(Collectors.joining(BETWEEN));
    }

    /** Each letter with its marks or without: Östberg's address is {@code ostberg}. Anna-Lisa may be Anna Lisa. */
    private static String loosely(String name) {
        return name.codePoints()
                .mapToObj(Character::toString)
                .map(letter -> letter.equals("-") ? "[-\\s.]?" : withOrWithoutMark(letter))
                .collect(Collectors.joining());
    }

    private static String withOrWithoutMark(String letter) {
        String bare =
                MARK.matcher(Normalizer.normalize(letter, Normalizer.Form.NFD)).replaceAll("");
        return bare.equals(letter) || bare.isEmpty()
                ? Pattern.quote(letter)
                : "(?:" + Pattern.quote(letter) + "|" + Pattern.quote(bare) + ")";
    }

    /** A capital: a small letter between two words may be a word. */
    private static String initial(String name) {
        return exactly(initialOf(name).toUpperCase(Locale.ROOT));
    }

    private static String initialOf(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1));
    }

    private static String exactly(String text) {
        return "(?-i:" + Pattern.quote(text) + ")";
    }
}
