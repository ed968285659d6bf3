package se.kansli.internal.excel;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.office.Parts;
import se.kansli.internal.office.SafetyCheck;
import se.kansli.internal.office.SourceFile;
import se.kansli.internal.office.Stripping;
import se.kansli.internal.opc.NotReadable;
import se.kansli.internal.opc.OpcPackage;
import se.kansli.internal.opc.PackageLimits;
import se.kansli.internal.segment.CorePropertiesCompiler;
import se.kansli.internal.segment.Scope;
import se.kansli.internal.segment.Segment;
import se.kansli.internal.shape.Essentials;
import se.kansli.internal.shape.RecordType;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Xml;
import se.kansli.problem.InvalidTemplateException;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;
import se.kansli.problem.Severity;

/** Compiles an Excel file against a record type. Used once. */
public final class ExcelCompiler {
    /** What Excel lets a sheet be called. */
    private static final int LONGEST_SHEET_NAME = 31;

    private static final Pattern FORBIDDEN_IN_SHEET_NAME = Pattern.compile("[\\[\\]:*?/\\\\]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\?]*");

    private final RecordType type;
    private final Workbook workbook;
    private final List<Problem> problems;
    private final Scope document;
    private final Fields fields;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();

    private ExcelCompiler(RecordType type, Workbook workbook, List<Problem> problems) {
        this.type = type;
        this.workbook = workbook;
        this.problems = problems;
        document = Scope.of(type);
        fields = new Fields(workbook, problems);
    }

    /**
     * Reads a template from disk, unless it is larger than all its parts may be unpacked.
     *
     * @throws InvalidTemplateException if it is; nothing of it has then been read
     */
    public static byte[] read(Path file, PackageLimits limits) throws IOException {
        return SourceFile.read(file, limits, ExcelKind.PLAIN);
    }

    /**
     * Compiles a template.
     *
     * @param mayLeaveOut whether it need not print everything that is essential
     * @throws InvalidTemplateException with every problem of the file
     */
    public static ExcelTemplate compile(RecordType type, byte[] file, PackageLimits limits, boolean mayLeaveOut) {
        List<Problem> problems = new ArrayList<>();
        ExcelTemplate template = null;
        try {
            Parts parts = new Parts(OpcPackage.read(file, limits), ExcelKind.PLAIN, problems);
            Workbook clean = safe(parts, problems);
            if (clean != null) {
                template = new ExcelCompiler(type, clean, problems).compile(mayLeaveOut);
            }
        } catch (NotReadable e) {
            problems.add(ExcelKind.PLAIN.problem(e.part(), e.key(), "detail", e.detail()));
        }
        if (template == null || !problems.isEmpty()) {
            throw new InvalidTemplateException(problems);
        }
        return template;
    }

    /** The file without what no document should have of it; null if it is no workbook, which is then reported. */
    private static @Nullable Workbook safe(Parts parts, List<Problem> problems) {
        Workbook workbook = Workbook.in(parts);
        ExcelKind kind = workbook == null ? ExcelKind.PLAIN : new ExcelKind(workbook.sheetNames());
        problems.addAll(SafetyCheck.check(parts, kind));
        if (workbook == null || !workbook.isWorkbook()) {
            if (problems.isEmpty()) {
                parts.fail("", "template.not-excel");
            }
            return null;
        }
        return Workbook.in(parts.changedTo(Stripping.of(parts, kind)));
    }

    private @Nullable ExcelTemplate compile(boolean mayLeaveOut) {
        readSheets();
        TableBinder tableBinder = new TableBinder(document, fields);
        for (Table table : tables) {
            List<Table> ofSheet = tables.stream()
                    .filter(other -> other.sheet() == table.sheet())
                    .toList();
            tableBinder.bind(table, ofSheet);
        }
        List<Repeated> repeated = tableBinder.bound();
        bindNames(repeated);
        reportOthers(repeated);
        if (fields.bindings().isEmpty() && problems.isEmpty()) {
            problems.add(ExcelKind.PLAIN.problem("", "template.no-names"));
        } else if (!mayLeaveOut) {
            reportMissing(repeated);
        }
        Segment[] properties = coreProperties();
        return problems.isEmpty() ? assemble(repeated, properties) : null;
    }

    private void readSheets() {
        workbook.sheetNames().forEach((part, name) -> {
            if (name.length() > LONGEST_SHEET_NAME
                    || FORBIDDEN_IN_SHEET_NAME.matcher(name).find()) {
                report(name, "template.sheet-name", "name", name, "most", LONGEST_SHEET_NAME);
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
        });
    }

    private void bindNames(List<Repeated> repeated) {
        Set<String> used = new HashSet<>();
        sheets.forEach(sheet -> collectWords(sheet.xml().root(), used));
        NameBinder binder = new NameBinder(document, fields, sheets, used);
        if (!sheets.isEmpty()) {
            workbook.children("definedNames").forEach(name -> binder.bind(name, repeated));
        }
    }

    /** The words of all formulas, in small letters. */
    private static void collectWords(Element element, Set<String> words) {
        if (PartCompiler.isFormula(element)) {
            WORD.matcher(element.content())
                    .results()
                    .forEach(word -> words.add(word.group().toLowerCase(Locale.ROOT)));
        }
        element.children().forEach(child -> collectWords(child, words));
    }

    /** What asks for a value, but has neither a name nor a table that grows. */
    private void reportOthers(List<Repeated> repeated) {
        if (!problems.isEmpty()) {
            return; // a cell of a table or name that was refused is no second mistake
        }
        sheets.forEach(sheet -> fields.reportOthers(sheet, fields.bindings().keySet()));
        boolean spansSheets = !repeated.isEmpty()
                && sheets.stream().anyMatch(sheet -> spansSheets(sheet.xml().root()));
        if (spansSheets) {
            problems.add(ExcelKind.PLAIN.problem("", "template.spans-sheets"));
        }
    }

    private static boolean spansSheets(Element element) {
        return PartCompiler.isFormula(element) && Formula.of(element.content()).spansSheets()
                || element.children().stream().anyMatch(ExcelCompiler::spansSheets);
    }

    private void reportMissing(List<Repeated> repeated) {
        for (String path : Essentials.of(type)) {
            if (fields.printed().contains(path)) {
                continue;
            }
            Repeated table = repeated.stream()
                    .filter(each -> path.startsWith(each.path() + "[]"))
                    .findFirst()
                    .orElse(null);
            if (table == null) {
                problems.add(ExcelKind.MESSAGES.problem(
                        Severity.ERROR, "template.never-printed", path, Location.UNKNOWN, "path", path));
            } else {
                String column = path.substring(table.path().length() + 2).replaceFirst("^\\.", "");
                Sheet sheet = table.table().sheet();
                String place = table.table().area().firstCell();
                fields.report(sheet, place, "template.missing-column", path, "column", column, "table", table.path());
            }
        }
    }

    private void report(String sheet, String key, Object... values) {
        problems.add(ExcelKind.MESSAGES.problem(Severity.ERROR, key, "", new Location.InWorkbook(sheet, ""), values));
    }

    /** The document's properties; null if it has none. */
    private Segment @Nullable [] coreProperties() {
        String name = workbook.corePropertiesName();
        Xml xml = name == null ? null : workbook.parts().xml(name);
        return name == null || xml == null
                ? null
                : CorePropertiesCompiler.compile(xml, ExcelKind.PLAIN.reporter(name, xml, problems), document);
    }

    private ExcelTemplate assemble(List<Repeated> repeated, Segment @Nullable [] properties) {
        Growth growth = new Growth();
        repeated.forEach(
                each -> growth.add(each.table().sheet().name(), each.table().firstRow(), each.list()));
        PartsCompiler compiler = new PartsCompiler(workbook, sheets, tables, new References(growth));
        Map<String, Segment[]> compiled = compiler.compile(fields.bindings(), repeated);
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
        return new ExcelTemplate(unchanged, bound, growth.lists(), new CellLimits(fields.longTexts(), repeated));
    }
}
