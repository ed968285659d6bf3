package se.kansli.internal.word;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.opc.NotReadable;

/**
 * A part's XML as a text, and its elements with their places in it.
 *
 * <p>The JDK's parser says whether the text is well-formed and within limits; after that a plain scan for tags gives
 * exact places, which no parser does. No document type, no entities, nothing fetched.
 */
final class Xml {
    private static final int DEEPEST = 256;
    private static final int MOST_ELEMENTS = 2_000_000;

    /** The prefixes the compiler reads and writes, and what they must stand for. */
    private static final Map<String, String> PREFIXES = Map.of(
            "w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "w14", "http://schemas.microsoft.com/office/word/2010/wordml",
            "w15", "http://schemas.microsoft.com/office/word/2012/wordml");

    private static final List<String> JDK_LIMITS = List.of(
            "jdk.xml.maxElementDepth",
            "jdk.xml.maxGeneralEntitySizeLimit",
            "jdk.xml.totalEntitySizeLimit",
            "jdk.xml.entityExpansionLimit");

    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    private final String text;
    private final Element root;

    private Xml(String text, Element root) {
        this.text = text;
        this.root = root;
    }

    static Xml parse(byte[] content) throws NotReadable {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new NotReadable("template.xml", "UTF-8");
        }
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        verify(text);
        return new Xml(text, scan(text));
    }

    String text() {
        return text;
    }

    String text(int from, int to) {
        return text.substring(from, to);
    }

    Element root() {
        return root;
    }

    private static void verify(String text) throws NotReadable {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // the JDK's own limits differ between releases, and count plain text as an entity; ours are below
        for (String limit : JDK_LIMITS) {
            factory.setProperty(limit, "0");
        }
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
            int depth = 0;
            int elements = 0;
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.DTD -> throw new NotReadable("template.doctype", "");
                    case XMLStreamConstants.START_ELEMENT -> {
                        namespaces(reader);
                        if (++depth > DEEPEST || ++elements > MOST_ELEMENTS) {
                            throw new NotReadable("template.too-deep", "");
                        }
                    }
                    case XMLStreamConstants.END_ELEMENT -> depth--;
                    default -> {}
                }
            }
        } catch (XMLStreamException e) {
            throw new NotReadable("template.xml", String.valueOf(e.getMessage()).replace('\n', ' '));
        }
    }

    private static void namespaces(XMLStreamReader reader) throws NotReadable {
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            String prefix = reader.getNamespacePrefix(i);
            String uri = reader.getNamespaceURI(i);
            if (uri != null && uri.startsWith(STRICT)) {
                throw new NotReadable("template.strict", uri);
            }
            String expected = prefix == null ? null : PREFIXES.get(prefix);
            boolean otherPrefix = expected == null && PREFIXES.containsValue(uri);
            if (expected != null && !expected.equals(uri) || otherPrefix) {
                throw new NotReadable("template.prefix", prefix + "=" + uri);
            }
        }
    }

    private static Element scan(String text) {
        Element document = new Element(text, "", null, 0);
        Element current = document;
        int at = 0;
        for (int open; (open = text.indexOf('<', at)) >= 0; ) {
            if (text.startsWith("<!--", open)) {
                at = text.indexOf("-->", open) + 3;
            } else if (text.startsWith("<![CDATA[", open)) {
                at = text.indexOf("]]>", open) + 3;
            } else if (text.startsWith("<?", open)) {
                at = text.indexOf("?>", open) + 2;
            } else if (text.charAt(open + 1) == '/') {
                at = text.indexOf('>', open) + 1;
                current.contentEnd = open;
                current.end = at;
                current = current.parentOrSelf();
            } else {
                int close = tagEnd(text, open);
                Element element = new Element(text, name(text, open + 1), current, open);
                element.contentStart = close + 1;
                current.children.add(element);
                if (text.charAt(close - 1) == '/') {
                    element.contentEnd = close + 1;
                    element.end = close + 1;
                } else {
                    current = element;
                }
                at = close + 1;
            }
        }
        return document.children.get(0);
    }

    private static int tagEnd(String text, int open) {
        char quote = 0;
        for (int i = open; ; i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i;
            }
        }
    }

    private static String name(String text, int from) {
        int to = from;
        while (" \t\r\n/>".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return text.substring(from, to).intern();
    }

    /** An element with its place: {@code [start, contentStart, contentEnd, end)}. */
    static final class Element {
        private final String source;
        private final String name;
        private final @Nullable Element parent;
        private final List<Element> children = new ArrayList<>(4);
        private final int start;
        private int contentStart;
        private int contentEnd;
        private int end;

        Element(String source, String name, @Nullable Element parent, int start) {
            this.source = source;
            this.name = name;
            this.parent = parent;
            this.start = start;
        }

        String name() {
            return name;
        }

        boolean is(String other) {
            return name.equals(other);
        }

        List<Element> children() {
            return children;
        }

        int start() {
            return start;
        }

        int contentStart() {
            return contentStart;
        }

        int contentEnd() {
            return contentEnd;
        }

        int end() {
            return end;
        }

        boolean isEmptyTag() {
            return contentStart == end;
        }

        private Element parentOrSelf() {
            return parent == null ? this : parent;
        }

        @Nullable Element parent() {
            return parent;
        }

        /** The first child with a name. */
        @Nullable Element child(String wanted) {
            for (Element child : children) {
                if (child.is(wanted)) {
                    return child;
                }
            }
            return null;
        }

        /** The first child of a child … by names. */
        @Nullable Element path(String... names) {
            Element at = this;
            for (String step : names) {
                at = at == null ? null : at.child(step);
            }
            return at;
        }

        /** The first element with a name inside this one, in document order. */
        @Nullable Element first(String wanted) {
            for (Element child : children) {
                Element found = child.is(wanted) ? child : child.first(wanted);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }

        /** An attribute's value with its references resolved. */
        @Nullable String attribute(String wanted) {
            Attribute attribute = attributeAt(wanted);
            return attribute == null ? null : unescape(source.substring(attribute.valueStart(), attribute.valueEnd()));
        }

        /** The value of {@code w:val} of the first child with a name. */
        @Nullable String childValue(String childName) {
            Element child = child(childName);
            return child == null ? null : child.attribute("w:val");
        }

        /** An attribute's place. */
        @Nullable Attribute attributeAt(String wanted) {
            int tagEnd = contentStart;
            int at = start + 1 + name.length();
            while (true) {
                while (Character.isWhitespace(source.charAt(at))) {
                    at++;
                }
                if (at >= tagEnd - 1 || source.charAt(at) == '/') {
                    return null;
                }
                int nameEnd = source.indexOf('=', at);
                String attributeName = source.substring(at, nameEnd).trim();
                int quoteAt = nameEnd + 1;
                while (Character.isWhitespace(source.charAt(quoteAt))) {
                    quoteAt++;
                }
                int valueEnd = source.indexOf(source.charAt(quoteAt), quoteAt + 1);
                if (attributeName.equals(wanted)) {
                    return new Attribute(at, quoteAt + 1, valueEnd);
                }
                at = valueEnd + 1;
            }
        }

        /** The characters of all {@code w:t} in this element. */
        String words() {
            StringBuilder words = new StringBuilder();
            words(words);
            return words.toString();
        }

        private void words(StringBuilder words) {
            if (is("w:t")) {
                words.append(content());
            }
            children.forEach(child -> child.words(words));
        }

        /** The characters between the tags of an element without children. */
        String content() {
            return unescape(source.substring(contentStart, contentEnd));
        }
    }

    /** Characters as they stand in content and attributes. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Where an attribute stands: its name's start, and its value without the quotation marks. */
    record Attribute(int start, int valueStart, int valueEnd) {}

    private static String unescape(String escaped) {
        if (escaped.indexOf('&') < 0) {
            return escaped;
        }
        StringBuilder out = new StringBuilder(escaped.length());
        int from = 0;
        for (int open; (open = escaped.indexOf('&', from)) >= 0; ) {
            int close = escaped.indexOf(';', open);
            String name = escaped.substring(open + 1, close);
            out.append(escaped, from, open);
            switch (name) {
                case "amp" -> out.append('&');
                case "lt" -> out.append('<');
                case "gt" -> out.append('>');
                case "quot" -> out.append('"');
                case "apos" -> out.append('\'');
                default ->
                    out.appendCodePoint(
                            name.startsWith("#x")
                                    ? Integer.parseInt(name.substring(2), 16)
                                    : Integer.parseInt(name.substring(1)));
            }
            from = close + 1;
        }
        return out.append(escaped, from, escaped.length()).toString();
    }
}
