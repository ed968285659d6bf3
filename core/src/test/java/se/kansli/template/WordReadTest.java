package se.kansli.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static se.kansli.template.Docx.field;
import static se.kansli.template.Docx.p;
import static se.kansli.template.EditedNote.NOTE;
import static se.kansli.template.EditedNote.TEMPLATE;
import static se.kansli.template.EditedNote.document;
import static se.kansli.template.EditedNote.problems;
import static se.kansli.template.EditedNote.read;
import static se.kansli.template.Edits.controlOf;
import static se.kansli.template.Edits.edited;

import org.junit.jupiter.api.Test;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.problem.Problem;

/**
 * Documents that come back, as secretaries edit them in Word: what they are, and what stands in them more than once.
 */
class WordReadTest {
    @Test
    void givesBackWhatWasNotEdited() {
        Revision<Note> revision = TEMPLATE.read(document());

        assertThat(revision.document()).isEqualTo(NOTE);
        assertThat(revision.baseline()).isEqualTo(NOTE);
        assertThat(revision.changes()).isEmpty();
        assertThat(revision.warnings()).isEmpty();
    }

    @Test
    void refusesADocumentWhoseControlsAreGone() {
        assertThat(problems(body -> body.replaceAll("<w:tag [^>]*>", "")))
                .extracting(Problem::code)
                .containsExactly("read.no-controls");
    }

    @Test
    void aDocumentOfAnotherTemplateOrKindIsTold() {
        byte[] other = Note.render(Docx.of(p(field("title"))), NOTE, Copy.WORKING);

        assertThat(TEMPLATE.read(other).warnings()).extracting(Problem::code).contains("read.other-template");
        assertThat(catchThrowableOfType(InvalidDocumentException.class, () -> TEMPLATE.read(new byte[] {1}))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("document.not-zip");
    }

    @Test
    void takesTheOneEditOfAValueThatStandsTwiceAndRefusesTwo() {
        byte[] file = document();
        byte[] once = edited(file, "word/header1.xml", body -> body.replace("Ärende", "Nytt"));

        assertThat(TEMPLATE.read(once).document().title()).isEqualTo("Nytt");
        assertThat(catchThrowableOfType(
                                InvalidDocumentException.class,
                                () -> TEMPLATE.read(
                                        edited(once, "word/document.xml", body -> body.replace(">Ärende<", ">Annat<"))))
                        .problems())
                .extracting(Problem::code)
                .containsExactly("read.conflict", "read.conflict");
    }

    @Test
    void aFieldThatIsCopiedAndSaysSomethingElseIsRefused() {
        assertThat(problems(body -> {
                    String line = body.substring(
                            body.indexOf("<w:p>", body.indexOf("Under: ") - 60),
                            body.indexOf("</w:p>", body.indexOf("Under: ")) + 6);
                    return body.replace(line, line + line.replace("Underrubrik", "Annan"));
                }))
                .filteredOn(Problem::isError)
                .singleElement()
                .satisfies(problem -> assertThat(problem.swedish()).contains("”Annan”", "”Underrubrik”"));
    }

    @Test
    void tellsOfPlacesThatAreGone() {
        Revision<Note> revision = read(
                body -> body.replace(controlOf(body, "items[0].name"), "").replace(controlOf(body, "if:subtitle"), ""));

        assertThat(revision.document()).isEqualTo(NOTE);
        assertThat(revision.warnings())
                .extracting(Problem::code, Problem::path)
                .containsExactly(tuple("read.place-gone", "subtitle"), tuple("read.place-gone", "items[0].name"));
    }
}
