package se.kansli.templates;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.kansli.template.TemplateFields.ExcelPlace;
import se.kansli.template.TemplateFields.Field;

/** A list of tags as a Word document: a table for each section, a row for each tag. Used once. */
final class FieldListDocument {
    private static final List<Integer> WIDTHS = List.of(3100, 3900, 1600, 2300, 3670);
    private static final List<String> HEADINGS =
            List.of("Kontroll att kopiera", "Tagg", "Typ", "Exempel", "Förklaring");
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

    /** LibreOffice would keep the whole table together, on a page of its own, if its headings kept with what follows. */
    private static final String HEADING =
            "<w:p><w:pPr><w:pStyle w:val=\"TableHeader\"/><w:keepNext w:val=\"0\"/></w:pPr>";

    /** Above the ids in headers and footers. */
    private static final int FIRST_PICTURE = 100_000;

    private final WordXml out = new WordXml();
    private int pictures;

    private FieldListDocument() {}

    static byte[] make(String kind, List<Field> fields) {
        Map<String, List<Field>> sections =
                fields.stream().collect(Collectors.groupingBy(Field::section, LinkedHashMap::new, Collectors.toList()));
        FieldListDocument document = new FieldListDocument();
        sections.forEach(document::section);
        Map<String, String> words = HouseParts.NEUTRAL.words();
        words.put("kind", WordXml.escaped(kind));
        words.put("sections", document.out.content());
        return WordParts.assemble("fields", HouseParts.NEUTRAL, words);
    }

    private void section(String name, List<Field> fields) {
        paragraph("Heading2", name);
        out.startTable(WIDTHS, name, "Taggarna, med en kontroll att kopiera för varje");
        out.startRow(true);
        for (String heading : HEADINGS) {
            out.startCell();
            out.raw(HEADING);
            out.run(null, heading);
            out.endParagraph();
            out.endCell();
        }
        out.endRow();
        fields.forEach(this::row);
        out.endTable();
        paragraph("TableText", "");
    }

    private void row(Field field) {
        out.startRow(false);
        out.startCell();
        control(field);
        out.endCell();
        ExcelPlace inExcel = field.inExcel();
        if (inExcel == null) {
            cell(field.tag());
        } else {
            cell(field.tag(), "I Excel: " + inExcel.swedish());
        }
        if (field.formats().isEmpty()) {
            cell(field.type());
        } else {
            cell(field.type(), "Format: " + String.join(", ", field.formats()));
        }
        cell(field.example());
        cell(field.explanation());
        out.endRow();
    }

    private void cell(String... paragraphs) {
        out.startCell();
        for (String words : paragraphs) {
            paragraph("TableText", words.isEmpty() ? "–" : words);
        }
        out.endCell();
    }

    private void control(Field field) {
        switch (field.control()) {
            case PLAIN_TEXT -> inLine(field, WordXml.TEXT, field.title(), "");
            case DATE_PICKER -> inLine(field, WordXml.DATE, field.title(), "");
            case DROP_DOWN ->
                inLine(field, "<w:dropDownList>" + entries(field) + "</w:dropDownList>", field.title(), "");
            case CHECK_BOX -> inLine(field, CHECK_BOX, "☐", " " + field.title());
            case PICTURE -> picture(field);
            case RICH_TEXT -> {
                out.startControl(field.title(), field.tag(), "");
                paragraph("TableText", field.title());
                out.endControl();
            }
            case REPEATING_SECTION -> {
                out.startControl(field.title(), field.tag(), "<w15:repeatingSection/>");
                out.startControl(field.title(), "item:", "<w15:repeatingSectionItem/>");
                paragraph("TableText", field.title());
                out.endControl();
                out.endControl();
            }
        }
    }

    private void inLine(Field field, String kind, String words, String after) {
        out.startParagraph("TableText", false);
        out.startControl(field.title(), field.tag(), kind);
        out.run(null, words);
        out.endControl();
        if (!after.isEmpty()) {
            out.run(null, after);
        }
        out.endParagraph();
    }

    private void picture(Field field) {
        out.startParagraph("TableText", false);
        out.startControl(field.title(), field.tag(), "<w:picture/>");
        out.raw(PICTURE.formatted(FIRST_PICTURE + ++pictures, WordXml.escaped(field.title())));
        out.endControl();
        out.endParagraph();
    }

    private static String entries(Field field) {
        return field.choices().entrySet().stream()
                .map(choice -> "<w:listItem w:displayText=\"" + WordXml.escaped(choice.getValue()) + "\" w:value=\""
                        + WordXml.escaped(choice.getKey()) + "\"/>")
                .collect(Collectors.joining());
    }

    private void paragraph(String style, String words) {
        out.startParagraph(style, false);
        if (!words.isEmpty()) {
            out.run(null, words);
        }
        out.endParagraph();
    }
}
