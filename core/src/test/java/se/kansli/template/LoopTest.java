package se.kansli.template;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kansli.template.Docx.control;
import static se.kansli.template.Docx.each;
import static se.kansli.template.Docx.field;
import static se.kansli.template.Docx.p;
import static se.kansli.template.Docx.run;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.kansli.template.Note.Item;

/** What is another in each item of a loop. */
class LoopTest {
    private static final Note TWO = Note.titled("x").with(Item.of("A", "1", "2"), Item.of("B", "3", "4"));

    @Test
    void itemsKnowTheirPosition() {
        Docx template = Docx.of(each(
                "items",
                p(
                        field("items[].position"),
                        control("if:items[].first", run(" först")),
                        control("if:!items[].last", run(",")))));

        assertThat(Note.body(template, TWO)).isEqualTo(p(run("1"), run(" först"), run(",")) + p(run("2")));
    }

    @Test
    void aListInsideAnItemBeginsAnewAndOneThroughTheItemsGoesOn() {
        String inner = numbered(field("items[].tags[]"));
        Docx template = Docx.of(each("items", p(field("items[].name")) + each("items[].tags", inner)));

        byte[] file = Note.render(template, TWO, Copy.FINAL);
        assertThat(listIds(Docx.bodyOf(file))).containsExactly("3", "3", "4", "4");
        assertThat(Docx.part(file, "word/numbering.xml")).contains("<w:num w:numId=\"4\">");

        assertThat(listIds(Note.body(Docx.of(each("items", numbered(field("items[].name")))), TWO)))
                .isEmpty();
    }

    @Test
    void severalNumberedParagraphsOfAnItemAreItsOwnList() {
        Docx template = Docx.of(each("items", numbered(field("items[].name")) + numbered(run("Beslut"))));

        assertThat(listIds(Note.body(template, TWO))).containsExactly("3", "3", "4", "4");
    }

    @Test
    void bulletsAreLeftAlone() {
        String bullet = "<w:p><w:pPr><w:pStyle w:val=\"Punktlista\"/></w:pPr>" + run("a") + "</w:p>";
        Docx template = Docx.of(each("items", bullet + bullet), p(field("title")));

        assertThat(Note.body(template, TWO)).startsWith(bullet + bullet + bullet + bullet);
    }

    @Test
    void trackedChangesAndPermissionsHaveNumbersOfTheirOwn() {
        String tracked =
                "<w:p><w:pPr><w:rPr><w:ins w:id=\"7\" w:author=\"A\"/></w:rPr></w:pPr><w:permStart w:id=\"8\"/>"
                        + "<w:ins w:id=\"9\" w:author=\"A\">" + run("nytt") + "</w:ins><w:permEnd w:id=\"8\"/></w:p>";
        String body = Note.body(Docx.of(each("items", p(field("items[].name")) + tracked)), TWO);

        List<String> changes = all(body, "<w:ins w:id=\"([0-9]+)\"");
        assertThat(changes).hasSize(4).doesNotHaveDuplicates();
        List<String> permissions = all(body, "<w:perm(?:Start|End) w:id=\"([0-9]+)\"");
        assertThat(permissions).hasSize(4).doesNotContainAnyElementsOf(changes);
        assertThat(permissions.get(0)).isEqualTo(permissions.get(1)).isNotEqualTo(permissions.get(2));
    }

    @Test
    void shapesAndTheirTypesStayTogether() {
        String box = "<w:r><w:pict><v:shapetype id=\"typ\"><v:stroke joinstyle=\"miter\"/></v:shapetype>"
                + "<v:shape id=\"ruta\" o:spid=\"_x0000_s1026\" type=\"#typ\"><v:fill type=\"solid\"/></v:shape></w:pict></w:r>";
        String loop = each("items", p(field("items[].name")) + p(box))
                .replaceFirst(
                        "<w:sdt>",
                        "<w:sdt xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\">");
        String body = Note.body(Docx.of(loop), TWO);

        assertThat(all(body, " id=\"([^\"]+)\"")).hasSize(4).doesNotHaveDuplicates();
        assertThat(all(body, "<v:shape [^>]*type=\"#([^\"]+)\"")).isEqualTo(all(body, "<v:shapetype id=\"([^\"]+)\""));
        assertThat(body).contains("<v:fill type=\"solid\"/>").doesNotContain("o:spid");
    }

    private static List<String> all(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    @Test
    void bookmarksAndWhatRefersToThemStayTogether() {
        String item = p(
                "<w:bookmarkStart w:id=\"5\" w:name=\"punkt\"/>",
                field("items[].name"),
                "<w:bookmarkEnd w:id=\"5\"/>",
                "<w:hyperlink w:anchor=\"punkt\">" + run("se") + "</w:hyperlink>",
                "<w:r><w:instrText> REF punkt \\h </w:instrText></w:r>",
                "<w:fldSimple w:instr=\"PAGEREF punkt\"/>");
        String body = Note.body(Docx.of(each("items", item)), TWO);

        List<String> names = Pattern.compile("w:name=\"(punkt_[0-9]+)\"")
                .matcher(body)
                .results()
                .map(result -> result.group(1))
                .toList();
        assertThat(names).hasSize(2).doesNotHaveDuplicates();
        for (String name : names) {
            assertThat(body)
                    .contains("w:anchor=\"" + name + "\"")
                    .contains(" REF " + name + " \\h ")
                    .contains("w:instr=\"PAGEREF " + name + "\"");
        }
    }

    @Test
    void loopsStandInCellsAndTablesInLoops() {
        String table = "<w:tbl><w:tr><w:tc>" + p(field("items[].name")) + "</w:tc><w:tc>"
                + each("items[].tags", p(field("items[].tags[]"))) + "</w:tc></w:tr></w:tbl>";

        assertThat(Note.body(
                        Docx.of(each("items", table)), Note.titled("x").with(Item.of("A", "1", "2"), Item.of("B"))))
                .isEqualTo("<w:tbl><w:tr><w:tc>" + p(run("A")) + "</w:tc><w:tc>" + p(run("1")) + p(run("2"))
                        + "</w:tc></w:tr></w:tbl><w:tbl><w:tr><w:tc>" + p(run("B"))
                        + "</w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>");
    }

    private static String numbered(String content) {
        return "<w:p><w:pPr><w:pStyle w:val=\"Numreradlista\"/><w:jc w:val=\"left\"/></w:pPr>" + content + "</w:p>";
    }

    private static List<String> listIds(String body) {
        return Pattern.compile("<w:numId w:val=\"([0-9]+)\"/></w:numPr><w:jc")
                .matcher(body)
                .results()
                .map(result -> result.group(1))
                .toList();
    }
}
