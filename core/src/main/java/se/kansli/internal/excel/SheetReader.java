package se.kansli.internal.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.kansli.internal.xml.Xml;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;
import se.kansli.problem.Severity;

/** Reads the sheets of a workbook, and their tables. Used once. */
final class SheetReader {
    /** What Excel lets a sheet be called. */
    private static final int LONGEST_NAME = 31;

    private static final Pattern FORBIDDEN_IN_NAME = Pattern.compile("[\\[\\]:*?/\\\\]");

    private final Workbook workbook;
    private final List<Problem> problems;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();

    SheetReader(Workbook workbook, List<Problem> problems) {
        this.workbook = workbook;
        this.problems = problems;
        workbook.sheetNames().forEach(this::read);
    }

    private void read(String part, String name) {
        if (name.length() > LONGEST_NAME || FORBIDDEN_IN_NAME.matcher(name).find()) {
            report(name, "template.sheet-name", "name", name, "most", LONGEST_NAME);
        }
        Xml xml = workbook.parts().xml(part);
        if (xml == null || !xml.root().is("worksheet")) {
            return; // a chart on a sheet of its own
        }
        Sheet sheet = Sheet.of(name, part, xml);
        if (sheet == null) {
            report(name, "template.cell-place");
            return;
        }
        sheets.add(sheet);
        for (String target : workbook.targets(part, "table")) {
            Xml tableXml = workbook.parts().xml(target);
            Table table = tableXml == null ? null : Table.of(target, tableXml, sheet);
            if (table != null) {
                tables.add(table);
            }
        }
    }

    private void report(String sheet, String key, Object... values) {
        Location place = new Location.InWorkbook(sheet, "");
        problems.add(ExcelKind.MESSAGES.problem(Severity.ERROR, key, "", place, values));
    }

    List<Sheet> sheets() {
        return sheets;
    }

    List<Table> tables() {
        return tables;
    }
}
