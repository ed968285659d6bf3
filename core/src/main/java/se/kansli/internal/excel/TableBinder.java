package se.kansli.internal.excel;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.segment.Scope;
import se.kansli.internal.segment.Value;
import se.kansli.internal.shape.Type;
import se.kansli.internal.xml.Element;

/** Finds the tables that are named after a list, and what stands in the way of their growing. Used once. */
final class TableBinder {
    /** How the key of a text ends when it has a better name to offer. */
    static final String NEAREST = "/nearest";

    private final Scope document;
    private final Fields fields;
    private final List<Table> all;
    private final ColumnBinder columns;
    private final List<Repeated> bound = new ArrayList<>();

    /** @param all tables of the workbook */
    TableBinder(Scope document, Fields fields, List<Table> all) {
        this.document = document;
        this.fields = fields;
        this.all = all;
        columns = new ColumnBinder(document, fields, all);
    }

    void bind(Table table) {
        List<Element> cells = table.sheet()
                .cells(
                        table.firstRow(),
                        table.area().firstColumn(),
                        table.area().lastColumn());
        boolean asks = cells.stream().anyMatch(cell -> fields.placeholder(cell) != null);
        cells.forEach(fields::seen);
        Value list;
        try {
            list = document.resolve(table.name());
        } catch (Scope.Unresolved e) {
            // a table of the author's own, unless its name or its cells say that it was to be another
            if (asks || e.key().endsWith(NEAREST)) {
                report(table, e.key(), e.values());
            }
            return;
        }
        if (!(list.type() instanceof Type.ListOf type)) {
            report(table, "template.table-not-list", "path", table.name());
            return;
        }
        String obstacle = obstacle(table);
        if (obstacle != null) {
            report(table, obstacle, "path", table.name());
            return;
        }
        Scope items = document.inside(table.name(), type.element());
        Repeated repeated = new Repeated(table, table.name(), list, items, columns.bind(table));
        boolean isBound = false;
        for (Element cell : cells) {
            isBound |= fields.column(repeated, cell);
        }
        if (!isBound) {
            report(table, "template.table-empty", "path", table.name());
        }
        bound.add(repeated);
    }

    /** The key of the text for why a table cannot grow; null if it can. */
    private @Nullable String obstacle(Table table) {
        if (table.headers() == 0) {
            return "template.table-header";
        } else if (!table.hasOneRow()) {
            return "template.table-rows";
        }
        boolean isBeside = all.stream()
                .anyMatch(other -> !other.part().equals(table.part())
                        && other.isOn(table.sheet())
                        && other.area().sharesRowWith(table.area()));
        if (isBeside) {
            return "template.table-beside";
        }
        boolean isMerged = table.sheet().merged().stream().anyMatch(area -> area.hasRow(table.firstRow()));
        boolean isArray = table.sheet()
                .formulas()
                .anyMatch(formula -> Sheet.isForSeveralCells(formula) && coversRow(formula, table.firstRow()));
        return isMerged ? "template.table-merged" : isArray ? "template.table-array" : null;
    }

    private static boolean coversRow(Element formula, int row) {
        Area area = Area.of(formula.attribute("ref"));
        return area != null && area.hasRow(row);
    }

    private void report(Table table, String key, Object... values) {
        fields.report(table.sheet(), table.area().firstCell(), key, table.name(), values);
    }

    List<Repeated> bound() {
        return bound;
    }
}
