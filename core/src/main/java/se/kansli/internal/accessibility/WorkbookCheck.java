package se.kansli.internal.accessibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.excel.Sheet;
import se.kansli.internal.excel.Table;
import se.kansli.internal.excel.Workbook;
import se.kansli.internal.office.Parts;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Xml;
import se.kansli.problem.Location;

/** Checks an Excel file. Used once. */
final class WorkbookCheck {
    private final Workbook workbook;
    private final Parts parts;
    private final boolean isTemplate;
    private final Findings findings;

    WorkbookCheck(Workbook workbook, boolean isTemplate, Findings findings) {
        this.workbook = workbook;
        this.parts = workbook.parts();
        this.isTemplate = isTemplate;
        this.findings = findings;
    }

    void check() {
        String properties = workbook.corePropertiesName();
        Location place = new Location.InWorkbook(properties == null ? workbook.name() : properties, "");
        if (Properties.title(parts, properties).isBlank()) {
            findings.add(Rule.TITLE, "workbook", place);
        }
        if (Properties.language(parts, properties).isBlank()) {
            findings.add(Rule.LANGUAGE_OF_WORKBOOK, "", place);
        }
        Xml theme = xml("theme");
        CellStyles styles = new CellStyles(xml("styles"), theme == null ? ThemeColours.NONE : ThemeColours.of(theme));
        List<Element> sheets = workbook.children("sheets");
        int index = 0;
        for (Map.Entry<String, String> each : workbook.sheetNames().entrySet()) {
            boolean isShown = index >= sheets.size() || isVisible(sheets.get(index));
            sheet(each.getKey(), each.getValue(), isShown, index, styles);
            index++;
        }
    }

    private static boolean isVisible(Element sheet) {
        String state = sheet.attribute("state");
        return state == null || state.equals("visible");
    }

    private @Nullable Xml xml(String type) {
        String name = workbook.ofWorkbook().target(type);
        return name == null || parts.file().part(name) == null ? null : parts.xml(name);
    }

    private void sheet(String part, String name, boolean isShown, int index, CellStyles styles) {
        Xml xml = parts.xml(part);
        if (!isShown) {
            findings.add(Rule.HIDDEN, "sheet", new Location.InWorkbook(name, ""));
        }
        new SheetRules(name, isTemplate, findings).name();
        Sheet sheet = xml == null || !xml.root().is("worksheet") ? null : Sheet.of(name, part, xml);
        if (sheet == null) {
            return; // a chart on a sheet of its own, or cells that do not tell their places
        }
        List<Table> tables = tables(sheet);
        Cells cells = new Cells(sheet, workbook.strings(), boundCells(name), isTemplate);
        new SheetRules(name, isTemplate, findings).check(sheet, cells, tables);
        new SheetTableRules(name, isTemplate, findings).check(sheet, tables, hasPrintTitles(index));
        new CellRules(cells, styles, findings).check(tables);
        for (String drawing : workbook.targets(part, "drawing")) {
            Xml pictures = parts.xml(drawing);
            if (pictures != null) {
                new SheetPictureRules(name, findings).check(pictures.root());
            }
        }
    }

    private List<Table> tables(Sheet sheet) {
        List<Table> tables = new ArrayList<>();
        for (String target : workbook.targets(sheet.part(), "table")) {
            Xml xml = parts.xml(target);
            Table table = xml == null ? null : Table.of(target, xml, sheet);
            if (table != null) {
                tables.add(table);
            }
        }
        return tables;
    }

    /** The cells that a name gives a value when the workbook is a template, as {@code 'Blad'!$A$1}. */
    private List<String> boundCells(String sheet) {
        return workbook.children("definedNames").stream()
                .map(Element::content)
                .filter(place -> place.replace("'", "").startsWith(sheet + "!"))
                .map(place -> place.substring(place.lastIndexOf('!') + 1).replace("$", ""))
                .toList();
    }

    private boolean hasPrintTitles(int index) {
        return workbook.children("definedNames").stream()
                .anyMatch(name -> "_xlnm.Print_Titles".equals(name.attribute("name"))
                        && String.valueOf(index).equals(name.attribute("localSheetId")));
    }
}
