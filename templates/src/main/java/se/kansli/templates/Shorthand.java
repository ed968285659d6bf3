package se.kansli.templates;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Writes out the shorthand that the standard templates' parts are kept in, so that a person can read them. One for a
 * package: it numbers the controls. Not thread-safe.
 *
 * <table>
 * <caption>The shorthand; all else is copied</caption>
 * <tr><td>{@code <k:p style="S">…</k:p>}</td><td>a paragraph; on a new page if {@code break="true"}</td></tr>
 * <tr><td>{@code <k:t>words</k:t>}, {@code <k:t style="S">}, {@code <k:tab/>}</td><td>a run</td></tr>
 * <tr><td>{@code <k:field tag="T">Name</k:field>}</td><td>a control in a line, with its name as its words; {@code kind} is
 *     {@code date} for a date picker, {@code locked} for what nobody may change; {@code name} where it is another</td></tr>
 * <tr><td>{@code <k:rich tag="T" style="S">Name</k:rich>}</td><td>a control around a paragraph</td></tr>
 * <tr><td>{@code <k:if tag="T" name="N">…</k:if>}</td><td>a condition around anything</td></tr>
 * <tr><td>{@code <k:each tag="T" name="N">…</k:each>}</td><td>a repeating section around anything</td></tr>
 * <tr><td>{@code <k:table widths="W W" caption="C" description="D">}, {@code <k:row>}, {@code <k:row header="true">}</td>
 *     <td>a table and its rows, perhaps in controls</td></tr>
 * <tr><td>{@code <k:fact tag="T">Name</k:fact>}</td><td>a row with a name and a field; none where the field is absent,
 *     unless it {@code always="true"}</td></tr>
 * <tr><td>{@code <k:cell style="S">…</k:cell>}, {@code <k:cell>…</k:cell>}</td><td>a cell with a paragraph, or with what
 *     is in it</td></tr>
 * <tr><td>{@code <k:include part="P" of="T"/>}</td><td>the file P of the folder {@code parts}, with T for its
 *     {@code {of}}</td></tr>
 * </table>
 */
final class Shorthand {
    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
            + " xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
            + " mc:Ignorable=\"w14 w15\"";
    private static final String DATE = "<w:date><w:dateFormat w:val=\"yyyy-MM-dd\"/><w:lid w:val=\"sv-SE\"/>"
            + "<w:storeMappedDataAs w:val=\"date\"/><w:calendar w:val=\"gregorian\"/></w:date>";
    private static final String LOCK = "<w:lock w:val=\"sdtContentLocked\"/>";
    private static final String TABLE = "<w:tbl><w:tblPr><w:tblStyle w:val=\"KansliTable\"/>"
            + "<w:tblW w:w=\"%d\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>"
            + "<w:tblLook w:val=\"0420\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\""
            + " w:noHBand=\"0\" w:noVBand=\"1\"/><w:tblCaption w:val=\"%s\"/><w:tblDescription w:val=\"%s\"/></w:tblPr>"
            + "<w:tblGrid>%s</w:tblGrid>%s</w:tbl>";

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final StringBuilder out = new StringBuilder();
    private int lastId = 1000;
    private List<Integer> widths = List.of();
    private int column;

    /** A part with its shorthand written out; what is only between tags for a person's sake is left out. */
    String expand(String part) {
        out.setLength(0);
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        try {
            XMLStreamReader in = reader(part);
            out.append('<').append(name(in)).append(NAMESPACES).append('>');
            children(in);
            return out.append("</").append(name(in)).append('>').toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a standard template is damaged", e);
        }
    }

    /** At the root element. */
    private static XMLStreamReader reader(String part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        XMLStreamReader in = factory.createXMLStreamReader(new StringReader(part));
        in.nextTag();
        return in;
    }

    private void include(XMLStreamReader in) throws XMLStreamException {
        String of = attribute(in, "of");
        String part = WordParts.fragment(required(in, "part"));
        children(reader(of == null ? part : part.replace("{of}", of)));
        children(in);
    }

    private void children(XMLStreamReader in) throws XMLStreamException {
        for (int event = in.next(); event != XMLStreamConstants.END_ELEMENT; event = in.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                element(in);
            } else if (event == XMLStreamConstants.CHARACTERS && !in.isWhiteSpace()) {
                out.append(escaped(in.getText()));
            }
        }
    }

    private void element(XMLStreamReader in) throws XMLStreamException {
        switch (name(in)) {
            case "k:p" -> paragraph(in);
            case "k:t" -> run(attribute(in, "style"), in.getElementText());
            case "k:tab" -> {
                out.append("<w:r><w:tab/></w:r>");
                children(in);
            }
            case "k:field" -> field(in);
            case "k:rich" -> rich(in);
            case "k:if" -> condition(in);
            case "k:each" -> section(in);
            case "k:table" -> table(in);
            case "k:row" -> row(in);
            case "k:cell" -> cell(in);
            case "k:fact" -> fact(in);
            case "k:include" -> include(in);
            default -> copy(in);
        }
    }

    private void copy(XMLStreamReader in) throws XMLStreamException {
        String name = name(in);
        out.append('<').append(name);
        for (int i = 0; i < in.getAttributeCount(); i++) {
            out.append(' ')
                    .append(qualified(in.getAttributePrefix(i), in.getAttributeLocalName(i)))
                    .append("=\"");
            out.append(escaped(in.getAttributeValue(i))).append('"');
        }
        int start = out.append('>').length();
        if (name.equals("w:t")) {
            out.append(escaped(in.getElementText()));
        } else {
            children(in);
        }
        if (out.length() == start) {
            out.insert(start - 1, '/');
        } else {
            out.append("</").append(name).append('>');
        }
    }

    private void paragraph(XMLStreamReader in) throws XMLStreamException {
        startParagraph(attribute(in, "style"), attribute(in, "break") != null);
        children(in);
        out.append("</w:p>");
    }

    private void startParagraph(@Nullable String style, boolean onNewPage) {
        out.append("<w:p>");
        if (style != null) {
            out.append("<w:pPr><w:pStyle w:val=\"").append(style).append("\"/>");
            out.append(onNewPage ? "<w:pageBreakBefore/>" : "").append("</w:pPr>");
        }
    }

    private void run(@Nullable String style, String words) {
        out.append("<w:r>");
        if (style != null) {
            out.append("<w:rPr><w:rStyle w:val=\"").append(style).append("\"/></w:rPr>");
        }
        out.append("<w:t xml:space=\"preserve\">").append(escaped(words)).append("</w:t></w:r>");
    }

    private void field(XMLStreamReader in) throws XMLStreamException {
        String kind = String.valueOf(attribute(in, "kind"));
        String tag = required(in, "tag");
        String name = attribute(in, "name");
        String style = attribute(in, "style");
        String words = in.getElementText();
        String type = kind.equals("date") ? DATE : (kind.equals("locked") ? LOCK : "") + "<w:text/>";
        startControl(name == null ? words : name, tag, type);
        run(style, words);
        endControl();
    }

    private void rich(XMLStreamReader in) throws XMLStreamException {
        String tag = required(in, "tag");
        String style = attribute(in, "style");
        String words = in.getElementText();
        startControl(words, tag, "");
        startParagraph(style, false);
        run(null, words);
        out.append("</w:p>");
        endControl();
    }

    private void condition(XMLStreamReader in) throws XMLStreamException {
        startControl("Om " + required(in, "name"), "if:" + required(in, "tag"), "");
        children(in);
        endControl();
    }

    private void section(XMLStreamReader in) throws XMLStreamException {
        String name = required(in, "name");
        String title = escaped(name.toLowerCase(SWEDISH));
        startControl(
                name,
                "each:" + required(in, "tag"),
                "<w15:repeatingSection><w15:sectionTitle w:val=\"" + title + "\"/></w15:repeatingSection>");
        startControl(name, "item:", "<w15:repeatingSectionItem/>");
        children(in);
        endControl();
        endControl();
    }

    private void startControl(String name, String tag, String kind) {
        out.append("<w:sdt><w:sdtPr><w:alias w:val=\"").append(escaped(name));
        out.append("\"/><w:tag w:val=\"").append(escaped(tag));
        out.append("\"/><w:id w:val=\"").append(++lastId).append("\"/>");
        out.append(kind).append("</w:sdtPr><w:sdtContent>");
    }

    private void endControl() {
        out.append("</w:sdtContent></w:sdt>");
    }

    private void table(XMLStreamReader in) throws XMLStreamException {
        widths = List.of(required(in, "widths").split(" ")).stream()
                .map(Integer::valueOf)
                .toList();
        StringBuilder grid = new StringBuilder();
        widths.forEach(width -> grid.append("<w:gridCol w:w=\"").append(width).append("\"/>"));
        int sum = widths.stream().mapToInt(Integer::intValue).sum();
        String caption = escaped(required(in, "caption"));
        String description = escaped(required(in, "description"));
        int start = out.length();
        children(in);
        String rows = out.substring(start);
        out.setLength(start);
        out.append(TABLE.formatted(sum, caption, description, grid, rows));
    }

    private void row(XMLStreamReader in) throws XMLStreamException {
        startRow(attribute(in, "header") == null ? "" : "<w:tblHeader/>");
        children(in);
        out.append("</w:tr>");
    }

    private void startRow(String property) {
        column = 0;
        out.append("<w:tr><w:trPr><w:cantSplit/>").append(property).append("</w:trPr>");
    }

    private void fact(XMLStreamReader in) throws XMLStreamException {
        String tag = required(in, "tag");
        boolean isDate = "date".equals(attribute(in, "kind"));
        boolean isConditional = attribute(in, "always") == null;
        String name = in.getElementText();
        if (isConditional) {
            startControl("Om " + name.toLowerCase(SWEDISH) + " finns", "if:" + tag.replaceFirst("\\|.*", ""), "");
        }
        startRow("");
        startCell();
        startParagraph("TableLabel", false);
        run(null, name);
        out.append("</w:p></w:tc>");
        startCell();
        startParagraph("TableText", false);
        startControl(name, tag, isDate ? DATE : "<w:text/>");
        run(null, name);
        endControl();
        out.append("</w:p></w:tc></w:tr>");
        if (isConditional) {
            endControl();
        }
    }

    private void startCell() {
        out.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(widths.get(column++)).append("\" w:type=\"dxa\"/></w:tcPr>");
    }

    private void cell(XMLStreamReader in) throws XMLStreamException {
        startCell();
        String style = attribute(in, "style");
        if (style == null) {
            children(in);
        } else {
            paragraph(in);
        }
        out.append("</w:tc>");
    }

    private static String name(XMLStreamReader in) {
        return qualified(in.getPrefix(), in.getLocalName());
    }

    private static String qualified(String prefix, String name) {
        return prefix.isEmpty() ? name : prefix + ":" + name;
    }

    private static @Nullable String attribute(XMLStreamReader in, String name) {
        return in.getAttributeValue(null, name);
    }

    private static String required(XMLStreamReader in, String name) {
        String value = attribute(in, name);
        if (value == null) {
            throw new IllegalStateException(
                    name(in) + " without " + name + " at " + in.getLocation().getLineNumber());
        }
        return value;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
