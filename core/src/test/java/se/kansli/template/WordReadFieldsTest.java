package se.kansli.template;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kansli.template.Docx.p;
import static se.kansli.template.Docx.run;
import static se.kansli.template.EditedNote.changes;
import static se.kansli.template.EditedNote.problems;
import static se.kansli.template.EditedNote.read;
import static se.kansli.template.Edits.inControl;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;

/** What is read of fields that somebody has typed in, picked from or emptied. */
class WordReadFieldsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<w:r><w:t>Nytt</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r w:rsidR=\"1\"><w:t>namn</w:t></w:r>|Nyttnamn",
                "<w:r><w:t xml:space=\"preserve\">Nytt </w:t><w:t>namn</w:t></w:r>|Nytt namn",
                "<w:r><w:t> Nytt </w:t></w:r>|Nytt",
                "<w:r><w:t>A</w:t><w:tab/><w:t>B</w:t><w:br/><w:t>C</w:t><w:cr/><w:t>D</w:t></w:r>|A\\tB\\nC\\nD",
                "<w:r><w:t>A</w:t><w:br w:type=\"page\"/><w:lastRenderedPageBreak/><w:t>B</w:t></w:r>|AB",
                "<w:r><w:t>e</w:t><w:noBreakHyphen/><w:t>post</w:t><w:softHyphen/></w:r>|e[-]post[~]",
                "<w:r><w:t>A </w:t><w:sym w:font=\"Wingdings\" w:char=\"F0E0\"/></w:r>|A→",
                "<w:r><w:t>A</w:t></w:r><w:del><w:r><w:delText>x</w:delText></w:r></w:del><w:ins><w:r><w:t>B</w:t></w:r></w:ins>|AB",
                "<w:moveFrom><w:r><w:t>A</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>B</w:t></w:r></w:moveTo>|B",
                "<w:fldSimple w:instr=\"DATE\"><w:r><w:t>2027</w:t></w:r></w:fldSimple>|2027",
                "<w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>DATE</w:instrText><w:t>gömt</w:t>"
                        + "<w:fldChar w:fldCharType=\"separate\"/><w:t>A</w:t><w:fldChar w:fldCharType=\"end\"/><w:t>B</w:t></w:r>|AB",
                "<w:hyperlink r:id=\"rId1\"><w:r><w:t>länk</w:t></w:r></w:hyperlink>|länk",
                "<mc:AlternateContent><mc:Choice Requires=\"w14\"><w:r><w:t>A</w:t></w:r></mc:Choice>"
                        + "<mc:Fallback><w:r><w:t>B</w:t></w:r></mc:Fallback></mc:AlternateContent>|A",
                "<w:smartTag><w:bookmarkStart w:id=\"9\" w:name=\"b\"/><w:r><w:t>A</w:t></w:r></w:smartTag>|A",
                "<w:r><w:t>A &amp; ”B” – C… &#8211;</w:t></w:r>|A & ”B” – C… –",
                "<w:r><w:tabs><w:tab/></w:tabs><w:t>A</w:t></w:r>|\\tA"
            })
    void readsTextAsAPersonSeesIt(String runs, String text) {
        String expected = text.replace("\\t", "\t")
                .replace("\\n", "\n")
                .replace("[-]", "\u2011")
                .replace("[~]", "\u00AD");
        Note note = read(inControl("items[1].name", runs)).document();

        assertThat(note.items().get(1).name()).isEqualTo(expected);
    }

    @Test
    void aSymbolThatIsNoCharacterIsTold() {
        assertThat(read(inControl("title", "<w:r><w:t>A</w:t><w:sym w:font=\"Wingdings\" w:char=\"F0AA\"/></w:r>"))
                        .warnings())
                .extracting(Problem::code)
                .contains("read.symbol");
    }

    @Test
    void readsDatesListsAndBoxes() {
        assertThat(changes(body -> inControl("date", run("den 15 januari 2027"))
                        .andThen(inControl("status", run("Utkast (v1)")))
                        .andThen(whole -> whole.replace("<w14:checked w14:val=\"1\"/>", "<w14:checked w14:val=\"0\"/>")
                                .replace("w:fullDate=\"2027-01-14", "w:fullDate=\"2027-01-15"))
                        .apply(body)))
                .containsExactly(
                        "date: ”2027-01-14” → ”2027-01-15”", "status: ”förslag” → ”utkast”", "urgent: ”ja” → ”nej”");
    }

    @Test
    void takesTheDateThatIsSeenAndTellsThatAnotherWasPicked() {
        Revision<Note> revision = read(inControl("date", run("2027-02-01")));

        assertThat(revision.document().date()).isEqualTo(LocalDate.of(2027, 2, 1));
        assertThat(revision.warnings()).extracting(Problem::code).containsExactly("read.date-differs");
    }

    @Test
    void tellsWhatIsNoDateWithItsPlace() {
        assertThat(problems(inControl("date", run("i vår")))).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("read.date");
            assertThat(problem.path()).isEqualTo("date");
            assertThat(problem.swedish()).startsWith("”i vår” är inget datum");
            assertThat(problem.location())
                    .isEqualTo(new Location.InWord("word/document.xml", 4, "Anteckning", "i vårFörslag"));
        });
    }

    @Test
    void whatIsTypedOverACheckBoxCounts() {
        assertThat(changes(inControl("urgent", run("nej")))).containsExactly("urgent: ”ja” → ”nej”");
        assertThat(problems(inControl("urgent", run("kanske"))).get(0).swedish())
                .contains("”kanske”");
    }

    @Test
    void readsWhatIsEmptiedAsAbsent() {
        assertThat(changes(inControl("subtitle", run("")))).containsExactly("subtitle: − ”Underrubrik”");
        assertThat(changes(inControl("text", p())))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("text: −");
        assertThat(problems(inControl("title", ""))).extracting(Problem::code).contains("read.missing");
    }
}
