package se.kansli.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A small Excel file, made and taken apart by the JDK alone. */
final class Xlsx {
    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String WORKBOOK = "xl/workbook.xml";
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String NAMESPACES = "xmlns=\"" + MAIN + "\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /** The styles of cells: the usual one, a date, a time, bold. */
    static final int DATE = 1;

    static final int TIME = 2;
    static final int BOLD = 3;

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder names = new StringBuilder();
    private final StringBuilder types = new StringBuilder();
    private final StringBuilder workbookLinks = new StringBuilder();
    private final StringBuilder sheetList = new StringBuilder();
    private final StringBuilder sheetLinks = new StringBuilder();
    private String rows = "";
    private String beforeRows = "";
    private String afterRows = "";
    private int tables;

    private Xlsx() {}

    /** A file with a sheet called Blad1 that has these rows, and nothing else. */
    static Xlsx of(String... rows) {
        Xlsx xlsx = new Xlsx();
        xlsx.rows = String.join("", rows);
        return xlsx;
    }

    /** A row with cells. */
    static String row(int number, String... cells) {
        return "<row r=\"" + number + "\">" + String.join("", cells) + "</row>";
    }

    static String cell(String place, String text) {
        return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    static String cell(String place, int style, String text) {
        return cell(place, text).replace(" t=", " s=\"" + style + "\" t=");
    }

    static String number(String place, int number) {
        return "<c r=\"" + place + "\"><v>" + number + "</v></c>";
    }

    static String formula(String place, String formula) {
        return "<c r=\"" + place + "\"><f>" + formula + "</f><v>0</v></c>";
    }

    /** A name for a cell or anything else. */
    Xlsx name(String name, String meaning) {
        names.append("<definedName name=\"" + name + "\">" + meaning + "</definedName>");
        return this;
    }

    /** A table with columns of these names. */
    Xlsx table(String name, String area, String... columns) {
        return table(name, area, false, columns);
    }

    /** A table with columns of these names, and perhaps with a row of totals. */
    Xlsx table(String name, String area, boolean hasTotals, String... columns) {
        int id = ++tables;
        String rowsOfList = hasTotals ? area.replaceFirst("[0-9]+$", "") + (lastRow(area) - 1) : area;
        StringBuilder table = new StringBuilder("<table xmlns=\"" + MAIN + "\" id=\"" + id + "\" name=\"" + name
                + "\" displayName=\"" + name + "\" ref=\"" + area + "\""
                + (hasTotals ? " totalsRowCount=\"1\"" : " totalsRowShown=\"0\"") + "><autoFilter ref=\"" + rowsOfList
                + "\"/><tableColumns count=\"" + columns.length + "\">");
        for (int i = 0; i < columns.length; i++) {
            table.append("<tableColumn id=\"" + (i + 1) + "\" name=\"" + columns[i] + "\"/>");
        }
        with("xl/tables/table" + id + ".xml", XML + table + "</tableColumns></table>");
        types.append("<Override PartName=\"/xl/tables/table" + id + ".xml\" ContentType=\"" + TYPE + "table+xml\"/>");
        return link("table", "../tables/table" + id + ".xml");
    }

    private static int lastRow(String area) {
        return Integer.parseInt(area.replaceFirst(".*[A-Z]", ""));
    }

    /** Another sheet. */
    Xlsx sheet(String name, String... otherRows) {
        int number = 2 + sheetList.toString().split("<sheet ", -1).length - 1;
        String part = "worksheets/sheet" + number + ".xml";
        with("xl/" + part, worksheet("", String.join("", otherRows), ""));
        types.append("<Override PartName=\"/xl/" + part + "\" ContentType=\"" + TYPE + "worksheet+xml\"/>");
        sheetList.append("<sheet name=\"" + name + "\" sheetId=\"" + number + "\" r:id=\"sheet" + number + "\"/>");
        workbookLinks.append(relationship("sheet" + number, OFFICE + "worksheet", part));
        return this;
    }

    /** A row below the others. */
    Xlsx addRow(String row) {
        rows += row;
        return this;
    }

    /** What stands in the sheet before its rows. */
    Xlsx before(String xml) {
        beforeRows += xml;
        return this;
    }

    /** What stands in the sheet after its rows. */
    Xlsx after(String xml) {
        afterRows += xml;
        return this;
    }

    /** A relationship of the sheet. */
    Xlsx link(String type, String target) {
        int id = sheetLinks.toString().split("<Relationship ", -1).length;
        sheetLinks.append(relationship("link" + id, OFFICE + type, target));
        return this;
    }

    /** A relationship of the workbook, with a part of its own. */
    Xlsx workbookPart(String type, String target, String content) {
        workbookLinks.append(relationship("extra" + workbookLinks.length(), OFFICE + type, target));
        return with("xl/" + target, content);
    }

    /** The declaration of a part's content. */
    Xlsx type(String part, String contentType) {
        types.append("<Override PartName=\"/" + part + "\" ContentType=\"" + contentType + "\"/>");
        return this;
    }

    /** A part, instead of the one that would be there. */
    Xlsx with(String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    byte[] bytes() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        put(all, "[Content_Types].xml", contentTypes());
        put(
                all,
                "_rels/.rels",
                links(relationship("main", OFFICE + "officeDocument", WORKBOOK)
                        + (parts.containsKey("docProps/core.xml")
                                ? relationship(
                                        "core", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml")
                                : "")));
        put(all, WORKBOOK, workbook());
        put(
                all,
                "xl/_rels/workbook.xml.rels",
                links(relationship("sheet1", OFFICE + "worksheet", "worksheets/sheet1.xml")
                        + relationship("styles", OFFICE + "styles", "styles.xml")
                        + workbookLinks));
        put(all, "xl/styles.xml", styles());
        StringBuilder tableParts = new StringBuilder();
        for (int i = 1; i <= tables; i++) {
            tableParts.append("<tablePart r:id=\"link" + i + "\"/>");
        }
        put(
                all,
                SHEET,
                worksheet(
                        beforeRows,
                        rows,
                        afterRows
                                + (tables == 0
                                        ? ""
                                        : "<tableParts count=\"" + tables + "\">" + tableParts + "</tableParts>")));
        if (!sheetLinks.isEmpty()) {
            put(all, "xl/worksheets/_rels/sheet1.xml.rels", links(sheetLinks.toString()));
        }
        all.putAll(parts);
        return zip(all);
    }

    private static void put(Map<String, byte[]> all, String name, String content) {
        all.put(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private String contentTypes() {
        return XML + "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + TYPE + "worksheet+xml\"/>"
                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + TYPE + "styles+xml\"/>"
                + (parts.containsKey("docProps/core.xml")
                        ? "<Override PartName=\"/docProps/core.xml\""
                                + " ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
                        : "")
                + types + "</Types>";
    }

    private String workbook() {
        return XML + "<workbook " + NAMESPACES
                + "><sheets><sheet name=\"Blad1\" sheetId=\"1\" r:id=\"sheet1\"/>" + sheetList + "</sheets>"
                + (names.isEmpty() ? "" : "<definedNames>" + names + "</definedNames>") + "</workbook>";
    }

    private static String worksheet(String before, String rows, String after) {
        return XML + "<worksheet " + NAMESPACES + ">" + before + "<sheetData>" + rows + "</sheetData>" + after
                + "</worksheet>";
    }

    private static String styles() {
        return XML + "<styleSheet xmlns=\"" + MAIN + "\">"
                + "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"hh:mm;@\"/></numFmts>"
                + "<fonts count=\"2\"><font><sz val=\"11\"/></font><font><b/><sz val=\"11\"/></font></fonts>"
                + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
                + "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
                + "<borders count=\"1\"><border/></borders>"
                + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
                + "<cellXfs count=\"4\">" + style(0, 0) + style(14, 0) + style(164, 0) + style(0, 1) + "</cellXfs>"
                + "<dxfs count=\"1\"><dxf><font><b/></font></dxf></dxfs>"
                + "</styleSheet>";
    }

    private static String style(int format, int font) {
        return "<xf numFmtId=\"" + format + "\" fontId=\"" + font
                + "\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>";
    }

    private static String links(String relationships) {
        return XML + "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relationships + "</Relationships>";
    }

    private static String relationship(String id, String type, String target) {
        String mode = target.contains(":") ? "\" TargetMode=\"External" : "";
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + mode + "\"/>";
    }

    private static byte[] zip(Map<String, byte[]> all) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The parts of a file as text, in their order. */
    static Map<String, String> partsOf(byte[] file) {
        Map<String, String> found = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
                found.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    static String part(byte[] file, String name) {
        return partsOf(file).getOrDefault(name, "");
    }
}
