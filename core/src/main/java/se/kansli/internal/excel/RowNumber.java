package se.kansli.internal.excel;

import java.io.IOException;

/**
 * The number of a row.
 *
 * @param row in the template
 * @param above the tables that move it
 * @param isCopy whether it is the row of the item being written
 */
record RowNumber(int row, int[] above, boolean isCopy) implements ExcelSegment {
    boolean isConstant() {
        return above.length == 0 && !isCopy;
    }

    int in(ExcelRun run) {
        int number = isCopy ? row + run.index(ExcelRun.ITEM) : row;
        for (int table : above) {
            number += run.growthOf(table);
        }
        return number;
    }

    @Override
    public void write(ExcelRun run) throws IOException {
        run.out().number(in(run));
    }
}
