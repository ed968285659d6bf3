package se.kansli.samples.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The same Word file of about 30 KB for each library, with that library's marks in the same places. */
final class TemplateFile {
    static final String BACKGROUND = "Bakgrund";
    static final String GOALS = "Mål och uppdrag";
    static final String DUTIES = "Nätverkets uppdrag";
    static final List<String> COLUMNS = List.of("Mål", "Uppdrag", "Ansvarig", "Klart");

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String NAMESPACES = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
            + " xmlns:w15=\"http://schemas.microsoft.com/office/word/2012/wordml\" mc:Ignorable=\"w14 w15\"";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final List<String> FIELDS = List.of("goal", "duty", "owner", "due");

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private TemplateFile(String body, String comments) {
        Map<String, String> types = new LinkedHashMap<>();
        for (String part : List.of("styles", "numbering", "settings", "fontTable", "webSettings", "header")) {
            types.put(part, WORD + part + "+xml");
        }
        types.put("theme", "application/vnd.openxmlformats-officedocument.theme+xml");
        if (!comments.isEmpty()) {
            types.put("comments", WORD + "comments+xml");
        }
        with("[Content_Types].xml", contentTypes(types));
        with("_rels/.rels", relationships(Map.of("officeDocument", "word/document.xml")));
        with(
                "word/document.xml",
                "<w:document " + NAMESPACES + "><w:body>" + body
                        + "<w:sectPr w:rsidR=\"00A77427\"><w:headerReference w:type=\"default\" r:id=\"header\"/>"
                        + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1417\" w:right=\"1417\" w:bottom=\"1417\""
                        + " w:left=\"1417\" w:header=\"708\" w:footer=\"708\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>");
        with(
                "word/_rels/document.xml.rels",
                relationships(types.keySet().stream().collect(Collectors.toMap(t -> t, t -> t + ".xml"))));
        with("word/styles.xml", styles());
        with("word/numbering.xml", numbering());
        with("word/settings.xml", settings());
        with("word/fontTable.xml", fonts());
        with("word/webSettings.xml", "<w:webSettings " + NAMESPACES + "><w:optimizeForBrowser/></w:webSettings>");
        with("word/theme.xml", theme());
        with(
                "word/header.xml",
                "<w:hdr " + NAMESPACES + ">" + paragraph("Sidhuvud", drawing() + run("Nätverk")) + "</w:hdr>");
        with(
                "word/_rels/header.xml.rels",
                relationships(Map.of("image", "media/image1.png")));
        if (!comments.isEmpty()) {
            with("word/comments.xml", "<w:comments " + NAMESPACES + ">" + comments + "</w:comments>");
        }
        parts.put("word/media/image1.png", picture());
    }

    /** The file for a way to print. */
    static byte[] named(String way) {
        return switch (way) {
            case "floor", "kansli" -> forKansli();
            case "xdocreport" -> forXDocReport();
            case "poi-tl" -> forPoiTl();
            case "officestamper" -> forOfficeStamper();
            default -> plain();
        };
    }

    /** Content controls. */
    private static byte[] forKansli() {
        return of(
                control("title", "<w:text/>", run("Rubrik")),
                paragraph("Rubrik1", run(BACKGROUND)),
                each("paragraphs", paragraph("Brdtext", control("paragraphs[].text", "<w:text/>", run("Text")))),
                run(COLUMNS.get(0)),
                each("rows", row(name -> control("rows[]." + name, "<w:text/>", run("Text")))),
                paragraph("Rubrik1", run(DUTIES)),
                each("bullets", paragraph("Punktlista", control("bullets[].text", "<w:text/>", run("Text")))));
    }

    /** Nothing but places to fill by position. */
    private static byte[] plain() {
        return of(
                run("Rubrik"),
                paragraph("Rubrik1", run(BACKGROUND)),
                paragraph("Brdtext", run("Text")),
                run(COLUMNS.get(0)),
                row(TemplateFile::run),
                paragraph("Rubrik1", run(DUTIES)),
                paragraph("Punktlista", run("Text")));
    }

    /** Double braces; brackets in the row to repeat. */
    private static byte[] forPoiTl() {
        return of(
                run("{{title}}"),
                paragraph("Rubrik1", run(BACKGROUND)),
                paragraph("Brdtext", run("{{?paragraphs}}"))
                        + paragraph("Brdtext", run("{{text}}"))
                        + paragraph("Brdtext", run("{{/paragraphs}}")),
                run(COLUMNS.get(0)) + run("{{rows}}"),
                row(name -> run("[" + name + "]")),
                paragraph("Rubrik1", run(DUTIES)),
                paragraph("Punktlista", run("{{?bullets}}"))
                        + paragraph("Punktlista", run("{{text}}"))
                        + paragraph("Punktlista", run("{{/bullets}}")));
    }

    /** Merge fields with FreeMarker's directives. */
    private static byte[] forXDocReport() {
        return of(
                merge("${title}"),
                paragraph("Rubrik1", run(BACKGROUND) + merge("[#list paragraphs as paragraph]")),
                paragraph("Brdtext", merge("${paragraph.getText()}") + merge("[/#list]")),
                run(COLUMNS.get(0)),
                row(name -> switch (name) {
                    case "goal" -> merge("@before-row[#list rows as row]") + merge("${row.getGoal()}");
                    case "duty" -> merge("${row.getDuty()}");
                    case "owner" -> merge("${row.getOwner()}");
                    default -> merge("${row.getDue()}") + merge("@after-row[/#list]");
                }),
                paragraph("Rubrik1", run(DUTIES) + merge("[#list bullets as bullet]")),
                paragraph("Punktlista", merge("${bullet.getText()}") + merge("[/#list]")));
    }

    /** Expressions, and comments that say what is repeated. */
    private static byte[] forOfficeStamper() {
        String comments = comment(1, "repeatParagraph(paragraphs)")
                + comment(2, "repeatTableRow(rows)")
                + comment(3, "repeatParagraph(bullets)");
        return new TemplateFile(
                        body(
                                run("${title}"),
                                paragraph("Rubrik1", run(BACKGROUND)),
                                paragraph("Brdtext", commented(1, run("${text}"))),
                                run(COLUMNS.get(0)),
                                row(name -> name.equals("goal")
                                        ? commented(2, run("${goal}"))
                                        : run("${" + name + "}")),
                                paragraph("Rubrik1", run(DUTIES)),
                                paragraph("Punktlista", commented(3, run("${text}")))),
                        comments)
                .bytes();
    }

    private static byte[] of(String... places) {
        return new TemplateFile(body(places), "").bytes();
    }

    private static String body(String... places) {
        StringBuilder head = new StringBuilder(cell(places[3]));
        COLUMNS.stream().skip(1).forEach(column -> head.append(cell(run(column))));
        return paragraph("Rubrik", places[0]) + places[1] + places[2] + paragraph("Rubrik1", run(GOALS))
                + "<w:tbl><w:tblPr><w:tblStyle w:val=\"Tabellrutnt\"/><w:tblW w:w=\"0\" w:type=\"auto\"/>"
                + "<w:tblLook w:val=\"04A0\" w:firstRow=\"1\" w:noVBand=\"1\"/></w:tblPr><w:tblGrid>"
                + "<w:gridCol w:w=\"2265\"/>".repeat(COLUMNS.size())
                + "</w:tblGrid><w:tr w:rsidR=\"00A77427\"><w:trPr><w:tblHeader/></w:trPr>" + head + "</w:tr>" + places[4]
                + "</w:tbl>" + places[5] + places[6];
    }

    private static String paragraph(String style, String content) {
        return "<w:p w:rsidR=\"00A77427\" w:rsidRDefault=\"00A77427\"><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>"
                + content + "</w:p>";
    }

    private static String run(String text) {
        return "<w:r><w:rPr><w:lang w:val=\"sv-SE\"/></w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String row(UnaryOperator<String> content) {
        return "<w:tr w:rsidR=\"00A77427\">"
                + FIELDS.stream().map(content).map(TemplateFile::cell).collect(Collectors.joining())
                + "</w:tr>";
    }

    private static String cell(String content) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"2265\" w:type=\"dxa\"/></w:tcPr>" + paragraph("Tabelltext", content)
                + "</w:tc>";
    }

    private static String control(String tag, String kind, String content) {
        return "<w:sdt><w:sdtPr><w:tag w:val=\"" + tag + "\"/><w:id w:val=\"" + Math.abs(tag.hashCode()) + "\"/>" + kind
                + "</w:sdtPr><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
    }

    private static String each(String list, String item) {
        String one = "<w:sdt><w:sdtPr><w:id w:val=\"" + list.length()
                + "\"/><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent>" + item + "</w:sdtContent></w:sdt>";
        return control("each:" + list, "<w15:repeatingSection/>", one);
    }

    private static String merge(String expression) {
        return "<w:fldSimple w:instr=\" MERGEFIELD &quot;" + expression + "&quot; \\* MERGEFORMAT \">"
                + run("«" + expression + "»") + "</w:fldSimple>";
    }

    private static String commented(int id, String content) {
        return "<w:commentRangeStart w:id=\"" + id + "\"/>" + content + "<w:commentRangeEnd w:id=\"" + id
                + "\"/><w:r><w:commentReference w:id=\"" + id + "\"/></w:r>";
    }

    private static String comment(int id, String text) {
        return "<w:comment w:id=\"" + id + "\" w:author=\"Kansli\" w:initials=\"K\">" + paragraph("Brdtext", run(text))
                + "</w:comment>";
    }

    private static String contentTypes(Map<String, String> types) {
        StringBuilder xml = new StringBuilder("<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + WORD + "document.main+xml\"/>");
        types.forEach((part, type) -> xml.append("<Override PartName=\"/word/" + part + ".xml\" ContentType=\"")
                .append(type)
                .append("\"/>"));
        return xml.append("</Types>").toString();
    }

    private static String relationships(Map<String, String> targets) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                + targets.entrySet().stream()
                        .map(to -> "<Relationship Id=\"" + to.getKey() + "\" Type=\"" + OFFICE + to.getKey()
                                + "\" Target=\"" + to.getValue() + "\"/>")
                        .sorted()
                        .collect(Collectors.joining())
                + "</Relationships>";
    }

    private static String styles() {
        StringBuilder xml = new StringBuilder("<w:styles " + NAMESPACES + "><w:docDefaults><w:rPrDefault><w:rPr>"
                + "<w:sz w:val=\"22\"/><w:lang w:val=\"sv-SE\"/></w:rPr></w:rPrDefault></w:docDefaults>"
                + "<w:latentStyles w:defLockedState=\"0\" w:defUIPriority=\"99\" w:count=\"376\">");
        IntStream.range(0, 376)
                .forEach(i -> xml.append("<w:lsdException w:name=\"Style " + Integer.toHexString(i * 40503))
                        .append("\" w:semiHidden=\"1\" w:uiPriority=\"")
                        .append(i % 100)
                        .append("\"/>"));
        xml.append("</w:latentStyles>");
        for (String id : List.of("Normal", "Brdtext", "Tabelltext", "Rubrik", "Rubrik1", "Punktlista", "Sidhuvud")) {
            xml.append(style("paragraph", id, id.equals("Punktlista") ? "<w:numPr><w:numId w:val=\"1\"/></w:numPr>" : ""));
        }
        xml.append(style("table", "Tabellrutnt", ""));
        IntStream.range(0, 120)
                .forEach(i -> xml.append(style(
                        "paragraph",
                        "Mall" + i,
                        "<w:spacing w:before=\"" + i * 17 % 240 + "\" w:after=\"" + i * 29 % 180 + "\"/><w:ind w:left=\""
                                + i * 113 % 2000 + "\"/>")));
        return xml.append("</w:styles>").toString();
    }

    private static String style(String type, String id, String properties) {
        return "<w:style w:type=\"" + type + "\" w:styleId=\"" + id + "\"><w:name w:val=\"" + id
                + "\"/><w:qFormat/><w:pPr>" + properties + "</w:pPr></w:style>";
    }

    private static String numbering() {
        StringBuilder xml = new StringBuilder("<w:numbering " + NAMESPACES + ">");
        IntStream.range(0, 6).forEach(i -> {
            xml.append("<w:abstractNum w:abstractNumId=\"" + i + "\"><w:multiLevelType w:val=\"hybridMultilevel\"/>");
            IntStream.range(0, 9)
                    .forEach(level -> xml.append("<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\""
                            + (i == 0 ? "bullet" : "decimal") + "\"/><w:lvlText w:val=\""
                            + (i == 0 ? "•" : "%" + (level + 1) + ".") + "\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\""
                            + (level + 1) * 397 + "\" w:hanging=\"397\"/></w:pPr></w:lvl>"));
            xml.append("</w:abstractNum>");
        });
        IntStream.range(0, 6)
                .forEach(i -> xml.append(
                        "<w:num w:numId=\"" + (i + 1) + "\"><w:abstractNumId w:val=\"" + i + "\"/></w:num>"));
        return xml.append("</w:numbering>").toString();
    }

    private static String settings() {
        StringBuilder xml = new StringBuilder("<w:settings " + NAMESPACES + "><w:zoom w:percent=\"100\"/>"
                + "<w:defaultTabStop w:val=\"1304\"/><w:rsids><w:rsidRoot w:val=\"00A77427\"/>");
        new Random(1)
                .ints(150, 0x100000, 0xFFFFFF)
                .forEach(id -> xml.append("<w:rsid w:val=\"00" + Integer.toHexString(id).toUpperCase() + "\"/>"));
        return xml.append("</w:rsids></w:settings>").toString();
    }

    private static String fonts() {
        return "<w:fonts " + NAMESPACES + ">"
                + List.of("Calibri", "Times New Roman", "Arial", "Symbol", "Wingdings", "Courier New").stream()
                        .map(font -> "<w:font w:name=\"" + font + "\"><w:charset w:val=\"00\"/><w:family w:val=\"auto\"/>"
                                + "<w:pitch w:val=\"variable\"/></w:font>")
                        .collect(Collectors.joining())
                + "</w:fonts>";
    }

    private static String theme() {
        String colour = "<a:%1$s><a:srgbClr val=\"%2$06X\"/></a:%1$s>";
        StringBuilder xml = new StringBuilder("<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                + " name=\"Kansli\"><a:themeElements><a:clrScheme name=\"Kansli\">");
        int value = 0x123456;
        for (String name : "dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ")) {
            xml.append(colour.formatted(name, value = value * 31 & 0xFFFFFF));
        }
        xml.append("</a:clrScheme><a:fontScheme name=\"Kansli\">");
        for (String font : List.of("majorFont", "minorFont")) {
            xml.append("<a:" + font + "><a:latin typeface=\"Calibri\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>");
            for (String script : "Jpan Hang Hans Hant Arab Hebr Thai Ethi Beng Gujr Khmr Knda Guru Cans".split(" ")) {
                xml.append("<a:font script=\"" + script + "\" typeface=\"Noto " + script + "\"/>");
            }
            xml.append("</a:" + font + ">");
        }
        String fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
        return xml.append("</a:fontScheme><a:fmtScheme name=\"Kansli\"><a:fillStyleLst>" + fill.repeat(3)
                        + "</a:fillStyleLst><a:lnStyleLst>" + "<a:ln w=\"6350\">".concat(fill).concat("</a:ln>").repeat(3)
                        + "</a:lnStyleLst><a:effectStyleLst>"
                        + "<a:effectStyle><a:effectLst/></a:effectStyle>".repeat(3) + "</a:effectStyleLst><a:bgFillStyleLst>"
                        + fill.repeat(3) + "</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>")
                .toString();
    }

    private static String drawing() {
        return "<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">"
                + "<wp:extent cx=\"900000\" cy=\"900000\"/><wp:docPr id=\"1\" name=\"Bild 1\"/>"
                + "<a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
                + "<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
                + "<pic:pic xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:nvPicPr>"
                + "<pic:cNvPr id=\"1\" name=\"Bild 1\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>"
                + "<a:blip r:embed=\"image\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm>"
                + "<a:off x=\"0\" y=\"0\"/><a:ext cx=\"900000\" cy=\"900000\"/></a:xfrm>"
                + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>"
                + "</wp:inline></w:drawing></w:r>";
    }

    /** Noise: a photograph cannot be made smaller either. Nobody looks at it. */
    private static byte[] picture() {
        byte[] noise = new byte[16_000];
        new Random(1).nextBytes(noise);
        return noise;
    }

    private void with(String name, String xml) {
        parts.put(name, (XML + xml).getBytes(StandardCharsets.UTF_8));
    }

    private byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
