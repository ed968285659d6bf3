package se.kansli.template;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kansli.template.Docx.heading;
import static se.kansli.template.Docx.p;
import static se.kansli.template.Docx.run;
import static se.kansli.template.EditedNote.changes;
import static se.kansli.template.EditedNote.problems;
import static se.kansli.template.EditedNote.read;
import static se.kansli.template.Edits.inControl;

import org.junit.jupiter.api.Test;
import se.kansli.problem.Problem;
import se.kansli.text.RichText;

/** Rich text as it comes back from Word. */
class WordReadRichTextTest {
    @Test
    void readsRichTextAsWordMakesIt() {
        String bullet =
                "<w:pPr><w:pStyle w:val=\"Liststycke\"/><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"%d\"/></w:numPr></w:pPr>";
        String made = p(
                        run("Se "),
                        "<w:r><w:rPr><w:b/><w:color w:val=\"FF0000\"/></w:rPr><w:t>fet</w:t></w:r>",
                        "<w:r><w:rPr><w:b w:val=\"0\"/><w:i/></w:rPr><w:t>kursiv</w:t></w:r>",
                        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK \"https://example.se\"</w:instrText></w:r>"
                                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("länk")
                                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>")
                + "<w:p>" + bullet.formatted(0, 1) + run("en") + "</w:p><w:p>" + bullet.formatted(0, 2) + run("1")
                + "</w:p><w:p>" + bullet.formatted(0, 2) + run("2") + "</w:p>";

        assertThat(read(inControl("text", made)).document().text())
                .isEqualTo(RichText.of("Se **fet**_kursiv_[länk](https://example.se)\n\n- en\n\n1. 1\n2. 2"));
    }

    @Test
    void joinsParagraphsWhoseEndIsDeleted() {
        String mark = "<w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>";

        assertThat(changes(inControl("text", "<w:p>" + mark + run("Ett ") + "</w:p>" + p(run("två")) + p(run("tre")))))
                .containsExactly("text: ”Ett **fett** stycke.\n\n- en\n- två” → ”Ett två\n\ntre”");
    }

    @Test
    void reportsWhatARichTextCannotHold() {
        String table = "<w:tbl><w:tr><w:tc>" + p(run("cell")) + "</w:tc></w:tr></w:tbl>" + p(run("efter"));

        assertThat(problems(inControl("text", table))).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("read.table");
            assertThat(problem.swedish()).contains("”cell”");
        });
        assertThat(read(inControl("text", p(run("a")) + heading("Klistrad"))).warnings())
                .extracting(Problem::code)
                .containsExactly("read.heading");
    }

    @Test
    void reportsAPictureByItsDescriptionAndALinkByItsAddress() {
        String picture = "<w:r>" + Docx.drawing("rId8") + "</w:r>";
        String link =
                "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK \"file:///c:/x\"</w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("länk")
                        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

        assertThat(problems(inControl("text", p(run("a"), picture))))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("read.drawing");
                    assertThat(problem.swedish()).contains("”platshållare”");
                });
        Revision<Note> revision = read(inControl("text", p(run("En "), link)));
        assertThat(revision.document().text()).isEqualTo(RichText.of("En länk"));
        assertThat(revision.warnings()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("read.link");
            assertThat(problem.swedish()).contains("”file:///c:/x”");
        });
    }
}
