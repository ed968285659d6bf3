package se.kansli.internal.accessibility;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.excel.Sheet;
import se.kansli.internal.excel.Table;
import se.kansli.internal.xml.Element;
import se.kansli.problem.Location;

/** The tables of a sheet: their headers, also when the sheet is scrolled or printed, and their names. */
final class SheetTableRules {
    private static final Pattern COLUMN_OF_NONE = Pattern.compile("(Kolumn|Column)[0-9]*");
    private static final Pattern TABLE_OF_NONE = Pattern.compile("(Tabell|Table)[0-9]+");
    /** About what a screen shows, and what a page has room for. */
    private static final int ROWS_ON_SCREEN = 30;

    private static final int ROWS_ON_PAGE = 40;

    private final String sheetName;
    private final boolean isTemplate;
    private final Findings findings;

    SheetTableRules(String sheetName, boolean isTemplate, Findings findings) {
        this.sheetName = sheetName;
        this.isTemplate = isTemplate;
        this.findings = findings;
    }

    void check(Sheet sheet, List<Table> tables, boolean hasPrintTitles) {
        boolean isFrozen = isFrozen(sheet.xml().root().child("sheetViews"));
        for (Table table : tables) {
            Location place = new Location.InWorkbook(sheetName, table.area().firstCell());
            if (table.headers() == 0) {
                findings.add(Rule.TABLE_HEADER, "workbook", place, "name", table.name());
            } else {
                columnNames(table, place);
            }
            if (TABLE_OF_NONE.matcher(table.name()).matches()) {
                findings.add(Rule.TABLE_NAME, "", place, "name", table.name());
            }
            int rows = table.area().lastRow() - table.area().firstRow();
            if ((isTemplate || rows > ROWS_ON_PAGE) && !hasPrintTitles) {
                findings.add(Rule.PRINT_TITLES, "", place);
            }
            if ((isTemplate || rows > ROWS_ON_SCREEN) && !isFrozen) {
                findings.add(Rule.FROZEN_ROWS, "", place);
            }
        }
    }

    private void columnNames(Table table, Location place) {
        Element columns = table.xml().root().child("tableColumns");
        for (Element column : columns == null ? List.<Element>of() : columns.children()) {
            String name = String.valueOf(column.attribute("name")).strip();
            if (name.isEmpty() || COLUMN_OF_NONE.matcher(name).matches()) {
                findings.every(Rule.COLUMN_NAME, "", table.part(), place, "name", name);
            }
        }
    }

    private static boolean isFrozen(@Nullable Element views) {
        Element pane = views == null ? null : views.first("pane");
        return pane != null && String.valueOf(pane.attribute("state")).startsWith("frozen");
    }
}
