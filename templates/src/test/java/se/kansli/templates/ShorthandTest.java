package se.kansli.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** What the shorthand of the standard templates stands for. */
class ShorthandTest {
    @Test
    void leavesIndentsOutAndKeepsWords() {
        assertThat(body("<k:p style=\"Lead\">\n  <k:t> a &amp; b </k:t>\n  <k:tab/>\n</k:p>"))
                .isEqualTo(
                        "<w:p><w:pPr><w:pStyle w:val=\"Lead\"/></w:pPr><w:r><w:t xml:space=\"preserve\"> a &amp; b </w:t></w:r>"
                                + "<w:r><w:tab/></w:r></w:p>");
    }

    @Test
    void copiesWhatIsWordsOwn() {
        String own = "<w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple>";

        assertThat(body(own)).isEqualTo(own);
    }

    @Test
    void numbersControlsThroughAllPartsOfAPackage() {
        Shorthand shorthand = new Shorthand();

        assertThat(shorthand.expand(part("<k:field tag=\"a\">A</k:field>"))).contains("<w:id w:val=\"1001\"/>");
        assertThat(shorthand.expand(part("<k:field tag=\"b\">B</k:field>"))).contains("<w:id w:val=\"1002\"/>");
    }

    @Test
    void factIsARowThatIsThereIfItsFieldIs() {
        assertThat(
                        body(
                                "<k:table widths=\"1 2\" caption=\"C\" description=\"D\"><k:fact tag=\"a|long\" kind=\"date\">Dag</k:fact></k:table>"))
                .contains("<w:alias w:val=\"Om dag finns\"/><w:tag w:val=\"if:a\"/>")
                .contains("<w:alias w:val=\"Dag\"/><w:tag w:val=\"a|long\"/>", "<w:date>")
                .contains("<w:gridCol w:w=\"1\"/><w:gridCol w:w=\"2\"/>", "<w:tcW w:w=\"2\" w:type=\"dxa\"/>");
    }

    @Test
    void saysWhichElementLacksWhat() {
        assertThatThrownBy(() -> body("<k:if tag=\"a\"/>"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("k:if without name");
    }

    private static String body(String content) {
        String part = new Shorthand().expand(part(content));
        return part.substring(part.indexOf("<w:body>") + 8, part.indexOf("</w:body>"));
    }

    private static String part(String content) {
        return "<w:document xmlns:k=\"urn:kansli:template\" xmlns:w=\"urn:w\"><w:body>" + content
                + "</w:body></w:document>";
    }
}
