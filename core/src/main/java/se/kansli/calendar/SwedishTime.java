package se.kansli.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Sweden's clocks, and days and times as calendar files write them. */
final class SwedishTime {
    /** Parameter of a property that is a time by Sweden's clocks. */
    static final String ZONE = ";TZID=Europe/Stockholm";

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    private SwedishTime() {}

    static String of(LocalDate date) {
        return DATE.format(date);
    }

    static String of(LocalDateTime time) {
        return TIME.format(time);
    }

    static String of(Instant instant) {
        return TIME.format(instant.atOffset(ZoneOffset.UTC)) + "Z";
    }

    /** The rule since 1996: summer time from the last Sunday of March to the last of October (EU 2000/84, SFS 2001:127). */
    static void describeIn(ContentLines lines) {
        lines.add("BEGIN", "VTIMEZONE");
        lines.add("TZID", "Europe/Stockholm");
        change(lines, "DAYLIGHT", "CEST", "19960331T020000", 3, "+0100", "+0200");
        change(lines, "STANDARD", "CET", "19961027T030000", 10, "+0200", "+0100");
        lines.add("END", "VTIMEZONE");
    }

    private static void change(
            ContentLines lines, String kind, String name, String first, int month, String before, String after) {
        lines.add("BEGIN", kind);
        lines.add("TZNAME", name);
        lines.add("DTSTART", first);
        lines.add("RRULE", "FREQ=YEARLY;BYMONTH=" + month + ";BYDAY=-1SU");
        lines.add("TZOFFSETFROM", before);
        lines.add("TZOFFSETTO", after);
        lines.add("END", kind);
    }
}
