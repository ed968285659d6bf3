package se.kansli.templates;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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
 *     {@code date} for a date picker, {@code locked} for what nobody may change; {@code name} where it is another;
 *     {@code else} is what stands there if there is no value</td></tr>
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
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final WordXml out = new WordXml();

    /** A part with its shorthand written out; what is only between tags for a person's sake is left out. */
    String expand(String part) {
        try {
            XMLStreamReader in = reader(part);
            String root = name(in);
            out.startPart(root);
            children(in);
            return out.endPart(root);
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

    private void children(XMLStreamReader in) throws XMLStreamException {
        for (int event = in.next(); event != XMLStreamConstants.END_ELEMENT; event = in.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                element(in);
            } else if (event == XMLStreamConstants.CHARACTERS && !in.isWhiteSpace()) {
                out.text(in.getText());
            }
        }
    }

    private void element(XMLStreamReader in) throws XMLStreamException {
        switch (name(in)) {
            case "k:p" -> paragraph(in);
            case "k:t" -> out.run(attribute(in, "style"), in.getElementText());
            case "k:tab" -> {
                out.raw("<w:r><w:tab/></w:r>");
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
        StringBuilder start = new StringBuilder("<").append(name);
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String attribute = qualified(in.getAttributePrefix(i), in.getAttributeLocalName(i));
            start.append(' ').append(attribute).append("=\"");
            start.append(WordXml.escaped(in.getAttributeValue(i))).append('"');
        }
        out.raw(start.append('>').toString());
        if (name.equals("w:t")) {
            out.text(in.getElementText());
        } else {
            children(in);
        }
        out.raw("</" + name + ">");
    }

    private void include(XMLStreamReader in) throws XMLStreamException {
        String of = attribute(in, "of");
        String part = PartFiles.text("parts/" + required(in, "part") + ".xml");
        children(reader(of == null ? part : part.replace("{of}", of)));
        children(in);
    }

    private void paragraph(XMLStreamReader in) throws XMLStreamException {
        out.startParagraph(attribute(in, "style"), attribute(in, "break") != null);
        children(in);
        out.endParagraph();
    }

    private void field(XMLStreamReader in) throws XMLStreamException {
        String type = kind(in);
        String tag = required(in, "tag");
        String name = attribute(in, "name");
        String style = attribute(in, "style");
        String otherwise = attribute(in, "else");
        String words = in.getElementText();
        String title = name == null ? words : name;
        out.startControl(title, tag, type);
        out.run(style, words);
        out.endControl();
        if (otherwise != null) {
            out.startControl("Om " + title.toLowerCase(SWEDISH) + " saknas", "if:!" + withoutFormat(tag), "");
            out.run(style, otherwise);
            out.endControl();
        }
    }

    private static String withoutFormat(String tag) {
        return tag.replaceFirst("\\|.*", "");
    }

    private static String kind(XMLStreamReader in) {
        return switch (String.valueOf(attribute(in, "kind"))) {
            case "date" -> WordXml.DATE;
            case "locked" -> WordXml.LOCKED_TEXT;
            default -> WordXml.TEXT;
        };
    }

    private void rich(XMLStreamReader in) throws XMLStreamException {
        String tag = required(in, "tag");
        String style = attribute(in, "style");
        String words = in.getElementText();
        out.startControl(words, tag, "");
        out.startParagraph(style, false);
        out.run(null, words);
        out.endParagraph();
        out.endControl();
    }

    private void condition(XMLStreamReader in) throws XMLStreamException {
        out.startControl("Om " + required(in, "name"), "if:" + required(in, "tag"), "");
        children(in);
        out.endControl();
    }

    private void section(XMLStreamReader in) throws XMLStreamException {
        String name = required(in, "name");
        String title = WordXml.escaped(name.toLowerCase(SWEDISH));
        String kind = "<w15:repeatingSection><w15:sectionTitle w:val=\"" + title + "\"/></w15:repeatingSection>";
        out.startControl(name, "each:" + required(in, "tag"), kind);
        out.startControl(name, "item:", "<w15:repeatingSectionItem/>");
        children(in);
        out.endControl();
        out.endControl();
    }

    private void table(XMLStreamReader in) throws XMLStreamException {
        List<Integer> widths = Stream.of(required(in, "widths").split(" "))
                .map(Integer::valueOf)
                .toList();
        out.startTable(widths, required(in, "caption"), required(in, "description"));
        children(in);
        out.endTable();
    }

    private void row(XMLStreamReader in) throws XMLStreamException {
        out.startRow(attribute(in, "header") != null);
        children(in);
        out.endRow();
    }

    private void cell(XMLStreamReader in) throws XMLStreamException {
        out.startCell();
        if (attribute(in, "style") == null) {
            children(in);
        } else {
            paragraph(in);
        }
        out.endCell();
    }

    private void fact(XMLStreamReader in) throws XMLStreamException {
        String tag = required(in, "tag");
        String kind = kind(in);
        boolean isConditional = attribute(in, "always") == null;
        String name = in.getElementText();
        if (isConditional) {
            out.startControl("Om " + name.toLowerCase(SWEDISH) + " finns", "if:" + withoutFormat(tag), "");
        }
        out.startRow(false);
        out.startCell();
        out.startParagraph("TableLabel", false);
        out.run(null, name);
        out.endParagraph();
        out.endCell();
        out.startCell();
        out.startParagraph("TableText", false);
        out.startControl(name, tag, kind);
        out.run(null, name);
        out.endControl();
        out.endParagraph();
        out.endCell();
        out.endRow();
        if (isConditional) {
            out.endControl();
        }
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
}
