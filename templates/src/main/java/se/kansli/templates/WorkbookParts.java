package se.kansli.templates;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts a workbook template together from its definition: sheets with a title, facts, and a table whose one row has the
 * fields in braces. Used once.
 */
final class WorkbookParts {
    private static final String MAIN = SheetXml.MAIN;
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = SheetXml.OFFICE;
    private static final String OOXML = "application/vnd.openxmlformats-officedocument.";
    private static final String XML = SheetXml.XML;

    private final WorkbookDefinition definition;
    private final Class<? extends Record> type;
    private final HouseParts house;
    private final Map<String, String> parts = new LinkedHashMap<>();
    private final List<String> sheets = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final StringBuilder types = new StringBuilder();

    private WorkbookParts(WorkbookDefinition definition, Class<? extends Record> type, HouseParts house) {
        this.definition = definition;
        this.type = type;
        this.house = house;
    }

    /** The file of a kind of workbook, for a record, in a house style. */
    static byte[] assemble(Class<? extends Record> type, String kind, HouseParts house) {
        WorkbookDefinition definition = DefinitionReader.read(PartFiles.text("books/" + kind + ".xml"));
        Map<String, byte[]> parts = new LinkedHashMap<>();
        new WorkbookParts(definition, type, house)
                .parts()
                .forEach((name, xml) -> parts.put(name, xml.getBytes(StandardCharsets.UTF_8)));
        return PartFiles.zip(parts);
    }

    private String shared(String path) {
        return PartFiles.withoutIndent(PartFiles.filled(PartFiles.text(path), house.words()));
    }

    private Map<String, String> parts() {
        parts.put("[Content_Types].xml", "");
        parts.put("_rels/.rels", packageRelationships());
        parts.put("xl/workbook.xml", "");
        parts.put("xl/_rels/workbook.xml.rels", "");
        if (definition.guide() != null) {
            GuideXml guide = new GuideXml(definition.guide(), definition.sheets(), house.headerFooter());
            page(definition.guide().name(), guide.sheet(), guide.table(1), guide.definedNames(), "");
        }
        ValidationXml validation = new ValidationXml(definition, type);
        definition.sheets().forEach(sheet -> sheet(sheet, validation));
        definition.chosenFrom().forEach(this::values);
        parts.put("xl/_rels/workbook.xml.rels", workbookRelationships());
        parts.put("xl/workbook.xml", workbook());
        parts.put("xl/styles.xml", shared("workbook/styles.xml"));
        parts.put("xl/theme/theme1.xml", shared("shared/theme.xml"));
        parts.put("docProps/core.xml", core());
        parts.put("docProps/app.xml", shared("shared/app.xml"));
        parts.put("[Content_Types].xml", contentTypes());
        return parts;
    }

    private void sheet(WorkbookDefinition.Sheet sheet, ValidationXml validation) {
        int index = sheets.size();
        TableXml table = new TableXml(sheet, index + 1, sheet.facts().size() + 3);
        SheetXml xml = new SheetXml(sheet, index, table, validation, house.headerFooter());
        WorkbookDefinition.Chart chart = sheet.chart();
        page(
                sheet.name(),
                xml.sheet(),
                table.table(),
                xml.definedNames(),
                chart == null
                        ? ""
                        : relationship(2, OFFICE + "/drawing", "../drawings/drawing" + (index + 1) + ".xml"));
        if (chart != null) {
            String number = (index + 1) + ".xml";
            part("xl/drawings/drawing" + number, "drawing+xml", xml.drawing(chart));
            parts.put(
                    "xl/drawings/_rels/drawing" + number + ".rels",
                    relationships(relationship(1, OFFICE + "/chart", "../charts/chart" + number)));
            part("xl/charts/chart" + number, "drawingml.chart+xml", xml.chart(chart));
        }
    }

    private void page(String name, String sheet, String table, List<String> itsNames, String relationships) {
        sheets.add(name);
        String number = sheets.size() + ".xml";
        part("xl/worksheets/sheet" + number, "spreadsheetml.worksheet+xml", sheet);
        parts.put(
                "xl/worksheets/_rels/sheet" + number + ".rels",
                relationships(relationship(1, OFFICE + "/table", "../tables/table" + number) + relationships));
        part("xl/tables/table" + number, "spreadsheetml.table+xml", table);
        names.addAll(itsNames);
    }

    /** A name for what others choose from: all rows of the table, however it grows. */
    private void values(String list) {
        String header = definition.sheetOf(list).columns().get(0).header();
        names.add("<definedName name=\"" + ValidationXml.nameOfValues(list) + "\">" + list + "["
                + WordXml.escaped(header) + "]</definedName>");
    }

    private void part(String name, String contentType, String xml) {
        parts.put(name, xml);
        types.append(override("/" + name, OOXML + contentType));
    }

    private String workbook() {
        StringBuilder xml =
                new StringBuilder(XML + "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>");
        for (int i = 0; i < sheets.size(); i++) {
            xml.append("<sheet name=\"").append(WordXml.escaped(sheets.get(i)));
            xml.append("\" sheetId=\"")
                    .append(i + 1)
                    .append("\" r:id=\"rId")
                    .append(i + 1)
                    .append("\"/>");
        }
        xml.append("</sheets><definedNames>");
        names.forEach(xml::append);
        return xml.append("</definedNames></workbook>").toString();
    }

    private String workbookRelationships() {
        StringBuilder xml = new StringBuilder();
        int id = 1;
        for (; id <= sheets.size(); id++) {
            xml.append(relationship(id, OFFICE + "/worksheet", "worksheets/sheet" + id + ".xml"));
        }
        xml.append(relationship(id, OFFICE + "/styles", "styles.xml"));
        xml.append(relationship(id + 1, OFFICE + "/theme", "theme/theme1.xml"));
        return relationships(xml.toString());
    }

    private static String packageRelationships() {
        return relationships(relationship(1, OFFICE + "/officeDocument", "xl/workbook.xml")
                + relationship(2, RELATIONSHIPS + "/metadata/core-properties", "docProps/core.xml")
                + relationship(3, OFFICE + "/extended-properties", "docProps/app.xml"));
    }

    private static String relationships(String each) {
        return XML + "<Relationships xmlns=\"" + RELATIONSHIPS + "\">" + each + "</Relationships>";
    }

    private static String relationship(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private String contentTypes() {
        return XML + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + override("/xl/workbook.xml", OOXML + "spreadsheetml.sheet.main+xml") + types
                + override("/xl/styles.xml", OOXML + "spreadsheetml.styles+xml")
                + override("/xl/theme/theme1.xml", OOXML + "theme+xml")
                + override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
                + override("/docProps/app.xml", OOXML + "extended-properties+xml") + "</Types>";
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private String core() {
        return XML
                + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + WordXml.escaped(definition.title())
                + "</dc:title><dc:language>sv-SE</dc:language></cp:coreProperties>";
    }
}
