package se.kansli.internal.excel;

import java.util.List;
import se.kansli.internal.segment.Run;
import se.kansli.internal.segment.Value;

/** One rendering of a workbook: how much each table grows is known before the first row is written. */
final class ExcelRun extends Run {
    /** The slot of a table's item: tables do not lie in one another. */
    static final int ITEM = 1;

    private final int[] growth;

    ExcelRun(Object document, List<Value> lists) {
        super(document, ITEM);
        growth = new int[lists.size()];
        for (int i = 0; i < growth.length; i++) {
            growth[i] = Math.max(0, lists.get(i).items(this).size() - 1);
        }
    }

    /** How many rows a table gets more than it has in the template. */
    int growthOf(int table) {
        return growth[table];
    }
}
