package se.kansli.internal.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Xml;
import se.kansli.problem.Location;

/**
 * The cells of a sheet that somebody filled in, whichever program saved it.
 *
 * @param rows their cells by the columns' numbers, by the rows' numbers
 * @param merged the areas that are shown as one cell
 */
record Grid(String sheet, String part, SortedMap<Integer, SortedMap<Integer, Element>> rows, List<Area> merged) {

    /** The cells of a sheet; those that do not say where they stand come after the one before. */
    static Grid of(String sheet, String part, Xml xml) {
        SortedMap<Integer, SortedMap<Integer, Element>> rows = new TreeMap<>();
        Element data = xml.root().child("sheetData");
        int row = 0;
        for (Element each : data == null ? List.<Element>of() : data.children()) {
            String number = each.attribute("r");
            row = number != null && number.matches("[0-9]{1,7}") ? Integer.parseInt(number) : row + 1;
            SortedMap<Integer, Element> cells = rows.computeIfAbsent(row, key -> new TreeMap<>());
            int column = 0;
            for (Element cell : each.children()) {
                Area place = Area.of(cell.attribute("r"));
                column = place == null ? column + 1 : place.firstColumn();
                cells.put(column, cell);
            }
        }
        List<Area> merged = new ArrayList<>();
        Element areas = xml.root().child("mergeCells");
        for (Element each : areas == null ? List.<Element>of() : areas.children()) {
            Area area = Area.of(each.attribute("ref"));
            if (area != null) {
                merged.add(area);
            }
        }
        return new Grid(sheet, part, rows, merged);
    }

    @Nullable Element cell(int column, int row) {
        SortedMap<Integer, Element> cells = rows.get(row);
        return cells == null ? null : cells.get(column);
    }

    /** Where a cell stands. */
    Location.InWorkbook at(int column, int row) {
        return new Location.InWorkbook(sheet, Area.columnName(column) + row);
    }

    int lastRow() {
        return rows.isEmpty() ? 0 : rows.lastKey();
    }
}
