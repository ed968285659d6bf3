package se.kansli.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.kansli.template.Docx.control;
import static se.kansli.template.Docx.each;
import static se.kansli.template.Docx.field;
import static se.kansli.template.Docx.heading;
import static se.kansli.template.Docx.p;
import static se.kansli.template.Docx.run;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kansli.problem.InvalidTemplateException;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;

/** Law 3: what is wrong with a template shows when it is compiled, all at once. */
class TemplateProblemsTest {

    @Test
    void findsAllProblemsOfAFileAtOnceAndTellsWhereTheyStand() {
        Docx template = Docx.of(
                heading("Inledning"),
                p(run("Om "), field("titel"), run(" här")),
                p(field("items[].name")),
                each("items", p(field("items[].nmae"))));

        List<Problem> problems = problems(template.bytes());

        assertThat(problems)
                .extracting(Problem::code)
                .containsExactly("template.unknown-field", "template.outside-loop", "template.unknown-field");
        assertThat(problems.get(0).location())
                .isEqualTo(new Location.InWord("word/document.xml", 2, "Inledning", "Om exempel här"));
        assertThat(problems.get(0).swedish()).contains("menas title?");
        assertThat(problems.get(0).english()).contains("is title meant?");
        assertThat(problems.get(2).swedish()).contains("items[].name");
    }

    @ParameterizedTest
    @CsvSource({
        "items, template.list-as-value",
        "items.name, template.list-as-record",
        "title.text, template.value-as-record",
        "title[], template.not-list",
        "title|long, template.format",
        "date|longer, template.format",
        "Title, template.unknown-field",
        "namn på nätverket, template.tag",
        "title.., template.tag",
        "status.drat, template.unknown-field",
        "each:title, template.each-not-list",
        "each:items, template.each-kind",
        "item:1, template.item-alone",
        "if:nothing, template.unknown-field",
        "if:title|long, template.tag",
        "text, template.kind",
        "titletitletitletitletitletitletitletitletitletitletitletitletitletitle, template.tag-length"
    })
    void refusesATagThatDoesNotFit(String tag, String code) {
        assertThat(problems(Docx.of(p(field(tag))).bytes()))
                .extracting(Problem::code)
                .containsExactly(code);
    }

    @Test
    void refusesControlsOfTheWrongKind() {
        String dropDown = control("title", "<w:dropDownList/>", run("x"));
        String date = control("title", "<w:date/>", run("x"));

        assertThat(problems(Docx.of(p(dropDown, date)).bytes()))
                .extracting(Problem::code)
                .containsExactly("template.kind", "template.kind");
    }

    @Test
    void refusesRichTextWithinALine() {
        assertThat(problems(Docx.of(p(control("text", run("x")))).bytes()))
                .extracting(Problem::code)
                .containsExactly("template.rich-text-inline");
    }

    @Test
    void refusesRichTextWhereTheTemplateHasNoListStyles() {
        Docx template =
                Docx.of(control("text", p(run("x")))).with("word/styles.xml", "<w:styles " + Docx.NAMESPACES + "/>");

        assertThat(problems(template.bytes()))
                .extracting(Problem::swedish)
                .anyMatch(text -> text.contains("Punktlista"))
                .anyMatch(text -> text.contains("Numrerad lista"));
    }

    @Test
    void refusesTextThatWouldBeLostBetweenItems() {
        String lost = control(
                "each:items",
                "<w15:repeatingSection/>",
                "<w:sdt><w:sdtPr><w:id w:val=\"1\"/><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent>"
                        + p(field("items[].name")) + "</w:sdtContent></w:sdt>" + p(run("bortglömt")));

        assertThat(problems(Docx.of(lost).bytes())).extracting(Problem::code).containsExactly("template.outside-item");
    }

    @Test
    void refusesWhatIsNoWordFile() {
        assertThat(codes("".getBytes(StandardCharsets.UTF_8))).containsExactly("template.not-zip");
        assertThat(codes("Hej".getBytes(StandardCharsets.UTF_8))).containsExactly("template.not-zip");
        byte[] whole = Docx.of(p(field("title"))).bytes();
        assertThat(codes(Arrays.copyOf(whole, whole.length / 2))).containsExactly("template.damaged");
        assertThat(codes(Docx.of(p(field("title")))
                        .with("_rels/.rels", "<Relationships/>")
                        .bytes()))
                .containsExactly("template.not-word");
        assertThat(codes(Docx.of(p(field("title")))
                        .with("[Content_Types].xml", "<Types/>")
                        .bytes()))
                .containsExactly("template.not-word");
    }

    @Test
    void refusesATemplateWithoutControls() {
        assertThat(codes(Docx.of(p(run("Hej"))).bytes())).containsExactly("template.no-controls");
    }

    @Test
    void refusesDoctypesEntitiesAndBrokenXml() {
        String doctype = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
        String document = "<w:document " + Docx.NAMESPACES + "><w:body>&e;</w:body></w:document>";

        assertThat(codes(Docx.of().with("word/document.xml", doctype + document).bytes()))
                .containsExactly("template.doctype");
        assertThat(codes(Docx.of().with("word/document.xml", "<w:document").bytes()))
                .containsExactly("template.xml");
        assertThat(codes(Docx.of()
                        .with("word/document.xml", new byte[] {(byte) 0xff, 0})
                        .bytes()))
                .containsExactly("template.xml");
        assertThat(codes(Docx.of()
                        .with("word/document.xml", "<a>".repeat(10_000))
                        .bytes()))
                .containsExactly("template.too-deep");
    }

    @Test
    void refusesPartsThatLeadOutOfTheFile() {
        assertThat(codes(Docx.of(p(field("title"))).with("../x.xml", "<x/>").bytes()))
                .containsExactly("template.part-name");
        assertThat(codes(Docx.of(p(field("title")))
                        .with("WORD/document.xml", "<x/>")
                        .bytes()))
                .containsExactly("template.part-twice");
    }

    @Test
    void refusesAPartThatUnpacksToMoreThanATemplateHolds() {
        byte[] bomb = Docx.of(p(field("title")))
                .with("word/media/a.bin", new byte[65 << 20])
                .bytes();

        assertThat(bomb.length).isLessThan(1 << 20);
        assertThat(codes(bomb)).containsExactly("template.too-large");
    }

    private static List<String> codes(byte[] file) {
        return problems(file).stream().map(Problem::code).toList();
    }

    private static List<Problem> problems(byte[] file) {
        InvalidTemplateException refused =
                catchThrowableOfType(InvalidTemplateException.class, () -> Template.compile(Note.class, file));
        assertThat(refused).isNotNull();
        assertThat(refused.problems()).allSatisfy(problem -> {
            assertThat(problem.swedish()).isNotBlank().doesNotContain("{");
            assertThat(problem.english()).isNotBlank().doesNotContain("{");
        });
        return refused.problems();
    }
}
