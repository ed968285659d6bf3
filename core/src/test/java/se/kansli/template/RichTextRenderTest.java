package se.kansli.template;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kansli.template.Docx.control;
import static se.kansli.template.Docx.each;
import static se.kansli.template.Docx.p;
import static se.kansli.template.Docx.run;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.kansli.text.RichText;

/** Rich text becomes paragraphs in the template's own styles, whatever language the style ids are in. */
class RichTextRenderTest {
    private static final Docx TEMPLATE = Docx.of(
            control(
                    "text",
                    "<w:p><w:pPr><w:jc w:val=\"left\"/></w:pPr><w:r><w:rPr><w:color w:val=\"112233\"/></w:rPr><w:t>x</w:t></w:r></w:p>"));

    @Test
    void paragraphsTakeTheControlsLook() {
        assertThat(body("a **b** *c*\n\nd"))
                .isEqualTo("<w:p><w:pPr><w:jc w:val=\"left\"/></w:pPr>" + look("", "a ") + look("<w:b/><w:bCs/>", "b")
                        + look("", " ") + look("<w:i/><w:iCs/>", "c") + "</w:p>"
                        + "<w:p><w:pPr><w:jc w:val=\"left\"/></w:pPr>" + look("", "d") + "</w:p>");
    }

    @Test
    void bulletsTakeTheStyleNamedListBullet() {
        assertThat(body("- a\n- b"))
                .isEqualTo("<w:p><w:pPr><w:pStyle w:val=\"Punktlista\"/></w:pPr>" + look("", "a") + "</w:p>"
                        + "<w:p><w:pPr><w:pStyle w:val=\"Punktlista\"/></w:pPr>" + look("", "b") + "</w:p>");
    }

    @Test
    void everyNumberedListStartsWithItsOwnNumber() {
        byte[] file =
                Note.render(TEMPLATE, Note.titled("x").with(RichText.of("1. a\n2. b\n\ntext\n\n7. c")), Copy.FINAL);

        assertThat(Docx.bodyOf(file))
                .containsOnlyOnce("<w:numId w:val=\"4\"/>")
                .contains(
                        "<w:pStyle w:val=\"Numreradlista\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"3\"/></w:numPr>");
        assertThat(Docx.part(file, "word/numbering.xml"))
                .contains(
                        "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/>")
                .contains(
                        "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"7\"/>");
    }

    @Test
    void furtherParagraphsOfAnItemAreIndentedWithoutABullet() {
        assertThat(body("- a\n\n  b"))
                .endsWith(
                        "<w:p><w:pPr><w:pStyle w:val=\"Punktlista\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/>"
                                + "</w:numPr><w:ind w:left=\"397\" w:firstLine=\"0\"/></w:pPr>" + look("", "b")
                                + "</w:p>");
    }

    @Test
    void linksGetARelationshipOfTheirOwn() {
        byte[] file = Note.render(
                TEMPLATE,
                Note.titled("x")
                        .with(RichText.of("[a](https://example.se/?a=1&b=2) och [b](https://example.se/?a=1&b=2)")),
                Copy.FINAL);

        assertThat(Docx.bodyOf(file)).contains("<w:hyperlink r:id=\"kansli0\" w:history=\"1\">");
        assertThat(Docx.part(file, "word/_rels/document.xml.rels"))
                .containsOnlyOnce("kansli0")
                .contains("Target=\"https://example.se/?a=1&amp;b=2\" TargetMode=\"External\"")
                .contains("Id=\"rId1\"");
    }

    @Test
    void richTextInALoopIsRepeatedWithItsBullet() {
        String bullet = "<w:p><w:pPr><w:pStyle w:val=\"Punktlista\"/></w:pPr>" + run("x") + "</w:p>";
        Docx template = Docx.of(each("items", control("items[].body", bullet)));
        Note note = new Note(
                "x",
                null,
                null,
                Note.titled("x").status(),
                false,
                null,
                List.of(
                        new Note.Item("a", 1, List.of(), RichText.plain("ett")),
                        new Note.Item("b", 2, List.of(), RichText.plain("två"))));

        assertThat(Note.body(template, note))
                .isEqualTo(bullet.replace(">x<", ">ett<") + bullet.replace(">x<", ">två<"));
    }

    @Test
    void absentTextLeavesNothing() {
        Docx template = Docx.of(control("text", p(run("x"))), p(run("slut")));

        assertThat(Note.body(template, Note.titled("x"))).isEqualTo(p(run("slut")));
    }

    private static String body(String markup) {
        return Note.body(TEMPLATE, Note.titled("x").with(RichText.of(markup)));
    }

    private static String look(String marks, String text) {
        return "<w:r><w:rPr>" + marks + "<w:color w:val=\"112233\"/></w:rPr><w:t xml:space=\"preserve\">" + text
                + "</w:t></w:r>";
    }
}
