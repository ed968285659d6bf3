package se.kansli.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.kansli.template.Docx.control;
import static se.kansli.template.Docx.each;
import static se.kansli.template.Docx.field;
import static se.kansli.template.Docx.heading;
import static se.kansli.template.Docx.p;
import static se.kansli.template.Docx.run;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import se.kansli.organisation.DocumentStatus;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.problem.Problem;
import se.kansli.template.Note.Item;
import se.kansli.text.RichText;

/** A note with something in each kind of field, and its document, as somebody edits it in Word. */
final class EditedNote {
    private static final String DATE =
            "<w:date w:fullDate=\"2020-01-01T00:00:00Z\"><w:dateFormat w:val=\"yyyy-MM-dd\"/>"
                    + "<w:lid w:val=\"sv-SE\"/></w:date>";
    private static final String LIST = "<w:dropDownList><w:listItem w:displayText=\"Utkast (v1)\" w:value=\"draft\"/>"
            + "<w:listItem w:displayText=\"Förslag\" w:value=\"proposal\"/>"
            + "<w:listItem w:displayText=\"Antaget\" w:value=\"adopted\"/>"
            + "<w:listItem w:displayText=\"Upphävt\" w:value=\"repealed\"/></w:dropDownList>";
    private static final String BOX = "<w14:checkbox><w14:checked w14:val=\"0\"/></w14:checkbox>";
    static final Docx SOURCE = Docx.of(
                    heading("Anteckning"),
                    p(run("Rubrik: "), field("title"), run(".")),
                    control("if:subtitle", p(run("Under: "), field("subtitle"))),
                    p(control("date", DATE, run("2020-01-01")), control("status", LIST, run("Utkast"))),
                    p(control("urgent", BOX, run("☐"))),
                    control("text", p(run("Text"))),
                    each(
                            "items",
                            p(run("Punkt "), field("items[].position"), run(": "), field("items[].name"))
                                    + p(field("items[].number"), run(" st"))
                                    + control("items[].body", p(run("Text")))
                                    + each("items[].tags", p(field("items[].tags[]")))))
            .withPart(
                    "header",
                    "word/header1.xml",
                    "<w:hdr " + Docx.NAMESPACES + ">" + p(run("Om "), field("title", "i sidhuvudet")) + "</w:hdr>");
    static final Template<Note> TEMPLATE = Template.compile(Note.class, SOURCE.bytes());

    static final Note NOTE = new Note(
            "Ärende",
            "Underrubrik",
            LocalDate.of(2027, 1, 14),
            DocumentStatus.PROPOSAL,
            true,
            RichText.of("Ett **fett** stycke.\n\n- en\n- två"),
            List.of(
                    new Item("Alfa", 1, List.of("röd", "blå"), RichText.of("Om *alfa*.")),
                    new Item("Beta", 2, List.of(), null),
                    new Item("Gamma", 3, List.of("grön"), RichText.of("Om gamma."))));

    private EditedNote() {}

    /** The document before anybody edits it. */
    static byte[] document() {
        return Note.render(SOURCE, NOTE, Copy.WORKING);
    }

    static Revision<Note> read(UnaryOperator<String> edit) {
        return TEMPLATE.read(Edits.edited(document(), "word/document.xml", edit));
    }

    static List<Problem> problems(UnaryOperator<String> edit) {
        return catchThrowableOfType(InvalidDocumentException.class, () -> read(edit))
                .problems();
    }

    /** What an edit changes, of which there is nothing to tell. */
    static List<String> changes(UnaryOperator<String> edit) {
        Revision<Note> revision = read(edit);
        assertThat(revision.warnings()).isEmpty();
        return revision.changes().stream().map(Change::toString).toList();
    }

    /** The control of the n-th item, counted from 0. */
    static String itemOf(String body, int index) {
        return Edits.itemAround(body, index, "items[" + index + "].position");
    }
}
