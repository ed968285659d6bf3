package se.kansli.internal.accessibility;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.excel.Area;
import se.kansli.internal.excel.Sheet;
import se.kansli.internal.excel.Table;
import se.kansli.internal.xml.Element;
import se.kansli.problem.Location;

/** A sheet as a whole: its name, where reading begins, and that all of it is there to be read. */
final class SheetRules {
    private static final Pattern NAME_OF_NONE = Pattern.compile("(Blad|Sheet|Ark|Tabelle|Feuil)\\s?[0-9]+");
    /** So many rows and columns of data are a table; fewer are facts with their names. */
    private static final int FEWEST = 3;

    private final String sheetName;
    private final boolean isTemplate;
    private final Findings findings;

    SheetRules(String sheetName, boolean isTemplate, Findings findings) {
        this.sheetName = sheetName;
        this.isTemplate = isTemplate;
        this.findings = findings;
    }

    private Location at(String cell) {
        return new Location.InWorkbook(sheetName, cell);
    }

    void name() {
        if (NAME_OF_NONE.matcher(sheetName).matches()) {
            findings.add(Rule.SHEET_NAME, "", at(""), "name", sheetName);
        }
    }

    void check(Sheet sheet, Cells cells, List<Table> tables) {
        boolean isEmpty = cells.all().values().stream().noneMatch(cells::isFilled);
        if (!isEmpty && !cells.isFilled("A1")) {
            findings.add(Rule.FIRST_CELL, "", at("A1"));
        }
        for (Area area : sheet.merged()) {
            findings.every(Rule.TABLE_MERGED, "sheet", sheetName, at(area.firstCell()));
        }
        hidden(sheet.xml().root().child("sheetData"), "rows");
        hidden(sheet.xml().root().child("cols"), "columns");
        if (tables.isEmpty() && !isTemplate) {
            grid(cells);
        }
    }

    private void hidden(@Nullable Element list, String variant) {
        for (Element each : list == null ? List.<Element>of() : list.children()) {
            String hidden = each.attribute("hidden");
            if ("1".equals(hidden) || "true".equals(hidden)) {
                String column = each.attribute("min");
                boolean isColumn = column != null && column.matches("[0-9]{1,5}");
                String cell = isColumn ? Area.columnName(Integer.parseInt(column)) + 1 : "A" + each.attribute("r");
                findings.every(Rule.HIDDEN, variant, sheetName, at(cell));
            }
        }
    }

    /** Rows under one another that hold data, with nothing that says it is a table. */
    private void grid(Cells cells) {
        Map<Integer, Integer> filled = new TreeMap<>();
        cells.all().forEach((place, cell) -> {
            Area area = Area.of(place);
            if (area != null && cells.isFilled(cell)) {
                filled.merge(area.firstRow(), 1, Integer::sum);
            }
        });
        int rows = 0;
        int previous = 0;
        for (Map.Entry<Integer, Integer> row : filled.entrySet()) {
            boolean goesOn = row.getKey() == previous + 1;
            rows = row.getValue() < FEWEST ? 0 : goesOn ? rows + 1 : 1;
            previous = row.getKey();
            if (rows == FEWEST) {
                findings.every(Rule.SHEET_TABLE, "", sheetName, at("A" + (row.getKey() - FEWEST + 1)));
            }
        }
    }
}
