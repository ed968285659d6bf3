package se.kansli.internal.accessibility;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.excel.Area;
import se.kansli.internal.excel.SharedStrings;
import se.kansli.internal.excel.Sheet;
import se.kansli.internal.xml.Element;

/**
 * What the cells of a sheet show.
 *
 * @param bound the places that get a value when the workbook is a template
 */
record Cells(Sheet sheet, SharedStrings strings, List<String> bound, boolean isTemplate) {

    Map<String, Element> all() {
        return sheet.cells();
    }

    /** The text of a cell; empty if it holds a number, or nothing. */
    String text(Element cell) {
        return strings.textOf(cell);
    }

    /** Whether something is seen in a cell. */
    boolean isFilled(@Nullable Element cell) {
        if (cell == null) {
            return false;
        }
        boolean isText = List.of("s", "str", "inlineStr").contains(String.valueOf(cell.attribute("t")));
        return isText && !text(cell).isBlank()
                || !isText && (cell.child("v") != null || cell.child("f") != null)
                || isTemplate && bound.contains(String.valueOf(cell.attribute("r")));
    }

    boolean isFilled(String place) {
        return isFilled(all().get(place));
    }

    /** Whether what stands in a cell of a template is replaced. */
    boolean isExample(Element cell) {
        return isTemplate && (text(cell).startsWith("{") || bound.contains(String.valueOf(cell.attribute("r"))));
    }

    /** The cell to the right of a place. */
    static String next(Area place) {
        return Area.columnName(place.firstColumn() + 1) + place.firstRow();
    }
}
