package se.kansli.template;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kansli.template.Docx.field;
import static se.kansli.template.Docx.p;
import static se.kansli.template.Docx.run;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.kansli.problem.Problem;
import se.kansli.text.RichText;
import se.kansli.text.Withheld;

/** A part of a text that may not be published. */
class MarkedTextTest {
    private static final String STYLE = "<w:rStyle w:val=\"Hemligt\"/>";
    private static final Docx WITHOUT_STYLE =
            Docx.of(p(field("title")), Docx.control("text", p(run("Text"))), p(run("Slut")));
    private static final Note NOTE = Note.titled("Anteckning")
            .with(RichText.of("Eleven [Alva Berg i 9 B](sekretess:) byter till [Sjöskolan](https://sjo.example.se)."));

    private static Docx template() {
        return WITHOUT_STYLE
                .copy()
                .replaced(
                        "word/styles.xml",
                        "</w:styles>",
                        "<w:style w:type=\"character\" w:customStyle=\"1\" w:styleId=\"Hemligt\"><w:name"
                                + " w:val=\"Sekretess\"/></w:style></w:styles>");
    }

    private static Revision<Note> read(Docx template, String from, String to) {
        byte[] working = Note.render(template, NOTE, Copy.WORKING);
        return Template.compile(Note.class, template.bytes())
                .read(Edits.edited(working, "word/document.xml", body -> body.replace(from, to)));
    }

    @Test
    void comesBackAsItWas() {
        Template<Note> template = Template.compile(Note.class, template().bytes());
        byte[] working = Note.render(template(), NOTE, Copy.WORKING);

        assertThat(Docx.bodyOf(working)).contains(STYLE).doesNotContain(Withheld.PART);
        assertThat(template.read(working).document()).isEqualTo(NOTE);
        assertThat(template.read(working).changes()).isEmpty();
    }

    @Test
    void isWhatSomebodyGivesTheStyleInWord() {
        Note unmarked = Note.titled("x").with(RichText.of("Eleven Alva Berg byter skola."));
        byte[] working = Note.render(template(), unmarked, Copy.WORKING);
        String run = run("Eleven Alva Berg byter skola.");
        String marked =
                run("Eleven ") + "<w:r><w:rPr>" + STYLE + "</w:rPr><w:t xml:space=\"preserve\">Alva </w:t></w:r>"
                        + "<w:r><w:rPr>" + STYLE + "<w:b/></w:rPr><w:t>Berg</w:t></w:r>" + run(" byter skola.");
        Revision<Note> revision = Template.compile(Note.class, template().bytes())
                .read(Edits.edited(working, "word/document.xml", body -> body.replace(run, marked)));

        assertThat(revision.document().text())
                .isEqualTo(RichText.of("Eleven [Alva **Berg**](sekretess:) byter skola."));
        assertThat(revision.changes()).hasSize(1);
    }

    @Test
    void isMaskedInACopyToPublishWhateverTheTemplate() {
        for (Docx template : new Docx[] {template(), WITHOUT_STYLE}) {
            byte[] copy = Note.render(template, NOTE, Copy.PUBLIC);

            assertThat(Docx.bodyOf(copy)).contains(Withheld.MASK, "byter till ", "Sjöskolan");
            for (Map.Entry<String, byte[]> part : Docx.open(copy).entrySet()) {
                assertThat(new String(part.getValue(), StandardCharsets.UTF_8))
                        .as(part.getKey())
                        .doesNotContain("Alva", "Berg", "9 B", Withheld.PART);
            }
        }
    }

    @Test
    void standsInAFinishedCopy() {
        assertThat(Docx.bodyOf(Note.render(template(), NOTE, Copy.FINAL)))
                .contains("Alva Berg i 9 B")
                .doesNotContain(Withheld.PART);
    }

    @Test
    void aMarkThatWasTakenAwayIsTold() {
        Revision<Note> revision = read(template(), STYLE, "");

        assertThat(revision.warnings()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("read.mark-lost");
            assertThat(problem.swedish()).contains("Alva Berg i 9 B");
        });
    }

    @Test
    void aPlaceThatShowsNoMarkKeepsItUntilItIsEdited() {
        byte[] untouched = Note.render(WITHOUT_STYLE, NOTE, Copy.WORKING);
        assertThat(Template.compile(Note.class, WITHOUT_STYLE.bytes())
                        .read(untouched)
                        .document())
                .isEqualTo(NOTE);
        assertThat(read(WITHOUT_STYLE, " byter till ", " flyttar till ").warnings())
                .extracting(Problem::code)
                .containsExactly("read.mark-lost");
    }

    @Test
    void whatIsTakenAwayAsAWholeIsNotTold() {
        assertThat(read(template(), "Alva Berg i 9 B", "Nils").warnings()).isEmpty();
    }
}
