package se.kansli.template;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kansli.template.Docx.control;
import static se.kansli.template.Docx.each;
import static se.kansli.template.Docx.field;
import static se.kansli.template.Docx.p;
import static se.kansli.template.Docx.run;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.kansli.template.Note.Item;

/** What stands in a document: controls in the template become ordinary text, or stay to be written in. */
class RenderTest {

    @Test
    void finishedCopyHasTheValueInTheControlsPlaceAndLook() {
        Docx template = Docx.of(p(
                run("Om "),
                control("title", "<w:text/>", "<w:r><w:rPr><w:b/></w:rPr><w:t>exempel</w:t></w:r>"),
                run(".")));

        assertThat(Note.body(template, Note.titled("Budget <2027> & \"plan\"")))
                .isEqualTo(p(
                        run("Om "),
                        "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">Budget &lt;2027&gt; &amp; &quot;plan&quot;</w:t></w:r>",
                        run(".")));
    }

    @Test
    void workingCopyKeepsTheControl() {
        String body = Docx.bodyOf(Note.render(Docx.of(p(field("title"))), Note.titled("Budget"), Copy.WORKING));

        assertThat(body).isEqualTo(p(field("title").replace("exempel", "Budget")));
    }

    @Test
    void tabsAndLineEndsBecomeElements() {
        assertThat(Note.body(Docx.of(p(field("title"))), Note.titled("a\tb\r\nc\nd")))
                .isEqualTo(
                        p(
                                "<w:r><w:t xml:space=\"preserve\">a</w:t><w:tab/><w:t xml:space=\"preserve\">b</w:t>"
                                        + "<w:br/><w:t xml:space=\"preserve\">c</w:t><w:br/><w:t xml:space=\"preserve\">d</w:t></w:r>"));
    }

    @Test
    void absentValueLeavesNothingInAFinishedCopyAndAnEmptyControlInAWorkingOne() {
        Docx template = Docx.of(p(run("a"), field("subtitle")), control("subtitle", p(run("exempel"))));

        assertThat(Note.body(template, Note.titled("x"))).isEqualTo(p(run("a")));
        assertThat(Docx.bodyOf(Note.render(template, Note.titled("x"), Copy.WORKING)))
                .contains("<w:tag w:val=\"subtitle\"/>")
                .doesNotContain("exempel");
    }

    @Test
    void dashForWhatIsMissingIsNotWrittenBesideThePlaceThatAsksForIt() {
        Docx template = Docx.of(p(run("a"), field("subtitle"), control("if:!subtitle", run("–"))));

        assertThat(Note.body(template, Note.titled("x"))).isEqualTo(p(run("a") + run("–")));
        assertThat(Docx.bodyOf(Note.render(template, Note.titled("x"), Copy.WORKING)))
                .contains("Klicka och skriv")
                .doesNotContain("–");
    }

    @Test
    void placeholderIsShownAgainWhereThereIsNoValue() {
        String placeholder = control(
                "subtitle",
                "<w:placeholder><w:docPart w:val=\"PH1\"/></w:placeholder><w:showingPlcHdr/><w:text/>",
                run("Klicka här"));
        Docx template = Docx.of(p(placeholder)).withPlaceholder("PH1");
        Note named = new Note("x", "Underrubrik", null, Note.titled("x").status(), false, null, null);

        assertThat(Docx.bodyOf(Note.render(template, Note.titled("x"), Copy.WORKING)))
                .isEqualTo(p(placeholder));
        assertThat(Docx.bodyOf(Note.render(template, named, Copy.WORKING)))
                .contains("Underrubrik")
                .doesNotContain("showingPlcHdr");
    }

    @Test
    void datesComeInTheirFormsAndTheDatePickerKnowsTheDay() {
        String picker = control("date|weekday", "<w:date w:fullDate=\"2000-01-01T00:00:00Z\"/>", run("exempel"));
        Docx template = Docx.of(p(field("date")), p(field("date|long")), p(picker));
        Note note = Note.titled("x").on(LocalDate.of(2026, 11, 23));

        assertThat(Note.body(template, note))
                .isEqualTo(p(run("2026-11-23")) + p(run("23 november 2026")) + p(run("måndagen den 23 november 2026")));
        assertThat(Docx.bodyOf(Note.render(template, note, Copy.WORKING)))
                .contains("w:fullDate=\"2026-11-23T00:00:00Z\"");
    }

    @Test
    void enumsAreWrittenInSwedish() {
        assertThat(Note.body(Docx.of(p(field("status")), p(field("status|capital"))), Note.titled("x")))
                .isEqualTo(p(run("utkast")) + p(run("Utkast")));
    }

    @Test
    void repeatsParagraphsAndNestedLists() {
        Docx template =
                Docx.of(each("items", p(field("items[].name")) + each("items[].tags", p(field("items[].tags[]")))));

        assertThat(Note.body(template, Note.titled("x").with(Item.of("A", "1", "2"), Item.of("B"))))
                .isEqualTo(p(run("A")) + p(run("1")) + p(run("2")) + p(run("B")));
    }

    @Test
    void repeatsTableRowsAndLeavesNoneForAnEmptyList() {
        String row = "<w:tr><w:tc>" + p(field("items[].name")) + "</w:tc></w:tr>";
        String head = "<w:tr><w:tc>" + p(run("Namn")) + "</w:tc></w:tr>";
        Docx template = Docx.of("<w:tbl>" + head + each("items", row) + "</w:tbl>");

        assertThat(Note.body(template, Note.titled("x").with(Item.of("A"), Item.of("B"))))
                .isEqualTo("<w:tbl>" + head + row(run("A")) + row(run("B")) + "</w:tbl>");
        assertThat(Note.body(template, Note.titled("x"))).isEqualTo("<w:tbl>" + head + "</w:tbl>");
    }

    @Test
    void cellWhoseContentIsLeftOutStillHasAParagraph() {
        Docx template =
                Docx.of("<w:tbl><w:tr><w:tc>" + control("if:subtitle", p(run("Under"))) + "</w:tc></w:tr></w:tbl>");

        assertThat(Note.body(template, Note.titled("x")))
                .isEqualTo("<w:tbl>" + row("").replace("<w:p></w:p>", "<w:p/>") + "</w:tbl>");
    }

    @Test
    void controlAroundAParagraphWithABookmarkKeepsTheParagraph() {
        String control = control(
                "title", "<w:bookmarkStart w:id=\"1\" w:name=\"a\"/>" + p(run("x")) + "<w:bookmarkEnd w:id=\"1\"/>");

        assertThat(Note.body(Docx.of(control), Note.titled("Rubrik"))).isEqualTo(p(run("Rubrik")));
    }

    @Test
    void wordDoesNotFetchTheTextFromElsewhere() {
        Docx template = Docx.of(p(control("title", "<w:dataBinding w:xpath=\"/a\"/><w:text/>", run("x"))));

        assertThat(Docx.bodyOf(Note.render(template, Note.titled("Rubrik"), Copy.WORKING)))
                .doesNotContain("dataBinding")
                .contains("Rubrik");
    }

    @Test
    void templateMayHaveAMegabyteOfText() {
        String text = "a &amp; b ".repeat(100_000);

        assertThat(Note.body(Docx.of(p(run(text)), p(field("title"))), Note.titled("Rubrik")))
                .isEqualTo(p(run(text)) + p(run("Rubrik")));
    }

    @Test
    void conditionsLookAtAbsentEmptyFalseAndChoices() {
        Docx template = Docx.of(
                control("if:subtitle", p(run("1"))),
                control("if:!subtitle", p(run("2"))),
                control("if:items", p(run("3"))),
                control("if:urgent", p(run("4"))),
                control("if:!urgent", p(run("5"))),
                control("if:status.draft", p(run("6"))),
                control("if:status.adopted", p(run("7"))));

        assertThat(Note.body(template, Note.titled("x"))).isEqualTo(p(run("2")) + p(run("5")) + p(run("6")));
        assertThat(Note.body(template, Note.titled("x").with(Item.of("A")))).contains("3");
    }

    @Test
    void workingCopyOfALoopHasKeysAndIdsOfItsOwn() {
        Docx template = Docx.of(each(
                "items",
                p("<w:bookmarkStart w:id=\"5\" w:name=\"m\"/><w:bookmarkEnd w:id=\"5\"/>", field("items[].name"))));
        String body =
                Docx.bodyOf(Note.render(template, Note.titled("x").with(Item.of("A"), Item.of("B")), Copy.WORKING));

        assertThat(body)
                .contains("w:val=\"item:0\"", "w:val=\"item:1\"")
                .contains("w:val=\"items[0].name\"", "w:val=\"items[1].name\"");
        assertThat(all(body, "<w:id w:val=\"([^\"]+)\""))
                .doesNotHaveDuplicates()
                .hasSize(5);
        assertThat(all(body, "<w:bookmarkStart w:id=\"([^\"]+)\""))
                .doesNotHaveDuplicates()
                .hasSize(2);
        assertThat(all(body, "<w:bookmarkStart w:id=\"([^\"]+)\""))
                .isEqualTo(all(body, "<w:bookmarkEnd w:id=\"([^\"]+)\""));
    }

    @Test
    void workingCopyOfAnEmptyListHasOneEmptyItemToWriteIn() {
        Docx template = Docx.of(each("items", p(field("items[].name"))));

        assertThat(Docx.bodyOf(Note.render(template, Note.titled("x"), Copy.WORKING)))
                .containsOnlyOnce("w15:repeatingSectionItem")
                .doesNotContain("exempel");
    }

    @Test
    void controlsOfOthersAreLeftAloneInAWorkingCopy() {
        String foreign = "<w:sdt><w:sdtPr><w:docPartObj/></w:sdtPr><w:sdtContent>" + p(run("Innehåll"))
                + "</w:sdtContent></w:sdt>";
        Docx template = Docx.of(foreign, p(field("title")));

        assertThat(Docx.bodyOf(Note.render(template, Note.titled("x"), Copy.WORKING)))
                .startsWith(foreign);
        assertThat(Note.body(template, Note.titled("x"))).startsWith(p(run("Innehåll")));
    }

    private static String row(String run) {
        return "<w:tr><w:tc>" + p(run) + "</w:tc></w:tr>";
    }

    private static List<String> all(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.results().map(result -> result.group(1)).toList();
    }

    @Test
    void finishedCopyAsksForNothing() {
        String showing =
                "<w:sdt><w:sdtPr><w:alias w:val=\"Dnr\"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";
        String prompt = Docx.run("Klicka här…");
        Docx template = Docx.of(
                Docx.p(Docx.field("title")),
                Docx.p(Docx.run("Dnr: "), showing.formatted(prompt)),
                showing.formatted(Docx.p(prompt)),
                "<w:tbl><w:tr>" + showing.formatted("<w:tc><w:tcPr/>" + Docx.p(prompt) + "</w:tc>") + "</w:tr></w:tbl>",
                Docx.p("<w:sdt><w:sdtPr/><w:sdtContent>" + Docx.run("Ifyllt") + "</w:sdtContent></w:sdt>"));

        assertThat(Note.body(template, Note.titled("x")))
                .isEqualTo(Docx.p(Docx.run("x"))
                        + Docx.p(Docx.run("Dnr: "))
                        + "<w:tbl><w:tr><w:tc><w:tcPr/><w:p></w:p></w:tc></w:tr></w:tbl>"
                        + Docx.p(Docx.run("Ifyllt")));
        assertThat(Docx.bodyOf(Note.render(template, Note.titled("x"), Copy.WORKING)))
                .contains("Klicka här…", "showingPlcHdr");
    }
}
