package se.kansli.internal.masking;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.xml.WellFormed;

/** What a part of XML says in texts, attributes, comments and instructions. Used once. */
final class XmlWords {
    /** The elements of Word, Excel and drawings that a word does not go on across; no other program's elements part one. */
    private static final Set<String> PARTING =
            Set.of("p", "br", "cr", "tab", "tc", "c", "v", "f", "si", "is", "row", "tr");

    private static final Set<String> MARGINS =
            Set.of("oddHeader", "evenHeader", "firstHeader", "oddFooter", "evenFooter", "firstFooter");
    /** In Excel's margins: which third of them, or which font, size, colour or style what follows has. */
    private static final Pattern MARGIN_CODE = Pattern.compile("&(?:([LCR])|\"[^\"]*\"|K[0-9A-F]{6}|[0-9]+|[BIUESXY])");

    private static final int NONE = -1;

    private final StringBuilder texts = new StringBuilder();
    private final StringBuilder others = new StringBuilder();
    private int marginStart = NONE;

    private XmlWords() {}

    /** Null if it is no XML, or has a document type, whose entities could say anything. */
    static @Nullable Written of(byte[] content) {
        String xml = new String(content, StandardCharsets.UTF_8); // templates with other character sets are refused
        xml = xml.startsWith("\uFEFF") ? xml.substring(1) : xml;
        if (!xml.startsWith("<")) {
            return null;
        }
        XmlWords words = new XmlWords();
        try {
            XMLStreamReader reader = WellFormed.reader(xml);
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD) {
                    return null;
                }
                words.add(reader, event);
            }
        } catch (XMLStreamException e) {
            return null;
        }
        return Written.ofAddress(
                words.texts.append(Written.BORDER).append(words.others).toString());
    }

    private void add(XMLStreamReader reader, int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> start(reader);
            case XMLStreamConstants.END_ELEMENT -> end(reader);
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> texts.append(reader.getText());
            case XMLStreamConstants.COMMENT -> others.append(reader.getText()).append(Written.BORDER);
            case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                others.append(reader.getPITarget())
                        .append(' ')
                        .append(reader.getPIData())
                        .append(Written.BORDER);
            default -> {}
        }
    }

    private void start(XMLStreamReader reader) {
        texts.append(between(reader));
        if (isOffice(reader) && MARGINS.contains(reader.getLocalName())) {
            marginStart = texts.length();
        }
        if (!isOffice(reader)) {
            others.append(reader.getLocalName()).append(Written.BORDER);
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            others.append(reader.getAttributeValue(i)).append(Written.BORDER);
        }
    }

    private void end(XMLStreamReader reader) {
        if (marginStart != NONE) {
            String margin = MARGIN_CODE
                    .matcher(texts.substring(marginStart))
                    .replaceAll(code -> code.group(1) == null ? "" : " ");
            texts.replace(marginStart, texts.length(), margin);
            marginStart = NONE;
        }
        texts.append(between(reader));
    }

    private static String between(XMLStreamReader reader) {
        String name = reader.getLocalName();
        if (isOffice(reader) && name.equals("noBreakHyphen")) {
            return reader.isStartElement() ? "-" : "";
        }
        return !isOffice(reader) || PARTING.contains(name) ? " " : "";
    }

    private static boolean isOffice(XMLStreamReader reader) {
        String uri = reader.getNamespaceURI();
        return uri != null && uri.startsWith("http://schemas.openxmlformats.org/") && uri.endsWith("/main");
    }
}
