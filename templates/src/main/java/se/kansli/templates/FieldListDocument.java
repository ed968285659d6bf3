package se.kansli.templates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.kansli.template.TemplateFields.Control;
import se.kansli.template.TemplateFields.Field;

/** A list of tags as a Word document: a table for each section, a row for each tag. Used once. */
final class FieldListDocument {
    private static final int[] WIDTHS = {3100, 3900, 1600, 2300, 3670};
    private static final String[] HEADINGS = {"Kontroll att kopiera", "Tagg", "Typ", "Exempel", "Förklaring"};
    private static final String TABLE = "<w:tbl><w:tblPr><w:tblStyle w:val=\"KansliTable\"/>"
            + "<w:tblW w:w=\"14570\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>"
            + "<w:tblLook w:val=\"0420\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\""
            + " w:noHBand=\"0\" w:noVBand=\"1\"/><w:tblCaption w:val=\"%s\"/></w:tblPr><w:tblGrid>%s</w:tblGrid>%s</w:tbl>";
    private static final String DATE = "<w:date><w:dateFormat w:val=\"yyyy-MM-dd\"/><w:lid w:val=\"sv-SE\"/>"
            + "<w:storeMappedDataAs w:val=\"date\"/><w:calendar w:val=\"gregorian\"/></w:date>";
    private static final String CHECK_BOX = "<w14:checkbox><w14:checked w14:val=\"0\"/>"
            + "<w14:checkedState w14:val=\"2612\" w14:font=\"MS Gothic\"/>"
            + "<w14:uncheckedState w14:val=\"2610\" w14:font=\"MS Gothic\"/></w14:checkbox>";

    /** The room is 40 × 30 mm, for the author to change. */
    private static final String PICTURE = "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">"
            + "<wp:extent cx=\"1440000\" cy=\"1080000\"/><wp:docPr id=\"%1$d\" name=\"Bild %1$d\" descr=\"%2$s\"/>"
            + "<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect=\"1\"/></wp:cNvGraphicFramePr><a:graphic>"
            + "<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr>"
            + "<pic:cNvPr id=\"0\" name=\"placeholder.png\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>"
            + "<a:blip r:embed=\"rId20\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>"
            + "<a:off x=\"0\" y=\"0\"/><a:ext cx=\"1440000\" cy=\"1080000\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/>"
            + "</a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";

    /** LibreOffice would keep the whole table together, on a page of its own. */
    private static final String NOT_KEPT = "<w:keepNext w:val=\"0\"/></w:pPr>";

    /** Above the ids in headers and footers. */
    private static final int FIRST_PICTURE = 100_000;

    private int lastId;

    private FieldListDocument() {}

    static byte[] make(String kind, List<Field> fields) {
        Map<String, List<Field>> sections =
                fields.stream().collect(Collectors.groupingBy(Field::section, LinkedHashMap::new, Collectors.toList()));
        FieldListDocument document = new FieldListDocument();
        StringBuilder body = new StringBuilder();
        sections.forEach((name, members) -> body.append(paragraph("Heading2", run(name)))
                .append(document.table(name, members))
                .append(paragraph("TableText", "")));
        return WordParts.assemble("fields", Map.of("kind", escaped(kind), "sections", body.toString()));
    }

    private String table(String name, List<Field> fields) {
        StringBuilder grid = new StringBuilder();
        List<String> headings = new ArrayList<>();
        for (int i = 0; i < WIDTHS.length; i++) {
            grid.append("<w:gridCol w:w=\"").append(WIDTHS[i]).append("\"/>");
            headings.add(paragraph("TableHeader", run(HEADINGS[i])).replace("</w:pPr>", NOT_KEPT));
        }
        String rows =
                row("<w:tblHeader/>", headings) + fields.stream().map(this::row).collect(Collectors.joining());
        return TABLE.formatted(escaped(name), grid, rows);
    }

    private String row(Field field) {
        String formats = field.formats().isEmpty() ? "" : "Format: " + String.join(", ", field.formats());
        return row(
                "",
                List.of(
                        control(field),
                        paragraph("TableText", run(field.tag())),
                        paragraph("TableText", run(field.type()))
                                + (formats.isEmpty() ? "" : paragraph("TableText", run(formats))),
                        paragraph("TableText", run(field.example())),
                        paragraph("TableText", run(field.explanation()))));
    }

    private static String row(String property, List<String> cells) {
        StringBuilder row = new StringBuilder("<w:tr><w:trPr><w:cantSplit/>" + property + "</w:trPr>");
        for (int i = 0; i < cells.size(); i++) {
            row.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(WIDTHS[i]).append("\" w:type=\"dxa\"/></w:tcPr>");
            row.append(cells.get(i)).append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    private String control(Field field) {
        String whole = paragraph("TableText", run(field.title()));
        return switch (field.control()) {
            case PLAIN_TEXT -> inLine(field, "<w:text/>");
            case DATE_PICKER -> inLine(field, DATE);
            case DROP_DOWN -> inLine(field, "<w:dropDownList>" + entries(field) + "</w:dropDownList>");
            case CHECK_BOX -> inLine(field, CHECK_BOX);
            case PICTURE ->
                paragraph(
                        "TableText",
                        control(
                                properties(field, "<w:picture/>"),
                                PICTURE.formatted(FIRST_PICTURE + ++lastId, escaped(field.title()))));
            case RICH_TEXT -> control(properties(field, ""), whole);
            case REPEATING_SECTION ->
                control(
                        properties(field, "<w15:repeatingSection/>"),
                        control("<w:id w:val=\"" + ++lastId + "\"/><w15:repeatingSectionItem/>", whole));
        };
    }

    private String inLine(Field field, String kind) {
        boolean isBox = field.control() == Control.CHECK_BOX;
        String content = isBox ? run("☐") : run(field.title());
        return paragraph(
                "TableText", control(properties(field, kind), content) + (isBox ? run(" " + field.title()) : ""));
    }

    private static String control(String properties, String content) {
        return "<w:sdt><w:sdtPr>" + properties + "</w:sdtPr><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
    }

    private String properties(Field field, String kind) {
        return "<w:alias w:val=\"" + escaped(field.title()) + "\"/><w:tag w:val=\"" + escaped(field.tag())
                + "\"/><w:id w:val=\"" + ++lastId + "\"/>" + kind;
    }

    private static String entries(Field field) {
        return field.choices().entrySet().stream()
                .map(choice -> "<w:listItem w:displayText=\"" + escaped(choice.getValue()) + "\" w:value=\""
                        + escaped(choice.getKey()) + "\"/>")
                .collect(Collectors.joining());
    }

    private static String paragraph(String style, String content) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + content + "</w:p>";
    }

    private static String run(String text) {
        return text.isEmpty() ? "" : "<w:r><w:t xml:space=\"preserve\">" + escaped(text) + "</w:t></w:r>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
