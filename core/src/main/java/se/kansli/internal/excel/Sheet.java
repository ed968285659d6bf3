package se.kansli.internal.excel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Xml;

/**
 * A sheet of the template.
 *
 * @param part the name of its part
 * @param cells those that the file has, by their place
 * @param merged the areas that are shown as one cell
 */
public record Sheet(String name, String part, Xml xml, Map<String, Element> cells, List<Area> merged) {

    /** A sheet; null if a cell does not tell its place. */
    public static @Nullable Sheet of(String name, String part, Xml xml) {
        Map<String, Element> cells = new LinkedHashMap<>();
        Element data = xml.root().child("sheetData");
        for (Element row : data == null ? List.<Element>of() : data.children()) {
            String number = row.attribute("r");
            if (number == null || !number.matches("[0-9]{1,7}")) {
                return null;
            }
            for (Element cell : row.children()) {
                Area place = Area.of(cell.attribute("r"));
                if (place == null || place.firstRow() != Integer.parseInt(number)) {
                    return null;
                }
                cells.put(place.firstCell(), cell);
            }
        }
        List<Area> merged = new ArrayList<>();
        Element mergeCells = xml.root().child("mergeCells");
        for (Element each : mergeCells == null ? List.<Element>of() : mergeCells.children()) {
            Area area = Area.of(each.attribute("ref"));
            if (area != null) {
                merged.add(area);
            }
        }
        return new Sheet(name, part, xml, cells, merged);
    }

    /** The cells of a row from one column to another that the file has, in their order. */
    List<Element> cells(int row, int firstColumn, int lastColumn) {
        List<Element> found = new ArrayList<>();
        for (int column = firstColumn; column <= lastColumn; column++) {
            Element cell = cells.get(Area.columnName(column) + row);
            if (cell != null) {
                found.add(cell);
            }
        }
        return found;
    }

    /** The formulas of all cells. */
    Stream<Element> formulas() {
        return cells.values().stream().map(cell -> cell.child("f")).filter(Objects::nonNull);
    }

    /** Whether a formula's result fills several cells: it cannot be copied with one of them. */
    static boolean isForSeveralCells(Element formula) {
        String type = String.valueOf(formula.attribute("t"));
        return type.equals("array") || type.equals("dataTable");
    }

    /** The last column that has a cell or a merged area. */
    int lastColumn() {
        return Stream.concat(cells.keySet().stream().map(Area::of), merged.stream())
                .filter(Objects::nonNull)
                .mapToInt(Area::lastColumn)
                .max()
                .orElse(0);
    }
}
