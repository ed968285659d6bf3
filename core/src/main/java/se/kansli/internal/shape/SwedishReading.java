package se.kansli.internal.shape;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.message.Messages.Bilingual;
import se.kansli.internal.value.Nearest;

/**
 * Values of Swedish text as people type it: the other way round of {@link SwedishText}, and more tolerant.
 *
 * <p>Dates are {@link DateReading}'s, periods {@link PeriodReading}'s, lists and rich texts {@link ListReading}'s.
 */
public final class SwedishReading {
    private static final Pattern TIME =
            Pattern.compile("(?:(?:kl\\.?|klockan) ?)?(\\d{1,2})(?:[.:](\\d\\d)(?:[.:]00)?)?");
    private static final Pattern NUMBER =
            Pattern.compile("(?<digits>[-+]?(?:\\d{1,3}(?: \\d{3})+|\\d+))(?::?[ae]|,00?)?");
    private static final Pattern PARAGRAPH_WORD =
            Pattern.compile("(?:paragraf(?:erna|er|en)?|par\\.)[\\p{Z}\\s]", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN_DIGITS =
            Pattern.compile("(?<=\\d)[\\p{Z}\\s]{0,3}[-\u2010-\u2015\u2212][\\p{Z}\\s]{0,3}(?=\\d)");
    private static final Set<String> YES = Set.of("ja", "j", "x", "sant", "true", "1", "☒", "☑", "✓");
    private static final Set<String> NO = Set.of("nej", "n", "falskt", "false", "0", "☐");

    private SwedishReading() {}

    /** Text as it was typed. */
    public static Parsed text(String typed) {
        return new Parsed.Value(typed);
    }

    /** 9.30, 09:30, kl. 9. */
    public static Parsed time(String typed) {
        LocalTime time = clock(Folded.of(typed));
        if (time != null) {
            return new Parsed.Value(time);
        }
        return Parsed.failed("read.time", Map.of("value", typed));
    }

    /** The time of day of folded text; null if it is none. */
    static @Nullable LocalTime clock(String folded) {
        Matcher time = TIME.matcher(folded);
        if (!time.matches()) {
            return null;
        }
        int hour = Integer.parseInt(time.group(1));
        int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        return hour < 24 && minute < 60 ? LocalTime.of(hour, minute) : null;
    }

    /** 1500, 1 500, 12:e. */
    public static Parsed number(String typed) {
        Matcher number = NUMBER.matcher(Folded.of(typed));
        if (!number.matches()) {
            return Parsed.failed("read.number", Map.of("value", typed));
        }
        try {
            return new Parsed.Value(Integer.valueOf(number.group("digits").replace(" ", "")));
        } catch (NumberFormatException e) {
            return Parsed.failed("read.number/size", Map.of("value", typed, "most", Integer.MAX_VALUE));
        }
    }

    /** November, nov., 11. */
    public static Parsed month(String typed) {
        int month = DateReading.monthNamed(Folded.of(typed));
        Parsed read = month > 0 ? new Parsed.Value(month) : number(typed);
        return read instanceof Parsed.Value ? read : Parsed.failed("read.month", Map.of("value", typed));
    }

    /** § 12, §§ 12–14, Paragraf 12: what is left without the sign. */
    public static Parsed paragraphs(String typed) {
        String numbers = withoutSigns(typed);
        Matcher word = PARAGRAPH_WORD.matcher(numbers);
        if (word.lookingAt()) {
            numbers = withoutSigns(numbers.substring(word.end()));
        }
        return new Parsed.Value(BETWEEN_DIGITS.matcher(numbers).replaceAll("–"));
    }

    private static String withoutSigns(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSign(text.charAt(from))) {
            from++;
        }
        while (to > from && isSign(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isSign(char c) {
        return c == '§' || Folded.isSpace(c);
    }

    /** Ja, nej, x, ☒. */
    public static Parsed yesOrNo(String typed) {
        String word = Folded.of(typed);
        if (YES.contains(word) || NO.contains(word)) {
            return new Parsed.Value(YES.contains(word));
        }
        return Parsed.failed("read.yes-no", Map.of("value", typed));
    }

    /** The constants of an enum, by their Swedish words and by their names. */
    public static Reading choice(Type.Choice type) {
        Map<String, String> words = new LinkedHashMap<>();
        Map<String, Enum<?>> constants = new HashMap<>();
        for (Enum<?> constant : type.constants()) {
            words.put(Folded.of(Words.swedish(constant)), Words.swedish(constant));
            constants.putIfAbsent(Folded.of(Words.swedish(constant)), constant);
        }
        for (Enum<?> constant : type.constants()) {
            for (String joint : new String[] {"_", " ", ""}) {
                constants.putIfAbsent(Folded.of(constant.name().replace("_", joint)), constant);
            }
        }
        return typed -> {
            String folded = Folded.of(typed);
            Enum<?> constant = constants.get(folded);
            return constant == null ? noChoice(typed, folded, words) : new Parsed.Value(constant);
        };
    }

    private static Parsed noChoice(String typed, String folded, Map<String, String> words) {
        List<String> nearest =
                Nearest.to(folded, words.keySet()).stream().map(words::get).toList();
        Bilingual either = new Bilingual(String.join(" eller ", nearest), String.join(" or ", nearest));
        String names = String.join(", ", words.values());
        return Parsed.failed(
                nearest.isEmpty() ? "read.choice" : "read.choice/nearest",
                Map.of("value", typed, "nearest", either, "names", names));
    }
}
