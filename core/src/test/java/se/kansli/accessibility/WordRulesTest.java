package se.kansli.accessibility;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kansli.accessibility.GoodDocument.BODY;
import static se.kansli.accessibility.GoodDocument.HEADER;
import static se.kansli.accessibility.GoodDocument.LONG;
import static se.kansli.accessibility.GoodDocument.PROPERTIES;
import static se.kansli.accessibility.GoodDocument.STYLES;
import static se.kansli.accessibility.GoodDocument.cell;
import static se.kansli.accessibility.GoodDocument.heading;
import static se.kansli.accessibility.GoodDocument.p;
import static se.kansli.accessibility.GoodDocument.run;
import static se.kansli.problem.Severity.ERROR;
import static se.kansli.problem.Severity.TIP;
import static se.kansli.problem.Severity.WARNING;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;
import se.kansli.problem.Severity;

/** One small change to a good document breaks one rule, and nothing else is said. */
class WordRulesTest {
    private static final String BOX = "<wps:txbx><w:txbxContent>" + p("I en ruta") + "</w:txbxContent></wps:txbx>";
    private static final String IMAGE = "<wp:docPr id=\"1\" name=\"Bild 1\" descr=\"Stapeldiagram över kostnaderna\"/>";
    private static final String FIELD = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>"
            + " HYPERLINK \"https://example.se/\" \\o \"tips\" </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
            + run("klicka här!") + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
    private static final String ENGLISH = "This is the plan of the network and it is to be read with the budget.";
    private static final String COST_HEADING = heading("Rubrik3", "Kostnader");

    static Stream<Arguments> rules() {
        return Stream.of(
                rule("title", ERROR, "10.2.4.2", PROPERTIES, "Budget<", " <", PROPERTIES, 0, "saknar titel"),
                rule("language", ERROR, "10.3.1.1", STYLES, "sv-SE", "en-US", BODY, 0, "märkt som ”en-US”"),
                rule("language", ERROR, "10.3.1.1", STYLES, "<w:lang w:val=\"sv-SE\"/>", "", BODY, 0, "inte märkt"),
                body("language-of-part", WARNING, "10.3.1.2", "Läs ", ENGLISH, 14, "på engelska"),
                body(
                        "language-of-part",
                        WARNING,
                        "10.3.1.2",
                        run("Läs "),
                        run("<w:lang w:val=\"fi-FI\"/>", LONG + " Det är ett mål som alla har."),
                        14,
                        "på svenska men märkt"),
                body("heading-level", ERROR, "10.2.4.6", heading("Rubrik2", "Bakgrund"), p("Bakgrund"), 7, "nivå 3"),
                body("heading-level", ERROR, "10.2.4.6", "Rubrik1", "Rubrik2", 1, "formatmallen Rubrik 1"),
                body(
                        "heading-one",
                        WARNING,
                        "10.2.4.6",
                        COST_HEADING,
                        heading("Rubrik1", "Kostnader"),
                        7,
                        "fler än en"),
                body("heading-empty", ERROR, "10.2.4.6", run("Bakgrund"), run(" "), 3, "Rubriken är tom"),
                body(
                        "fake-heading",
                        ERROR,
                        "10.1.3.1",
                        COST_HEADING,
                        "<w:p>" + run("<w:b/><w:sz w:val=\"28\"/>", "Kostnader") + "</w:p>",
                        7,
                        "ser ut som en rubrik"),
                body(
                        "fake-list",
                        ERROR,
                        "10.1.3.1",
                        run(" på webben."),
                        run("") + "</w:p><w:p>" + run("• Lokaler"),
                        15,
                        "för hand"),
                body(
                        "fake-list",
                        ERROR,
                        "10.1.3.1",
                        run(" på webben."),
                        "</w:p>" + p("1. Lokaler") + "<w:p>" + run("2. Resor"),
                        15,
                        "för hand"),
                body(
                        "fake-list",
                        ERROR,
                        "10.1.3.1",
                        run(" på webben."),
                        "<w:r><w:br/><w:t>- Lokaler</w:t><w:br/><w:t>- Resor</w:t></w:r>",
                        14,
                        "för hand"),
                body(
                        "table-header",
                        ERROR,
                        "10.1.3.1",
                        "<w:tblHeader/>",
                        "<w:tblHeader w:val=\"0\"/>",
                        8,
                        "saknar rubrikrad"),
                body("table-header-empty", ERROR, "10.1.3.1", run("Kronor"), "", 9, "tomma rutor i rubrikraden"),
                body(
                        "table-merged",
                        WARNING,
                        "10.1.3.1",
                        cell("Lokaler 2027"),
                        cell("Lokaler 2027").replace("<w:tcPr/>", "<w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>"),
                        10,
                        "sammanslagna"),
                body(
                        "table-nested",
                        WARNING,
                        "10.1.3.1",
                        run("Lokaler 2027"),
                        "</w:p><w:tbl><w:tr>" + cell("a") + "</w:tr></w:tbl><w:p>" + run("Lokaler"),
                        10,
                        "annan tabell"),
                body("table-empty-cell", WARNING, "10.1.3.1", run("3 000"), "", 13, "tomma rutor"),
                body("table-description", TIP, null, "<w:tblCaption w:val=\"Kostnader\"/>", "", 8, "alternativtext"),
                body(
                        "alternative-text",
                        ERROR,
                        "10.1.1.1",
                        " descr=\"Stapeldiagram över kostnaderna\"",
                        "",
                        16,
                        "saknar alternativtext"),
                body(
                        "alternative-text",
                        ERROR,
                        "10.1.1.1",
                        "Stapeldiagram över kostnaderna",
                        "diagram.png",
                        16,
                        "filnamn, ”diagram.png”"),
                body(
                        "alternative-text",
                        ERROR,
                        "10.1.1.1",
                        "Stapeldiagram över kostnaderna",
                        "x".repeat(251),
                        16,
                        "251 tecken"),
                rule("alternative-text", ERROR, "10.1.1.1", HEADER, "Kommunens logotyp", "", HEADER, 1, "saknar"),
                body(
                        "alternative-text",
                        ERROR,
                        "10.1.1.1",
                        IMAGE + "</wp:inline></w:drawing>",
                        IMAGE + "</wp:inline></w:drawing><w:pict><v:shape><v:imagedata/></v:shape></w:pict>",
                        16,
                        "saknar"),
                body(
                        "floating",
                        WARNING,
                        "10.1.3.2",
                        "<wp:inline>" + IMAGE + "</wp:inline>",
                        "<wp:anchor>" + IMAGE + "</wp:anchor>",
                        16,
                        "fritt på sidan"),
                body("text-box", ERROR, "10.1.3.2", IMAGE, IMAGE + BOX, 16, "textruta"),
                body("link-text", WARNING, "10.2.4.4", "om förbundet", "Klicka här!", 14, "”Klicka här!”"),
                body("link-text", WARNING, "10.2.4.4", "om förbundet", "www.example.se/budget", 14, "webbadress"),
                body("link-text", WARNING, "10.2.4.4", run("Läs "), FIELD, 14, "”klicka här!”"),
                body("link-tip", TIP, "10.2.4.4", " w:tooltip=\"Förbundets webbplats\"", "", 14, "skärmtips"),
                body("small-text", WARNING, null, run("Läs "), run("<w:sz w:val=\"17\"/>", "Läs "), 14, "8,5 punkter"),
                body(
                        "justified",
                        WARNING,
                        null,
                        "<w:p>" + run("Läs "),
                        "<w:p><w:pPr><w:jc w:val=\"both\"/></w:pPr>" + run("Läs "),
                        14,
                        "marginaljusterad"),
                body(
                        "empty-paragraphs",
                        WARNING,
                        null,
                        heading("Rubrik2", "Bakgrund"),
                        "<w:p/>" + heading("Rubrik2", "Bakgrund"),
                        3,
                        "tomma stycken"),
                body("spaces", WARNING, null, "Läs ", "Läs   nu ", 14, "blanksteg"),
                body(
                        "control-name",
                        ERROR,
                        "10.4.1.2",
                        "<w:alias w:val=\"Dnr\"/>",
                        "",
                        15,
                        "”metadata.diaryNumber” saknar namn"),
                rule(
                        "header-only",
                        ERROR,
                        null,
                        HEADER,
                        "metadata.diaryNumber|short",
                        "body.name",
                        HEADER,
                        1,
                        "”body.name” står bara"));
    }

    private static Arguments body(
            String code, Severity severity, String clause, String text, String other, int paragraph, String words) {
        return rule(code, severity, clause, BODY, text, other, BODY, paragraph, words);
    }

    private static Arguments rule(
            String code,
            Severity severity,
            String clause,
            String part,
            String text,
            String other,
            String place,
            int paragraph,
            String words) {
        return Arguments.of(code, severity, clause, part, text, other, place, paragraph, words);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void saysWhereWhatAndWhy(
            String code,
            Severity severity,
            String clause,
            String part,
            String text,
            String other,
            String place,
            int paragraph,
            String words) {
        OfficeFile changed = GoodDocument.file().changed(part, text, other);

        assertThat(changed.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("accessibility." + code);
            assertThat(problem.severity()).isEqualTo(severity);
            assertThat(problem.basis()).isEqualTo(clause == null ? null : "EN 301 549 " + clause);
            assertThat(problem.location()).isInstanceOfSatisfying(Location.InWord.class, where -> {
                assertThat(where.part()).isEqualTo(place);
                assertThat(where.paragraph()).isEqualTo(paragraph);
            });
            assertThat(problem.swedish()).contains(words);
            assertThat(problem.english()).isNotBlank().isNotEqualTo(problem.swedish());
        });
    }

    @Test
    void aGoodDocumentIsSilent() {
        assertThat(GoodDocument.file().problems()).isEmpty();
    }

    @Test
    void textWithoutHeadingsIsAnError() {
        assertThat(GoodDocument.of(p(LONG).repeat(4) + "<w:p>"
                                + GoodDocument.control("Dnr", "metadata.diaryNumber", "1") + "</w:p>")
                        .problems())
                .extracting(Problem::code)
                .containsExactly("accessibility.headings");
    }

    @Test
    void whatIsWrongInManyPlacesIsToldOnceWithTheirNumber() {
        String small = "<w:p>" + run("<w:sz w:val=\"16\"/>", "liten text") + "</w:p>";

        assertThat(GoodDocument.file()
                        .changed(BODY, COST_HEADING, COST_HEADING + small.repeat(12))
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.swedish()).contains("antal ställen: 12"));
    }

    @Test
    void placeNamesTheHeadingAboveAndTheText() {
        assertThat(GoodDocument.file().changed(BODY, "om förbundet", "här").problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.location()).hasToString(BODY + " ¶14 [Kostnader] ”Läs här på webben.”"));
    }
}
