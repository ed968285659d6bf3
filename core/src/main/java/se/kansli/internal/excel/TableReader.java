package se.kansli.internal.excel;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.bind.Node;
import se.kansli.internal.bind.Shape;
import se.kansli.internal.working.Draft.FilledIn;
import se.kansli.internal.xml.Element;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;
import se.kansli.problem.Severity;

/** Reads the rows of one table. Used once. */
final class TableReader {
    private final Layout.TableLayout table;
    private final CellTexts texts;
    private final List<Problem> problems;
    private final Set<Location> seen;
    private final List<FilledIn> filledIn;
    /** The columns that hold nothing of the record, or nothing that can be read back. */
    private final Set<Integer> others = new TreeSet<>();

    /**
     * Where a table is.
     *
     * @param area with its headings, and its totals if it has any
     */
    record Place(Grid grid, Area area, boolean hasTotals) {}

    TableReader(
            Layout.TableLayout table,
            CellTexts texts,
            List<Problem> problems,
            Set<Location> seen,
            List<FilledIn> filledIn) {
        this.table = table;
        this.texts = texts;
        this.problems = problems;
        this.seen = seen;
        this.filledIn = filledIn;
    }

    /** The rows below the row that has most of a table's headings, and at least half of them; null if there is none. */
    static @Nullable Place byHeadings(Layout.TableLayout table, Collection<Grid> grids, CellTexts texts) {
        Place best = null;
        long most = table.columns().size() / 2;
        for (Grid grid : grids) {
            for (Map.Entry<Integer, SortedMap<Integer, Element>> row :
                    grid.rows().entrySet()) {
                SortedMap<Integer, Element> cells = row.getValue();
                long found = cells.values().stream()
                        .map(cell -> Layout.heading(texts.text(cell)))
                        .filter(table.columns()::containsKey)
                        .distinct()
                        .count();
                if (found > most) {
                    most = found;
                    best = new Place(grid, new Area(1, row.getKey(), cells.lastKey(), grid.lastRow()), false);
                }
            }
        }
        return best;
    }

    /** Reads the rows, and says what is missing or cannot be told. */
    void read(@Nullable Place place, Shape document) {
        if (place == null) {
            Location nowhere = Location.UNKNOWN;
            report(Severity.WARNING, "read.table-gone", nowhere, "path", table.path());
            return;
        }
        Map<Integer, Layout.Column> columns = columns(place);
        Node.Array rows = new Node.Array(
                place.grid().at(place.area().firstColumn(), place.area().firstRow()));
        int first = place.area().firstRow() + 1;
        int last = lastRow(place, columns);
        reportMerged(place, first, last);
        for (int row = first; row <= last; row++) {
            row(place.grid(), row, columns, rows);
            for (int column : others) {
                String heading =
                        texts.text(place.grid().cell(column, place.area().firstRow()));
                filledIn(place, column, row, Layout.heading(heading));
            }
        }
        if (place.hasTotals()) {
            for (int column = place.area().firstColumn(); column <= place.area().lastColumn(); column++) {
                filledIn(place, column, place.area().lastRow(), "");
            }
        }
        document.put(table.path(), rows);
    }

    /** The columns by their numbers, from the headings. */
    private Map<Integer, Layout.Column> columns(Place place) {
        Map<Integer, Layout.Column> columns = new LinkedHashMap<>();
        Set<String> missing = new HashSet<>(table.columns().keySet());
        for (int number = place.area().firstColumn(); number <= place.area().lastColumn(); number++) {
            Location at = place.grid().at(number, place.area().firstRow());
            String text = texts.text(place.grid().cell(number, place.area().firstRow()));
            Layout.Column column = table.columns().get(Layout.heading(text));
            if (column != null && missing.remove(Layout.heading(text))) {
                columns.put(number, column);
                seen.add(at);
            } else if (table.hasOther(Layout.heading(text))) {
                others.add(number);
                filledIn(place, number, place.area().firstRow(), "");
            } else if (column != null) {
                report(Severity.ERROR, "read.column-twice", at, "column", text);
            }
        }
        for (String heading : missing) {
            Layout.Column column = table.columns().get(heading);
            String name = column == null ? heading : column.heading();
            Location at =
                    place.grid().at(place.area().firstColumn(), place.area().firstRow());
            report(Severity.WARNING, "read.column-gone", at, "column", name, "path", table.path());
        }
        return columns;
    }

    /** The last row of the table, or of what was typed right below it. */
    private static int lastRow(Place place, Map<Integer, Layout.Column> columns) {
        int last = place.area().lastRow() - (place.hasTotals() ? 1 : 0);
        if (place.hasTotals()) {
            return last;
        }
        while (columns.keySet().stream().mapToInt(Integer::intValue).anyMatch(hasContent(place.grid(), last + 1))) {
            last++;
        }
        return last;
    }

    private static IntPredicate hasContent(Grid grid, int row) {
        return column -> {
            Element cell = grid.cell(column, row);
            return cell != null && !cell.children().isEmpty();
        };
    }

    private void row(Grid grid, int row, Map<Integer, Layout.Column> columns, Node.Array rows) {
        if (columns.isEmpty()) {
            return;
        }
        int first = columns.keySet().iterator().next();
        Shape item = new Shape(grid.at(first, row));
        for (Map.Entry<Integer, Layout.Column> each : columns.entrySet()) {
            Location.InWorkbook place = grid.at(each.getKey(), row);
            seen.add(place);
            Element cell = grid.cell(each.getKey(), row);
            item.put(
                    each.getValue().path(),
                    texts.shown(cell, place, each.getValue().binding()));
        }
        rows.elements().add(item.node());
    }

    /** Takes what stands where the record has no place; what a formula came to nobody has typed. */
    private void filledIn(Place place, int column, int row, String heading) {
        Location at = place.grid().at(column, row);
        Element cell = place.grid().cell(column, row);
        seen.add(at);
        if (cell != null && cell.child("f") == null) {
            filledIn.add(new FilledIn(table.path() + '\n' + heading, at, texts.text(cell)));
        }
    }

    private void reportMerged(Place place, int first, int last) {
        for (Area area : place.grid().merged()) {
            boolean isInRows = area.firstRow() <= last
                    && area.lastRow() >= first
                    && area.firstColumn() <= place.area().lastColumn()
                    && area.lastColumn() >= place.area().firstColumn();
            if (isInRows) {
                Location at = new Location.InWorkbook(place.grid().sheet(), area.firstCell());
                report(Severity.WARNING, "read.merged", at);
            }
        }
    }

    private void report(Severity severity, String key, Location at, Object... values) {
        problems.add(ExcelKind.MESSAGES.problem(severity, key, table.path(), at, values));
    }
}
