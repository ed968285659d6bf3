package se.kansli.internal.excel;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cells side by side, counted from 1. */
public record Area(int firstColumn, int firstRow, int lastColumn, int lastRow) {
    private static final Pattern FORM =
            Pattern.compile("\\$?([A-Za-z]{1,3})\\$?([0-9]{1,7})(?::\\$?([A-Za-z]{1,3})\\$?([0-9]{1,7}))?");
    private static final int LETTERS = 26;

    /** {@code B2:D7} or {@code B2}; null for something else. */
    public static @Nullable Area of(@Nullable String text) {
        Matcher matcher = FORM.matcher(text == null ? "" : text);
        if (!matcher.matches()) {
            return null;
        }
        int column = column(matcher.group(1));
        int row = Integer.parseInt(matcher.group(2));
        return matcher.group(3) == null
                ? new Area(column, row, column, row)
                : new Area(column, row, column(matcher.group(3)), Integer.parseInt(matcher.group(4)));
    }

    public boolean hasColumn(int column) {
        return firstColumn <= column && column <= lastColumn;
    }

    public boolean hasRow(int row) {
        return firstRow <= row && row <= lastRow;
    }

    /** Whether some row is in both. */
    boolean sharesRowWith(Area other) {
        return firstRow <= other.lastRow && other.firstRow <= lastRow;
    }

    /** The cell at the upper left. */
    public String firstCell() {
        return columnName(firstColumn) + firstRow;
    }

    /** The number of a column by its letters; a dollar sign before them says nothing. */
    public static int column(String letters) {
        int number = 0;
        for (char c : letters.toUpperCase(Locale.ROOT).toCharArray()) {
            number = c == '$' ? number : number * LETTERS + c - 'A' + 1;
        }
        return number;
    }

    public static String columnName(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }
}
