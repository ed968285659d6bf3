package se.kansli.internal.excel;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.kansli.internal.opc.OpcPackage;
import se.kansli.internal.segment.Segment;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Xml;

/** Turns every part that holds values, or tells cells that may move, into segments. Used once. */
final class PartsCompiler {
    private final Workbook workbook;
    private final List<Sheet> sheets;
    private final List<Table> tables;
    private final References references;
    private final Map<String, PartCompiler> compilers = new LinkedHashMap<>();

    PartsCompiler(Workbook workbook, List<Sheet> sheets, List<Table> tables, References references) {
        this.workbook = workbook;
        this.sheets = sheets;
        this.tables = tables;
        this.references = references;
    }

    /** The segments of the parts, by their names. */
    Map<String, Segment[]> compile(Map<Element, Binding> bindings, List<Repeated> repeated) {
        boolean hasFormulas = sheets.stream()
                .flatMap(sheet -> sheet.cells().values().stream())
                .anyMatch(cell -> cell.child("f") != null);
        compilers.put(workbook.name(), new WorkbookCompiler(workbook.xml(), hasFormulas, references));
        for (Sheet sheet : sheets) {
            List<Repeated> ofSheet = repeated.stream()
                    .filter(each -> each.table().sheet() == sheet)
                    .toList();
            compilers.put(sheet.part(), new SheetCompiler(sheet, bindings, ofSheet, references));
            drawings(sheet);
        }
        for (Table table : tables) {
            compilers.put(
                    table.part(), new PartCompiler(table.xml(), table.sheet().name(), references));
        }
        charts();
        Map<String, Segment[]> compiled = new HashMap<>();
        compilers.forEach((name, compiler) -> compiled.put(name, compiler.compile()));
        return compiled;
    }

    private void drawings(Sheet sheet) {
        for (String target : workbook.targets(sheet.part(), "drawing")) {
            Xml drawing = workbook.parts().xml(target);
            if (drawing != null) {
                compilers.put(target, new DrawingCompiler(drawing, sheet.name(), references));
            }
        }
    }

    private void charts() {
        for (OpcPackage.Part part : workbook.parts().file().parts()) {
            Xml xml = part.name().startsWith("xl/charts/") && part.name().endsWith(".xml")
                    ? workbook.parts().xml(part.name())
                    : null;
            if (xml != null && xml.root().localName().equals("chartSpace")) {
                compilers.put(part.name(), new ChartCompiler(xml, references));
            }
        }
    }
}
