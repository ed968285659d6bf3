package se.kansli.internal.shape;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How values read in a Swedish document. From tables of its own, so that the text does not depend on the JDK.
 *
 * <p>Forms of dates as Myndigheternas skrivregler and webbriktlinje 66 have them.
 */
public final class SwedishText {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "mars",
            "april",
            "maj",
            "juni",
            "juli",
            "augusti",
            "september",
            "oktober",
            "november",
            "december");
    static final List<String> DAYS = List.of("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag");

    /** A form of dates, named as in a tag. */
    public enum DateForm {
        /** 2026-11-23. */
        SHORT,
        /** 23 november 2026. */
        LONG,
        /** måndagen den 23 november 2026. */
        WEEKDAY
    }

    private SwedishText() {}

    /** Several texts, one on each line. */
    public static String lines(List<String> texts) {
        return String.join("\n", texts);
    }

    /** Several words as one phrase: "A, B och C". */
    public static String list(List<String> words) {
        int last = words.size() - 1;
        return last <= 0
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " och " + words.get(last);
    }

    /** The same text with its first letter as a capital. */
    public static String capital(String text) {
        int first = text.isEmpty() ? 0 : Character.charCount(text.codePointAt(0));
        return text.substring(0, first).toUpperCase(SWEDISH) + text.substring(first);
    }

    /** A time in running text: 9.00. */
    public static String time(LocalTime time) {
        return time.getHour() + "." + twoDigits(time.getMinute());
    }

    /** A time in a column: 09.00. */
    public static String timeInTable(LocalTime time) {
        return twoDigits(time.getHour()) + "." + twoDigits(time.getMinute());
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** A number in groups of three: 1 500 000, with no-break spaces. */
    public static String thousands(int number) {
        StringBuilder digits = new StringBuilder(Integer.toString(number));
        int first = number < 0 ? 1 : 0;
        for (int at = digits.length() - 3; at > first; at -= 3) {
            digits.insert(at, '\u00A0');
        }
        return digits.toString();
    }

    /** A number in an order: 1:a, 2:a, 3:e, 11:e, 21:a. */
    public static String ordinal(int number) {
        int ones = Math.abs(number % 10);
        int tens = Math.abs(number % 100) / 10;
        return number + (tens != 1 && (ones == 1 || ones == 2) ? ":a" : ":e");
    }

    /** Numbers of §§ with their sign: § 12, §§ 12–14. */
    public static String paragraphs(String numbers) {
        boolean isOne = numbers.chars().allMatch(Character::isDigit);
        return (isOne ? "§" : "§§") + '\u00A0' + numbers;
    }

    /** The name of a month from 1 to 12; another number as it is. */
    public static String month(int number) {
        return number < 1 || number > MONTHS.size() ? Integer.toString(number) : MONTHS.get(number - 1);
    }

    /** Days from and to; either may be open. In the long form what the two have in common is said once. */
    public static String range(@Nullable LocalDate from, @Nullable LocalDate to, DateForm form) {
        if (from == null || to == null) {
            return from != null
                    ? "från och med " + date(from, form)
                    : to != null ? "till och med " + date(to, form) : "";
        }
        if (from.equals(to)) {
            return date(to, form);
        }
        String start = date(from, form);
        if (form != DateForm.SHORT && from.getYear() == to.getYear()) {
            start = start.substring(0, start.lastIndexOf(' '));
            if (form == DateForm.LONG && from.getMonth() == to.getMonth()) {
                start = start.substring(0, start.lastIndexOf(' '));
            }
        }
        return start + "–" + date(to, form);
    }

    /** Times from and to: kl. 13.00–16.00; either may be open. */
    public static String range(@Nullable LocalTime from, @Nullable LocalTime to) {
        if (from == null) {
            return to == null ? "" : "till kl. " + time(to);
        }
        return "kl. " + time(from) + (to == null ? "" : "–" + time(to));
    }

    /** A date in one of the forms. */
    public static String date(LocalDate date, DateForm form) {
        String plain = date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
        return switch (form) {
            case SHORT -> date.toString();
            case LONG -> plain;
            case WEEKDAY -> DAYS.get(date.getDayOfWeek().getValue() - 1) + "en den " + plain;
        };
    }
}
