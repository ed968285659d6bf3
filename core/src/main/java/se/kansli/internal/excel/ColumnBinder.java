package se.kansli.internal.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.segment.Scope;
import se.kansli.internal.segment.Value;
import se.kansli.internal.shape.Type;
import se.kansli.internal.xml.Element;

/** Finds the columns of a table that are to be repeated, and what stands in the way of that. Used once. */
final class ColumnBinder {
    private final Scope document;
    private final Fields fields;
    private final List<Table> all;
    private int found;

    /** @param all tables of the workbook */
    ColumnBinder(Scope document, Fields fields, List<Table> all) {
        this.document = document;
        this.fields = fields;
        this.all = all;
    }

    /** The columns whose headings ask for something of a list, from left to right. */
    List<RepeatedColumn> bind(Table table) {
        List<RepeatedColumn> columns = new ArrayList<>();
        for (Element cell : table.headings()) {
            Fields.Placeholder asked = fields.placeholder(cell);
            RepeatedColumn column = asked == null ? null : column(table, cell, asked);
            if (column != null) {
                columns.add(column);
            }
        }
        return columns;
    }

    private @Nullable RepeatedColumn column(Table table, Element cell, Fields.Placeholder asked) {
        fields.seen(cell);
        Area place = Area.of(cell.attribute("r"));
        String path = asked.path();
        int end = path.indexOf("[]");
        if (place == null || end < 0) {
            report(table, cell, "template.heading", path, "path", path);
            return null;
        }
        String listPath = path.substring(0, end);
        Value list;
        try {
            list = document.resolve(listPath);
        } catch (Scope.Unresolved e) {
            report(table, cell, e.key(), path, e.values());
            return null;
        }
        if (!(list.type() instanceof Type.ListOf type)) {
            report(table, cell, "template.not-list", path, "path", path, "list", listPath);
            return null;
        }
        String obstacle = obstacle(table, place.firstColumn());
        if (obstacle != null) {
            report(table, cell, obstacle, path, "path", path);
        }
        Scope items = new Scope(document, listPath, type.element(), ExcelRun.COLUMN);
        Binding heading = fields.heading(table.sheet(), cell, asked, items);
        if (heading == null) {
            return null;
        }
        RepeatedColumn column = new RepeatedColumn(found++, place.firstColumn(), listPath, list, heading);
        fields.heading(cell, column);
        return column;
    }

    /** The key of the text for why a column cannot be repeated; null if it can. */
    private @Nullable String obstacle(Table table, int column) {
        Sheet sheet = table.sheet();
        boolean isInOther = all.stream()
                .anyMatch(other -> !other.part().equals(table.part())
                        && other.isOn(sheet)
                        && other.area().hasColumn(column));
        if (table.columns().size() != table.area().lastColumn() - table.area().firstColumn() + 1) {
            return "template.column-damaged";
        } else if (isInOther) {
            return "template.column-beside";
        }
        boolean isMerged =
                sheet.merged().stream().anyMatch(area -> area.hasColumn(column) && area.sharesRowWith(table.area()));
        boolean isArray =
                sheet.formulas().anyMatch(formula -> Sheet.isForSeveralCells(formula) && coversColumn(formula, column));
        return isMerged
                ? "template.column-merged"
                : isArray ? "template.column-array" : isFrozen(sheet, column) ? "template.column-frozen" : null;
    }

    private static boolean coversColumn(Element formula, int column) {
        Area area = Area.of(formula.attribute("ref"));
        return area != null && area.hasColumn(column);
    }

    /** Whether the column stands still when the sheet is scrolled: many such leave no room for the others. */
    private static boolean isFrozen(Sheet sheet, int column) {
        Element views = sheet.xml().root().child("sheetViews");
        return (views == null ? Stream.<Element>empty() : views.children().stream())
                .map(view -> view.child("pane"))
                .anyMatch(pane -> pane != null
                        && String.valueOf(pane.attribute("state")).startsWith("frozen")
                        && Double.parseDouble(pane.attribute("xSplit") == null ? "0" : pane.attribute("xSplit"))
                                >= column);
    }

    private void report(Table table, Element cell, String key, String path, Object... values) {
        fields.report(table.sheet(), String.valueOf(cell.attribute("r")), key, path, values);
    }
}
