package se.kansli.internal.masking;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.xml.WellFormed;

/**
 * All that is written somewhere, in a form that can be searched: whatever the characters' own forms, without what cannot be
 * seen, with one space between words.
 *
 * @param words as people read them; what is written in runs of one paragraph or one cell is together
 * @param letters the same in small letters and without any space
 */
record Written(String words, String letters) {
    /** Parts what does not belong together, also where there are no spaces. */
    static final char BORDER = '\uFFFF';

    private static final Pattern UNSEEN = Pattern.compile("[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]");
    private static final Pattern HYPHEN = Pattern.compile("[\\u2010\\u2011]");
    private static final Pattern WHITE = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ENCODED = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");
    /** The elements of Word, Excel and drawings that a word does not go on across; no other program's elements part one. */
    private static final Set<String> PARTING =
            Set.of("p", "br", "cr", "tab", "tc", "c", "v", "f", "si", "is", "row", "tr");

    static Written of(String text) {
        String normal = normal(text);
        return new Written(
                WHITE.matcher(normal).replaceAll(" "),
                WHITE.matcher(normal).replaceAll("").toLowerCase(Locale.ROOT));
    }

    /** The two one after the other. */
    Written and(Written other) {
        return new Written(words + BORDER + other.words, letters + BORDER + other.letters);
    }

    /** A text in the form that all texts are compared in. */
    static String normal(String text) {
        String seen =
                UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
        return HYPHEN.matcher(seen).replaceAll("-");
    }

    /** What a part says in texts, attributes, comments and instructions; null if it is no XML. */
    static @Nullable Written ofXml(byte[] content) {
        String xml = new String(content, StandardCharsets.UTF_8);
        if (xml.startsWith("\uFEFF")) {
            xml = xml.substring(1);
        }
        if (!xml.startsWith("<")) {
            return null;
        }
        StringBuilder texts = new StringBuilder();
        StringBuilder others = new StringBuilder();
        try {
            XMLStreamReader reader = WellFormed.reader(xml);
            while (reader.hasNext()) {
                add(reader, reader.next(), texts, others);
            }
        } catch (XMLStreamException e) {
            return null;
        }
        String all = texts.append(BORDER).append(others).toString();
        String decoded = decoded(all);
        return of(decoded.equals(all) ? all : all + BORDER + decoded);
    }

    private static void add(XMLStreamReader reader, int event, StringBuilder texts, StringBuilder others) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                texts.append(between(reader));
                for (int i = 0; i < reader.getAttributeCount(); i++) {
                    others.append(reader.getAttributeValue(i)).append(BORDER);
                }
            }
            case XMLStreamConstants.END_ELEMENT -> texts.append(between(reader));
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> texts.append(reader.getText());
            case XMLStreamConstants.COMMENT -> others.append(reader.getText()).append(BORDER);
            case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                others.append(reader.getPITarget())
                        .append(' ')
                        .append(reader.getPIData())
                        .append(BORDER);
            default -> {}
        }
    }

    private static String between(XMLStreamReader reader) {
        String uri = reader.getNamespaceURI();
        String name = reader.getLocalName();
        boolean isOffice = uri != null && uri.startsWith("http://schemas.openxmlformats.org/") && uri.endsWith("/main");
        if (isOffice && name.equals("noBreakHyphen")) {
            return reader.isStartElement() ? "-" : "";
        }
        return !isOffice || PARTING.contains(name) ? " " : "";
    }

    /** A text with what stands in it as in addresses, {@code %C3%A5}, as it is meant. */
    static String decoded(String text) {
        return ENCODED.matcher(text).replaceAll(Written::decoded);
    }

    private static String decoded(MatchResult match) {
        String encoded = match.group();
        byte[] bytes = new byte[encoded.length() / 3];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Integer.parseInt(encoded.substring(3 * i + 1, 3 * i + 3), 16);
        }
        return Matcher.quoteReplacement(new String(bytes, StandardCharsets.UTF_8));
    }
}
