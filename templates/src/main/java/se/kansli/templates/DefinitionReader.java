package se.kansli.templates;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import se.kansli.templates.WorkbookDefinition.Chart;
import se.kansli.templates.WorkbookDefinition.Column;
import se.kansli.templates.WorkbookDefinition.Entry;
import se.kansli.templates.WorkbookDefinition.Fact;
import se.kansli.templates.WorkbookDefinition.Guide;
import se.kansli.templates.WorkbookDefinition.Highlight;
import se.kansli.templates.WorkbookDefinition.Kind;
import se.kansli.templates.WorkbookDefinition.Sheet;

/** Reads a {@link WorkbookDefinition}. Used once. */
final class DefinitionReader {
    private final XMLStreamReader in;

    private DefinitionReader(XMLStreamReader in) {
        this.in = in;
    }

    static WorkbookDefinition read(String xml) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try {
            XMLStreamReader in = factory.createXMLStreamReader(new StringReader(xml));
            in.nextTag();
            return new DefinitionReader(in).workbook();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a standard workbook is damaged", e);
        }
    }

    private WorkbookDefinition workbook() throws XMLStreamException {
        String title = required("title");
        Guide guide = null;
        List<Sheet> sheets = new ArrayList<>();
        while (in.nextTag() == XMLStreamConstants.START_ELEMENT) {
            if (in.getLocalName().equals("guide")) {
                guide = guide();
            } else {
                sheets.add(sheet());
            }
        }
        return new WorkbookDefinition(title, guide, sheets);
    }

    private Guide guide() throws XMLStreamException {
        Guide guide = new Guide(required("name"), required("title"), new ArrayList<>());
        while (in.nextTag() == XMLStreamConstants.START_ELEMENT) {
            guide.steps().add(in.getElementText());
        }
        return guide;
    }

    private Sheet sheet() throws XMLStreamException {
        String name = required("name");
        String heading = optional("heading");
        String title = required("title");
        String list = "";
        List<Fact> facts = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        List<Highlight> highlights = new ArrayList<>();
        Chart chart = null;
        int depth = 1;
        while (depth > 0) {
            if (in.nextTag() == XMLStreamConstants.END_ELEMENT) {
                depth--;
                continue;
            }
            depth++;
            switch (in.getLocalName()) {
                case "fact" ->
                    facts.add(new Fact(required("label"), optional("name"), optional("formula"), kind(), entry()));
                case "table" -> list = required("list");
                case "column" -> columns.add(column());
                case "highlight" -> highlights.add(new Highlight(required("column"), required("value")));
                case "chart" ->
                    chart = new Chart(
                            required("title"), required("description"), required("labels"), required("numbers"));
                default -> throw new IllegalStateException(in.getLocalName() + " is no part of a workbook");
            }
        }
        return new Sheet(name, heading, title, facts, list, columns, highlights, chart);
    }

    private Column column() {
        return new Column(
                required("header"),
                optional("field"),
                optional("formula"),
                Integer.parseInt(required("width")),
                kind(),
                entry(),
                optional("total"));
    }

    private Kind kind() {
        String kind = optional("kind");
        return kind == null ? Kind.TEXT : Kind.valueOf(kind.toUpperCase(Locale.ROOT));
    }

    private @Nullable Entry entry() {
        String help = optional("help");
        return help == null
                ? null
                : new Entry(help, required("example"), optional("from"), optional("min"), optional("max"));
    }

    private @Nullable String optional(String name) {
        return in.getAttributeValue(null, name);
    }

    private String required(String name) {
        String value = optional(name);
        if (value == null) {
            throw new IllegalStateException(in.getLocalName() + " without " + name);
        }
        return value;
    }
}
