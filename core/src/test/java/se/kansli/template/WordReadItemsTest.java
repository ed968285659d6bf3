package se.kansli.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.kansli.template.Docx.control;
import static se.kansli.template.Docx.each;
import static se.kansli.template.Docx.field;
import static se.kansli.template.Docx.p;
import static se.kansli.template.Docx.run;
import static se.kansli.template.EditedNote.NOTE;
import static se.kansli.template.EditedNote.changes;
import static se.kansli.template.EditedNote.itemOf;
import static se.kansli.template.EditedNote.read;
import static se.kansli.template.Edits.controlOf;
import static se.kansli.template.Edits.edited;
import static se.kansli.template.Edits.itemAround;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.template.Note.Item;

/** Items of lists that somebody moves, copies, adds and removes. */
class WordReadItemsTest {
    @Test
    void tellsOfAnItemThatIsMovedToAnotherList() {
        Template<Schedule> template = Template.compile(
                Schedule.class,
                Docx.of(
                                p(field("title")),
                                each("entries", p(field("entries[].what"))),
                                each("others", p(field("others[].what"))))
                        .bytes());
        Schedule schedule = Schedule.titled("Plan")
                .with(Schedule.Entry.of("Alfa"), Schedule.Entry.of("Beta"))
                .andOthers(Schedule.Entry.of("Gamma"));
        byte[] moved = edited(Schedule.render(template, schedule, Copy.WORKING), "word/document.xml", body -> {
            String beta = itemAround(body, 1, "entries[1].what");
            String gamma = itemAround(body, 0, "others[0].what");
            return body.replace(beta, "").replace(gamma, gamma + beta);
        });

        Revision<Schedule> revision = template.read(moved);

        assertThat(revision.document()).isEqualTo(schedule);
        assertThat(revision.warnings()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("read.other-list");
            assertThat(problem.path()).isEqualTo("others");
            assertThat(problem.swedish()).contains("”Beta”");
        });
    }

    /** A table of items, as the tab key, copying and tracking change it. */
    private static final Docx ROWS = Docx.of(
            p(field("title")),
            "<w:tbl><w:tr><w:tc>" + p(run("Namn")) + "</w:tc><w:tc>" + p(run("Antal")) + "</w:tc></w:tr>"
                    + each(
                            "items",
                            "<w:tr><w:tc>" + p(field("items[].name")) + "</w:tc><w:tc>" + p(field("items[].number"))
                                    + "</w:tc></w:tr>")
                    + "</w:tbl>");

    @Test
    void followsItemsThatAreMovedCopiedAndRemoved() {
        assertThat(changes(body -> {
                    String alfa = itemOf(body, 0);
                    return body.replace(alfa, "").replace(itemOf(body, 2), itemOf(body, 2) + alfa);
                }))
                .containsExactly("items[0] → items[2]");
        assertThat(changes(body -> body.replace(itemOf(body, 1), ""))).containsExactly("items[1]: − ”Beta, 2”");
        assertThat(changes(body -> {
                    String beta = itemOf(body, 1);
                    return body.replace(beta, beta + beta.replace(">Beta<", ">Delta<"));
                }))
                .containsExactly("items[2]: + ”Delta, 2”");
        assertThat(changes(body -> {
                    String blue = controlOf(body, "items[0].tags[1]");
                    return body.replace(blue, blue.replace("blå", "blåa"));
                }))
                .containsExactly("items[0].tags[1]: ”blå” → ”blåa”");
    }

    @Test
    void anItemWithoutAnyTextIsNone() {
        assertThat(changes(body -> {
                    String beta = itemOf(body, 1);
                    return body.replace(
                            beta,
                            beta
                                    + beta.replace("<w:t xml:space=\"preserve\">Beta<", "<w:t><")
                                            .replace(">2<", "><"));
                }))
                .isEmpty();
    }

    @Test
    void goesByTheKeysWhereAProgramHasDroppedTheSections() {
        Revision<Note> revision = read(body -> body.replaceAll("<w15:repeatingSection(Item)?/>", "")
                .replaceAll("<w:tag w:val=\"(each|item|if):[^\"]*\"/>", "")
                .replace(">Gamma<", ">Gamma 2<"));

        assertThat(revision.changes())
                .extracting(Change::toString)
                .containsExactly("items[2].name: ”Gamma” → ”Gamma 2”");
    }

    @Test
    void readsItemsWhereSomethingElseStandsAroundThemOrTheirControlIsGone() {
        assertThat(changes(body -> {
                    String beta = itemOf(body, 1);
                    return body.replace(beta, "<w:customXml>" + beta.replace(">Beta<", ">B<") + "</w:customXml>");
                }))
                .containsExactly("items[1].name: ”Beta” → ”B”");
        assertThat(changes(body -> {
                    String beta = itemOf(body, 1);
                    String content =
                            beta.substring(beta.indexOf("<w:sdtContent>") + 14, beta.lastIndexOf("</w:sdtContent>"));
                    return body.replace(beta, content.replace(">Beta<", ">B<"));
                }))
                .containsExactly("items[1].name: ”Beta” → ”B”");
    }

    @Test
    void tellsOfTextTypedInALockedFieldOfACopiedItem() {
        Docx source = Docx.of(
                p(field("title")),
                each(
                        "items",
                        p(control("items[].name", "<w:lock w:val=\"sdtContentLocked\"/><w:text/>", run("namn")))
                                + p(field("items[].number"))));
        Template<Note> template = Template.compile(Note.class, source.bytes());
        byte[] file = edited(Note.render(source, NOTE, Copy.WORKING), "word/document.xml", body -> {
            String beta = controlOf(body, "item:1");
            return body.replace(beta, beta + beta.replace(">Beta<", ">Delta<"));
        });

        assertThat(catchThrowableOfType(InvalidDocumentException.class, () -> template.read(file))
                        .problems())
                .filteredOn(problem -> problem.code().equals("read.locked"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.swedish()).contains("”Delta”"));
    }

    private static List<String> rowChanges(UnaryOperator<String> edit) {
        Note note = NOTE.with(new Item("Alfa", 1, List.of(), null), new Item("Beta", 2, List.of(), null));
        Revision<Note> revision = Template.compile(Note.class, ROWS.bytes())
                .read(edited(Note.render(ROWS, note, Copy.WORKING), "word/document.xml", edit));
        assertThat(revision.warnings()).isEmpty();
        return revision.changes().stream().map(Change::toString).toList();
    }

    private static String row(String body, String name) {
        int at = body.indexOf(">" + name + "<");
        return body.substring(body.lastIndexOf("<w:tr>", at), body.indexOf("</w:tr>", at) + "</w:tr>".length());
    }

    @Test
    void aRowThatIsAddedWithoutAControlOfItsOwnIsOneMoreAndChangesNoOther() {
        UnaryOperator<String> inItem = body -> body.replace(
                row(body, "Beta"), row(body, "Beta") + row(body, "Beta").replace(">Beta<", ">Ny<"));
        UnaryOperator<String> betweenItems = body -> {
            int end = body.indexOf(
                            "</w:sdt>",
                            body.indexOf(row(body, "Beta")) + row(body, "Beta").length())
                    + "</w:sdt>".length();
            return body.substring(0, end) + row(body, "Beta").replace(">Beta<", ">Ny<") + body.substring(end);
        };
        UnaryOperator<String> afterTheList =
                body -> body.replace("</w:tbl>", row(body, "Beta").replace(">Beta<", ">Ny<") + "</w:tbl>");

        assertThat(rowChanges(inItem)).containsExactly("items[2]: + ”Ny, 2”");
        assertThat(rowChanges(betweenItems)).containsExactly("items[2]: + ”Ny, 2”");
        assertThat(rowChanges(afterTheList)).containsExactly("items[2]: + ”Ny, 2”");
    }

    @Test
    void aRowThatIsDeletedAsAChangeIsGoneAndNothingElseIsSaid() {
        assertThat(rowChanges(body -> body.replace(
                        row(body, "Alfa"),
                        row(body, "Alfa").replace("<w:tr>", "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>"))))
                .containsExactly("items[0]: − ”Alfa, 1”");
    }
}
