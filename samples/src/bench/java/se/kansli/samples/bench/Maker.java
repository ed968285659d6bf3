package se.kansli.samples.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** One way to print a document. What can be done once is done in the constructor. */
@FunctionalInterface
interface Maker {
    Pattern PARAGRAPH = Pattern.compile("<w:p[ >].*?</w:p>", Pattern.DOTALL);
    Pattern TEXT = Pattern.compile("<w:t(?: [^>]*)?>([^<]*)</w:t>");
    Pattern LITERAL = Pattern.compile("<!\\[CDATA\\[(.*?)]]>", Pattern.DOTALL);

    void make(Mandate document, OutputStream target) throws Exception;

    /** The ways, by name; no other library is loaded than the one that is asked for. */
    static Maker named(String name, byte[] template) throws Exception {
        return switch (name) {
            case "floor" -> new FloorMaker(template);
            case "kansli" -> new KansliMaker(template);
            case "xdocreport" -> new XDocReportMaker(template);
            case "poi" -> new PoiMaker(template);
            case "docx4j" -> new Docx4jMaker(template);
            case "poi-tl" -> new PoiTlMaker(template);
            case "officestamper" -> new OfficeStamperMaker(template);
            case "nothing" -> (document, target) -> {};
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** The way, after a look at what it makes. */
    static Maker checked(String name, Mandate document) throws Exception {
        Maker maker = named(name, TemplateFile.named(name));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (int i = 0; i < 2; i++) {
            file.reset();
            maker.make(document, file);
            String text = visibleText(file.toByteArray());
            if (!text.equals(document.visibleText())) {
                throw new IllegalStateException(name + " has another text:\n" + text);
            }
        }
        return maker;
    }

    static byte[] part(byte[] file, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
                if (entry.getName().equals(name)) {
                    return zip.readAllBytes();
                }
            }
        }
        throw new IllegalStateException("no " + name);
    }

    /** The text of the paragraphs that have any. */
    private static String visibleText(byte[] file) throws IOException {
        List<String> lines = new ArrayList<>();
        String xml = new String(part(file, "word/document.xml"), StandardCharsets.UTF_8);
        String escaped = LITERAL.matcher(xml)
                .replaceAll(literal -> Matcher.quoteReplacement(
                        literal.group(1).replace("&", "&amp;").replace("<", "&lt;")));
        Matcher paragraphs = PARAGRAPH.matcher(escaped);
        while (paragraphs.find()) {
            StringBuilder line = new StringBuilder();
            TEXT.matcher(paragraphs.group()).results().forEach(text -> line.append(text.group(1)));
            if (!line.isEmpty()) {
                lines.add(line.toString());
            }
        }
        return String.join("\n", lines)
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
