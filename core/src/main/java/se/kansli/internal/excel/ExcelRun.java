package se.kansli.internal.excel;

import java.util.List;
import se.kansli.internal.segment.Run;
import se.kansli.internal.segment.Value;

/** One rendering of a workbook: how much each table grows, and what its columns are called, is known before anything is written. */
final class ExcelRun extends Run {
    /** The slot of a table's item: tables do not lie in one another. */
    static final int ITEM = 1;
    /** The slot of the item that a column is written for. */
    static final int COLUMN = 2;
    /** The slot of what stands where the two meet. */
    static final int ELEMENT = 3;

    private final int[] growth;
    private final String[][] headings;

    /**
     * Begins.
     *
     * @param lists of all that is repeated
     * @param tables those with repeated columns
     */
    ExcelRun(Object document, List<Value> lists, List<Headings> tables) {
        super(document, ELEMENT);
        growth = new int[lists.size()];
        for (int i = 0; i < growth.length; i++) {
            growth[i] = Math.max(0, lists.get(i).items(this).size() - 1);
        }
        headings = new String[growth.length][];
        tables.forEach(table -> table.find(this, headings));
    }

    /** How many rows or columns there are more than in the template. */
    int growthOf(int repeated) {
        return growth[repeated];
    }

    /** The heading of the column being written. */
    String heading(RepeatedColumn column) {
        return headings[column.index()][index(COLUMN)];
    }
}
