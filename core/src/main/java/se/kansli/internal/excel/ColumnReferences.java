package se.kansli.internal.excel;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Xml;

/** Finds what tells of a repeated column in a way that cannot be kept when there are many of it. Used once. */
final class ColumnReferences {
    /** In a reference to a table's column, what stands after it stands for itself. */
    private static final Pattern ESCAPE = Pattern.compile("'(.)");

    private final Workbook workbook;
    private final List<Table> tables;
    private final Fields fields;

    ColumnReferences(Workbook workbook, List<Table> tables, Fields fields) {
        this.workbook = workbook;
        this.tables = tables;
        this.fields = fields;
    }

    /** Reports them, at the column's heading. */
    void check(List<Sheet> sheets, Repeated repeated) {
        Table table = repeated.table();
        for (Element cell : table.headings()) {
            Area place = Area.of(cell.attribute("r"));
            RepeatedColumn column = place == null ? null : repeated.column(place.firstColumn());
            if (column == null) {
                continue;
            }
            String heading = fields.text(cell).strip();
            Predicate<String> isByHeading = formula -> formula.contains("[")
                    && ESCAPE.matcher(formula).replaceAll("$1").contains(heading);
            String formula = first(workbook.xml().root(), isByHeading);
            for (Sheet sheet : sheets) {
                formula = formula == null ? first(sheet.xml().root(), isByHeading) : formula;
            }
            for (Table other : tables) {
                formula = formula == null ? first(other.xml().root(), isByHeading) : formula;
            }
            report(table, cell, "template.column-by-heading", column, formula);
            for (Xml chart : workbook.charts().values()) {
                String drawn = first(chart.root(), text -> isDrawnWhole(text, table, column.column()));
                report(table, cell, "template.column-chart", column, drawn);
            }
        }
    }

    private static @Nullable String first(Element element, Predicate<String> isWanted) {
        if (PartCompiler.isFormula(element) && isWanted.test(element.content())) {
            return element.content();
        }
        for (Element child : element.children()) {
            String found = first(child, isWanted);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** Whether a chart would draw rows and columns as one series. */
    private static boolean isDrawnWhole(String formula, Table table, int column) {
        for (Formula.Reference reference : Formula.of(formula).references()) {
            Formula.End first = reference.first();
            Formula.End last = reference.last() == null ? first : reference.last();
            boolean isOnSheet = table.sheet().name().equalsIgnoreCase(reference.sheet());
            boolean hasColumn =
                    number(first.column(), 1) <= column && column <= number(last.column(), Axis.COLUMN.most());
            int firstRow = number(first.row(), 1);
            int lastRow = number(last.row(), Axis.ROW.most());
            if (isOnSheet && hasColumn && (firstRow < lastRow || firstRow == table.firstRow())) {
                return true;
            }
        }
        return false;
    }

    private static int number(Formula.@Nullable Line line, int otherwise) {
        return line == null ? otherwise : line.number();
    }

    private void report(Table table, Element cell, String key, RepeatedColumn column, @Nullable String formula) {
        if (formula != null) {
            String path = column.heading().path();
            String place = String.valueOf(cell.attribute("r"));
            fields.report(table.sheet(), place, key, path, "path", path, "formula", formula);
        }
    }
}
