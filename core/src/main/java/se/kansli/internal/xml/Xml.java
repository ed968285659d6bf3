package se.kansli.internal.xml;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import se.kansli.internal.opc.NotReadable;
import se.kansli.internal.opc.PackageLimits;

/**
 * A part's XML as a text, and its elements with their places in it.
 *
 * <p>{@link WellFormed} has the JDK's parser say whether the text is well-formed and within limits; after that a plain scan
 * for tags gives exact places, which no parser does.
 */
public final class Xml {
    private static final String CDATA = "<![CDATA[";

    private final String text;
    private final Element root;
    private final int elements;

    private Xml(String text, Element root, int elements) {
        this.text = text;
        this.root = root;
        this.elements = elements;
    }

    public static Xml parse(byte[] content, PackageLimits limits) throws NotReadable {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new NotReadable("template.xml/encoding", "");
        }
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        int elements = WellFormed.require(text, limits);
        return new Xml(text, scan(text), elements);
    }

    public String text() {
        return text;
    }

    public String text(int from, int to) {
        return text.substring(from, to);
    }

    public Element root() {
        return root;
    }

    /** How many elements there are. */
    public int elements() {
        return elements;
    }

    private static Element scan(String text) {
        Element document = new Element(text, "", null, 0, 0);
        Element current = document;
        int at = 0;
        for (int open; (open = text.indexOf('<', at)) >= 0; ) {
            char kind = text.charAt(open + 1);
            at = markupEnd(text, open);
            if (kind == '/') {
                current.close(open, at);
                Element parent = current.parent();
                current = parent == null ? document : parent;
            } else if (kind != '!' && kind != '?') {
                Element element = new Element(text, name(text, open + 1), current, open, at);
                if (text.charAt(at - 2) == '/') {
                    element.close(at, at);
                } else {
                    current = element;
                }
            }
        }
        return document.children().get(0);
    }

    /** Where a comment, a section of CDATA, an instruction or a tag ends. */
    private static int markupEnd(String text, int open) {
        if (text.startsWith("<!--", open)) {
            return text.indexOf("-->", open + 4) + 3;
        } else if (text.startsWith(CDATA, open)) {
            return text.indexOf("]]>", open) + 3;
        } else if (text.startsWith("<?", open)) {
            return text.indexOf("?>", open) + 2;
        }
        char quote = 0;
        for (int i = open; ; i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
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

    /** The characters between two places, as a parser would tell them; those inside elements between them too. */
    public static String characters(String text, int from, int to) {
        StringBuilder characters = new StringBuilder();
        int at = from;
        for (int open; (open = text.indexOf('<', at)) >= 0 && open < to; ) {
            characters.append(unescaped(text.substring(at, open)));
            at = markupEnd(text, open);
            if (text.startsWith(CDATA, open)) {
                characters.append(text, open + CDATA.length(), at - 3);
            }
        }
        return characters.append(unescaped(text.substring(at, to))).toString();
    }

    /** Characters as they stand in content and attributes. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Characters as they are meant. */
    public static String unescaped(String escaped) {
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
