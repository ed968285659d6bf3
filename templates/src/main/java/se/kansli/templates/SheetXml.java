package se.kansli.templates;

import java.util.ArrayList;
import java.util.List;
import se.kansli.templates.WorkbookDefinition.Chart;
import se.kansli.templates.WorkbookDefinition.Column;
import se.kansli.templates.WorkbookDefinition.Fact;
import se.kansli.templates.WorkbookDefinition.Highlight;
import se.kansli.templates.WorkbookDefinition.Kind;
import se.kansli.templates.WorkbookDefinition.Sheet;

/**
 * Writes a sheet of a standard workbook, and its names, in the shared look.
 *
 * <p>Rows have no height of their own, so that Excel fits them to wrapped text. LibreOffice shows such rows one line high
 * until the file has been saved as ODS; nothing that a file can say changes that, but a height, which would have to be
 * guessed.
 */
final class SheetXml {
    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private static final String PAGE =
            "<pageMargins left=\"0.59\" right=\"0.59\" top=\"0.79\" bottom=\"0.79\" header=\"0.3\" footer=\"0.39\"/>"
                    + "<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToHeight=\"0\"/>";

    private final Sheet sheet;
    private final int index;
    private final TableXml table;
    private final ValidationXml validation;
    private final String headerFooter;

    /**
     * Begins with a sheet.
     *
     * @param headerFooter what stands above and below on paper, as XML
     */
    SheetXml(Sheet sheet, int index, TableXml table, ValidationXml validation, String headerFooter) {
        this.sheet = sheet;
        this.index = index;
        this.table = table;
        this.validation = validation;
        this.headerFooter = headerFooter;
    }

    /** The sheet part. */
    String sheet() {
        StringBuilder xml = new StringBuilder(start(
                index,
                table.headerRow(),
                sheet.columns().stream().map(Column::width).toList()));
        xml.append(head()).append(tableRows()).append("</sheetData>");
        sheet.highlights().forEach(highlight -> xml.append(formatting(highlight)));
        return xml.append(validation.of(sheet, table))
                .append(end(sheet.chart() != null, headerFooter))
                .toString();
    }

    /** Everything before the rows: the heading stays in sight, and columns are as wide as they are to be. */
    static String start(int index, int headerRow, List<Integer> widths) {
        int row = headerRow + 1;
        StringBuilder xml = new StringBuilder(XML + "<worksheet xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\">"
                + "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>"
                + "<sheetViews><sheetView showGridLines=\"0\" workbookViewId=\"0\""
                + (index == 0 ? " tabSelected=\"1\"" : "")
                + "><pane ySplit=\"" + headerRow + "\" topLeftCell=\"A" + row
                + "\" activePane=\"bottomLeft\" state=\"frozen\"/>"
                + "<selection pane=\"bottomLeft\" activeCell=\"A" + row + "\" sqref=\"A" + row
                + "\"/></sheetView></sheetViews>"
                + "<sheetFormatPr defaultRowHeight=\"15\"/><cols>");
        for (int i = 0; i < widths.size(); i++) {
            xml.append("<col min=\"").append(i + 1).append("\" max=\"").append(i + 1);
            xml.append("\" width=\"").append(widths.get(i)).append("\" customWidth=\"1\"/>");
        }
        return xml.append("</cols><sheetData>").toString();
    }

    /** Everything after the rows and what holds for cells: the page, the chart, the table. */
    static String end(boolean hasChart, String headerFooter) {
        return PAGE + headerFooter + (hasChart ? "<drawing r:id=\"rId2\"/>" : "")
                + "<tableParts count=\"1\"><tablePart r:id=\"rId1\"/></tableParts></worksheet>";
    }

    private String head() {
        StringBuilder xml = new StringBuilder(Cells.row(1, Cells.text("A1", Cells.TITLE, sheet.title())));
        int number = 2;
        for (Fact fact : sheet.facts()) {
            int format = fact.kind() == Kind.DATE ? Cells.DATE_VALUE : Cells.VALUE;
            String place = "B" + number;
            String value =
                    fact.formula() == null ? Cells.empty(place, format) : Cells.formula(place, format, fact.formula());
            xml.append(Cells.row(number, Cells.text("A" + number, Cells.LABEL, fact.label()) + value));
            number++;
        }
        return xml.toString();
    }

    private String tableRows() {
        StringBuilder headers = new StringBuilder();
        StringBuilder values = new StringBuilder();
        StringBuilder totals = new StringBuilder();
        for (int i = 0; i < sheet.columns().size(); i++) {
            Column column = sheet.columns().get(i);
            String letters = Cells.letters(i);
            headers.append(Cells.text(letters + table.headerRow(), Cells.HEADER, column.header()));
            values.append(value(column, letters + table.firstRow()));
            totals.append(table.total(column, letters + table.lastRow()));
        }
        String rows = Cells.row(table.headerRow(), headers.toString()) + Cells.row(table.firstRow(), values.toString());
        return sheet.hasTotals() ? rows + Cells.row(table.lastRow(), totals.toString()) : rows;
    }

    private static String value(Column column, String place) {
        int format = switch (column.kind()) {
            case DATE -> Cells.DATE;
            case TIME -> Cells.TIME;
            case TEXT -> column.entry() == null ? Cells.TEXT : Cells.TYPED;
            case NUMBER, CHOICE -> Cells.TEXT;
        };
        return column.formula() == null
                ? Cells.text(place, format, "{" + column.field() + "}")
                : Cells.formula(place, format, column.formula());
    }

    private String formatting(Highlight highlight) {
        int row = table.firstRow();
        String cell = Cells.letters(sheet.indexOf(highlight.column())) + row;
        // in a column that is repeated only the cell is meant, not all of its row
        boolean isRepeated = highlight.column().contains("[]");
        String area = isRepeated ? cell : "A" + row + ":" + table.lastColumn() + row;
        return "<conditionalFormatting sqref=\"" + area + "\">"
                + "<cfRule type=\"expression\" dxfId=\"0\" priority=\"1\"><formula>" + (isRepeated ? "" : "$") + cell
                + "=\""
                + WordXml.escaped(highlight.value()) + "\"</formula></cfRule></conditionalFormatting>";
    }

    /** The names: each fact's, and the rows that are printed on every page. */
    List<String> definedNames() {
        String place = Cells.quoted(sheet.name());
        List<String> names = new ArrayList<>();
        names.add(printTitles(index, sheet.name(), table.headerRow()));
        if (sheet.heading() != null) {
            names.add("<definedName name=\"" + sheet.heading() + "\">" + place + "$A$1</definedName>");
        }
        int row = 2;
        for (Fact fact : sheet.facts()) {
            if (fact.name() != null) {
                names.add("<definedName name=\"" + fact.name() + "\">" + place + "$B$" + row + "</definedName>");
            }
            row++;
        }
        return names;
    }

    static String printTitles(int index, String sheet, int row) {
        return "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"" + index + "\">" + Cells.quoted(sheet) + "$"
                + row + ":$" + row + "</definedName>";
    }

    /** The chart's part: bars of the table's columns. */
    String chart(Chart chart) {
        return PartFiles.withoutIndent(PartFiles.text("workbook/chart.xml"))
                .replace("${title}", WordXml.escaped(chart.title()))
                .replace("${axis}", WordXml.escaped(chart.numbers()))
                .replace("${labels}", column(chart.labels()))
                .replace("${numbers}", column(chart.numbers()));
    }

    /** Where the chart is: beside the table. */
    String drawing(Chart chart) {
        return PartFiles.withoutIndent(PartFiles.text("workbook/drawing.xml"))
                .replace("${title}", WordXml.escaped(chart.title()))
                .replace("${description}", WordXml.escaped(chart.description()))
                .replace("${column}", String.valueOf(sheet.columns().size() + 1))
                .replace("${row}", String.valueOf(table.headerRow() - 1));
    }

    private String column(String header) {
        return WordXml.escaped(Cells.quoted(sheet.name())) + "$" + Cells.letters(sheet.indexOf(header)) + "$"
                + table.firstRow();
    }
}
