package se.kansli.templates;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What a standard workbook has, as the files in the folder {@code books} say it.
 *
 * @param title of the document's properties, with fields in braces
 * @param sheets in order
 */
record WorkbookDefinition(String title, List<Sheet> sheets) {

    /**
     * A sheet.
     *
     * @param heading the component that the heading comes from; absent if it is the title
     * @param list the component that the table lists
     */
    record Sheet(
            String name,
            @Nullable String heading,
            String title,
            List<Fact> facts,
            String list,
            List<Column> columns,
            List<Highlight> highlights) {}

    /** A cell with a name of its own, beside its label. */
    record Fact(String label, String name, Kind kind) {}

    /**
     * A column of the table.
     *
     * @param header the heading, or what a repeated column takes its headings from, in braces
     * @param field within an item of the list
     * @param width in characters
     */
    record Column(String header, String field, int width, Kind kind) {}

    /** Rows that are to be seen, or cells of a repeated column: bold and in colour where a column has a value. */
    record Highlight(String column, String value) {}

    /** How values look. */
    enum Kind {
        TEXT,
        DATE,
        TIME
    }

    /** Reads a definition. */
    static WorkbookDefinition of(String xml) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        try {
            XMLStreamReader in = factory.createXMLStreamReader(new StringReader(xml));
            in.nextTag();
            String title = required(in, "title");
            List<Sheet> sheets = new ArrayList<>();
            while (in.nextTag() == XMLStreamConstants.START_ELEMENT) {
                sheets.add(sheet(in));
            }
            return new WorkbookDefinition(title, sheets);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a standard workbook is damaged", e);
        }
    }

    private static Sheet sheet(XMLStreamReader in) throws XMLStreamException {
        Sheet sheet = new Sheet(
                required(in, "name"),
                in.getAttributeValue(null, "heading"),
                required(in, "title"),
                new ArrayList<>(),
                "",
                new ArrayList<>(),
                new ArrayList<>());
        String list = "";
        int depth = 1;
        while (depth > 0) {
            if (in.nextTag() == XMLStreamConstants.END_ELEMENT) {
                depth--;
                continue;
            }
            depth++;
            switch (in.getLocalName()) {
                case "fact" -> sheet.facts().add(new Fact(required(in, "label"), required(in, "name"), kind(in)));
                case "table" -> list = required(in, "list");
                case "column" ->
                    sheet.columns()
                            .add(new Column(
                                    required(in, "header"),
                                    required(in, "field"),
                                    Integer.parseInt(required(in, "width")),
                                    kind(in)));
                case "highlight" ->
                    sheet.highlights().add(new Highlight(required(in, "column"), required(in, "value")));
                default -> throw new IllegalStateException(in.getLocalName() + " is no part of a workbook");
            }
        }
        return new Sheet(
                sheet.name(), sheet.heading(), sheet.title(), sheet.facts(), list, sheet.columns(), sheet.highlights());
    }

    private static Kind kind(XMLStreamReader in) {
        String kind = in.getAttributeValue(null, "kind");
        return "date".equals(kind) ? Kind.DATE : "time".equals(kind) ? Kind.TIME : Kind.TEXT;
    }

    private static String required(XMLStreamReader in, String name) {
        String value = in.getAttributeValue(null, name);
        if (value == null) {
            throw new IllegalStateException(in.getLocalName() + " without " + name);
        }
        return value;
    }
}
