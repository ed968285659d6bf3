package se.kansli.internal.excel;

import java.util.ArrayList;
import java.util.List;
import se.kansli.internal.segment.Value;

/** The tables of a workbook that grow, and what each of them moves. */
final class Growth {
    private final List<Growing> all = new ArrayList<>();

    /**
     * A table that grows.
     *
     * @param row its only row in the template, which is written for each item
     */
    record Growing(int index, String sheet, int row, Value list) {}

    /** Adds a table; the order does not matter. */
    void add(String sheet, int row, Value list) {
        all.add(new Growing(all.size(), sheet, row, list));
    }

    List<Value> lists() {
        return all.stream().map(Growing::list).toList();
    }

    boolean isIn(String sheet) {
        return all.stream().anyMatch(table -> isOf(table, sheet));
    }

    /** Whether a row is written for each item of a list. */
    boolean isRepeated(String sheet, int row) {
        return all.stream().anyMatch(table -> isOf(table, sheet) && table.row() == row);
    }

    /** A row, or the first of several: it moves with the tables above it. */
    RowNumber first(String sheet, int row, boolean isCopy) {
        return numbered(sheet, row, row, isCopy);
    }

    /** The last of several rows: it moves with a table whose own row it is, too. */
    RowNumber last(String sheet, int row) {
        return numbered(sheet, row, row + 1, false);
    }

    private RowNumber numbered(String sheet, int row, int before, boolean isCopy) {
        int[] above = all.stream()
                .filter(table -> isOf(table, sheet) && table.row() < before)
                .mapToInt(Growing::index)
                .toArray();
        return new RowNumber(row, above, isCopy);
    }

    /** Excel takes no notice of capitals in the names of sheets. */
    private static boolean isOf(Growing table, String sheet) {
        return table.sheet().equalsIgnoreCase(sheet);
    }
}
