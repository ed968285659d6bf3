package se.kansli.internal.shape;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.message.Messages.Bilingual;

/**
 * The parts of a date as it was typed; 0 for those that were not.
 *
 * <p>The day always stands before the month, unless the year comes first: 01/02/2027 is the first of February. A year
 * has four digits.
 *
 * @param weekday 1 for Monday
 */
public record DateReading(int weekday, int day, int month, int year) {
    private static final List<String> DAYS = List.of("mån", "tis", "ons", "tor", "fre", "lör", "sön");
    private static final Pattern WEEKDAY =
            Pattern.compile("(?:(mån|tis|ons|tor|fre|lör|sön)(?:s|s?dag(?:en)?)?\\.?,? )?(?:den )?(.+)");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})()(\\d\\d)(\\d\\d)");
    private static final Pattern DAY_FIRST = Pattern.compile(
            "(\\d{1,2})(?::?[ae])?(?: ?[-/.] ?| )(\\d{1,2}|\\p{L}+)\\.?(?:[-/. ]{1,2}(\\d{4}|\\d\\d))?");
    private static final Pattern DAY_ALONE = Pattern.compile("(\\d{1,2})(?::?[ae])?");
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{6}");
    private static final int SHORTEST_MONTH = 3;
    private static final int FIRST_YEAR = 1000;
    private static final String EXAMPLE = "2027-01-14";

    /** 2027-01-14, 14 januari 2027, torsdagen den 14 jan. 2027, 14/1 2027. */
    public static Parsed date(String typed) {
        String folded = Folded.of(typed);
        DateReading parts = of(folded);
        if (parts != null) {
            return parts.resolve(typed);
        }
        return failed(SHORT_YEAR.matcher(folded).matches() ? "read.date/year" : "read.date", typed, EXAMPLE);
    }

    /** The parts of folded text, at least a day; null if it has none. */
    static @Nullable DateReading of(String folded) {
        Matcher whole = WEEKDAY.matcher(folded);
        if (!whole.matches()) {
            return null;
        }
        int weekday = whole.group(1) == null ? 0 : DAYS.indexOf(whole.group(1)) + 1;
        String date = whole.group(2);
        for (Pattern pattern : new Pattern[] {YEAR_FIRST, COMPACT}) {
            Matcher parts = pattern.matcher(date);
            if (parts.matches()) {
                return new DateReading(weekday, number(parts.group(4)), number(parts.group(3)), number(parts.group(1)));
            }
        }
        Matcher alone = DAY_ALONE.matcher(date);
        if (alone.matches()) {
            return new DateReading(weekday, number(alone.group(1)), 0, 0);
        }
        Matcher parts = DAY_FIRST.matcher(date);
        if (!parts.matches()) {
            return null;
        }
        String name = parts.group(2);
        int month = Character.isDigit(name.charAt(0)) ? number(name) : monthNamed(name);
        return month == 0
                ? null
                : new DateReading(
                        weekday, number(parts.group(1)), month, parts.group(3) == null ? 0 : number(parts.group(3)));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** The number of a month by its name or the first letters of it, three at least; 0 if it is none. */
    static int monthNamed(String folded) {
        for (int i = 0; folded.length() >= SHORTEST_MONTH && i < SwedishText.MONTHS.size(); i++) {
            if (SwedishText.MONTHS.get(i).startsWith(folded)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** The same with the month and the year of another where it has none. */
    DateReading or(DateReading other) {
        return new DateReading(weekday, day, month == 0 ? other.month : month, year == 0 ? other.year : year);
    }

    /** The day, if there is one like this. */
    Parsed resolve(String typed) {
        if (month == 0) {
            return failed("read.date", typed, EXAMPLE);
        } else if (year < FIRST_YEAR) {
            return failed("read.date/year", typed, EXAMPLE);
        } else if (month > SwedishText.MONTHS.size()) {
            // day and month may have changed places
            boolean isSwapped = day <= SwedishText.MONTHS.size() && exists(month, day);
            return failed(
                    "read.date",
                    typed,
                    isSwapped ? LocalDate.of(year, day, month).toString() : EXAMPLE);
        }
        return exists(day, month) ? onWeekday(typed, LocalDate.of(year, month, day)) : noSuchDay(typed);
    }

    private boolean exists(int day, int month) {
        return day >= 1 && month >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    private Parsed onWeekday(String typed, LocalDate date) {
        DayOfWeek real = date.getDayOfWeek();
        if (weekday == 0 || weekday == real.getValue()) {
            return new Parsed.Value(date);
        }
        Bilingual name = new Bilingual(
                SwedishText.DAYS.get(real.getValue() - 1),
                real.name().charAt(0) + real.name().substring(1).toLowerCase(Locale.ROOT));
        return Parsed.failed("read.date/weekday", Map.of("value", typed, "date", date, "day", name));
    }

    private Parsed noSuchDay(String typed) {
        YearMonth of = YearMonth.of(year, month);
        Bilingual name = new Bilingual(SwedishText.month(month) + " " + year, of.toString());
        return Parsed.failed("read.date/day", Map.of("value", typed, "month", name, "last", of.lengthOfMonth()));
    }

    private static Parsed failed(String key, String typed, String example) {
        return Parsed.failed(key, Map.of("value", typed, "example", example));
    }
}
