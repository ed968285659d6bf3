package se.kansli.template;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kansli.template.Docx.control;
import static se.kansli.template.Docx.each;
import static se.kansli.template.Docx.field;
import static se.kansli.template.Docx.footnote;
import static se.kansli.template.Docx.p;
import static se.kansli.template.Docx.run;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.kansli.template.Note.Item;
import se.kansli.text.RichText;

/** Footnotes and endnotes inside loops: each copy of a reference has a note of its own. */
class NotesTest {
    private static final Note TWO = Note.titled("x").with(Item.of("A", "1", "2"), Item.of("B", "3"));
    private static final String FOOTNOTES = "word/footnotes.xml";

    @Test
    void fieldsInANoteMeanWhatTheyWouldMeanAtItsReference() {
        Docx template = Docx.of(each("items", p(field("items[].name"), footnote(2))))
                .withFootnotes(p(
                        run("Om "),
                        field("items[].name", "not"),
                        run(", "),
                        field("items[].position", "not"),
                        field("title", "not")));

        byte[] file = Note.render(template, TWO, Copy.FINAL);

        assertThat(Docx.bodyOf(file)).isEqualTo(p(run("A"), footnote(3)) + p(run("B"), footnote(4)));
        assertThat(notes(file))
                .isEqualTo(Docx.SEPARATORS
                        + note(3, p(run("Om "), run("A"), run(", "), run("1"), run("x")))
                        + note(4, p(run("Om "), run("B"), run(", "), run("2"), run("x"))));
    }

    @Test
    void noteWithoutFieldsIsCopiedTooAndOthersStay() {
        Docx template = Docx.of(p(field("title"), footnote(3)), each("items", p(field("items[].name"), footnote(2))))
                .withFootnotes(p(run("varje")), p(run("en gång")));

        byte[] file = Note.render(template, TWO, Copy.FINAL);

        assertThat(Docx.bodyOf(file)).startsWith(p(run("x"), footnote(3)));
        assertThat(notes(file))
                .isEqualTo(Docx.SEPARATORS
                        + note(4, p(run("varje")))
                        + note(5, p(run("varje")))
                        + note(3, p(run("en gång"))));
    }

    @Test
    void nestedLoopsAndEndnotesWorkAlike() {
        Docx template = Docx.of(each("items", each("items[].tags", p(field("items[].tags[]"), endnote(1)))))
                .with(
                        "word/endnotes.xml",
                        "<w:endnotes " + Docx.NAMESPACES + "><w:endnote w:id=\"1\">"
                                + p(
                                        field("items[].name", "not"),
                                        field("items[].tags[]", "not"),
                                        field("items[].tags[].position", "not"))
                                + "</w:endnote></w:endnotes>")
                .withRelationship("rId5", "endnotes", "endnotes.xml");

        byte[] file = Note.render(template, TWO, Copy.FINAL);

        assertThat(texts(Docx.part(file, "word/endnotes.xml")))
                .containsExactly("A", "1", "1", "A", "2", "2", "B", "3", "1");
        assertThat(Docx.bodyOf(file))
                .contains(endnote(2), endnote(3), endnote(4))
                .doesNotContain(endnote(1));
    }

    @Test
    void noteThatTheDocumentNeverRefersToIsLeftOut() {
        Docx template = Docx.of(
                        each("items", p(field("items[].name"), control("if:items[].body", footnote(2)))),
                        p(field("title")))
                .withFootnotes(p(field("items[].name", "not")));

        assertThat(notes(Note.render(template, TWO, Copy.FINAL))).isEqualTo(Docx.SEPARATORS);
    }

    @Test
    void workingCopyHasKeysAndIdsOfItsOwnInEachNote() {
        Docx template = Docx.of(each("items", p(field("items[].name"), footnote(2))))
                .withFootnotes(p(
                        "<w:bookmarkStart w:id=\"9\" w:name=\"n\"/>",
                        field("items[].name", "not"),
                        "<w:bookmarkEnd w:id=\"9\"/>"));

        byte[] file = Note.render(template, TWO, Copy.WORKING);

        String both = Docx.bodyOf(file) + notes(file);
        assertThat(notes(file)).contains("w:val=\"items[0].name\"", "w:val=\"items[1].name\"");
        assertThat(all(both, "<w:id w:val=\"([^\"]+)\"")).hasSize(7).doesNotHaveDuplicates();
        assertThat(all(both, "w:name=\"(n_[0-9]+)\"")).hasSize(2).doesNotHaveDuplicates();
    }

    @Test
    void workingCopyOfAnEmptyListHasOneNoteToWriteIn() {
        Docx template = Docx.of(each("items", p(field("items[].name"), footnote(2))))
                .withFootnotes(p(field("items[].name", "not")));

        assertThat(all(notes(Note.render(template, Note.titled("x"), Copy.WORKING)), "<w:footnote w:id=\"([0-9]+)\""))
                .containsExactly("3");
    }

    @Test
    void linksOfANoteStayAndThoseOfTheDataAreAdded() {
        String link = "<w:hyperlink r:id=\"rId1\">" + run("lagen") + "</w:hyperlink>";
        String rels = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\""
                + " Target=\"https://example.se/lag\" TargetMode=\"External\"/></Relationships>";
        Docx template = Docx.of(each("items", p(field("items[].name"), footnote(2))))
                .withFootnotes(p(link) + control("items[].body", p(run("x"))))
                .with("word/_rels/footnotes.xml.rels", rels);
        Item item = new Item("A", 1, List.of(), RichText.of("[mer](https://example.se/mer)"));

        byte[] file = Note.render(template, Note.titled("x").with(item, item), Copy.FINAL);

        assertThat(all(notes(file), "r:id=\"([^\"]+)\"")).containsExactly("rId1", "kansli0", "rId1", "kansli0");
        assertThat(Docx.part(file, "word/_rels/footnotes.xml.rels"))
                .contains("https://example.se/lag", "https://example.se/mer");
    }

    private static String endnote(int id) {
        return "<w:r><w:endnoteReference w:id=\"" + id + "\"/></w:r>";
    }

    private static String note(int id, String content) {
        return "<w:footnote w:id=\"" + id + "\">" + content + "</w:footnote>";
    }

    /** What stands in the footnotes part. */
    private static String notes(byte[] file) {
        String xml = Docx.part(file, FOOTNOTES);
        return xml.substring(xml.indexOf('>') + 1, xml.indexOf("</w:footnotes>"));
    }

    private static List<String> texts(String xml) {
        return all(xml, "<w:t[^>]*>([^<]*)</w:t>");
    }

    private static List<String> all(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .toList();
    }
}
