package se.kansli.accessibility;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kansli.accessibility.GoodWorkbook.DRAWING;
import static se.kansli.accessibility.GoodWorkbook.PROPERTIES;
import static se.kansli.accessibility.GoodWorkbook.SHEET;
import static se.kansli.accessibility.GoodWorkbook.STYLES;
import static se.kansli.accessibility.GoodWorkbook.TABLE;
import static se.kansli.accessibility.GoodWorkbook.WORKBOOK;
import static se.kansli.accessibility.GoodWorkbook.text;
import static se.kansli.problem.Severity.ERROR;
import static se.kansli.problem.Severity.TIP;
import static se.kansli.problem.Severity.WARNING;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kansli.problem.Problem;
import se.kansli.problem.Severity;

/** One small change to a good workbook breaks one rule, and nothing else is said. */
class WorkbookRulesTest {
    private static final String LONG_NAME = "Alva Exempelsson-Lindqvist af Skaraborg";

    static Stream<Arguments> rules() {
        return Stream.of(
                rule("title", ERROR, "10.2.4.2", PROPERTIES, ">Ledamöter<", "><", PROPERTIES, "saknar titel"),
                rule("workbook-language", TIP, "10.3.1.1", PROPERTIES, "sv-SE", "", PROPERTIES, "språk"),
                rule(
                        "alternative-text",
                        ERROR,
                        "10.1.1.1",
                        DRAWING,
                        " descr=\"Karta över kommunerna\"",
                        "",
                        "Ledamöter!E3",
                        "saknar alternativtext"),
                rule(
                        "table-header",
                        ERROR,
                        "10.1.3.1",
                        TABLE,
                        " ref",
                        " headerRowCount=\"0\" ref",
                        "Ledamöter!A3",
                        "”ledamot” saknar rubrikrad"),
                rule(
                        "column-name",
                        ERROR,
                        "10.1.3.1",
                        TABLE,
                        "\"Kommun\"",
                        "\"Kolumn1\"",
                        "Ledamöter!A3",
                        "utan egen rubrik"),
                rule("table-name", TIP, null, TABLE, "\"ledamot\"", "\"Tabell1\"", "Ledamöter!A3", "”Tabell1”"),
                rule(
                        "sheet-name",
                        WARNING,
                        "10.2.4.6",
                        WORKBOOK,
                        "\"Ledamöter\"",
                        "\"Blad1\"",
                        "Blad1",
                        "heter ”Blad1”"),
                rule(
                        "hidden",
                        WARNING,
                        "10.2.4.6",
                        WORKBOOK,
                        "sheetId=\"1\"",
                        "sheetId=\"1\" state=\"hidden\"",
                        "Ledamöter",
                        "Bladet är dolt"),
                rule(
                        "hidden",
                        WARNING,
                        "10.2.4.6",
                        SHEET,
                        "<row r=\"7\">",
                        "<row r=\"7\" hidden=\"1\">",
                        "Ledamöter!A7",
                        "dolda rader"),
                rule(
                        "hidden",
                        WARNING,
                        "10.2.4.6",
                        SHEET,
                        "min=\"1\"",
                        "hidden=\"1\" min=\"1\"",
                        "Ledamöter!A1",
                        "dolda kolumner"),
                rule(
                        "first-cell",
                        WARNING,
                        "10.2.4.6",
                        SHEET,
                        text("A1", "Förteckning över nätverkets ledamöter"),
                        "",
                        "Ledamöter!A1",
                        "Cell A1 är tom"),
                rule(
                        "table-merged",
                        WARNING,
                        "10.1.3.1",
                        SHEET,
                        "</sheetData>",
                        "</sheetData><mergeCells><mergeCell ref=\"A1:C1\"/></mergeCells>",
                        "Ledamöter!A1",
                        "sammanslagna"),
                rule(
                        "column-width",
                        WARNING,
                        "10.2.4.6",
                        SHEET,
                        "Namn 9<",
                        LONG_NAME + "<",
                        "Ledamöter!A9",
                        "Kolumn A är för smal"),
                rule(
                        "print-titles",
                        WARNING,
                        "10.2.4.6",
                        WORKBOOK,
                        "_xlnm.Print_Titles",
                        "titlar",
                        "Ledamöter!A3",
                        "bara med på första sidan"),
                rule("frozen-rows", TIP, null, SHEET, " state=\"frozen\"", "", "Ledamöter!A3", "Lås fönsterrutor"),
                rule(
                        "contrast",
                        ERROR,
                        "10.1.4.3",
                        STYLES,
                        "FF17384A",
                        "FFCCCCCC",
                        "Ledamöter!A2",
                        "#FFFFFF på #CCCCCC"),
                rule(
                        "contrast",
                        ERROR,
                        "10.1.4.3",
                        STYLES,
                        "<color indexed=\"9\"/>",
                        "<color rgb=\"FF17384A\"/>",
                        "Ledamöter!A2",
                        "1,0:1"),
                rule("contrast", ERROR, "10.1.4.3", STYLES, "FFFBE9E7", "FF8A1F22", "Ledamöter!C4", "#8A1F11"),
                rule("colour-alone", ERROR, "10.1.4.1", STYLES, "[Red]-0", "[Red]0", "Ledamöter!C4", "bara en färg"));
    }

    private static Arguments rule(
            String code,
            Severity severity,
            @Nullable String clause,
            String part,
            String text,
            String other,
            String place,
            String words) {
        return Arguments.of(code, severity, clause, part, text, other, place, words);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void saysWhereWhatAndWhy(
            String code,
            Severity severity,
            @Nullable String clause,
            String part,
            String text,
            String other,
            String place,
            String words) {
        assertThat(GoodWorkbook.file().changed(part, text, other).problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("accessibility." + code);
                    assertThat(problem.severity()).isEqualTo(severity);
                    assertThat(problem.basis()).isEqualTo(clause == null ? null : "EN 301 549 " + clause);
                    assertThat(problem.location()).hasToString(place);
                    assertThat(problem.swedish()).contains(words);
                    assertThat(problem.english()).isNotBlank().isNotEqualTo(problem.swedish());
                });
    }

    @Test
    void aGoodWorkbookIsSilent() {
        assertThat(GoodWorkbook.file().problems()).isEmpty();
    }

    @Test
    void dataInRowsAndColumnsIsToBeATable() {
        OfficeFile withoutTable =
                GoodWorkbook.file().changed("xl/worksheets/_rels/sheet1.xml.rels", "/table\"", "/none\"");

        assertThat(withoutTable.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo("accessibility.sheet-table");
            assertThat(problem.severity()).isEqualTo(WARNING);
            assertThat(problem.basis()).isEqualTo("EN 301 549 10.1.3.1");
            assertThat(problem.location()).hasToString("Ledamöter!A3");
            assertThat(problem.swedish()).contains("ingen tabell");
        });
    }

    @Test
    void coloursOfATablesOwnStyleAreNotGuessed() {
        OfficeFile white =
                GoodWorkbook.file().changed(STYLES, "fontId=\"1\" fillId=\"1\"", "fontId=\"1\" fillId=\"0\"");
        OfficeFile styled = white.changed(TABLE, "</table>", "<tableStyleInfo name=\"TableStyleMedium2\"/></table>")
                .changed(SHEET, text("A2", "Organ", 1), text("A2", "Organ"));

        assertThat(white.problems()).extracting(Problem::code).containsExactly("accessibility.contrast");
        assertThat(styled.problems()).isEmpty();
    }

    @Test
    void longTextIsReadWhereItWrapsOrHasRoom() {
        OfficeFile wide = GoodWorkbook.file().changed(SHEET, "width=\"20\"", "width=\"40\"");

        assertThat(wide.changed(SHEET, "Namn 9<", LONG_NAME + "<").problems()).isEmpty();
        assertThat(GoodWorkbook.file()
                        .changed(
                                STYLES,
                                "fontId=\"0\" fillId=\"0\"/><xf numFmtId=\"0\" fontId=\"1\"",
                                "fontId=\"0\" fillId=\"0\"><alignment wrapText=\"1\"/></xf><xf numFmtId=\"0\" fontId=\"1\"")
                        .changed(SHEET, "Namn 9<", LONG_NAME + "<")
                        .problems())
                .isEmpty();
    }
}
