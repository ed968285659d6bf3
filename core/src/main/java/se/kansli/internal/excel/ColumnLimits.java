package se.kansli.internal.excel;

import java.util.List;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;
import se.kansli.problem.Severity;

/**
 * What a document may have that no repeated column can hold. Looked for before anything is written.
 *
 * @param cells where such columns meet rows
 */
record ColumnLimits(List<Repeated> tables, List<ColumnCell> cells) {

    void check(ExcelRun run, List<Problem> problems) {
        for (Repeated table : tables) {
            int others = table.table().sheet().lastColumn() - table.columns().size();
            int all = others;
            for (RepeatedColumn column : table.columns()) {
                int size = column.list().items(run).size();
                all += Math.max(1, size);
                if (all > Axis.COLUMN.most()) {
                    int most = Axis.COLUMN.most() - all + size;
                    report(problems, "workbook.columns", column.path(), "size", size, "most", Math.max(0, most));
                }
                headings(column, size, run, problems);
            }
        }
        cells.forEach(cell -> check(cell, run, problems));
    }

    private static void headings(RepeatedColumn column, int size, ExcelRun run, List<Problem> problems) {
        for (int i = 0; i < size; i++) {
            run.enter(ExcelRun.COLUMN, null, i, size);
            int length = run.heading(column).length();
            if (length > Headings.LONGEST) {
                String path = at(column.heading().path(), i);
                report(problems, "workbook.heading", path, "length", length, "most", Headings.LONGEST);
            }
        }
    }

    private static void check(ColumnCell cell, ExcelRun run, List<Problem> problems) {
        List<?> items = cell.table().list().items(run);
        int columns = cell.column().list().items(run).size();
        for (int i = 0; i < items.size(); i++) {
            run.enter(ExcelRun.ITEM, items.get(i), i, items.size());
            int size = cell.element().elements().items(run).size();
            if (size != columns) {
                String path = at(cell.list(), i);
                String list = cell.column().path();
                report(problems, "workbook.columns-differ", path, "size", size, "list", list, "columns", columns);
            }
            for (int j = 0; j < Math.min(size, columns); j++) {
                run.enter(ExcelRun.COLUMN, null, j, columns);
                CellLimits.check(cell.binding(), at(at(cell.binding().path(), i), j), run, problems);
            }
        }
    }

    /** A path with the first of its lists at an item. */
    private static String at(String path, int index) {
        return path.replaceFirst("\\[]", "[" + index + "]");
    }

    private static void report(List<Problem> problems, String key, String path, Object... values) {
        problems.add(ExcelKind.MESSAGES.problem(Severity.ERROR, key, path, Location.UNKNOWN, values));
    }
}
