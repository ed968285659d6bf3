package se.kansli.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days of KL 5:69, 8:12 and 13:5. */
class DeadlinesTest {
    @ParameterizedTest
    @CsvSource({"2027-03-16, 2027-03-30", "2026-12-22, 2027-01-05", "2028-02-20, 2028-03-05", "2026-12-11, 2026-12-25"})
    void approvesWithinFourteenDaysHolidayOrNot(LocalDate meeting, LocalDate last) {
        assertThat(Deadlines.lastDayOfApproval(meeting)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({"2027-03-23, 2027-03-25", "2026-12-30, 2027-01-01", "2026-06-18, 2026-06-20"})
    void postsOnTheSecondDayHolidayOrNot(LocalDate approved, LocalDate last) {
        assertThat(Deadlines.lastDayOfPosting(approved)).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-10, 2026-07-01", // a Wednesday
        "2026-05-30, 2026-06-22", // a Saturday, after Midsummer Day
        "2026-05-29, 2026-06-22", // Midsummer Eve
        "2026-12-03, 2026-12-28", // Christmas Eve, then holidays and a weekend
        "2026-12-10, 2027-01-04", // New Year's Eve, then New Year's Day and a weekend
        "2026-12-16, 2027-01-07", // Epiphany
        "2027-03-05, 2027-03-30", // Good Friday to Easter Monday
        "2027-04-15, 2027-05-07", // Ascension Day
        "2025-05-16, 2025-06-09" // the National Day, a Friday; Whit Monday is a working day
    })
    void appealsWithinThreeWeeksOrUntilTheNextWorkingDay(LocalDate posted, LocalDate last) {
        assertThat(Deadlines.lastDayOfAppeal(posted)).isEqualTo(last);
        assertThat(Deadlines.earliestRemoval(posted)).isEqualTo(last.plusDays(1));
    }

    @ParameterizedTest
    @CsvSource({"2016-09-21, 2016-10-12, 2016-10-13", "2027-03-24, 2027-04-14, 2027-04-15"})
    void makesPostingWithTheDaysOfTheLaw(LocalDate posted, LocalDate last, LocalDate removed) {
        assertThat(Posting.from(posted, "Kansliet", "Cia Exempelsson"))
                .isEqualTo(new Posting(null, null, posted, last, removed, "Kansliet", "Cia Exempelsson"));
    }
}
