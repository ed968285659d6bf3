package se.kansli.json;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.text.RichText;

/** A record with a component of every type; no rules. */
public record Everything(
        String text,
        RichText rich,
        int number,
        boolean flag,
        LocalDate date,
        LocalTime time,
        Colour colour,
        List<String> list,
        Inner object,
        @Nullable String maybe) {

    /** A record in a record. */
    public record Inner(String text) {}

    /** A closed choice. */
    public enum Colour {
        RED,
        GREEN,
        DARK_BLUE
    }
}
