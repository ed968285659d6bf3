package se.kansli.organisation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/**
 * Sweden's working days (<i>vardagar</i>, <i>helgdagar</i>).
 *
 * <pre>{@code
 * SwedishCalendar.isWorkingDay(LocalDate.of(2026, 6, 19));              // false: Midsummer Eve
 * SwedishCalendar.workingDayFrom(LocalDate.of(2026, 6, 19));            // 2026-06-22
 * }</pre>
 *
 * <p>Public holidays by lag (1989:253) om allmänna helgdagar; Midsummer Eve, Christmas Eve and New Year's Eve are
 * equal to Sundays when a time ends (lag 1930:173, 2 §), and Saturdays too. As the law has been since 2005.
 */
public final class SwedishCalendar {
    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(1, 6),
            MonthDay.of(5, 1),
            MonthDay.of(6, 6),
            MonthDay.of(12, 24),
            MonthDay.of(12, 25),
            MonthDay.of(12, 26),
            MonthDay.of(12, 31));

    /** Good Friday, Easter Sunday, Easter Monday, Ascension Day and Whit Sunday, as days after Easter Sunday. */
    private static final Set<Integer> AFTER_EASTER = Set.of(-2, 0, 1, 39, 49);

    private SwedishCalendar() {}

    /**
     * Whether offices are open.
     *
     * @param date a day
     * @return false on Saturdays, Sundays, public holidays and the three eves
     */
    public static boolean isWorkingDay(LocalDate date) {
        return date.getDayOfWeek() != DayOfWeek.SATURDAY
                && date.getDayOfWeek() != DayOfWeek.SUNDAY
                && !FIXED.contains(MonthDay.from(date))
                && !AFTER_EASTER.contains(
                        (int) (date.toEpochDay() - easter(date.getYear()).toEpochDay()))
                && !date.equals(midsummerEve(date.getYear()));
    }

    /**
     * The day a time ends that would end on a day: the same, or the next working day.
     *
     * @param date a day
     * @return a working day
     */
    public static LocalDate workingDayFrom(LocalDate date) {
        LocalDate day = date;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The Friday between 19 and 25 June; All Saints' Day and Midsummer Day are Saturdays anyway. */
    private static LocalDate midsummerEve(int year) {
        return LocalDate.of(year, 6, 19).with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
    }

    /** Easter Sunday by the Gregorian calendar (the anonymous algorithm, as Meeus gives it). */
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
        int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
        return LocalDate.of(year, f / 31, f % 31 + 1);
    }
}
