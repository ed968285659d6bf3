package se.kansli.internal.accessibility;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.accessibility.WordStyles.Style;
import se.kansli.internal.xml.Element;

/** What a table and its style say of each of its cells. */
final class TableLook {
    // the bits of the older form of w:tblLook (ISO/IEC 29500-4, 14.3.7)
    private static final int FIRST_ROW = 0x20;
    private static final int LAST_ROW = 0x40;
    private static final int FIRST_COLUMN = 0x80;
    private static final int LAST_COLUMN = 0x100;
    private static final int NO_ROW_BANDS = 0x200;
    private static final int NO_COLUMN_BANDS = 0x400;

    private final Style style;
    private final CellFormat table;
    private final int rows;
    private final @Nullable Element look;

    TableLook(@Nullable Element properties, WordStyles styles, int rows) {
        style = styles.style("table", properties == null ? null : properties.childValue("w:tblStyle"));
        Paint fill = styles.colours().shading(properties == null ? null : properties.child("w:shd"));
        table = CellFormat.NOTHING.shaded(fill);
        this.rows = rows;
        look = properties == null ? null : properties.child("w:tblLook");
    }

    /** Whether the style makes the first row a header. */
    boolean hasHeader() {
        CellFormat first = style.cells().get("firstRow");
        return first != null && first.header() && isOn("w:firstRow", FIRST_ROW);
    }

    /** The format of a cell, by its place counted from 0. */
    CellFormat cell(int row, int column, int columns) {
        CellFormat format = table;
        for (String part : parts(row, column, columns)) {
            CellFormat own = style.cells().get(part);
            format = own == null ? format : own.over(format);
        }
        return format;
    }

    /** The parts of the table that a cell belongs to; what comes later goes before. */
    private List<String> parts(int row, int column, int columns) {
        boolean inFirstRow = row == 0 && isOn("w:firstRow", FIRST_ROW);
        boolean inLastRow = row == rows - 1 && isOn("w:lastRow", LAST_ROW);
        boolean inFirstColumn = column == 0 && isOn("w:firstColumn", FIRST_COLUMN);
        boolean inLastColumn = column == columns - 1 && isOn("w:lastColumn", LAST_COLUMN);
        List<String> parts = new ArrayList<>();
        parts.add(WordStyles.WHOLE_TABLE);
        if (!isOn("w:noVBand", NO_COLUMN_BANDS)) {
            int band = column - (isOn("w:firstColumn", FIRST_COLUMN) ? 1 : 0);
            parts.add(band % 2 == 0 ? "band1Vert" : "band2Vert");
        }
        if (!isOn("w:noHBand", NO_ROW_BANDS)) {
            int band = (row - (isOn("w:firstRow", FIRST_ROW) ? 1 : 0)) / style.bandSize();
            parts.add(band % 2 == 0 ? "band1Horz" : "band2Horz");
        }
        addIf(inFirstColumn, "firstCol", parts);
        addIf(inLastColumn, "lastCol", parts);
        addIf(inFirstRow, "firstRow", parts);
        addIf(inLastRow, "lastRow", parts);
        addIf(inFirstRow && inFirstColumn, "nwCell", parts);
        addIf(inFirstRow && inLastColumn, "neCell", parts);
        addIf(inLastRow && inFirstColumn, "swCell", parts);
        addIf(inLastRow && inLastColumn, "seCell", parts);
        return parts;
    }

    private static void addIf(boolean isIn, String part, List<String> parts) {
        if (isIn) {
            parts.add(part);
        }
    }

    /** Whether a part of the style is used. */
    private boolean isOn(String attribute, int bit) {
        if (look == null) {
            return false;
        }
        String value = look.attribute(attribute);
        if (value != null) {
            return value.equals("1") || value.equals("true") || value.equals("on");
        }
        String bits = look.attribute("w:val");
        return bits != null && bits.matches("[0-9A-Fa-f]{1,4}") && (Integer.parseInt(bits, 16) & bit) != 0;
    }
}
