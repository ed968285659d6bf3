package se.kansli.internal.shape;

import java.time.LocalDate;
import java.util.List;

/**
 * How values read in a Swedish document. From tables of its own, so that the text does not depend on the JDK.
 *
 * <p>Forms of dates as Myndigheternas skrivregler and webbriktlinje 66 have them.
 */
public final class SwedishText {
    private static final List<String> MONTHS = List.of(
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
    private static final List<String> DAYS =
            List.of("måndagen", "tisdagen", "onsdagen", "torsdagen", "fredagen", "lördagen", "söndagen");

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

    /** A date in one of the forms. */
    public static String date(LocalDate date, DateForm form) {
        String plain = date.getDayOfMonth() + " " + MONTHS.get(date.getMonthValue() - 1) + " " + date.getYear();
        return switch (form) {
            case SHORT -> date.toString();
            case LONG -> plain;
            case WEEKDAY -> DAYS.get(date.getDayOfWeek().getValue() - 1) + " den " + plain;
        };
    }
}
