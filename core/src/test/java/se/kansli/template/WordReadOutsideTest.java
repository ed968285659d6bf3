package se.kansli.template;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kansli.template.Docx.p;
import static se.kansli.template.Docx.run;
import static se.kansli.template.EditedNote.NOTE;
import static se.kansli.template.EditedNote.TEMPLATE;
import static se.kansli.template.EditedNote.document;
import static se.kansli.template.EditedNote.itemOf;
import static se.kansli.template.EditedNote.read;
import static se.kansli.template.Edits.edited;
import static se.kansli.template.Edits.inControl;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;

/**
 * What is written where the record has no place for it: outside the fields, in the margin, or where the template counts itself.
 */
class WordReadOutsideTest {
    @Test
    void reportsWhatIsTypedOutsideTheFields() {
        Revision<Note> revision =
                read(body -> body.replace("</w:body>", p(run("Övrigt: fika")) + "<w:footnotePr/></w:body>")
                        .replace("Rubrik: ", "Rubriken: "));

        assertThat(revision.changes()).isEmpty();
        assertThat(revision.warnings())
                .extracting(Problem::code, Problem::swedish)
                .satisfiesExactly(
                        first -> assertThat(first.toString()).contains("read.outside", "”Rubriken:”"),
                        second -> assertThat(second.toString()).contains("read.outside", "”Övrigt: fika”"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anteckning", "Punkt", "st", "Rubrik:", ".", "Om", "Under:"})
    void reportsWhatIsTypedOutsideTheFieldsThoughTheTemplateSaysTheSameElsewhere(String text) {
        Revision<Note> revision = read(body -> body.replace("<w:body>", "<w:body>" + p(run(text))));

        assertThat(revision.document()).isEqualTo(NOTE);
        assertThat(revision.warnings()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("read.outside");
            assertThat(problem.swedish()).contains("”" + text + "”");
            assertThat(problem.location()).isEqualTo(new Location.InWord("word/document.xml", 1, "", text));
        });
    }

    @Test
    void reportsWhatIsTypedInAnItemThoughTheTemplateSaysTheSameThere() {
        assertThat(read(body -> {
                            String beta = itemOf(body, 1);
                            return body.replace(beta, beta.replace(run(" st"), run(" st") + run(" st")));
                        })
                        .warnings())
                .extracting(Problem::code)
                .containsExactly("read.outside");
        assertThat(read(body -> {
                            String beta = itemOf(body, 1);
                            int end = beta.lastIndexOf("</w:sdtContent>");
                            return body.replace(beta, beta.substring(0, end) + p(run("st")) + beta.substring(end));
                        })
                        .warnings())
                .extracting(problem -> problem.location().toString())
                .containsExactly("word/document.xml ¶18 [Anteckning] ”st”");
    }

    @Test
    void tellsOfTextTypedWhereThePositionStands() {
        Revision<Note> revision = read(inControl("items[1].position", run("2 b")));

        assertThat(revision.document()).isEqualTo(NOTE);
        assertThat(revision.warnings()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("read.filled-in");
            assertThat(problem.swedish()).contains("”2 b”");
            assertThat(problem.location().toString()).contains("”Punkt 2 b: Beta”");
        });
    }

    @Test
    void tellsOfAPositionThatTheDocumentWasNotMadeWith() {
        assertThat(read(body -> body.replace("items[1].position", "items[9].position"))
                        .warnings())
                .extracting(Problem::code)
                .containsExactly("read.filled-in");
    }

    @ParameterizedTest
    @CsvSource({
        "footnotes, footnote, read.outside",
        "endnotes, endnote, read.outside",
        "comments, comment, read.comment"
    })
    void tellsOfWhatIsWrittenInNotesAndInTheMargin(String part, String element, String code) {
        byte[] file = document();
        String notes = "<w:" + part + " " + Docx.NAMESPACES + "><w:" + element + " w:id=\"5\" w:author=\"Bo\">"
                + p(run("Se bilagan")) + "</w:" + element + "></w:" + part + ">";
        Docx docx = Docx.of();
        Docx.open(file).forEach(docx::with);
        docx.with(
                "word/_rels/document.xml.rels",
                Docx.part(file, "word/_rels/document.xml.rels")
                        .replace(
                                "</Relationships>",
                                "<Relationship Id=\"rId77\" Target=\"" + part + ".xml\" Type=\"http://schemas."
                                        + "openxmlformats.org/officeDocument/2006/relationships/" + part
                                        + "\"/></Relationships>"));

        assertThat(TEMPLATE.read(docx.with("word/" + part + ".xml", notes).bytes())
                        .warnings())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(code);
                    assertThat(problem.swedish()).contains("”Se bilagan”");
                });
    }

    @Test
    void aCommentIsToldWhereItWasMade() {
        String made = run("Text") + "<w:r><w:commentReference w:id=\"4\"/></w:r>";
        byte[] file = edited(document(), "word/document.xml", inControl("text", p(made)));
        Docx docx = Docx.of();
        Docx.open(file).forEach(docx::with);
        docx.with(
                        "word/comments.xml",
                        "<w:comments " + Docx.NAMESPACES + "><w:comment w:id=\"4\">" + p(run("Stämmer?"))
                                + "</w:comment></w:comments>")
                .withRelationship("rId77", "comments", "comments.xml");

        assertThat(TEMPLATE.read(docx.bytes()).warnings()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("read.comment");
            assertThat(problem.swedish()).contains("”Stämmer?”");
            assertThat(problem.location().toString()).contains("”Text”");
        });
    }
}
