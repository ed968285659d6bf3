package se.kansli.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A small Word file, made and taken apart by the JDK alone. */
final class Docx {
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
    static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:wp=\"" + DRAWING + "wordprocessingDrawing\" xmlns:a=\"" + DRAWING + "main\" xmlns:pic=\""
            + DRAWING
            + "picture\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
            + " xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\" mc:Ignorable=\"w14 w15\"";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    static final String SEPARATORS = "<w:footnote w:type=\"separator\" w:id=\"-1\"><w:p/></w:footnote>"
            + "<w:footnote w:type=\"continuationSeparator\" w:id=\"0\"><w:p/></w:footnote>";

    /** The relationship of what stands where a picture is to be. */
    private static final String PICTURE = "rId8";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Docx() {}

    /** A file with this body, the styles for lists, and nothing else. */
    static Docx of(String... body) {
        Docx docx = new Docx();
        docx.with(
                "[Content_Types].xml",
                XML + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + "<Override PartName=\"/word/document.xml\" ContentType=\"" + WORD + "document.main+xml\"/>"
                        + "<Override PartName=\"/word/styles.xml\" ContentType=\"" + WORD + "styles+xml\"/>"
                        + "<Override PartName=\"/word/numbering.xml\" ContentType=\"" + WORD + "numbering+xml\"/>"
                        + "</Types>");
        docx.with(
                "_rels/.rels",
                XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Type=\"" + OFFICE
                        + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        docx.with(
                "word/_rels/document.xml.rels",
                XML + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Type=\"" + OFFICE + "styles\" Target=\"styles.xml\"/>"
                        + "<Relationship Id=\"rId2\" Type=\"" + OFFICE
                        + "numbering\" Target=\"numbering.xml\"/></Relationships>");
        docx.with(
                "word/styles.xml",
                XML + "<w:styles " + NAMESPACES
                        + "><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val=\"sv-SE\"/></w:rPr>"
                        + "</w:rPrDefault></w:docDefaults>"
                        + style("Rubrik1", "heading 1", "<w:outlineLvl w:val=\"0\"/>")
                        + style("Punktlista", "List Bullet", "<w:numPr><w:numId w:val=\"1\"/></w:numPr>")
                        + style("Numreradlista", "List Number", "<w:numPr><w:numId w:val=\"2\"/></w:numPr>")
                        + "</w:styles>");
        docx.with(
                "word/numbering.xml",
                XML + "<w:numbering " + NAMESPACES + ">" + list(0, "bullet", "•") + list(1, "decimal", "%1.")
                        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
                        + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"1\"/></w:num></w:numbering>");
        return docx.body(body);
    }

    /** The same with a title, so that there is nothing to mend in it. */
    Docx titled() {
        return withRelationship(
                        "",
                        "rId9",
                        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                        "docProps/core.xml",
                        false)
                .with(
                        "docProps/core.xml",
                        XML + "<cp:coreProperties"
                                + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>Anteckning</dc:title>"
                                + "</cp:coreProperties>");
    }

    private static String style(String id, String name, String properties) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/><w:pPr>"
                + properties + "</w:pPr></w:style>";
    }

    private static String list(int id, String format, String text) {
        return "<w:abstractNum w:abstractNumId=\"" + id
                + "\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\""
                + format + "\"/><w:lvlText w:val=\"" + text
                + "\"/><w:pPr><w:ind w:left=\"397\" w:hanging=\"397\"/></w:pPr></w:lvl></w:abstractNum>";
    }

    Docx body(String... body) {
        return with(
                "word/document.xml",
                XML + "<w:document " + NAMESPACES + "><w:body>" + String.join("", body) + "</w:body></w:document>");
    }

    /** The building block that placeholders take their text from. */
    Docx withPlaceholder(String name) {
        withRelationship("rId9", "glossaryDocument", "glossary/document.xml");
        return with(
                "word/glossary/document.xml",
                XML + "<w:glossaryDocument " + NAMESPACES + "><w:docParts><w:docPart><w:docPartPr><w:name w:val=\""
                        + name + "\"/></w:docPartPr><w:docPartBody/></w:docPart></w:docParts></w:glossaryDocument>");
    }

    /** Notes with the ids 2, 3 …, after Word's own two. */
    Docx withFootnotes(String... contents) {
        StringBuilder notes = new StringBuilder("<w:footnotes " + NAMESPACES + ">" + SEPARATORS);
        for (int i = 0; i < contents.length; i++) {
            notes.append("<w:footnote w:id=\"")
                    .append(i + 2)
                    .append("\">")
                    .append(contents[i])
                    .append("</w:footnote>");
        }
        with("word/footnotes.xml", notes + "</w:footnotes>");
        return withRelationship("rId6", "footnotes", "footnotes.xml");
    }

    /** One more relationship of the document. */
    Docx withRelationship(String id, String type, String target) {
        return withRelationship("word/document.xml", id, type, target, false);
    }

    /** One more relationship of a part; with the target mode External if it leads out of the file. */
    Docx withRelationship(String source, String id, String type, String target, boolean external) {
        String name = source.replaceFirst("([^/]*)$", "_rels/$1.rels");
        String relationships = parts.containsKey(name)
                ? new String(parts.get(name), StandardCharsets.UTF_8)
                : XML
                        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";
        return with(
                name,
                relationships.replace(
                        "</Relationships>",
                        "<Relationship Id=\"" + id + "\" Type=\"" + (type.contains("/") ? type : OFFICE + type)
                                + "\" Target=\"" + target + "\"" + (external ? " TargetMode=\"External\"" : "")
                                + "/></Relationships>"));
    }

    /** One more part that the document leads to. */
    Docx withPart(String type, String name, String content) {
        return withRelationship("word/document.xml", "rId" + parts.size() + "0", type, "/" + name, false)
                .with(name, content);
    }

    Docx withContentType(String element) {
        return replaced("[Content_Types].xml", "</Types>", element + "</Types>");
    }

    /** The file with another text in a part. */
    Docx replaced(String name, String text, String other) {
        return with(name, new String(parts.get(name), StandardCharsets.UTF_8).replace(text, other));
    }

    Docx copy() {
        Docx copy = new Docx();
        copy.parts.putAll(parts);
        return copy;
    }

    /** A part, and the file of the picture it shows. */
    Docx with(String name, String content) {
        String relationships = name.replaceFirst("([^/]*)$", "_rels/$1.rels");
        boolean showsPicture = content.contains("r:embed=\"" + PICTURE + "\"")
                && !new String(parts.getOrDefault(relationships, new byte[0]), StandardCharsets.UTF_8)
                        .contains('"' + PICTURE + '"');
        if (showsPicture) {
            withRelationship(name, PICTURE, "image", "/word/bild.gif", false).with("word/bild.gif", "GIF89a");
        }
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    Docx with(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    /** A paragraph of anything that may stand in one. */
    static String p(String... content) {
        return "<w:p>" + String.join("", content) + "</w:p>";
    }

    static String heading(String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"Rubrik1\"/></w:pPr>" + run(text) + "</w:p>";
    }

    static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** A plain text control around a run. */
    static String field(String tag) {
        return field(tag, "exempel");
    }

    /** The same with other text in it, and so another id: for a tag that is there twice. */
    static String field(String tag, String example) {
        return control(tag, "<w:text/>", run(example));
    }

    /** A rich text control. */
    static String control(String tag, String content) {
        return control(tag, "", content);
    }

    static String control(String tag, String kind, String content) {
        return "<w:sdt><w:sdtPr><w:alias w:val=\"namn\"/><w:tag w:val=\"" + tag + "\"/><w:id w:val=\""
                + (tag + kind + content).hashCode() + "\"/>" + kind + "</w:sdtPr><w:sdtContent>" + content
                + "</w:sdtContent></w:sdt>";
    }

    /** A reference to a footnote. */
    static String footnote(int id) {
        return "<w:r><w:footnoteReference w:id=\"" + id + "\"/></w:r>";
    }

    /** A picture control, with room for 40 × 30 mm. */
    static String picture(String tag) {
        return control(tag, "<w:picture/>", "<w:r>" + drawing(PICTURE) + "</w:r>");
    }

    /** A drawing of 40 × 30 mm, cropped, with a description. */
    static String drawing(String relationship) {
        return "<w:drawing><wp:inline><wp:extent cx=\"1440000\" cy=\"1080000\"/>"
                + "<wp:docPr id=\"7\" name=\"Bild 7\" descr=\"platshållare\" title=\"platshållare\"><a:extLst>"
                + "<a:ext uri=\"{C183D7F6-B498-43B3-948B-1728B52AA6E4}\"/></a:extLst></wp:docPr><a:graphic><a:graphicData uri=\""
                + DRAWING
                + "picture\"><pic:pic><pic:nvPicPr><pic:cNvPr id=\"0\" name=\"x.png\" descr=\"platshållare\"/>"
                + "<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"" + relationship
                + "\"><a:grayscl/></a:blip><a:srcRect l=\"10000\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
                + "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"1440000\" cy=\"1080000\"/></a:xfrm>"
                + "<a:prstGeom prst=\"rect\"/></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>";
    }

    /** A repeating section with one item. */
    static String each(String list, String item) {
        return control(
                "each:" + list,
                "<w15:repeatingSection/>",
                "<w:sdt><w:sdtPr><w:id w:val=\"" + (list + item).hashCode()
                        + "\"/><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent>" + item + "</w:sdtContent></w:sdt>");
    }

    byte[] bytes() {
        return zip(parts);
    }

    static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(
                        LocalDateTime.of(2000, 1, 1, 0, 0)); // the same file, wherever and whenever it is made
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** The parts of a file, in order. */
    static Map<String, byte[]> open(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    static String part(byte[] file, String name) {
        return new String(open(file).get(name), StandardCharsets.UTF_8);
    }

    /** What stands in the body of a file's document. */
    static String bodyOf(byte[] file) {
        String xml = part(file, "word/document.xml");
        return xml.substring(xml.indexOf("<w:body>") + 8, xml.indexOf("</w:body>"));
    }
}
