package se.kansli.internal.excel;

/**
 * The number of a row or a column.
 *
 * @param number in the template
 * @param before what grows and so moves it
 * @param isCopy whether it is that of the item being written
 */
record LineNumber(Axis axis, int number, int[] before, boolean isCopy) {
    boolean isConstant() {
        return before.length == 0 && !isCopy;
    }

    /** Never more than a sheet has: what goes to its edge, such as {@code A1:A1048576}, still does. */
    int in(ExcelRun run) {
        int moved = isCopy ? number + run.index(axis.slot()) : number;
        for (int growing : before) {
            moved += run.growthOf(growing);
        }
        return Math.min(moved, axis.most());
    }
}
