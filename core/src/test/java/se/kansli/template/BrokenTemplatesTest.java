package se.kansli.template;

import static se.kansli.template.Refusal.DOCUMENT;
import static se.kansli.template.Refusal.TYPES;
import static se.kansli.template.Refusal.good;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are damaged, too large or no Word files at all are refused, before they can do harm. */
@Timeout(value = 1, unit = TimeUnit.SECONDS)
class BrokenTemplatesTest {

    static Stream<Refusal> xml() {
        String doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>";
        String laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><x>&b;</x>";
        return Stream.of(
                Refusal.of(
                        "entity of a file in the document",
                        "template.doctype",
                        DOCUMENT,
                        good().with(DOCUMENT, doctype)),
                Refusal.of(
                        "entities in entities",
                        "template.doctype",
                        "word/styles.xml",
                        good().with("word/styles.xml", laughs)),
                Refusal.of(
                        "entity in data",
                        "template.doctype",
                        "customXml/item1.xml",
                        good().with("customXml/item1.xml", doctype)),
                Refusal.of(
                        "entity in a picture",
                        "template.doctype",
                        "word/media/a.svg",
                        good().with("word/media/a.svg", doctype)),
                Refusal.of(
                        "entity in the relationships",
                        "template.doctype",
                        "word/_rels/document.xml.rels",
                        good().with("word/_rels/document.xml.rels", doctype)),
                Refusal.of("entity in the types", "template.doctype", TYPES, good().with(TYPES, doctype)),
                Refusal.of("unclosed element", "template.xml", DOCUMENT, good().replaced(DOCUMENT, "</w:body>", "")),
                Refusal.of(
                        "unknown entity",
                        "template.xml",
                        DOCUMENT,
                        good().replaced(DOCUMENT, "<w:body>", "<w:body>&nbsp;")),
                Refusal.of(
                        "undeclared prefix",
                        "template.xml",
                        DOCUMENT,
                        good().replaced(DOCUMENT, "<w:body>", "<w:body><q:x/>")),
                Refusal.of(
                        "attribute twice",
                        "template.xml",
                        DOCUMENT,
                        good().replaced(DOCUMENT, "<w:body>", "<w:body><w:p w:a=\"\" w:a=\"\"/>")),
                Refusal.of(
                        "control character",
                        "template.xml",
                        DOCUMENT,
                        good().replaced(DOCUMENT, "<w:body>", "<w:body>&#1;")),
                Refusal.of("empty part", "template.xml", "word/styles.xml", good().with("word/styles.xml", "")),
                Refusal.of(
                        "UTF-16",
                        "template.xml",
                        DOCUMENT,
                        good().with(DOCUMENT, "<w:document/>".getBytes(StandardCharsets.UTF_16))),
                Refusal.of(
                        "UTF-16 that hides in a picture",
                        "template.xml",
                        "word/media/a.png",
                        good().with("word/media/a.png", "<x/>".getBytes(StandardCharsets.UTF_16LE))),
                Refusal.of(
                        "Latin-1",
                        "template.xml",
                        "docProps/app.xml",
                        good().with("docProps/app.xml", "<x>å</x>".getBytes(StandardCharsets.ISO_8859_1))),
                Refusal.of(
                        "XML 1.1",
                        "template.xml",
                        DOCUMENT,
                        good().replaced(DOCUMENT, "version=\"1.0\"", "version=\"1.1\"")),
                Refusal.of(
                        "Strict Open XML",
                        "template.strict",
                        DOCUMENT,
                        good().with(
                                        DOCUMENT,
                                        "<w:document xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\"><w:body/></w:document>")),
                Refusal.of(
                        "Word's names under another prefix",
                        "template.prefix",
                        "word/header.xml",
                        good().with(
                                        "word/header.xml",
                                        "<x:hdr xmlns:x=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><x:altChunk/></x:hdr>")),
                Refusal.of(
                        "Word's prefix for other names",
                        "template.prefix",
                        DOCUMENT,
                        good().replaced(DOCUMENT, "<w:body>", "<w:body><w:p xmlns:w=\"urn:x\"/>")),
                Refusal.of(
                        "too deep",
                        "template.too-deep",
                        "word/x.xml",
                        good().with("word/x.xml", "<a>".repeat(50_000) + "</a>".repeat(50_000))),
                Refusal.of(
                        "too many elements",
                        "template.too-many-elements",
                        "word/x.xml",
                        good().with("word/x.xml", "<a>" + "<a/>".repeat(200_000) + "</a>")),
                Refusal.of(
                        "too many namespaces",
                        "template.too-deep",
                        "word/x.xml",
                        good().with("word/x.xml", numbered("xmlns:a%d='urn:a%1$d'"))),
                Refusal.of(
                        "too many attributes",
                        "template.xml",
                        "word/x.xml",
                        good().with("word/x.xml", numbered("a%d=''"))));
    }

    static Stream<Refusal> packages() {
        byte[] whole = good().bytes();
        return Stream.of(
                new Refusal("empty file", "template.not-zip", "", new byte[0]),
                new Refusal("a page of the web", "template.not-zip", "", "<html>".getBytes(StandardCharsets.UTF_8)),
                new Refusal("rich text format", "template.not-zip", "", "{\\rtf1 x}".getBytes(StandardCharsets.UTF_8)),
                new Refusal("older Word, or a password", "template.encrypted", "", new byte[] {
                    (byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0, 0, 0
                }),
                new Refusal("half a file", "template.damaged", "", Arrays.copyOf(whole, whole.length / 2)),
                new Refusal("no directory", "template.damaged", "", Arrays.copyOf(whole, whole.length - 30)),
                new Refusal("one bit", "template.damaged", "", changed(whole, 60, 1)),
                new Refusal(
                        "the directory tells another name",
                        "template.damaged",
                        "word/styles.xml",
                        renamed(whole, "word/styles.xml", "word/stylus.xml", false, true)),
                new Refusal(
                        "the entry tells another name",
                        "template.damaged",
                        "word/stylus.xml",
                        renamed(whole, "word/styles.xml", "word/stylus.xml", true, false)),
                new Refusal(
                        "the same name twice",
                        "template.part-twice",
                        "word/styles.xml",
                        renamed(
                                good().with("word/stylus.xml", "<x/>").bytes(),
                                "word/stylus.xml",
                                "word/styles.xml",
                                true,
                                true)),
                new Refusal("packed by bzip2", "template.encrypted", TYPES, changed(whole, 8, 8 ^ 12)),
                new Refusal("packed by zstandard", "template.encrypted", "", changed(changed(whole, 8, 8 ^ 93), 6, 8)),
                new Refusal("packed by xz", "template.encrypted", TYPES, changed(whole, 8, 8 ^ 95)),
                new Refusal("a password", "template.encrypted", TYPES, changed(whole, 6, 1)),
                Refusal.of(
                        "the same name in capitals",
                        "template.part-twice",
                        "WORD/styles.xml",
                        good().with("WORD/styles.xml", "<x/>")),
                named("../x.xml"),
                named("/x.xml"),
                named("word\\x.xml"),
                named("c:x.xml"),
                named("word/./x.xml"),
                named("word/%2e%2e/x.xml"),
                named("word//x.xml"),
                named("word/x\n.xml"),
                Refusal.of(
                        "one huge part",
                        "template.too-large",
                        "word/media/a.png",
                        good().with("word/media/a.png", new byte[60 << 20])),
                new Refusal("a million entries", "template.too-many-parts", "", zipOf(5_000)));
    }

    @BeforeAll
    static void acceptsWhatTheOthersAreMadeFrom() {
        Template.compile(Note.class, good().bytes());
        Refusal.of("no controls", "template.no-controls", DOCUMENT, Docx.of("<w:p/>"))
                .verify(); // loads the classes
    }

    @ParameterizedTest
    @MethodSource({"xml", "packages"})
    void refuses(Refusal refusal) {
        refusal.verify();
    }

    private static Refusal named(String name) {
        return Refusal.of("a part named " + name, "template.part-name", name, good().with(name, "<x/>"));
    }

    private static String numbered(String format) {
        return IntStream.range(0, 2_000).mapToObj(format::formatted).collect(Collectors.joining(" ", "<x ", "/>"));
    }

    /** A zip with another name of the same length: where the entry begins, in the directory, or both. */
    private static byte[] renamed(byte[] zip, String from, String to, boolean atEntry, boolean inDirectory) {
        String bytes = new String(zip, StandardCharsets.ISO_8859_1);
        int first = bytes.indexOf(from);
        int last = bytes.lastIndexOf(from);
        byte[] changed = zip.clone();
        if (atEntry) {
            System.arraycopy(to.getBytes(StandardCharsets.US_ASCII), 0, changed, first, to.length());
        }
        if (inDirectory) {
            System.arraycopy(to.getBytes(StandardCharsets.US_ASCII), 0, changed, last, to.length());
        }
        return changed;
    }

    private static byte[] changed(byte[] zip, int at, int bit) {
        byte[] changed = zip.clone();
        changed[at] ^= (byte) bit;
        return changed;
    }

    private static byte[] zipOf(int entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < entries; i++) {
                zip.putNextEntry(new ZipEntry("word/" + i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
