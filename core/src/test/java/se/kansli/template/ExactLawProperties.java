package se.kansli.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import se.kansli.organisation.DocumentStatus;
import se.kansli.text.ImageBytes;
import se.kansli.text.Picture;
import se.kansli.text.Pictures;
import se.kansli.text.RichText;

/** Law 7: whatever the template and the record, all words are there, in order, and nothing else, as well-formed XML. */
class ExactLawProperties {

    /** A piece of a template: what it is in Word, and what it says for a record. */
    private record Piece(String xml, Meaning meaning) {}

    @FunctionalInterface
    private interface Meaning {
        void say(Note note, Note.@Nullable Item item, int position, List<String> paragraphs);
    }

    @Property(tries = 300)
    void finishedCopySaysWhatTemplateAndRecordSay(@ForAll("templates") List<Piece> pieces, @ForAll("notes") Note note)
            throws XMLStreamException {
        List<String> expected = new ArrayList<>();
        pieces.forEach(piece -> piece.meaning().say(note, null, 0, expected));

        byte[] file = Note.render(template(pieces), note, Copy.FINAL);

        assertThat(paragraphs(Docx.part(file, "word/document.xml"))).isEqualTo(expected);
    }

    @Property(tries = 200)
    void workingCopyIsWellFormed(@ForAll("templates") List<Piece> pieces, @ForAll("notes") Note note)
            throws XMLStreamException {
        byte[] file = Note.render(template(pieces), note, Copy.WORKING);

        assertThat(paragraphs(Docx.part(file, "word/document.xml"))).isNotNull();
    }

    @Example
    void aMegabyteInOneParagraphIsKept() throws XMLStreamException {
        String text = "åäö <&> 😀 ".repeat(100_000);
        byte[] file = Note.render(Docx.of(Docx.p(Docx.field("title"))), Note.titled(text), Copy.FINAL);

        assertThat(paragraphs(Docx.part(file, "word/document.xml"))).containsExactly(text);
    }

    @Property(tries = 200)
    void everyReferenceHasANoteThatSaysWhatItsItemSays(@ForAll("notes") Note note) throws XMLStreamException {
        Docx template = Docx.of(
                        Docx.p(Docx.field("title"), Docx.footnote(2)),
                        Docx.each(
                                "items",
                                Docx.p(Docx.field("items[].name"), Docx.footnote(3))
                                        + Docx.each(
                                                "items[].tags",
                                                Docx.p(Docx.field("items[].tags[]"), Docx.footnote(4)))))
                .withFootnotes(
                        Docx.p(Docx.field("title", "a")),
                        Docx.p(Docx.field("items[].name", "b")),
                        Docx.p(Docx.field("items[].tags[]", "c"), Docx.field("items[].name", "c")));

        byte[] file = Note.render(template, note, Copy.FINAL);

        Map<String, String> notes = notes(Docx.part(file, "word/footnotes.xml"));
        List<String> expected = new ArrayList<>(List.of(note.title()));
        for (Note.Item item : note.items()) {
            expected.add(item.name());
            item.tags().forEach(tag -> expected.add(tag + item.name()));
        }
        List<String> references = Pattern.compile("<w:footnoteReference w:id=\"([0-9]+)\"")
                .matcher(Docx.part(file, "word/document.xml"))
                .results()
                .map(reference -> reference.group(1))
                .toList();
        assertThat(references).doesNotHaveDuplicates();
        assertThat(references.stream().map(notes::get)).containsExactlyElementsOf(expected);
        assertThat(notes).hasSize(references.size());
    }

    /** The text of each note that is not Word's own, by its id. */
    private static Map<String, String> notes(String xml) throws XMLStreamException {
        Map<String, String> notes = new HashMap<>();
        for (String note : xml.split("(?=<w:footnote w:id)")) {
            if (note.startsWith("<w:footnote w:id")) {
                String id = note.substring(note.indexOf('"') + 1, note.indexOf('"', note.indexOf('"') + 1));
                String whole = note.substring(0, note.indexOf("</w:footnote>") + "</w:footnote>".length());
                String text = paragraphs(whole.replaceFirst("<w:footnote", "<w:footnote " + Docx.NAMESPACES))
                        .get(0);
                assertThat(notes.put(id, text)).isNull();
            }
        }
        return notes;
    }

    private static Docx template(List<Piece> pieces) {
        // the running number keeps the ids of equal controls apart
        StringBuilder body = new StringBuilder();
        int number = 0;
        for (String part :
                String.join("", pieces.stream().map(Piece::xml).toList()).split("(?<=<w:id w:val=\")-?[0-9]+")) {
            body.append(part).append(part.endsWith("<w:id w:val=\"") ? String.valueOf(++number) : "");
        }
        return Docx.of(body.toString());
    }

    @Provide
    Arbitrary<List<Piece>> templates() {
        Piece always = field("title", (note, item) -> note.title());
        return pieces(2, false).map(pieces -> {
            List<Piece> all = new ArrayList<>(pieces);
            all.add(always);
            return all;
        });
    }

    private static Arbitrary<List<Piece>> pieces(int depth, boolean inItem) {
        Arbitrary<Piece> words = texts().map(text ->
                new Piece(Docx.p(Docx.run(escaped(text))), (note, item, position, out) -> out.add(text)));
        Arbitrary<Piece> fields = inItem
                ? Arbitraries.of(
                        field("items[].name", (note, item) -> item.name()),
                        field("items[].number", (note, item) -> String.valueOf(item.number())),
                        field("items[].tags|list", (note, item) -> joined(item.tags())),
                        position(),
                        picture())
                : Arbitraries.of(
                        field("title", (note, item) -> note.title()),
                        field("status|capital", (note, item) -> "Utkast"),
                        whole("subtitle", (note, item) -> note.subtitle()));
        if (depth == 0) {
            return Arbitraries.oneOf(words, fields).list().ofMinSize(1).ofMaxSize(2);
        }
        Arbitrary<Piece> conditions =
                pieces(depth - 1, inItem).map(body -> condition(inItem ? "items[].tags" : "subtitle", body, inItem));
        Arbitrary<Piece> loops =
                inItem ? Arbitraries.just(tags()) : pieces(depth - 1, true).map(ExactLawProperties::items);
        return Arbitraries.oneOf(words, fields, conditions, loops).list().ofMaxSize(3);
    }

    private interface Getter {
        @Nullable String of(Note note, Note.Item item);
    }

    /** A paragraph with something before and behind the field. */
    private static Piece field(String tag, Getter value) {
        return new Piece(Docx.p(Docx.run("«"), Docx.field(tag), Docx.run("»")), (note, item, position, out) -> {
            String text = value.of(note, item);
            out.add("«" + (text == null ? "" : text) + "»");
        });
    }

    private static Piece position() {
        return new Piece(
                Docx.p(Docx.field("items[].position")),
                (note, item, position, out) -> out.add(String.valueOf(position)));
    }

    /** Says how wide and high the picture is, in millimetres, and what it shows. */
    private static Piece picture() {
        return new Piece(Docx.p(Docx.picture("items[].photo")), (note, item, position, out) -> {
            Picture photo = item.photo();
            out.add(photo == null ? "" : "30 × 30 " + photo.alternativeText());
        });
    }

    /** A control around the whole paragraph. */
    private static Piece whole(String tag, Getter value) {
        return new Piece(Docx.control(tag, Docx.p(Docx.run("x"))), (note, item, position, out) -> {
            String text = value.of(note, item);
            if (text != null && !text.isEmpty()) {
                out.add(text);
            }
        });
    }

    private static Piece condition(String path, List<Piece> body, boolean inItem) {
        return new Piece(Docx.control("if:" + path, xml(body)), (note, item, position, out) -> {
            boolean holds = inItem
                    ? !item.tags().isEmpty()
                    : note.subtitle() != null && !note.subtitle().isEmpty();
            if (holds) {
                body.forEach(piece -> piece.meaning().say(note, item, position, out));
            }
        });
    }

    private static Piece items(List<Piece> body) {
        return new Piece(Docx.each("items", xml(body)), (note, outer, outerPosition, out) -> {
            int position = 0;
            for (Note.Item item : note.items()) {
                position++;
                for (Piece piece : body) {
                    piece.meaning().say(note, item, position, out);
                }
            }
        });
    }

    private static Piece tags() {
        return new Piece(
                Docx.each("items[].tags", Docx.p(Docx.field("items[].tags[]"))),
                (note, item, position, out) -> out.addAll(item.tags()));
    }

    private static String xml(List<Piece> pieces) {
        return String.join("", pieces.stream().map(Piece::xml).toList());
    }

    private static String joined(List<String> words) {
        int last = words.size() - 1;
        return last <= 0
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " och " + words.get(last);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    @Provide
    Arbitrary<Note> notes() {
        Arbitrary<String> written = texts().filter(text -> !text.isBlank());
        Arbitrary<Note.Item> items = Combinators.combine(
                        written, Arbitraries.integers(), written.list().ofMaxSize(3), pictures(written))
                .as((name, number, tags, photo) -> new Note.Item(name, number, tags, null, photo));
        return Combinators.combine(
                        written, written.injectNull(0.4), items.list().ofMaxSize(4))
                .as((title, subtitle, list) ->
                        new Note(title, subtitle, null, DocumentStatus.DRAFT, false, RichText.plain("x"), list));
    }

    /** A few files, each now and then, with descriptions of their own. */
    private static Arbitrary<@Nullable Picture> pictures(Arbitrary<String> descriptions) {
        List<ImageBytes> files = Stream.of(1, 10, 100)
                .map(side -> ImageBytes.of(Pictures.png(side, side)))
                .toList();
        return Combinators.combine(Arbitraries.of(files), descriptions)
                .as((file, description) -> new Picture(file, description, null))
                .injectNull(0.4);
    }

    /** Everything XML allows but line ends: those become elements, and have a test of their own. */
    private static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("ab åäö&<>\"' \t")
                .withCharRange('\u00A0', '\u0250')
                .withCharRange('\u0590', '\u0650')
                .withCharRange('\u2000', '\u2100')
                .withCharRange('\uE000', '\uFFFD')
                .ofMinLength(1)
                .ofMaxLength(15)
                .map(text -> text + (text.length() % 3 == 0 ? "😀" : ""))
                .filter(text -> text.indexOf('\uFFFE') < 0);
    }

    private static long millimetres(XMLStreamReader reader, String attribute) {
        return Long.parseLong(reader.getAttributeValue(null, attribute)) / 36_000;
    }

    /** The text of each paragraph, its pictures, tabs and line breaks as characters. */
    private static List<String> paragraphs(String xml) throws XMLStreamException {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        // newer JDKs count the text of a document as an entity
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.CHARACTERS && inText) {
                text.append(reader.getText());
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "p" -> text.setLength(0);
                    case "t" -> inText = true;
                    case "tab" -> text.append('\t');
                    case "br" -> text.append('\n');
                    case "extent" ->
                        text.append(millimetres(reader, "cx")).append(" × ").append(millimetres(reader, "cy"));
                    case "docPr" -> text.append(' ').append(reader.getAttributeValue(null, "descr"));
                    default -> {}
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inText &= !reader.getLocalName().equals("t");
                if (reader.getLocalName().equals("p")) {
                    paragraphs.add(text.toString());
                }
            }
        }
        return paragraphs;
    }
}
