package se.kansli.internal.excel;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Xml;

/**
 * A table of a sheet (ListObject).
 *
 * @param part the name of its part
 * @param name by which formulas know it
 * @param area with the rows of headers and totals
 * @param headers how many rows of headers it has: one or none
 * @param totals how many rows of totals it has: one or none
 */
public record Table(String part, Xml xml, Sheet sheet, String name, Area area, int headers, int totals) {

    /** A table; null if the part is none. */
    public static @Nullable Table of(String part, Xml xml, Sheet sheet) {
        Element root = xml.root();
        Area area = Area.of(root.attribute("ref"));
        String name = root.attribute("displayName");
        return area == null || name == null
                ? null
                : new Table(
                        part,
                        xml,
                        sheet,
                        name,
                        area,
                        number(root, "headerRowCount", 1),
                        number(root, "totalsRowCount", 0));
    }

    private static int number(Element root, String attribute, int usual) {
        String text = root.attribute(attribute);
        return text == null || !text.matches("[0-9]{1,7}") ? usual : Integer.parseInt(text);
    }

    boolean isOn(Sheet other) {
        return sheet.part().equals(other.part());
    }

    /** The first row between headers and totals. */
    int firstRow() {
        return area.firstRow() + headers;
    }

    /** Its columns as the part has them. */
    List<Element> columns() {
        Element columns = xml.root().child("tableColumns");
        return columns == null ? List.of() : columns.children();
    }

    /** The cells of its header row, of which it has one. */
    List<Element> headings() {
        return sheet.cells(area.firstRow(), area.firstColumn(), area.lastColumn());
    }

    boolean hasOneRow() {
        return area.lastRow() - totals == firstRow();
    }
}
