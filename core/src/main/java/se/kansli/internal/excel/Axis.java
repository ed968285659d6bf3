package se.kansli.internal.excel;

/** Rows or columns: a table may grow in both, and what is true of the one is true of the other. */
enum Axis {
    ROW(1_048_576, ExcelRun.ITEM),
    COLUMN(16_384, ExcelRun.COLUMN);

    private final int most;
    private final int slot;

    Axis(int most, int slot) {
        this.most = most;
        this.slot = slot;
    }

    /** How many of them a sheet has. */
    int most() {
        return most;
    }

    /** The slot of the item that a repeated one is written for. */
    int slot() {
        return slot;
    }

    /** What one is called in a formula, counted from 1. */
    String name(int number) {
        return this == ROW ? String.valueOf(number) : Area.columnName(number);
    }
}
