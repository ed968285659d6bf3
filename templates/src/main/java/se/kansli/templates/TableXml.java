package se.kansli.templates;

import java.util.List;
import se.kansli.templates.WorkbookDefinition.Column;
import se.kansli.templates.WorkbookDefinition.Sheet;

/**
 * Writes the table of a sheet.
 *
 * @param number of the table in the workbook, from 1
 * @param headerRow the row of its headings
 */
record TableXml(Sheet sheet, int number, int headerRow) {

    /** The only row, which grows. */
    int firstRow() {
        return headerRow + 1;
    }

    /** The row of totals, if there are any. */
    int lastRow() {
        return sheet.hasTotals() ? headerRow + 2 : headerRow + 1;
    }

    String lastColumn() {
        return Cells.letters(sheet.columns().size() - 1);
    }

    /** The table part. */
    String table() {
        List<String> columns = sheet.columns().stream()
                .map(column -> "name=\"" + WordXml.escaped(column.header()) + "\"" + totalOf(column))
                .toList();
        String from = "A" + headerRow + ":" + lastColumn();
        String totals = sheet.hasTotals() ? "totalsRowCount=\"1\"" : "totalsRowShown=\"0\"";
        return part(number, sheet.list(), from + lastRow(), from + firstRow(), totals, columns);
    }

    private static String totalOf(Column column) {
        String total = column.total();
        if (total == null) {
            return "";
        }
        return (isFunction(total) ? " totalsRowFunction=\"" : " totalsRowLabel=\"") + WordXml.escaped(total) + "\"";
    }

    /**
     * The part of any table.
     *
     * @param filtered the cells that the filter is about: all but the totals
     * @param columns the attributes of each, but its number
     */
    static String part(int number, String name, String ref, String filtered, String totals, List<String> columns) {
        StringBuilder xml = new StringBuilder(SheetXml.XML + "<table xmlns=\"" + SheetXml.MAIN + "\" id=\"" + number
                + "\" name=\"" + name + "\" displayName=\"" + name + "\" ref=\"" + ref + "\" " + totals
                + "><autoFilter ref=\"" + filtered + "\"/><tableColumns count=\"" + columns.size() + "\">");
        for (int i = 0; i < columns.size(); i++) {
            xml.append("<tableColumn id=\"")
                    .append(i + 1)
                    .append("\" ")
                    .append(columns.get(i))
                    .append("/>");
        }
        return xml.append("</tableColumns></table>").toString();
    }

    /** A column's cell in the row of totals: what is filtered away does not count. */
    String total(Column column, String place) {
        String total = column.total();
        if (total == null) {
            return Cells.empty(place, Cells.TOTAL);
        } else if (isFunction(total)) {
            String function = total.equals("sum") ? "109" : "103";
            String formula = "SUBTOTAL(" + function + "," + sheet.list() + "[" + column.header() + "])";
            return Cells.formula(place, Cells.TOTAL, formula);
        }
        return Cells.text(place, Cells.TOTAL, total);
    }

    private static boolean isFunction(String total) {
        return total.equals("sum") || total.equals("count");
    }
}
