package se.kansli.internal.excel;

import java.util.List;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;
import se.kansli.problem.Severity;

/**
 * What a document may have that no workbook can hold: too long a text, too many rows. Looked for before anything is written.
 *
 * @param texts the cells whose text has no length of its own
 * @param tables those that grow
 * @param columns what holds for repeated columns
 */
record CellLimits(List<Binding> texts, List<Repeated> tables, ColumnLimits columns) {
    /** ISO/IEC 29500-1 and Excel's specifications. */
    static final int LONGEST_TEXT = 32_767;

    void check(ExcelRun run, List<Problem> problems) {
        for (Binding binding : texts) {
            if (!binding.isOfItem()) {
                check(binding, binding.path(), run, problems);
            }
        }
        for (Repeated repeated : tables) {
            check(repeated, run, problems);
        }
        columns.check(run, problems);
    }

    private void check(Repeated repeated, ExcelRun run, List<Problem> problems) {
        List<?> items = repeated.list().items(run);
        int most = Axis.ROW.most() - repeated.table().area().lastRow();
        if (items.size() > most) {
            report(problems, "workbook.rows", repeated.path(), "size", items.size(), "most", most);
        }
        List<Binding> ofItem = texts.stream()
                .filter(each -> each.isOfItem() && each.path().startsWith(repeated.path() + "[]"))
                .toList();
        for (int i = 0; i < items.size() && !ofItem.isEmpty(); i++) {
            run.enter(ExcelRun.ITEM, items.get(i), i, items.size());
            for (Binding binding : ofItem) {
                check(binding, repeated, i, run, problems);
            }
        }
    }

    private static void check(Binding binding, Repeated repeated, int index, ExcelRun run, List<Problem> problems) {
        int length = lengthIn(binding, run);
        if (length > LONGEST_TEXT) {
            String rest = binding.path().substring(repeated.path().length() + "[]".length());
            tooLong(problems, repeated.path() + "[" + index + "]" + rest, length);
        }
    }

    static void check(Binding binding, String path, ExcelRun run, List<Problem> problems) {
        int length = lengthIn(binding, run);
        if (length > LONGEST_TEXT) {
            tooLong(problems, path, length);
        }
    }

    /** Of the text as Excel counts it: a line end is one character. */
    private static int lengthIn(Binding binding, ExcelRun run) {
        Object value = binding.value().get(run);
        if (value == null || !(binding.content() instanceof CellContent.Text content)) {
            return 0;
        }
        String text = content.writing().text(value);
        return text.length() <= LONGEST_TEXT
                ? text.length()
                : text.replace("\r\n", "\n").length();
    }

    private static void tooLong(List<Problem> problems, String path, int length) {
        report(problems, "workbook.text", path, "length", length, "most", LONGEST_TEXT);
    }

    private static void report(List<Problem> problems, String key, String path, Object... values) {
        problems.add(ExcelKind.MESSAGES.problem(Severity.ERROR, key, path, Location.UNKNOWN, values));
    }
}
