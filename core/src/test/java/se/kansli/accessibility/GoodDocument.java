package se.kansli.accessibility;

/** A Word file that nothing is wrong with, with a little of everything; styles have Swedish ids. */
final class GoodDocument {
    static final String BODY = "word/document.xml";
    static final String STYLES = "word/styles.xml";
    static final String HEADER = "word/header1.xml";
    static final String PROPERTIES = "docProps/core.xml";

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
    static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:wp=\"" + DRAWING
            + "wordprocessingDrawing\" xmlns:a=\"" + DRAWING + "main\" xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"";
    static final String LONG = "Nätverket arbetar för att fler elever i Skaraborg ska nå målen för sin utbildning.";

    private GoodDocument() {}

    static OfficeFile file() {
        return of(heading("Rubrik1", "Budget för nätverket")
                + p(LONG)
                + heading("Rubrik2", "Bakgrund")
                + p(LONG)
                + "<w:p><w:pPr><w:pStyle w:val=\"Punktlista\"/></w:pPr>" + run("Lokaler") + "</w:p>"
                + "<w:p><w:pPr><w:pStyle w:val=\"Punktlista\"/></w:pPr>" + run("Resor") + "</w:p>"
                + heading("Rubrik3", "Kostnader")
                + table()
                + "<w:p>" + run("Läs ") + "<w:hyperlink r:id=\"web\" w:tooltip=\"Förbundets webbplats\">"
                + run("om förbundet") + "</w:hyperlink>" + run(" på webben.") + "</w:p>"
                + "<w:p>" + control("Dnr", "metadata.diaryNumber", "2027/12") + "</w:p>"
                + "<w:p>" + drawing("Stapeldiagram över kostnaderna") + "</w:p>");
    }

    /** A good file with another body. */
    static OfficeFile of(String body) {
        return new OfficeFile(BODY, "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")
                .with(BODY, "<w:document" + NAMESPACES + "><w:body>" + body + "</w:body></w:document>")
                .with(BODY, "styles", "styles", STYLES, styles())
                .with(BODY, "numbering", "numbering", "word/numbering.xml", numbering())
                .with(BODY, "theme", "theme", "word/theme/theme1.xml", theme())
                .with(
                        BODY,
                        "header",
                        "header",
                        HEADER,
                        "<w:hdr" + NAMESPACES + "><w:p>" + drawing("Kommunens logotyp")
                                + control("Dnr", "metadata.diaryNumber|short", "2027/12") + "</w:p></w:hdr>")
                .withLink(BODY, "web", "https://example.se/")
                .with(
                        "",
                        "core",
                        "relationships/metadata/core-properties",
                        PROPERTIES,
                        "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>Budget</dc:title></cp:coreProperties>");
    }

    private static String styles() {
        return "<w:styles" + NAMESPACES + "><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val=\"22\"/>"
                + "<w:lang w:val=\"sv-SE\"/></w:rPr></w:rPrDefault></w:docDefaults>"
                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
                + style("Rubrik1", "heading 1", "Normal", "<w:outlineLvl w:val=\"0\"/>", "<w:b/><w:sz w:val=\"44\"/>")
                + style("Rubrik2", "heading 2", "Rubrik1", "<w:outlineLvl w:val=\"1\"/>", "<w:sz w:val=\"30\"/>")
                + style("Rubrik3", "heading 3", "Rubrik2", "<w:outlineLvl w:val=\"2\"/>", "<w:sz w:val=\"24\"/>")
                + style("Fakta", "Fakta", "Normal", "", "<w:color w:val=\"4A5A66\"/>")
                + style("Punktlista", "List Bullet", "Normal", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>", "")
                + "<w:style w:type=\"character\" w:styleId=\"Fet\"><w:rPr><w:b/></w:rPr></w:style>"
                + "<w:style w:type=\"table\" w:styleId=\"Rutor\"><w:tblStylePr w:type=\"firstRow\"><w:rPr><w:b/>"
                + "<w:color w:val=\"auto\" w:themeColor=\"background1\"/></w:rPr><w:tcPr><w:shd w:val=\"clear\""
                + " w:color=\"auto\" w:fill=\"auto\" w:themeFill=\"accent1\" w:themeFillShade=\"80\"/></w:tcPr></w:tblStylePr></w:style>"
                + "</w:styles>";
    }

    private static String style(String id, String name, String basedOn, String paragraph, String run) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name
                + "\"/><w:basedOn w:val=\"" + basedOn + "\"/><w:pPr>" + paragraph + "</w:pPr><w:rPr>" + run
                + "</w:rPr></w:style>";
    }

    private static String numbering() {
        return "<w:numbering" + NAMESPACES + "><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\">"
                + "<w:numFmt w:val=\"bullet\"/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId=\"1\">"
                + "<w:lvl w:ilvl=\"0\"><w:numFmt w:val=\"decimal\"/><w:rPr><w:color w:val=\"333333\"/></w:rPr></w:lvl>"
                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
                + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>";
    }

    private static String theme() {
        return "<a:theme xmlns:a=\"" + DRAWING + "main\"><a:themeElements><a:clrScheme name=\"Office\">"
                + "<a:dk1><a:sysClr val=\"windowText\" lastClr=\"000000\"/></a:dk1>"
                + "<a:lt1><a:sysClr val=\"window\" lastClr=\"FFFFFF\"/></a:lt1>"
                + "<a:accent1><a:srgbClr val=\"4472C4\"/></a:accent1></a:clrScheme></a:themeElements></a:theme>";
    }

    static String p(String text) {
        return "<w:p>" + run(text) + "</w:p>";
    }

    static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String run(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String heading(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + run(text) + "</w:p>";
    }

    static String cell(String text) {
        return "<w:tc><w:tcPr/>" + p(text) + "</w:tc>";
    }

    private static String table() {
        return "<w:tbl><w:tblPr><w:tblStyle w:val=\"Rutor\"/><w:tblLook w:firstRow=\"1\" w:noHBand=\"1\" w:noVBand=\"1\"/>"
                + "<w:tblCaption w:val=\"Kostnader\"/></w:tblPr>"
                + "<w:tr><w:trPr><w:tblHeader/></w:trPr>" + cell("Post") + cell("Kronor") + "</w:tr>"
                + "<w:tr>" + cell("Lokaler 2027") + cell("12 000") + "</w:tr>"
                + "<w:tr>" + cell("Resor 2027") + cell("3 000") + "</w:tr></w:tbl>";
    }

    static String control(String name, String tag, String text) {
        return "<w:sdt><w:sdtPr><w:alias w:val=\"" + name + "\"/><w:tag w:val=\"" + tag
                + "\"/><w:text/></w:sdtPr><w:sdtContent>" + run(text) + "</w:sdtContent></w:sdt>";
    }

    static String drawing(String description) {
        return "<w:r><w:drawing><wp:inline><wp:docPr id=\"1\" name=\"Bild 1\" descr=\"" + description
                + "\"/></wp:inline></w:drawing></w:r>";
    }
}
