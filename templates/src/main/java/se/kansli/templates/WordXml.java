package se.kansli.templates;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the pieces of Word's XML that the standard templates consist of. One for a package: it numbers the controls. Not
 * thread-safe.
 */
final class WordXml {
    /** The kind of a date picker. */
    static final String DATE = "<w:date><w:dateFormat w:val=\"yyyy-MM-dd\"/><w:lid w:val=\"sv-SE\"/>"
            + "<w:storeMappedDataAs w:val=\"date\"/><w:calendar w:val=\"gregorian\"/></w:date>";

    /** The kind of a control for text in a line. */
    static final String TEXT = "<w:text/>";

    /** The same, whose text nobody may change. */
    static final String LOCKED_TEXT = "<w:lock w:val=\"sdtContentLocked\"/>" + TEXT;

    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
            + " xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
            + " mc:Ignorable=\"w14 w15\"";
    private static final String TABLE = "<w:tbl><w:tblPr><w:tblStyle w:val=\"KansliTable\"/>"
            + "<w:tblW w:w=\"%d\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>"
            + "<w:tblLook w:val=\"0420\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\""
            + " w:noHBand=\"0\" w:noVBand=\"1\"/><w:tblCaption w:val=\"%s\"/><w:tblDescription w:val=\"%s\"/></w:tblPr>"
            + "<w:tblGrid>";

    private final StringBuilder out = new StringBuilder();
    private int lastId = 1000;
    private List<Integer> widths = List.of();
    private int column;

    /** Begins a part with its root element. */
    void startPart(String root) {
        out.setLength(0);
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<")
                .append(root);
        out.append(NAMESPACES).append('>');
    }

    /** The part that was begun, ended. */
    String endPart(String root) {
        return out.append("</").append(root).append('>').toString();
    }

    /** What was written since the last part began; all, if none did. */
    String content() {
        return out.toString();
    }

    void raw(String xml) {
        out.append(xml);
    }

    void text(String words) {
        out.append(escaped(words));
    }

    void startParagraph(@Nullable String style, boolean onNewPage) {
        out.append("<w:p>");
        if (style != null) {
            out.append("<w:pPr><w:pStyle w:val=\"").append(style).append("\"/>");
            out.append(onNewPage ? "<w:pageBreakBefore/>" : "").append("</w:pPr>");
        }
    }

    void endParagraph() {
        out.append("</w:p>");
    }

    void run(@Nullable String style, String words) {
        out.append("<w:r>");
        if (style != null) {
            out.append("<w:rPr><w:rStyle w:val=\"").append(style).append("\"/></w:rPr>");
        }
        out.append("<w:t xml:space=\"preserve\">").append(escaped(words)).append("</w:t></w:r>");
    }

    /**
     * Begins a control; what follows is inside it.
     *
     * @param kind what its properties end with
     */
    void startControl(String name, String tag, String kind) {
        out.append("<w:sdt><w:sdtPr><w:alias w:val=\"").append(escaped(name));
        out.append("\"/><w:tag w:val=\"").append(escaped(tag));
        out.append("\"/><w:id w:val=\"").append(++lastId).append("\"/>");
        out.append(kind).append("</w:sdtPr><w:sdtContent>");
    }

    void endControl() {
        out.append("</w:sdtContent></w:sdt>");
    }

    /** Begins a table; what follows are its rows. */
    void startTable(List<Integer> columnWidths, String caption, String description) {
        widths = columnWidths;
        int sum = widths.stream().mapToInt(Integer::intValue).sum();
        out.append(TABLE.formatted(sum, escaped(caption), escaped(description)));
        widths.forEach(width -> out.append("<w:gridCol w:w=\"").append(width).append("\"/>"));
        out.append("</w:tblGrid>");
    }

    void endTable() {
        out.append("</w:tbl>");
    }

    void startRow(boolean isHeader) {
        column = 0;
        out.append("<w:tr><w:trPr><w:cantSplit/>")
                .append(isHeader ? "<w:tblHeader/>" : "")
                .append("</w:trPr>");
    }

    void endRow() {
        out.append("</w:tr>");
    }

    void startCell() {
        out.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(widths.get(column++)).append("\" w:type=\"dxa\"/></w:tcPr>");
    }

    void endCell() {
        out.append("</w:tc>");
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
