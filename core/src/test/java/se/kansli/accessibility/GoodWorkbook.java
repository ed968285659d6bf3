package se.kansli.accessibility;

/** An Excel file that nothing is wrong with, with a little of everything. */
final class GoodWorkbook {
    static final String WORKBOOK = "xl/workbook.xml";
    static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String STYLES = "xl/styles.xml";
    static final String TABLE = "xl/tables/table1.xml";
    static final String DRAWING = "xl/drawings/drawing1.xml";
    static final String PROPERTIES = "docProps/core.xml";

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String NAMESPACES = " xmlns=\"" + MAIN + "\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final int ROWS = 60;

    private GoodWorkbook() {}

    static OfficeFile file() {
        return new OfficeFile(WORKBOOK, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")
                .with(
                        WORKBOOK,
                        "<workbook" + NAMESPACES
                                + "><sheets><sheet name=\"Ledamöter\" sheetId=\"1\" r:id=\"sheet1\"/></sheets><definedNames>"
                                + "<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">Ledamöter!$3:$3</definedName>"
                                + "</definedNames></workbook>")
                .with(WORKBOOK, "sheet1", "worksheet", SHEET, sheet())
                .with(WORKBOOK, "styles", "styles", STYLES, styles())
                .with(
                        SHEET,
                        "table",
                        "table",
                        TABLE,
                        "<table" + NAMESPACES + " id=\"1\" displayName=\"ledamot\" ref=\"A3:C" + ROWS
                                + "\"><tableColumns><tableColumn name=\"Namn\"/><tableColumn name=\"Kommun\"/>"
                                + "<tableColumn name=\"Poäng\"/></tableColumns></table>")
                .with(
                        SHEET,
                        "drawing",
                        "drawing",
                        DRAWING,
                        "<xdr:wsDr xmlns:xdr=\"http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing\">"
                                + "<xdr:twoCellAnchor><xdr:from><xdr:col>4</xdr:col><xdr:row>2</xdr:row></xdr:from><xdr:pic>"
                                + "<xdr:nvPicPr><xdr:cNvPr id=\"2\" name=\"Bild 2\" descr=\"Karta över kommunerna\"/></xdr:nvPicPr>"
                                + "</xdr:pic></xdr:twoCellAnchor></xdr:wsDr>")
                .with(
                        "",
                        "core",
                        "relationships/metadata/core-properties",
                        PROPERTIES,
                        "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>Ledamöter</dc:title>"
                                + "<dc:language>sv-SE</dc:language></cp:coreProperties>");
    }

    private static String sheet() {
        StringBuilder rows = new StringBuilder(row(1, text("A1", "Förteckning över nätverkets ledamöter")));
        rows.append(row(2, text("A2", "Organ", 1) + text("B2", "IKT-strateger")));
        rows.append(row(3, text("A3", "Namn", 1) + text("B3", "Kommun", 1) + text("C3", "Poäng", 1)));
        for (int row = 4; row <= ROWS; row++) {
            rows.append(row(row, text("A" + row, "Namn " + row) + text("B" + row, "Skövde") + number("C" + row, row)));
        }
        return "<worksheet" + NAMESPACES
                + "><sheetViews><sheetView><pane ySplit=\"3\" state=\"frozen\"/></sheetView></sheetViews>"
                + "<cols><col min=\"1\" max=\"2\" width=\"20\"/></cols><sheetData>" + rows + "</sheetData>"
                + "<conditionalFormatting sqref=\"C4:C60\"><cfRule dxfId=\"0\"/></conditionalFormatting></worksheet>";
    }

    private static String styles() {
        return "<styleSheet xmlns=\"" + MAIN
                + "\"><numFmts><numFmt numFmtId=\"164\" formatCode=\"0;[Red]-0\"/></numFmts>"
                + "<fonts><font><sz val=\"11\"/></font><font><b/><sz val=\"11\"/><color indexed=\"9\"/></font></fonts>"
                + "<fills><fill><patternFill patternType=\"none\"/></fill>"
                + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF17384A\"/></patternFill></fill></fills>"
                + "<cellXfs><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\"/><xf numFmtId=\"0\" fontId=\"1\" fillId=\"1\"/>"
                + "<xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\"/></cellXfs>"
                + "<dxfs><dxf><font><color rgb=\"FF8A1F11\"/></font><fill><patternFill><bgColor rgb=\"FFFBE9E7\"/></patternFill>"
                + "</fill></dxf></dxfs></styleSheet>";
    }

    private static String row(int number, String cells) {
        return "<row r=\"" + number + "\">" + cells + "</row>";
    }

    static String text(String place, String text) {
        return text(place, text, 0);
    }

    static String text(String place, String text, int style) {
        return "<c r=\"" + place + "\" s=\"" + style + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static String number(String place, int number) {
        return "<c r=\"" + place + "\" s=\"2\"><v>" + number + "</v></c>";
    }
}
