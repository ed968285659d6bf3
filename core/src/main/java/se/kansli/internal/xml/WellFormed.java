package se.kansli.internal.xml;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.opc.NotReadable;
import se.kansli.internal.opc.PackageLimits;

/**
 * Whether a text is XML that the scan for tags understands: well-formed, within limits, in UTF-8, without a document type
 * or entities, and with the prefixes that Word writes. Nothing is fetched. Used once.
 */
public final class WellFormed {
    /** Word's own elements have fewer than a hundred; the parser's time grows with the square of the number. */
    private static final int MOST_ATTRIBUTES = 1_000;

    /** The prefixes the compiler reads and writes, and what they must stand for. */
    private static final Map<String, String> PREFIXES = Map.of(
            "w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "w14", "http://schemas.microsoft.com/office/word/2010/wordml",
            "w15", "http://schemas.microsoft.com/office/word/2012/wordml");

    /** Excel writes its own names without a prefix. */
    private static final String SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static final List<String> JDK_LIMITS = List.of(
            "jdk.xml.maxElementDepth",
            "jdk.xml.maxGeneralEntitySizeLimit",
            "jdk.xml.totalEntitySizeLimit",
            "jdk.xml.entityExpansionLimit");

    private static final String STRICT = "http://purl.oclc.org/ooxml/";

    private final PackageLimits limits;
    private int depth;
    private int elements;
    private int namespacesInScope;
    private boolean isWords;

    private WellFormed(PackageLimits limits) {
        this.limits = limits;
    }

    /** Refuses what is not; tells how many elements there are. */
    public static int require(String text, PackageLimits limits) throws NotReadable {
        if (hasTooManyNamespaces(text)) {
            throw new NotReadable("template.too-deep/attributes", "");
        }
        WellFormed check = new WellFormed(limits);
        try {
            check.read(reader(text));
        } catch (XMLStreamException e) {
            throw new NotReadable("template.xml", place(e.getLocation()));
        }
        return check.elements;
    }

    /** Reads a text of any size, and fetches nothing. */
    public static XMLStreamReader reader(String text) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // the JDK's own limits differ between releases, and count plain text as an entity; ours are below
        for (String limit : JDK_LIMITS) {
            factory.setProperty(limit, "0");
        }
        factory.setProperty("jdk.xml.elementAttributeLimit", String.valueOf(MOST_ATTRIBUTES));
        return factory.createXMLStreamReader(new StringReader(text));
    }

    private static String place(@Nullable Location at) {
        return at == null ? "1:1" : at.getLineNumber() + ":" + at.getColumnNumber();
    }

    private void read(XMLStreamReader reader) throws XMLStreamException, NotReadable {
        requireUtf8(reader);
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.DTD -> throw new NotReadable("template.doctype", "");
                case XMLStreamConstants.START_ELEMENT -> startElement(reader);
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    namespacesInScope -= reader.getNamespaceCount();
                }
                default -> {}
            }
        }
    }

    private void startElement(XMLStreamReader reader) throws NotReadable {
        String uri = reader.getNamespaceURI();
        isWords |= elements == 0 && uri != null && PREFIXES.containsValue(uri);
        namespacesInScope += reader.getNamespaceCount();
        if (++depth > limits.depth()) {
            throw new NotReadable("template.too-deep", String.valueOf(limits.depth()));
        } else if (++elements > limits.elements()) {
            throw new NotReadable("template.too-many-elements", "");
        } else if (namespacesInScope > MOST_ATTRIBUTES) {
            throw new NotReadable("template.too-deep/attributes", "");
        }
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            namespace(reader.getNamespacePrefix(i), reader.getNamespaceURI(i));
        }
    }

    /** Word's names must have Word's prefixes; other names may have them where Word does not look, in data of others. */
    private void namespace(@Nullable String prefix, @Nullable String uri) throws NotReadable {
        if (uri == null) {
            return;
        }
        if (uri.startsWith(STRICT)) {
            throw new NotReadable("template.strict", uri);
        }
        String expected = prefix == null ? null : PREFIXES.get(prefix);
        boolean otherPrefix =
                PREFIXES.containsValue(uri) && !uri.equals(expected) || uri.equals(SHEETS) && prefix != null;
        boolean otherMeaning = isWords && expected != null && !expected.equals(uri);
        if (otherPrefix || otherMeaning) {
            throw new NotReadable("template.prefix", (prefix == null ? "" : prefix + " = ") + uri);
        }
    }

    /** Whether one tag declares more namespaces than any program does: the parser's own limit does not count them. */
    private static boolean hasTooManyNamespaces(String text) {
        int count = 0;
        int tagEnd = 0;
        for (int at = -1; (at = text.indexOf("xmlns", at + 1)) >= 0; ) {
            if (at >= tagEnd) {
                count = 0;
                int next = text.indexOf('<', at);
                tagEnd = next < 0 ? text.length() : next;
            }
            if (++count > MOST_ATTRIBUTES) {
                return true;
            }
        }
        return false;
    }

    /** XML 1.1 has other line ends than the scan knows; another encoding would be that of what is added, too. */
    private static void requireUtf8(XMLStreamReader reader) throws NotReadable {
        String encoding = reader.getCharacterEncodingScheme();
        boolean isUtf8 = encoding == null || encoding.equalsIgnoreCase("UTF-8");
        if (!isUtf8 || "1.1".equals(reader.getVersion())) {
            throw new NotReadable("template.xml/encoding", "");
        }
    }
}
