package se.kansli.templates;

import java.util.ArrayList;
import java.util.List;
import se.kansli.templates.WorkbookDefinition.Column;
import se.kansli.templates.WorkbookDefinition.Fact;
import se.kansli.templates.WorkbookDefinition.Highlight;
import se.kansli.templates.WorkbookDefinition.Kind;
import se.kansli.templates.WorkbookDefinition.Sheet;

/** Writes a sheet of a standard workbook, its table and its names, in the shared look. */
final class SheetXml {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    // the cell formats of workbook/styles.xml
    private static final int TITLE = 1;
    private static final int LABEL = 2;
    private static final int VALUE = 3;
    private static final int DATE_VALUE = 4;
    private static final int HEADER = 5;
    private static final int TEXT = 6;
    private static final int DATE = 7;
    private static final int TIME = 8;

    private final Sheet sheet;
    private final int index;
    private final int headerRow;
    private final String headerFooter;

    /**
     * Begins with a sheet.
     *
     * @param headerFooter what stands above and below on paper, as XML
     */
    SheetXml(Sheet sheet, int index, String headerFooter) {
        this.sheet = sheet;
        this.index = index;
        this.headerRow = sheet.facts().size() + 3;
        this.headerFooter = headerFooter;
    }

    /** The sheet part. */
    String sheet() {
        int row = headerRow + 1;
        StringBuilder xml = new StringBuilder(XML + "<worksheet xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\">"
                + "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><dimension ref=\"A1:" + lastColumn() + row + "\"/>"
                + "<sheetViews><sheetView showGridLines=\"0\" workbookViewId=\"0\""
                + (index == 0 ? " tabSelected=\"1\"" : "")
                + "><pane ySplit=\"" + headerRow + "\" topLeftCell=\"A" + row
                + "\" activePane=\"bottomLeft\" state=\"frozen\"/>"
                + "<selection pane=\"bottomLeft\" activeCell=\"A" + row + "\" sqref=\"A" + row
                + "\"/></sheetView></sheetViews>"
                + "<sheetFormatPr defaultRowHeight=\"15\"/><cols>");
        for (int i = 0; i < sheet.columns().size(); i++) {
            int width = sheet.columns().get(i).width();
            xml.append("<col min=\"").append(i + 1).append("\" max=\"").append(i + 1);
            xml.append("\" width=\"").append(width).append("\" customWidth=\"1\"/>");
        }
        xml.append("</cols><sheetData>").append(head()).append(tableRows()).append("</sheetData>");
        sheet.highlights().forEach(highlight -> xml.append(formatting(highlight)));
        return xml.append(
                        "<pageMargins left=\"0.59\" right=\"0.59\" top=\"0.79\" bottom=\"0.79\" header=\"0.3\" footer=\"0.39\"/>"
                                + "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>"
                                + headerFooter
                                + "<tableParts count=\"1\"><tablePart r:id=\"rId1\"/></tableParts></worksheet>")
                .toString();
    }

    private String head() {
        StringBuilder xml = new StringBuilder(row(1, cell("A1", TITLE, sheet.title())));
        int number = 2;
        for (Fact fact : sheet.facts()) {
            int format = fact.kind() == Kind.DATE ? DATE_VALUE : VALUE;
            xml.append(row(
                    number,
                    cell("A" + number, LABEL, fact.label()) + "<c r=\"B" + number + "\" s=\"" + format + "\"/>"));
            number++;
        }
        return xml.toString();
    }

    private String tableRows() {
        StringBuilder headers = new StringBuilder();
        StringBuilder fields = new StringBuilder();
        for (int i = 0; i < sheet.columns().size(); i++) {
            Column column = sheet.columns().get(i);
            int format = column.kind() == Kind.DATE ? DATE : column.kind() == Kind.TIME ? TIME : TEXT;
            headers.append(cell(letters(i) + headerRow, HEADER, column.header()));
            fields.append(cell(letters(i) + (headerRow + 1), format, "{" + column.field() + "}"));
        }
        return row(headerRow, headers.toString()) + row(headerRow + 1, fields.toString());
    }

    private String formatting(Highlight highlight) {
        int column = 0;
        while (!sheet.columns().get(column).header().equals(highlight.column())) {
            column++;
        }
        int row = headerRow + 1;
        return "<conditionalFormatting sqref=\"A" + row + ":" + lastColumn() + row + "\">"
                + "<cfRule type=\"expression\" dxfId=\"0\" priority=\"1\"><formula>$" + letters(column) + row + "=\""
                + WordXml.escaped(highlight.value()) + "\"</formula></cfRule></conditionalFormatting>";
    }

    /** The table part. */
    String table() {
        String ref = "A" + headerRow + ":" + lastColumn() + (headerRow + 1);
        StringBuilder xml = new StringBuilder(XML + "<table xmlns=\"" + MAIN + "\" id=\"" + (index + 1) + "\" name=\""
                + sheet.list() + "\" displayName=\"" + sheet.list() + "\" ref=\"" + ref + "\" totalsRowShown=\"0\">"
                + "<autoFilter ref=\"" + ref + "\"/><tableColumns count=\""
                + sheet.columns().size() + "\">");
        for (int i = 0; i < sheet.columns().size(); i++) {
            xml.append("<tableColumn id=\"").append(i + 1).append("\" name=\"");
            xml.append(WordXml.escaped(sheet.columns().get(i).header())).append("\"/>");
        }
        return xml.append("</tableColumns></table>").toString();
    }

    /** The names: each fact's, and the rows that are printed on every page. */
    List<String> definedNames() {
        String place = "'" + sheet.name() + "'!";
        List<String> names = new ArrayList<>();
        names.add("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"" + index + "\">" + place + "$" + headerRow
                + ":$" + headerRow + "</definedName>");
        if (sheet.heading() != null) {
            names.add("<definedName name=\"" + sheet.heading() + "\">" + place + "$A$1</definedName>");
        }
        int row = 2;
        for (Fact fact : sheet.facts()) {
            names.add("<definedName name=\"" + fact.name() + "\">" + place + "$B$" + row + "</definedName>");
            row++;
        }
        return names;
    }

    private static String row(int number, String cells) {
        return "<row r=\"" + number + "\">" + cells + "</row>";
    }

    private static String cell(String place, int format, String text) {
        return "<c r=\"" + place + "\" s=\"" + format + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
                + WordXml.escaped(text) + "</t></is></c>";
    }

    private String lastColumn() {
        return letters(sheet.columns().size() - 1);
    }

    /** The letters of a column, from 0: A to Z, which are enough for a page. */
    private static String letters(int column) {
        return String.valueOf((char) ('A' + column));
    }
}
