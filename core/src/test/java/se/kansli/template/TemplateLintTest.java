package se.kansli.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.kansli.template.Docx.control;
import static se.kansli.template.Docx.each;
import static se.kansli.template.Docx.field;
import static se.kansli.template.Docx.p;
import static se.kansli.template.Docx.run;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kansli.problem.InvalidTemplateException;
import se.kansli.problem.Problem;
import se.kansli.text.Essential;

/** What Word's own checkers let pass and would fail in Word, or when the template is filled in, is refused. */
class TemplateLintTest {
    private static final String ROW = "<w:tr><w:tc>" + p(field("items[].name")) + "</w:tc></w:tr>";
    private static final String BEGIN = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>";
    private static final String END = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("template.control-id", p(field("title").replaceFirst("<w:id [^>]*>", ""))),
                Arguments.of("template.control-id-twice", p(field("title"), field("title"))),
                Arguments.of("template.two-kinds", p(control("title", "<w:text/><w:date/>", run("x")))),
                Arguments.of("template.repeat-level", p(each("items", run("x")))),
                Arguments.of("template.placeholder", p(control("title", "<w:showingPlcHdr/><w:text/>", run("x")))),
                Arguments.of(
                        "template.placeholder-missing",
                        p(control(
                                "title",
                                "<w:placeholder><w:docPart w:val=\"Borta\"/></w:placeholder><w:text/>",
                                run("x")))),
                Arguments.of("template.empty-cell", table("<w:tr><w:tc/></w:tr>")),
                Arguments.of("template.cell-end", table("<w:tr><w:tc>" + table(plainRow()) + "</w:tc></w:tr>")),
                Arguments.of("template.empty-table", table("<w:tblPr/>")),
                Arguments.of("template.table-may-be-empty", table(each("items", ROW))),
                Arguments.of("template.paragraph-id", "<w:p w14:paraId=\"1\"/><w:p w14:paraId=\"1\"/>"),
                Arguments.of("template.unknown-style", "<w:p><w:pPr><w:pStyle w:val=\"Borta\"/></w:pPr></w:p>"),
                Arguments.of(
                        "template.unknown-list",
                        "<w:p><w:pPr><w:numPr><w:numId w:val=\"99\"/></w:numPr></w:pPr></w:p>"),
                Arguments.of("template.field-crosses", p(BEGIN, control("if:subtitle", END))),
                Arguments.of("template.field-crosses", p(control("if:subtitle", BEGIN), END)),
                Arguments.of(
                        "template.bookmark-crosses",
                        p(
                                control("if:subtitle", "<w:bookmarkStart w:id=\"1\" w:name=\"a\"/>"),
                                "<w:bookmarkEnd w:id=\"1\"/>")),
                Arguments.of("template.level", table(control("title", plainRow()))),
                Arguments.of("template.nested", control("title", p(field("subtitle")))),
                Arguments.of(
                        "template.note-twice",
                        p(Docx.footnote(2)) + each("items", p(field("items[].name"), Docx.footnote(2)))),
                Arguments.of(
                        "template.note-twice",
                        each("items", p(field("items[].name"), Docx.footnote(2))) + p(Docx.footnote(2))),
                Arguments.of("template.comment", p("<w:r><w:commentReference w:id=\"0\"/></w:r>")));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void refuses(String code, String body) {
        InvalidTemplateException refused = catchThrowableOfType(
                InvalidTemplateException.class,
                () -> Template.compile(
                        Note.class, Docx.of(body, p(field("date"))).bytes()));

        assertThat(refused).isNotNull();
        assertThat(refused.problems()).extracting(Problem::code).contains(code);
    }

    @Test
    void acceptsATableOfRowsFromAListInsideItsCondition() {
        String guarded = control("if:items", table(each("items", ROW)));

        assertThatCode(() -> Template.compile(Note.class, Docx.of(guarded).bytes()))
                .doesNotThrowAnyException();
    }

    @Test
    void acceptsATextBoxThatIsThereTwiceForOlderPrograms() {
        String box = "<w:txbxContent>" + p(field("title")) + "</w:txbxContent>";
        String twice = p("<w:r><mc:AlternateContent><mc:Choice Requires=\"w14\">" + box + "</mc:Choice><mc:Fallback>"
                + box + "</mc:Fallback></mc:AlternateContent></w:r>");

        assertThat(Note.body(Docx.of(twice), Note.titled("Rubrik")))
                .containsSubsequence("Choice", "Rubrik", "Fallback", "Rubrik");
    }

    @Test
    void acceptsFieldsThatStandWhollyInsideAControl() {
        String inside = p(control("if:subtitle", BEGIN + run("PAGE") + END));

        assertThatCode(() -> Template.compile(Note.class, Docx.of(inside).bytes()))
                .doesNotThrowAnyException();
    }

    /** A kind with something that must be printed. */
    public record Decision(
            @Essential String heading, @Essential Clause clause, String remark) {
        /** A part of it. */
        public record Clause(@Essential String text, String note) {}
    }

    @Test
    void refusesATemplateThatNeverPrintsWhatIsEssential() {
        InvalidTemplateException refused = catchThrowableOfType(
                InvalidTemplateException.class,
                () -> Template.compile(
                        Decision.class, Docx.of(p(field("heading"))).bytes()));

        assertThat(refused.problems()).extracting(Problem::path).containsExactly("clause.text");
        assertThatCode(() -> Template.compile(
                        Decision.class,
                        Docx.of(p(field("heading"), field("clause.text"))).bytes()))
                .doesNotThrowAnyException();
    }

    private static String table(String rows) {
        return "<w:tbl>" + rows + "</w:tbl>";
    }

    private static String plainRow() {
        return "<w:tr><w:tc>" + p(run("x")) + "</w:tc></w:tr>";
    }
}
