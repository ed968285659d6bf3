package se.kansli.template;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kansli.template.Docx.p;
import static se.kansli.template.Docx.run;
import static se.kansli.template.EditedNote.SOURCE;
import static se.kansli.template.EditedNote.TEMPLATE;
import static se.kansli.template.EditedNote.changes;
import static se.kansli.template.EditedNote.problems;
import static se.kansli.template.EditedNote.read;
import static se.kansli.template.Edits.controlOf;
import static se.kansli.template.Edits.edited;
import static se.kansli.template.Edits.inControl;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kansli.organisation.DocumentStatus;
import se.kansli.problem.Problem;
import se.kansli.template.Note.Item;

/** What stands in a field where nothing is filled in. */
class WordReadPromptsTest {
    @Test
    void asksForWhatIsNotFilledIn() {
        byte[] file = Note.render(SOURCE, Note.titled("Ärende"), Copy.WORKING);
        String body = Docx.bodyOf(file);

        assertThat(controlOf(body, "subtitle"))
                .contains("<w:showingPlcHdr/>", "Klicka och skriv: namn")
                .doesNotContain("exempel");
        assertThat(controlOf(body, "date"))
                .contains("Klicka och välj datum: namn")
                .doesNotContain("2020-01-01");
        assertThat(controlOf(body, "items[0].name")).contains("Klicka och skriv: namn");
        assertThat(Docx.bodyOf(Note.render(SOURCE, Note.titled("Ärende"), Copy.FINAL)))
                .doesNotContain("Klicka", "Under:");

        assertThat(TEMPLATE.read(file).document()).isEqualTo(Note.titled("Ärende"));
        byte[] filled = edited(
                file,
                "word/document.xml",
                inControl("items[0].name", run("Första")).andThen(inControl("items[0].number", run("7")))::apply);
        assertThat(TEMPLATE.read(filled).document().items()).containsExactly(new Item("Första", 7, List.of(), null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Klicka eller tryck här för att ange text.",
                "Klicka eller tryck här för att ange datum.",
                "Välj ett objekt.",
                "Click or tap here to enter text.",
                "Click or tap to enter a date.",
                "Choose an item.",
                "\u00A0\u00A0\u00A0\u00A0\u00A0"
            })
    void takesWordsOwnPromptsForNothing(String prompt) {
        for (String tag : new String[] {"subtitle", "date", "text", "items[0].tags[1]"}) {
            String content = tag.equals("text") ? p(run(prompt)) : run(prompt);
            UnaryOperator<String> forgotten = inControl(tag, content);
            UnaryOperator<String> showing = body -> {
                String control = controlOf(forgotten.apply(body), tag);
                return forgotten
                        .apply(body)
                        .replace(control, control.replaceFirst("(<w:id [^>]*>)", "$1<w:showingPlcHdr/>"));
            };
            for (UnaryOperator<String> edit : List.of(forgotten, showing)) {
                assertThat(changes(edit)).as(tag).singleElement().asString().startsWith(tag + ": −");
            }
        }
        assertThat(problems(inControl("status", run(prompt))))
                .extracting(Problem::code)
                .containsExactly("read.missing");
    }

    @Test
    void aPromptThatIsTheValueStays() {
        Note note = new Note("Välj ett objekt.", "\u00A0", null, DocumentStatus.DRAFT, false, null, List.of());

        assertThat(TEMPLATE.read(Note.render(SOURCE, note, Copy.WORKING)).document())
                .isEqualTo(note);
    }

    @Test
    void aPromptThatHasBeenPastedIsNoText() {
        String pasted = "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + run("Klicka här")
                + "</w:sdtContent></w:sdt>";

        assertThat(read(inControl("items[1].name", run("A") + pasted))
                        .document()
                        .items()
                        .get(1)
                        .name())
                .isEqualTo("A");
    }
}
