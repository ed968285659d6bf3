package se.kansli.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.kansli.template.Xlsx.cell;
import static se.kansli.template.Xlsx.formula;
import static se.kansli.template.Xlsx.row;

import java.io.ByteArrayOutputStream;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.problem.Problem;
import se.kansli.template.Grid.Cell;
import se.kansli.template.Grid.Day;
import se.kansli.template.Grid.Line;

/** What no repeated column can be, said when the template is compiled; and what none can hold, before anything is written. */
class ExcelColumnProblemsTest {
    private static final String DAY = "{days[].date}";
    private static final String TEXT = "{cells[].text}";

    private static Xlsx table(String heading, String body) {
        return Xlsx.of(
                        row(3, cell("A3", "Namn"), cell("B3", heading), cell("C3", "x")),
                        row(4, cell("A4", "{name}"), cell("B4", body), cell("C4", "y")),
                        row(5, cell("A5", "Summa"), formula("B5", "COUNTA(B4:B4)")))
                .table("lines", "A3:C5", true, "Namn", heading, "x");
    }

    private static List<Problem> problems(Xlsx template) {
        return Refusal.of(TemplateCheck.of(Grid.class, template.bytes()));
    }

    @ParameterizedTest
    @CsvSource({
        "{days[].dat}, {cells[].text}, Blad1!B3 template.unknown-field, menas days[].date?",
        "{dais[].date}, {cells[].text}, Blad1!B3 template.unknown-field, menas days?",
        "{days[]}, {cells[].text}, Blad1!B3 template.record-as-value, välj ett av dem",
        "{days[].date|thousands}, {cells[].text}, Blad1!B3 template.format, thousands",
        "{days.date}, {cells[].text}, Blad1!B3 template.heading, 'skriv listans namn, []'",
        "{lines[].cells[].text}, {cells[].text}, Blad1!B3 template.outside-loop, hör till en lista",
        "{days[].date}, {cels[].text}, Blad1!B4 template.unknown-field, menas cells?",
        "{days[].date}, {cells[].txt}, Blad1!B4 template.unknown-field, menas cells[].text?",
        "{days[].date}, {cells[]}, Blad1!B4 template.record-as-value, välj ett av dem",
        "{days[].date}, {name[]}, Blad1!B4 template.not-list, är ingen lista",
        "{days[].date}, {cells[].hours|long}, Blad1!B4 template.format, long"
    })
    void aHeadingOrCellThatDoesNotFitIsToldWithItsPlace(String heading, String body, String problem, String text) {
        List<Problem> problems = TemplateCheck.of(
                        Grid.class, table(heading, body).bytes(), TemplateOptions.DEFAULTS.leavingOutEssentials())
                .problems();

        assertThat(problems)
                .extracting(each -> each.location() + " " + each.code())
                .contains(problem);
        assertThat(problems).anySatisfy(each -> assertThat(each.swedish()).contains(text));
        assertThat(problems).allSatisfy(each -> assertThat(each.english()).doesNotContain("null"));
    }

    @Test
    void everythingIsToldAtOnce() {
        Xlsx template = table(DAY, "{cells[].txt}").name("rooms", "Blad1!$B$5").after(merged("B5:C5"));

        assertThat(problems(template))
                .extracting(each -> each.location() + " " + each.code())
                .containsExactly(
                        "Blad1!B3 template.column-merged",
                        "Blad1!B4 template.unknown-field",
                        "Blad1!B5 template.name-in-table",
                        "Blad1!A3 template.missing-column");
    }

    private static String merged(String area) {
        return "<mergeCells count=\"1\"><mergeCell ref=\"" + area + "\"/></mergeCells>";
    }

    private static String chart(String formula) {
        return "<c:chartSpace xmlns:c=\"c\"><c:val><c:numRef><c:f>" + formula
                + "</c:f></c:numRef></c:val></c:chartSpace>";
    }

    private static String pane(int columns) {
        return "<sheetViews><sheetView workbookViewId=\"0\"><pane xSplit=\"" + columns
                + "\" topLeftCell=\"C1\" state=\"frozen\"/></sheetView></sheetViews>";
    }

    static List<Object[]> templates() {
        String byHeading = "SUBTOTAL(103,lines[{days'['].date}])";
        return List.of(
                new Object[] {"template.column-beside", table(DAY, TEXT).table("Egen", "A8:B9", "a", "b")},
                new Object[] {"template.column-merged", table(DAY, TEXT).after(merged("B5:C5"))},
                new Object[] {
                    "template.column-array",
                    table(DAY, TEXT).addRow(row(9, "<c r=\"A9\"><f t=\"array\" ref=\"A9:B9\">A1:B1</f></c>"))
                },
                new Object[] {"template.column-frozen", table(DAY, TEXT).before(pane(2))},
                new Object[] {"template.column-by-heading", table(DAY, TEXT).addRow(row(9, formula("A9", byHeading)))},
                new Object[] {"template.column-by-heading", table(DAY, TEXT).name("Dagar", "lines[{days'['].date}]")},
                new Object[] {
                    "template.column-chart", table(DAY, TEXT).with("xl/charts/chart1.xml", chart("Blad1!$B$4:$B$4"))
                },
                new Object[] {
                    "template.column-chart", table(DAY, TEXT).with("xl/charts/chart1.xml", chart("Blad1!$A$3:$C$5"))
                },
                new Object[] {"template.column-damaged", table(DAY, TEXT).with("xl/tables/table1.xml", """
                        <table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="lines"
                            displayName="lines" ref="A3:C5" totalsRowCount="1"><tableColumns count="1">
                            <tableColumn id="1" name="Namn"/></tableColumns></table>""")});
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("templates")
    void refusesWhatCannotBeKeptWhenAColumnIsRepeated(String code, Xlsx template) {
        assertThat(problems(template))
                .filteredOn(problem -> problem.code().equals(code))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.location()).hasToString("Blad1!B3");
                    assertThat(problem.swedish()).contains("days[].date").contains(": ");
                });
    }

    @Test
    void leavesAloneWhatIsKept() {
        Xlsx template = table(DAY, TEXT)
                .addRow(row(9, formula("A9", "SUBTOTAL(103,lines[Namn])+ROWS(lines[#Totals])")))
                .before(pane(1))
                .after(merged("A1:C1"))
                .with("xl/charts/chart1.xml", chart("Blad1!$A$3:$A$5"));

        assertThat(problems(template)).isEmpty();
    }

    @Test
    void aNameInARepeatedColumnOrAHeadingOfTheTableIsRefused() {
        Xlsx template = table("{rooms[]}", TEXT).name("days", "Blad1!$A$3").name("lines", "Blad1!$B$5");

        assertThat(problems(template))
                .filteredOn(problem -> problem.code().equals("template.name-in-table"))
                .extracting(problem -> problem.location().toString())
                .containsExactly("Blad1!A3", "Blad1!B5");
    }

    @Test
    void whatADocumentMustShowMayStandInRepeatedColumns() {
        assertThat(problems(table(DAY, TEXT))).isEmpty();
        assertThat(problems(table("{rooms[]}", "z")))
                .extracting(problem -> problem.code() + " " + problem.path())
                .containsExactly("template.never-printed days[].date", "template.missing-column lines[].cells[].text");
    }

    private static List<Problem> problems(Grid grid, Xlsx template) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Problem> problems = catchThrowableOfType(
                        InvalidDocumentException.class,
                        () -> Grid.template(template).render(grid, Copy.FINAL, out))
                .problems();
        assertThat(out.size()).as("nothing is written").isZero();
        return problems;
    }

    @Test
    void aListThatHasNotOneValueForEachColumnIsRefused() {
        Grid grid = Grid.of(2, 3);
        List<Line> lines = List.of(
                grid.lines().get(0),
                new Line("Kort", grid.lines().get(1).cells().subList(0, 2)));

        assertThat(problems(new Grid(grid.days(), lines, List.of()), table(DAY, TEXT)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.path()).isEqualTo("lines[1].cells");
                    assertThat(problem.swedish())
                            .isEqualTo("Listan har 2 värden, men ”days” ger 3 kolumner:"
                                    + " det ska vara ett värde för varje kolumn.");
                });
    }

    @Test
    void tooManyColumnsAndTooLongTextsAreToldWithTheirPaths() {
        Grid many = new Grid(Collections.nCopies(16_383, new Day(Grid.FIRST, "x")), List.of(), List.of());
        Grid longTexts = new Grid(
                List.of(new Day(Grid.FIRST, "x"), new Day(Grid.FIRST, "x".repeat(256))),
                List.of(new Line("Rad", List.of(new Cell("x", 1), new Cell("x".repeat(32_768), 1)))),
                List.of());

        assertThat(problems(many, table(DAY, TEXT))).singleElement().satisfies(problem -> {
            assertThat(problem.code() + " " + problem.path()).isEqualTo("workbook.columns days");
            assertThat(problem.swedish()).contains("16383", "16382");
        });
        assertThat(problems(longTexts, table("{days[].word}", TEXT)))
                .extracting(problem -> problem.code() + " " + problem.path())
                .containsExactly("workbook.heading days[1].word", "workbook.text lines[0].cells[1].text");
    }

    @Test
    void asManyColumnsAsThereIsRoomForAreWritten() {
        Grid many = new Grid(Collections.nCopies(16_382, new Day(Grid.FIRST, "x")), List.of(), List.of());

        assertThat(Xlsx.part(many.render(table(DAY, TEXT)), "xl/tables/table1.xml"))
                .contains("ref=\"A3:XFD5\"");
    }
}
