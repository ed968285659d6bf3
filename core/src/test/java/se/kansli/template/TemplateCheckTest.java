package se.kansli.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.kansli.template.Docx.NAMESPACES;
import static se.kansli.template.Docx.control;
import static se.kansli.template.Docx.field;
import static se.kansli.template.Docx.p;
import static se.kansli.template.Docx.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kansli.problem.InvalidTemplateException;
import se.kansli.problem.Problem;

/** An author finds the problems of a template as comments in a copy of it. */
class TemplateCheckTest {
    private static final String START = "<w:commentRangeStart w:id=\"0\"/>";
    private static final String END = "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r>";
    private static final Docx FAULTY = Docx.of(p(run("Först")), p(field("titel")), p(run("Sist")));

    @TempDir
    private Path folder;

    @Test
    void faultlessTemplateHasNoProblems() {
        TemplateCheck check =
                TemplateCheck.of(Note.class, Docx.of(p(field("title"))).titled().bytes());

        assertThat(check.problems()).isEmpty();
    }

    @Test
    void whatIsHardToReadIsFoundAfterWhatIsWrongAndStopsNoTemplate() {
        byte[] file = Docx.of(
                        p(field("titel")), p("<w:r><w:drawing><wp:inline><wp:docPr/></wp:inline></w:drawing></w:r>"))
                .titled()
                .bytes();
        byte[] compiles = Docx.of(p(field("title"))).bytes();

        assertThat(TemplateCheck.of(Note.class, file).problems())
                .extracting(problem -> problem.code() + " " + problem.location())
                .containsExactly(
                        "template.unknown-field word/document.xml ¶1 ”exempel”",
                        "accessibility.alternative-text word/document.xml ¶2");
        assertThat(TemplateCheck.of(Note.class, compiles).problems())
                .extracting(Problem::code)
                .containsExactly("accessibility.title");
        assertThatCode(() -> Template.compile(Note.class, compiles)).doesNotThrowAnyException();
    }

    @Test
    void examplesInControlsAreNotHeldAgainstATemplate() {
        String example = control("title", "<w:text/>", run("1. Klicka   här"));
        String next = control("date", "<w:text/>", run("2. Klicka   här"));

        assertThat(TemplateCheck.of(
                                Note.class,
                                Docx.of(p(example), p(next)).titled().bytes())
                        .problems())
                .isEmpty();
    }

    @Test
    void aTableThatGrowsNeedsAHeaderRow() {
        String row = "<w:tr><w:tc>" + p(field("items[].name")) + "</w:tc><w:tc>" + p(run("x")) + "</w:tc></w:tr>";
        String table =
                "<w:tbl><w:tblPr><w:tblCaption w:val=\"Poster\"/></w:tblPr>" + Docx.each("items", row) + "</w:tbl>";
        String guarded = control("if:items", table);

        assertThat(TemplateCheck.of(
                                Note.class,
                                Docx.of(p(field("title")), guarded).titled().bytes())
                        .problems())
                .extracting(Problem::code)
                .containsExactly("accessibility.table-header");
    }

    @Test
    void commentStandsAroundTheParagraphOfTheProblem() {
        assertThat(Docx.bodyOf(annotated(FAULTY)))
                .isEqualTo(p(run("Först")) + p(START, field("titel"), END) + p(run("Sist")));
    }

    @Test
    void commentSaysCodeAndTextFromKansliWithoutADate() {
        assertThat(Docx.part(annotated(FAULTY), "word/comments.xml"))
                .contains("<w:comment w:id=\"0\" w:author=\"Kansli\" w:initials=\"K\">")
                .contains("template.unknown-field: Fältet ”titel” finns inte: menas title?");
    }

    @Test
    void sameFileGivesTheSameBytes() {
        assertThat(annotated(FAULTY)).isEqualTo(annotated(FAULTY));
    }

    @Test
    void partsWithoutProblemsStayAsTheyWere() {
        Map<String, byte[]> before = Docx.open(FAULTY.bytes());
        Map<String, byte[]> after = Docx.open(annotated(FAULTY));

        assertThat(after.keySet()).containsAll(before.keySet());
        assertThat(after.get("word/styles.xml")).isEqualTo(before.get("word/styles.xml"));
        assertThat(after.get("word/numbering.xml")).isEqualTo(before.get("word/numbering.xml"));
    }

    @Test
    void severalProblemsOfAParagraphStandTogetherAfterItsProperties() {
        String properties = "<w:pPr><w:pStyle w:val=\"Rubrik1\"/></w:pPr>";
        byte[] copy = annotated(Docx.of("<w:p>" + properties + field("titel") + field("statuss") + "</w:p>"));

        assertThat(Docx.bodyOf(copy))
                .startsWith("<w:p>" + properties + START + "<w:commentRangeStart w:id=\"1\"/><w:sdt>")
                .endsWith(END + END.replace("\"0\"", "\"1\"") + "</w:p>");
    }

    @Test
    void problemOfAnEmptyParagraphOpensIt() {
        byte[] copy = annotated(Docx.of("<w:p w14:paraId=\"1\"/><w:p w14:paraId=\"1\"/>", p(field("title"))));

        assertThat(Docx.bodyOf(copy)).contains("<w:p w14:paraId=\"1\">" + START + END + "</w:p>" + p(field("title")));
    }

    @Test
    void problemInAHeaderComesAtTheFirstParagraphAndSaysWhere() {
        Docx template = Docx.of(p(run("Först")), p(field("title")));
        withPart(template, "header", "header1.xml", "<w:hdr " + NAMESPACES + ">" + p(field("titel")) + "</w:hdr>");
        byte[] copy = annotated(template);

        assertThat(Docx.bodyOf(copy)).startsWith("<w:p>" + START);
        assertThat(Docx.part(copy, "word/comments.xml")).contains("Gäller word/header1.xml ¶1 ”exempel”. Fältet");
    }

    @Test
    void problemInATextBoxComesAtTheParagraphTheBoxHangsOn() {
        String box = "<w:r><w:pict><w:txbxContent>" + p(field("titel")) + "</w:txbxContent></w:pict></w:r>";

        assertThat(Docx.bodyOf(annotated(Docx.of(p(run("Först")), p(box)))))
                .startsWith(p(run("Först")) + "<w:p>" + START)
                .contains(box + END);
    }

    @Test
    void documentWithoutParagraphsGetsOne() {
        assertThat(Docx.bodyOf(annotated(Docx.of("<w:sectPr/>")))).isEqualTo(p(START, END) + "<w:sectPr/>");
    }

    @Test
    void commentsThatWereThereStay() {
        String own = "<w:comment w:id=\"7\" w:author=\"Eva\"><w:p>" + run("Egen") + "</w:p></w:comment>";
        Docx template = Docx.of(p(run("Ett"), "<w:r><w:commentReference w:id=\"7\"/></w:r>"), p(field("titel")));
        withPart(template, "comments", "notes.xml", "<w:comments " + NAMESPACES + ">" + own + "</w:comments>");
        byte[] copy = annotated(template);

        assertThat(Docx.part(copy, "word/notes.xml"))
                .contains(own + "<w:comment w:id=\"8\" w:author=\"Kansli\"")
                .contains("<w:comment w:id=\"9\"");
        assertThat(Docx.open(copy)).doesNotContainKey("word/comments.xml");
        assertThat(Docx.part(copy, "word/_rels/document.xml.rels"))
                .isEqualTo(Docx.part(template.bytes(), "word/_rels/document.xml.rels"));
    }

    @Test
    void tagsThatLookLikeXmlCannotSpoilTheCopy() {
        byte[] copy = annotated(Docx.of(p(control("&lt;b&gt;&amp;&quot;", "<w:text/>", run("x")))));

        assertThat(Docx.part(copy, "word/comments.xml")).contains("Taggen ”&lt;b&gt;&amp;&quot;” följer");
    }

    @Test
    void templateFileBecomesADocument() {
        String types = Docx.part(FAULTY.bytes(), "[Content_Types].xml");
        Docx template = Docx.of(p(field("titel")))
                .with("[Content_Types].xml", types.replace("document.main+xml", "template.main+xml"));

        assertThat(Docx.part(annotated(template), "[Content_Types].xml"))
                .contains("document.main+xml", "/word/comments.xml")
                .doesNotContain("template.main+xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ingen zip", "{}"})
    void whatIsNoWordFileIsNotWritten(String content) throws IOException {
        Path file = Files.writeString(folder.resolve("mall.docx"), content);
        Path target = folder.resolve("kopia.docx");
        TemplateCheck check = TemplateCheck.of(Note.class, file);

        InvalidTemplateException refused =
                catchThrowableOfType(InvalidTemplateException.class, () -> check.annotate(target));

        assertThat(refused.problems()).extracting("code").containsExactly("template.not-zip");
        assertThat(check.problems()).extracting("code").containsExactly("template.not-zip");
        assertThat(target).doesNotExist();
    }

    @Test
    void macroDocumentIsNotWritten() {
        String types = Docx.part(FAULTY.bytes(), "[Content_Types].xml");
        byte[] macros = Docx.of(p(field("title")))
                .with(
                        "[Content_Types].xml",
                        types.replace(
                                "vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                                "vnd.ms-word.document.macroEnabled.main+xml"))
                .bytes();
        TemplateCheck check = TemplateCheck.of(Note.class, macros);

        assertThat(catchThrowableOfType(InvalidTemplateException.class, check::annotated))
                .isNotNull();
    }

    @Test
    void copyIsWrittenInPlace() throws IOException {
        Path target = Files.writeString(folder.resolve("kopia.docx"), "gammal");

        TemplateCheck.of(Note.class, FAULTY.copy().titled().bytes()).annotate(target);

        assertThat(target).hasBinaryContent(annotated(FAULTY));
    }

    private static byte[] annotated(Docx template) {
        return TemplateCheck.of(Note.class, template.copy().titled().bytes()).annotated();
    }

    private static void withPart(Docx template, String kind, String name, String xml) {
        String relationships = Docx.part(template.bytes(), "word/_rels/document.xml.rels");
        template.with("word/" + name, xml)
                .with(
                        "word/_rels/document.xml.rels",
                        relationships.replace(
                                "</Relationships>",
                                "<Relationship Id=\"rId8\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                                        + "relationships/" + kind + "\" Target=\"" + name + "\"/></Relationships>"));
    }
}
