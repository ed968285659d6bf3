package se.kansli.internal.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.shape.RecordType;
import se.kansli.internal.xml.Element;

/**
 * Where the values of a template's workbooks stand, and what each place is called there.
 *
 * @param names the cells that have a name
 * @param tables those that grow
 * @param ownTexts what the template itself says, in no cell of a value
 */
record Layout(List<Named> names, List<TableLayout> tables, Set<String> ownTexts) {

    /**
     * A cell with a name.
     *
     * @param sheet where it stands in the template
     * @param cell where it stands in the template
     * @param isRead whether it holds something of the record, which what is worked out does not
     */
    record Named(String path, String sheet, String cell, Binding binding, boolean isRead) {}

    /**
     * A table that grows.
     *
     * @param path of the list, which is its name too
     * @param columns by their headings, as {@link #heading} makes them alike
     * @param others the headings of columns that hold nothing of the record, or nothing that can be read back
     * @param hasColumnsFromData whether there are columns whose headings the template does not know
     */
    record TableLayout(String path, Map<String, Column> columns, Set<String> others, boolean hasColumnsFromData) {

        /** Whether a column with a heading that was not found among {@code columns} is the template's all the same. */
        boolean hasOther(String heading) {
            return others.contains(heading) || hasColumnsFromData && !columns.containsKey(heading);
        }
    }

    /**
     * A column whose cells can be read.
     *
     * @param heading as the author wrote it
     * @param path from the item; empty for the item itself
     */
    record Column(String heading, String path, Binding binding) {}

    static Layout of(RecordType type, List<Sheet> sheets, Fields fields, List<Repeated> repeated) {
        List<Named> names = new ArrayList<>();
        Set<String> ownTexts = new HashSet<>();
        for (Sheet sheet : sheets) {
            sheet.cells().forEach((place, cell) -> {
                Binding binding = fields.bindings().get(cell);
                if (binding == null) {
                    ownTexts.add(fields.text(cell));
                } else if (!binding.path().contains("[]")) {
                    names.add(new Named(binding.path(), sheet.name(), place, binding, type.at(binding.path()) != null));
                }
            });
        }
        return new Layout(
                names,
                repeated.stream().map(table -> table(type, table, fields)).toList(),
                ownTexts);
    }

    private static TableLayout table(RecordType type, Repeated repeated, Fields fields) {
        Table table = repeated.table();
        Map<String, Column> columns = new HashMap<>();
        Set<String> others = new HashSet<>();
        for (int number = table.area().firstColumn(); number <= table.area().lastColumn(); number++) {
            String letters = Area.columnName(number);
            Element top = table.sheet().cells().get(letters + table.area().firstRow());
            Element body = table.sheet().cells().get(letters + table.firstRow());
            Binding binding = body == null ? null : fields.bindings().get(body);
            String heading = top == null ? "" : fields.text(top).strip();
            if (binding != null && repeated.column(number) == null && type.at(binding.path()) != null) {
                String path = binding.path()
                        .substring(repeated.path().length() + "[]".length())
                        .replaceFirst("^\\.", "");
                columns.putIfAbsent(heading(heading), new Column(heading, path, binding));
            } else {
                others.add(heading(heading));
            }
        }
        return new TableLayout(
                repeated.path(), columns, others, !repeated.columns().isEmpty());
    }

    /** A heading as it is told from others: what case and spaces it is written with says nothing. */
    static String heading(@Nullable String text) {
        return text == null
                ? ""
                : text.replace('\u00A0', ' ').strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
