package se.kansli.template;

import static se.kansli.template.Docx.field;
import static se.kansli.template.Docx.p;
import static se.kansli.template.Refusal.DOCUMENT;
import static se.kansli.template.Refusal.TYPES;
import static se.kansli.template.Refusal.good;

import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates that would run, fetch or embed something are refused, wherever it stands and however it is written. */
@Timeout(value = 1, unit = TimeUnit.SECONDS)
class HostileTemplatesTest {
    private static final String WORDS = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships/";

    static Stream<Refusal> activeContent() {
        return Stream.of(
                body("OLE object", "template.embedded", "<w:object><o:OLEObject xmlns:o=\"urn:o\"/></w:object>"),
                body("ActiveX control in the text", "template.activex", "<w:control w:name=\"x\"/>"),
                body("another document in the text", "template.alt-chunk", "<w:altChunk/>"),
                body("subdocument", "template.sub-document", "<w:subDoc/>"),
                body("macro of a form field", "template.macro", "<w:ffData><w:entryMacro w:val=\"x\"/></w:ffData>"),
                body("film from the web", "template.video", "<wp15:webVideoPr xmlns:wp15=\"urn:v\"/>"),
                body(
                        "linked picture of older Word",
                        "template.external",
                        "<v:imagedata xmlns:v=\"urn:v\" src=\"http://x/y\"/>"),
                body("link of a drawing", "template.link-scheme", "<v:shape xmlns:v=\"urn:v\" href=\"file:///c:/x\"/>"),
                body("a link nobody gave", "template.relationship-missing", "<w:hyperlink r:id=\"rId77\"/>"),
                elsewhere("in a header", "template.embedded", "header", "w:hdr", p("<w:object/>")),
                elsewhere("in a footnote", "template.alt-chunk", "footnotes", "w:footnotes", "<w:altChunk/>"),
                elsewhere("in the comments", "template.field-code", "comments", "w:comments", p(simple("DDE x"))),
                elsewhere("in a building block", "template.activex", "glossaryDocument", "w:x", p("<w:control/>")),
                elsewhere("in the styles of others", "template.field-code", "x", "w:x", p(simple("LINK x"))),
                Refusal.of(
                        "in a part that nothing leads to",
                        "template.sub-document",
                        "word/alone.xml 1",
                        good().with("word/alone.xml", "<w:x " + WORDS + ">" + p("<w:subDoc/>") + "</w:x>")),
                Refusal.of(
                        "in a part that hides that it is XML",
                        "template.alt-chunk",
                        "word/media/bild.png",
                        good().withPart(
                                        "header",
                                        "word/media/bild.png",
                                        "<w:hdr " + WORDS + "><w:altChunk/></w:hdr>")));
    }

    static Stream<Refusal> fields() {
        return Stream.of(
                        "DDE excel x",
                        "DDEAUTO excel x",
                        "LINK Excel.Sheet x",
                        "EMBED Package",
                        "INCLUDETEXT \"http://x\"",
                        "INCLUDEPICTURE \"http://x\" \\d",
                        "IMPORT x",
                        "DATABASE \\d x",
                        "MACROBUTTON M Tryck",
                        "RD x",
                        "AUTOTEXT x",
                        "QUOTE 68 68 69",
                        "  dDeAuTo excel x",
                        "\u00a0DDE x",
                        "&quot;DDE&quot; x",
                        "&#68;DE x")
                .flatMap(code -> Stream.of(
                        body("simple " + code, "template.field-code", simple(code)),
                        body("complex " + code, "template.field-code", complex(code))));
    }

    static Stream<Refusal> hiddenFields() {
        return Stream.of(
                body("split over runs", "template.field-code", begin() + code("D") + code("D") + code("E x") + end()),
                body(
                        "split by a deletion",
                        "template.field-code",
                        begin() + code("DD") + "<w:del>" + code("E") + "</w:del>" + code("AUTO x") + end()),
                body(
                        "split by what is deleted",
                        "template.field-code",
                        begin() + code("DD") + "<w:del><w:r><w:delInstrText>X</w:delInstrText></w:r></w:del>"
                                + code("E x") + end()),
                body(
                        "as a section of CDATA",
                        "template.field-code",
                        begin() + "<w:r><w:instrText><![CDATA[DDE x]]></w:instrText></w:r>" + end()),
                body(
                        "inside another",
                        "template.field-code",
                        begin() + code("IF 1 = 1 ") + begin() + code("INCLUDETEXT x") + end() + end()),
                body(
                        "in the result of another",
                        "template.field-code",
                        begin() + code("PAGE") + separate() + begin() + code("DDE x") + end() + end()),
                body(
                        "named by another",
                        "template.field-code",
                        begin() + begin() + code("QUOTE DDE") + end() + code(" x") + end()),
                body("never ended", "template.field-code", begin() + code("DDEAUTO x")),
                body("link to a file", "template.link-scheme", complex("HYPERLINK \"file:///c:/x.exe\"")),
                body("link to a script", "template.link-scheme", simple("hyperlink \\o tips \"javascript:x\"")),
                body("link to a share", "template.link-scheme", simple("HYPERLINK \\\\x\\y")),
                body(
                        "link that is computed",
                        "template.field-code",
                        begin() + code("HYPERLINK ") + complex("REF x") + end()),
                elsewhere(
                        "split over paragraphs of a footer",
                        "template.field-code",
                        "footer",
                        "w:ftr",
                        p(begin(), code("DDE")) + p(code("x"), end())));
    }

    static Stream<Refusal> relationships() {
        return Stream.of(
                related("oleObject", "template.embedded"),
                related("package", "template.embedded"),
                related("control", "template.activex"),
                related("aFChunk", "template.alt-chunk"),
                related("subDocument", "template.sub-document"),
                related("frame", "template.frame"),
                related("vbaProject", "template.macro"),
                related("http://schemas.microsoft.com/office/2006/relationships/wordVbaData", "template.macro"),
                related(
                        "http://schemas.microsoft.com/office/2011/relationships/webextension",
                        "template.web-extension"),
                related(STRICT + "oleObject", "template.embedded"),
                related(STRICT + "aFChunk", "template.alt-chunk"),
                related(STRICT + "CONTROL", "template.activex"),
                external("image", "http://x/y.png", "template.external"),
                external("header", "http://x/y.xml", "template.external"),
                external("styles", "\\\\x\\y.xml", "template.external"),
                external("hyperlink", "file:///c:/x", "template.link-scheme"),
                external("hyperlink", "javascript:x", "template.link-scheme"),
                external("hyperlink", "x.docx", "template.link-scheme"),
                external("hyperlink", "http:&#10;x", "template.link-scheme"),
                Refusal.of(
                        "outside without saying so",
                        "template.external",
                        DOCUMENT,
                        good().withRelationship(DOCUMENT, "rId7", "image", "http://x/y", false)),
                Refusal.of(
                        "above the file",
                        "template.target-outside",
                        DOCUMENT,
                        good().withRelationship(DOCUMENT, "rId7", "image", "../../x", false)),
                Refusal.of(
                        "to nothing",
                        "template.part-missing",
                        DOCUMENT,
                        good().withRelationship(DOCUMENT, "rId7", "image", "borta.png", false)),
                Refusal.of(
                        "twice",
                        "template.relationship-twice",
                        DOCUMENT,
                        good().withRelationship(DOCUMENT, "rId1", "image", "styles.xml", false)),
                Refusal.of(
                        "a link used in the text",
                        "template.link-scheme",
                        DOCUMENT + " 2",
                        Docx.of(p(field("title")), p("<w:hyperlink r:id=\"rId7\"/>"))
                                .withRelationship(DOCUMENT, "rId7", "hyperlink", "ftp://x", true)),
                Refusal.of(
                        "a link that is fetched as a picture",
                        "template.external",
                        DOCUMENT + " 2",
                        Docx.of(p(field("title")), p("<a:blip xmlns:a=\"urn:a\" r:link=\"rId7\"/>"))
                                .withRelationship(DOCUMENT, "rId7", "hyperlink", "http://x", true)),
                Refusal.of(
                        "of a part that is not there",
                        "template.external",
                        "word/borta.xml",
                        good().withRelationship("word/borta.xml", "rId7", "image", "http://x", true)));
    }

    static Stream<Refusal> parts() {
        return Stream.of(
                Refusal.of(
                        "macro project",
                        "template.macro",
                        "word/vbaProject.bin",
                        good().with("word/vbaProject.bin", "x")),
                Refusal.of(
                        "embedded file",
                        "template.embedded",
                        "word/embeddings/a.xlsx",
                        good().with("word/embeddings/a.xlsx", "x")),
                Refusal.of(
                        "ActiveX part",
                        "template.activex",
                        "word/activeX/activeX1.xml",
                        good().with("word/activeX/activeX1.xml", "<x/>")),
                Refusal.of("binary part", "template.binary", "word/x.BIN", good().with("word/x.BIN", "x")),
                Refusal.of(
                        "document with macros",
                        "template.macro",
                        DOCUMENT,
                        good().replaced(
                                        TYPES,
                                        "openxmlformats-officedocument.wordprocessingml.document.main",
                                        "ms-word.document.macroEnabled.main")),
                Refusal.of(
                        "type of macros",
                        "template.macro",
                        TYPES,
                        good().withContentType(
                                        "<Default Extension=\"q\" ContentType=\"application/vnd.ms-office.vbaProject\"/>")),
                Refusal.of(
                        "type of ActiveX",
                        "template.activex",
                        "word/q.xml",
                        good().withContentType(
                                        "<Override PartName=\"/word/q.xml\" ContentType=\"application/vnd.ms-office.activeX+xml\"/>")),
                Refusal.of(
                        "called a workbook",
                        "template.not-excel",
                        "",
                        good().replaced(TYPES, "wordprocessingml.document.main", "spreadsheetml.sheet.main")),
                Refusal.of("no document", "template.not-word", "", good().with("_rels/.rels", "<Relationships/>")),
                Refusal.of(
                        "a page of the web as document",
                        "template.not-word",
                        "",
                        good().with(DOCUMENT, "<html><body/></html>")));
    }

    @BeforeAll
    static void acceptsWhatTheOthersAreMadeFrom() {
        Template.compile(Note.class, good().bytes());
        Refusal.of("no controls", "template.no-controls", DOCUMENT, Docx.of("<w:p/>"))
                .verify(); // loads the classes
    }

    @ParameterizedTest
    @MethodSource({"activeContent", "fields", "hiddenFields", "relationships", "parts"})
    void refuses(Refusal refusal) {
        refusal.verify();
    }

    private static Refusal body(String name, String code, String xml) {
        return Refusal.of(name, code, DOCUMENT + " 2", Docx.of(p(field("title")), p(xml)));
    }

    private static Refusal elsewhere(String name, String code, String type, String root, String content) {
        String place = "word/other.xml" + (content.contains("<w:p>") ? " 1" : "");
        String xml = "<" + root + " " + WORDS + ">" + content + "</" + root + ">";
        return Refusal.of(name, code, place, good().withPart(type, "word/other.xml", xml));
    }

    private static Refusal related(String type, String code) {
        return Refusal.of(type, code, DOCUMENT, good().withPart(type, "word/other.xml", "<x/>"));
    }

    private static Refusal external(String type, String target, String code) {
        return Refusal.of(
                type + " " + target, code, DOCUMENT, good().withRelationship(DOCUMENT, "rId7", type, target, true));
    }

    private static String simple(String code) {
        return "<w:fldSimple w:instr='" + code + "'/>";
    }

    private static String complex(String code) {
        return begin() + code(code) + separate() + end();
    }

    private static String code(String code) {
        return "<w:r><w:instrText>" + code + "</w:instrText></w:r>";
    }

    private static String begin() {
        return fieldCharacter("begin");
    }

    private static String separate() {
        return fieldCharacter("separate");
    }

    private static String end() {
        return fieldCharacter("end");
    }

    private static String fieldCharacter(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }
}
