package se.kansli.internal.excel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.opc.OpcPackage;
import se.kansli.internal.opc.PreparedPackage;
import se.kansli.internal.segment.Segment;
import se.kansli.internal.shape.RecordType;
import se.kansli.internal.working.BaselineParts;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Xml;

/** Turns every part that holds values, or tells cells that may move, into segments. Used once. */
final class PartsCompiler {
    private final RecordType type;
    private final Workbook workbook;
    private final List<Sheet> sheets;
    private final List<Table> tables;
    private final List<Repeated> repeated;
    private final Growth growth = new Growth();
    private final References references = new References(growth);
    private final Map<String, PartCompiler> compilers = new LinkedHashMap<>();

    PartsCompiler(RecordType type, Workbook workbook, List<Sheet> sheets, List<Table> tables, List<Repeated> repeated) {
        this.type = type;
        this.workbook = workbook;
        this.sheets = sheets;
        this.tables = tables;
        this.repeated = repeated;
        repeated.forEach(this::addGrowth);
    }

    private void addGrowth(Repeated each) {
        String sheet = each.table().sheet().name();
        growth.add(Axis.ROW, sheet, each.table().firstRow(), each.list());
        each.columns().forEach(column -> growth.add(Axis.COLUMN, sheet, column.column(), column.list()));
    }

    /** @param properties of the document, compiled; null if it has none */
    ExcelTemplate compile(Fields fields, Segment @Nullable [] properties) {
        Map<String, Segment[]> compiled = segments(fields.bindings());
        String propertiesName = workbook.corePropertiesName();
        if (propertiesName != null && properties != null) {
            compiled.put(propertiesName, properties);
        }
        List<OpcPackage.Part> unchanged = new ArrayList<>();
        List<ExcelTemplate.BoundPart> bound = new ArrayList<>();
        for (OpcPackage.Part part : workbook.parts().file().parts()) {
            Segment[] segments = compiled.get(part.name());
            if (part.name().equals(OpcPackage.CONTENT_TYPES)) {
                unchanged.add(workbook.contentTypesOfDocument(part));
            } else if (segments == null) {
                unchanged.add(part);
            } else if (segments.length == 1 && segments[0] instanceof Segment.Raw same) {
                boolean isSame = Arrays.equals(same.xml(), part.content());
                unchanged.add(isSame ? part : OpcPackage.Part.deflated(part.name(), same.xml()));
            } else {
                bound.add(new ExcelTemplate.BoundPart(part.name(), segments));
            }
        }
        List<Headings> headings = repeated.stream()
                .filter(each -> !each.columns().isEmpty())
                .map(Headings::of)
                .toList();
        return new ExcelTemplate(
                files(unchanged),
                bound,
                growth.lists(),
                headings,
                limits(fields),
                Layout.of(type, sheets, fields, repeated));
    }

    private CellLimits limits(Fields fields) {
        List<Repeated> withColumns =
                repeated.stream().filter(each -> !each.columns().isEmpty()).toList();
        return new CellLimits(fields.longTexts(), repeated, new ColumnLimits(withColumns, fields.columnCells()));
    }

    private ExcelTemplate.Files files(List<OpcPackage.Part> unchanged) {
        BaselineParts baseline = new BaselineParts(workbook.parts());
        return new ExcelTemplate.Files(
                new PreparedPackage(unchanged),
                new PreparedPackage(baseline.entries(unchanged, workbook.ofWorkbook())),
                baseline.name());
    }

    /** The segments of the parts, by their names. */
    private Map<String, Segment[]> segments(Map<Element, Binding> bindings) {
        boolean hasFormulas = sheets.stream()
                .flatMap(sheet -> sheet.cells().values().stream())
                .anyMatch(cell -> cell.child("f") != null);
        compilers.put(workbook.name(), new WorkbookCompiler(workbook.xml(), hasFormulas, references));
        for (Sheet sheet : sheets) {
            List<Repeated> ofSheet =
                    repeated.stream().filter(each -> each.table().isOn(sheet)).toList();
            compilers.put(sheet.part(), new SheetCompiler(sheet, bindings, ofSheet, references));
            drawings(sheet);
        }
        for (Table table : tables) {
            compilers.put(table.part(), compiler(table));
        }
        charts();
        Map<String, Segment[]> compiled = new HashMap<>();
        compilers.forEach((name, compiler) -> compiled.put(name, compiler.compile()));
        return compiled;
    }

    private PartCompiler compiler(Table table) {
        return repeated.stream()
                .filter(each -> each.table().part().equals(table.part())
                        && !each.columns().isEmpty())
                .findFirst()
                .<PartCompiler>map(each -> new TableCompiler(each, references))
                .orElseGet(() -> new PartCompiler(table.xml(), table.sheet().name(), references));
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
        workbook.charts().forEach((name, xml) -> compilers.put(name, new ChartCompiler(xml, references)));
    }
}
