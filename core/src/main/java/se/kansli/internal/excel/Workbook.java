package se.kansli.internal.excel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.office.Parts;
import se.kansli.internal.office.Relationships;
import se.kansli.internal.opc.OpcPackage;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Utf8Output;
import se.kansli.internal.xml.Xml;

/** Which part of an Excel file is what. */
public record Workbook(Parts parts, String name, Xml xml, Relationships ofPackage, Relationships ofWorkbook) {
    private static final String MAIN = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String TEMPLATE_TYPE = MAIN + "template.main+xml";
    private static final String WORKBOOK_TYPE = MAIN + "sheet.main+xml";

    /** Finds the workbook; null if there is none that can be read. */
    public static @Nullable Workbook in(Parts parts) {
        Relationships ofPackage = parts.relationships("");
        String name = ofPackage == null ? null : ofPackage.target("officeDocument");
        if (ofPackage == null || name == null || parts.file().part(name) == null) {
            return null;
        }
        Xml xml = parts.xml(name);
        Relationships ofWorkbook = parts.relationships(name);
        return xml == null || ofWorkbook == null ? null : new Workbook(parts, name, xml, ofPackage, ofWorkbook);
    }

    /** Whether a file holds a workbook, with macros or not; what is wrong with it is told where it is opened as one. */
    public static boolean isIn(OpcPackage file) {
        Parts parts = new Parts(file, ExcelKind.PLAIN, new ArrayList<>());
        Relationships ofPackage = parts.relationships("");
        String name = ofPackage == null ? null : ofPackage.target("officeDocument");
        String type = name == null ? "" : parts.contentType(name);
        return type.startsWith(MAIN) || type.startsWith("application/vnd.ms-excel.");
    }

    /** Whether it is one of Excel's, a template or not, and not a document or with macros. */
    public boolean isWorkbook() {
        String type = parts.contentType(name);
        return (type.equals(WORKBOOK_TYPE) || type.equals(TEMPLATE_TYPE))
                && xml.root().is("workbook")
                && xml.root().child("sheets") != null;
    }

    /** The content types of what is written: a workbook, not a template. */
    OpcPackage.Part contentTypesOfDocument(OpcPackage.Part contentTypes) {
        Xml types = parts.xml(OpcPackage.CONTENT_TYPES);
        return types == null || !parts.contentType(name).equals(TEMPLATE_TYPE)
                ? contentTypes
                : OpcPackage.Part.deflated(
                        contentTypes.name(), Utf8Output.bytes(types.text().replace(TEMPLATE_TYPE, WORKBOOK_TYPE)));
    }

    /** The names of the sheets by those of their parts, in the workbook's order. */
    public Map<String, String> sheetNames() {
        Map<String, String> names = new LinkedHashMap<>();
        for (Element sheet : children("sheets")) {
            String id = sheet.attribute("r:id");
            ofWorkbook.all().stream()
                    .filter(each -> each.id().equals(id) && !each.external())
                    .map(each -> OpcPackage.resolve(name, each.target()))
                    .forEach(part -> names.put(String.valueOf(part), String.valueOf(sheet.attribute("name"))));
        }
        return names;
    }

    public List<Element> children(String list) {
        Element element = xml.root().child(list);
        return element == null ? List.of() : element.children();
    }

    /** The parts of a type that a sheet leads to. */
    public List<String> targets(String sheetPart, String type) {
        Relationships ofSheet = parts.relationships(sheetPart);
        List<String> targets = new ArrayList<>();
        if (ofSheet != null) {
            ofSheet.all().stream()
                    .filter(each -> each.isOfType(type) && !each.external())
                    .map(each -> OpcPackage.resolve(sheetPart, each.target()))
                    .forEach(part -> targets.add(String.valueOf(part)));
        }
        return targets;
    }

    /** The charts, by the names of their parts. */
    Map<String, Xml> charts() {
        Map<String, Xml> charts = new LinkedHashMap<>();
        for (OpcPackage.Part part : parts.file().parts()) {
            Xml chart = part.name().startsWith("xl/charts/") && part.name().endsWith(".xml")
                    ? parts.xml(part.name())
                    : null;
            if (chart != null && chart.root().localName().equals("chartSpace")) {
                charts.put(part.name(), chart);
            }
        }
        return charts;
    }

    /** Whether days are counted from 1904, as Excel for Mac once did. */
    boolean isFrom1904() {
        Element properties = xml.root().child("workbookPr");
        String value = properties == null ? null : properties.attribute("date1904");
        return "1".equals(value) || "true".equals(value);
    }

    public SharedStrings strings() {
        return new SharedStrings(read("sharedStrings"));
    }

    DateFormats dateFormats() {
        return new DateFormats(read("styles"));
    }

    private @Nullable Xml read(String type) {
        String target = ofWorkbook.target(type);
        return target == null ? null : parts.xml(target);
    }

    public @Nullable String corePropertiesName() {
        return ofPackage.target("metadata/core-properties");
    }
}
