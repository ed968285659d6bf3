package se.kansli.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the almanacs: each year's holidays and eves that are not a Saturday or Sunday. */
class SwedishCalendarTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {
                "2005: 01-06 03-25 03-28 05-05 06-06 06-24 12-26",
                "2008: 01-01 03-21 03-24 05-01 06-06 06-20 12-24 12-25 12-26 12-31",
                "2019: 01-01 04-19 04-22 05-01 05-30 06-06 06-21 12-24 12-25 12-26 12-31",
                "2024: 01-01 03-29 04-01 05-01 05-09 06-06 06-21 12-24 12-25 12-26 12-31",
                "2025: 01-01 01-06 04-18 04-21 05-01 05-29 06-06 06-20 12-24 12-25 12-26 12-31",
                "2026: 01-01 01-06 04-03 04-06 05-01 05-14 06-19 12-24 12-25 12-31",
                "2027: 01-01 01-06 03-26 03-29 05-06 06-25 12-24 12-31",
                "2028: 01-06 04-14 04-17 05-01 05-25 06-06 06-23 12-25 12-26",
                "2038: 01-01 01-06 04-23 04-26 06-03 06-25 12-24 12-31"
            })
    void knowsTheHolidaysOfAYear(int year, String days) {
        Set<LocalDate> expected = Stream.of(days.split(" "))
                .map(day -> LocalDate.parse(year + "-" + day))
                .collect(Collectors.toCollection(TreeSet::new));

        List<LocalDate> found = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> !isWeekend(day) && !SwedishCalendar.isWorkingDay(day))
                .toList();

        assertThat(found).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-18, 2026-06-18",
        "2026-06-19, 2026-06-22",
        "2026-06-20, 2026-06-22",
        "2026-12-24, 2026-12-28",
        "2026-12-31, 2027-01-04",
        "2027-10-30, 2027-11-01",
        "2027-03-26, 2027-03-30"
    })
    void movesToTheNextWorkingDay(LocalDate day, LocalDate workingDay) {
        assertThat(SwedishCalendar.workingDayFrom(day)).isEqualTo(workingDay);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
