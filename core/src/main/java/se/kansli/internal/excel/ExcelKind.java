package se.kansli.internal.excel;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.message.Messages;
import se.kansli.internal.office.FileKind;
import se.kansli.internal.office.Reporter;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Element.Attribute;
import se.kansli.internal.xml.Xml;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;
import se.kansli.problem.Severity;

/**
 * Excel's files.
 *
 * @param sheets the names of the sheets by those of their parts
 */
record ExcelKind(Map<String, String> sheets) implements FileKind {
    /** A file whose sheets are not known. */
    static final ExcelKind PLAIN = new ExcelKind(Map.of());

    static final Messages MESSAGES = Messages.beside(ExcelKind.class);

    private static final Map<String, String> ELEMENTS = Map.ofEntries(
            Map.entry("oleObject", "template.embedded"),
            Map.entry("OLEObject", "template.embedded"),
            Map.entry("control", "template.activex"),
            Map.entry("ddeLink", "template.dde"),
            Map.entry("oleLink", "template.external-link"),
            Map.entry("webPublishItem", "template.web"),
            Map.entry("webVideoPr", "template.video"));

    private static final Map<String, String> TARGETS = Map.ofEntries(
            Map.entry("vbaproject", "template.macro"),
            Map.entry("xlmacrosheet", "template.macro"),
            Map.entry("xlintlmacrosheet", "template.macro"),
            Map.entry("dialogsheet", "template.macro"),
            Map.entry("attachedtoolbars", "template.macro"),
            Map.entry("control", "template.activex"),
            Map.entry("ctrlprop", "template.activex"),
            Map.entry("activexcontrolbinary", "template.activex"),
            Map.entry("package", "template.embedded"),
            Map.entry("oleobject", "template.embedded"),
            Map.entry("externallink", "template.external-link"),
            Map.entry("externallinkpath", "template.external-link"),
            Map.entry("connections", "template.connection"),
            Map.entry("querytable", "template.connection"),
            Map.entry("powerpivotdata", "template.connection"),
            Map.entry("volatiledependencies", "template.connection"),
            Map.entry("pivottable", "template.pivot"),
            Map.entry("pivotcachedefinition", "template.pivot"),
            Map.entry("revisionheaders", "template.shared"),
            Map.entry("comments", "template.comment"),
            Map.entry("threadedcomment", "template.comment"),
            Map.entry("webextension", "template.web-extension"),
            Map.entry("webextensiontaskpanes", "template.web-extension"));

    /** The order of calculation, which another number of rows makes wrong; and the author's printer. */
    private static final Set<String> STRIPPED_TARGETS = Set.of("calcchain", "printersettings");

    /** Functions that fetch, run or lead to something outside the workbook, without and with Excel's prefix for new ones. */
    private static final Set<String> REFUSED_FUNCTIONS = Set.of(
            "CALL",
            "EVALUATE",
            "EXEC",
            "HYPERLINK",
            "IMAGE",
            "PY",
            "REGISTER",
            "REGISTER.ID",
            "RTD",
            "STOCKHISTORY",
            "WEBSERVICE");

    @Override
    public Messages messages() {
        return MESSAGES;
    }

    @Override
    public Location locationOf(String part) {
        return new Location.InWorkbook(sheets.getOrDefault(part, part), "");
    }

    @Override
    public boolean isWithinPart(Location location) {
        return location instanceof Location.InWorkbook place && !place.cell().isEmpty();
    }

    @Override
    public Reporter reporter(String part, Xml xml, List<Problem> problems) {
        String sheet = sheets.getOrDefault(part, part);
        return (at, key, path, values) -> problems.add(
                MESSAGES.problem(Severity.ERROR, key, path, new Location.InWorkbook(sheet, cellAround(at)), values));
    }

    /** The cell an element stands in, or the first of those it is about; empty if there is none. */
    private static String cellAround(Element at) {
        for (Element element = at; element != null; element = element.parent()) {
            for (String name : List.of("r", "ref", "sqref")) {
                Area area = Area.of(element.attribute(name));
                if (area != null) {
                    return area.firstCell();
                }
            }
        }
        return "";
    }

    @Override
    public @Nullable String refusal(Element element) {
        String macro = element.attribute("macro");
        if (macro != null && !macro.isEmpty()) {
            return "template.macro/button";
        } else if (element.is("definedName")
                && (element.attribute("vbProcedure") != null
                        || element.attribute("xlm") != null
                        || element.attribute("function") != null)) {
            return "template.macro/name";
        }
        return ELEMENTS.get(element.localName());
    }

    @Override
    public @Nullable String refusal(String relationshipType) {
        return TARGETS.get(relationshipType);
    }

    @Override
    public boolean strips(String relationshipType) {
        return STRIPPED_TARGETS.contains(relationshipType);
    }

    /** The author's folder. */
    @Override
    public boolean strips(Element element) {
        return element.is("x15ac:absPath");
    }

    /** The relationship to the printer goes with it. */
    @Override
    public boolean strips(Element element, Attribute attribute) {
        return element.localName().equals("pageSetup") && attribute.name().equals("r:id");
    }

    @Override
    public void check(Xml xml, Reporter reporter) {
        check(xml.root(), reporter);
    }

    private static void check(Element element, Reporter reporter) {
        if (PartCompiler.isFormula(element)) {
            Formula formula = Formula.of(element.content());
            if (formula.leadsOut()) {
                reporter.report(element, "template.external-link/formula", "", "formula", formula.text());
            }
            formula.functions().stream()
                    .map(name -> name.replaceFirst("^(_XLFN\\.|_XLWS\\.)+", ""))
                    .filter(REFUSED_FUNCTIONS::contains)
                    .forEach(name -> reporter.report(element, "template.function", "", "function", name));
        }
        element.children().forEach(child -> check(child, reporter));
    }
}
