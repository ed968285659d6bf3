package se.kansli.internal.excel;

import java.util.ArrayList;
import java.util.List;
import se.kansli.internal.segment.Value;

/** The rows and columns of a workbook that are repeated, and what each of them moves. */
final class Growth {
    private final List<Growing> all = new ArrayList<>();

    /**
     * A row or column that is repeated.
     *
     * @param line its number in the template, where it stands once; it is written for each item
     */
    record Growing(int index, Axis axis, String sheet, int line, Value list) {
        /** Excel takes no notice of capitals in the names of sheets. */
        boolean isOf(String other) {
            return sheet.equalsIgnoreCase(other);
        }
    }

    /** Adds a row or column; the order does not matter. */
    void add(Axis axis, String sheet, int line, Value list) {
        all.add(new Growing(all.size(), axis, sheet, line, list));
    }

    List<Value> lists() {
        return all.stream().map(Growing::list).toList();
    }

    boolean isIn(String sheet) {
        return all.stream().anyMatch(each -> each.isOf(sheet));
    }

    boolean isIn(String sheet, Axis axis) {
        return all.stream().anyMatch(each -> each.isOf(sheet) && each.axis() == axis);
    }

    /** Whether a row or column is written for each item of a list. */
    boolean isRepeated(Axis axis, String sheet, int line) {
        return all.stream().anyMatch(each -> each.isOf(sheet) && each.axis() == axis && each.line() == line);
    }

    /** A row or column, or the first of several: it moves with what is repeated before it. */
    LineNumber first(Axis axis, String sheet, int line, boolean isCopy) {
        return numbered(axis, sheet, line, line, isCopy);
    }

    /** The last of several: it moves when it is repeated itself, too. */
    LineNumber last(Axis axis, String sheet, int line) {
        return numbered(axis, sheet, line, line + 1, false);
    }

    private LineNumber numbered(Axis axis, String sheet, int line, int limit, boolean isCopy) {
        int[] before = all.stream()
                .filter(each -> each.isOf(sheet) && each.axis() == axis && each.line() < limit)
                .mapToInt(Growing::index)
                .toArray();
        return new LineNumber(axis, line, before, isCopy);
    }
}
