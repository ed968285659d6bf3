package se.kansli.internal.excel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.office.Parts;
import se.kansli.internal.office.SafetyCheck;
import se.kansli.internal.office.Stripping;
import se.kansli.internal.opc.OpcPackage;
import se.kansli.internal.segment.CorePropertiesCompiler;
import se.kansli.internal.segment.Scope;
import se.kansli.internal.segment.Segment;
import se.kansli.internal.shape.Essentials;
import se.kansli.internal.shape.RecordType;
import se.kansli.internal.working.BaselineParts;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Xml;
import se.kansli.problem.InvalidTemplateException;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;
import se.kansli.problem.Severity;

/** Compiles an Excel file against a record type. Used once. */
public final class ExcelCompiler {
    private static final Pattern WORD = Pattern.compile("[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\?]*");

    private final RecordType type;
    private final Workbook workbook;
    private final List<Problem> problems;
    private final Scope document;
    private final Fields fields;
    private final List<Sheet> sheets;
    private final List<Table> tables;

    private ExcelCompiler(RecordType type, Workbook workbook, List<Problem> problems) {
        this.type = type;
        this.workbook = workbook;
        this.problems = problems;
        document = Scope.of(type);
        fields = new Fields(workbook, problems);
        SheetReader reader = new SheetReader(workbook, problems);
        sheets = reader.sheets();
        tables = reader.tables();
    }

    /**
     * Compiles a template.
     *
     * @param mayLeaveOut whether it need not print everything that is essential
     * @throws InvalidTemplateException with every problem of the file
     */
    public static ExcelTemplate compile(RecordType type, OpcPackage file, boolean mayLeaveOut) {
        List<Problem> problems = new ArrayList<>();
        Workbook clean = safe(new Parts(file, ExcelKind.PLAIN, problems), problems);
        ExcelTemplate template = clean == null ? null : new ExcelCompiler(type, clean, problems).compile(mayLeaveOut);
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
        return Workbook.in(parts.changedTo(Stripping.of(parts, kind, BaselineParts.ofOthers(parts))));
    }

    private @Nullable ExcelTemplate compile(boolean mayLeaveOut) {
        TableBinder tableBinder = new TableBinder(document, fields, tables);
        tables.forEach(tableBinder::bind);
        List<Repeated> repeated = tableBinder.bound();
        ColumnReferences references = new ColumnReferences(workbook, tables, fields);
        repeated.forEach(each -> references.check(sheets, each));
        bindNames(repeated);
        reportOthers(repeated);
        if (fields.bindings().isEmpty() && problems.isEmpty()) {
            problems.add(ExcelKind.PLAIN.problem("", "template.no-names"));
        } else if (!mayLeaveOut) {
            reportMissing(repeated);
        }
        Segment[] properties = coreProperties();
        return problems.isEmpty()
                ? new PartsCompiler(type, workbook, sheets, tables, repeated).compile(fields, properties)
                : null;
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
        sheets.forEach(fields::reportOthers);
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

    /** The document's properties; null if it has none. */
    private Segment @Nullable [] coreProperties() {
        String name = workbook.corePropertiesName();
        Xml xml = name == null ? null : workbook.parts().xml(name);
        return name == null || xml == null
                ? null
                : CorePropertiesCompiler.compile(xml, ExcelKind.PLAIN.reporter(name, xml, problems), document);
    }
}
