package se.kansli.template;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kansli.template.Xlsx.cell;
import static se.kansli.template.Xlsx.formula;
import static se.kansli.template.Xlsx.row;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;

/** Law 3 for workbooks: what is wrong with a template shows when it is compiled, all at once, with sheet and cell. */
class ExcelProblemsTest {

    private static Xlsx table(String... cells) {
        return Xlsx.of(row(3, cell("A3", "Vad"), cell("B3", "Dag")), row(4, cells))
                .table("entries", "A3:B4", "Vad", "Dag");
    }

    private static List<Problem> problems(Xlsx template) {
        return Refusal.of(TemplateCheck.of(Schedule.class, template.bytes()));
    }

    @Test
    void findsAllProblemsAtOnceAndTellsWhereTheyStand() {
        Xlsx template = Xlsx.of(
                        row(1, cell("B1", "x"), cell("C1", "{period}")),
                        row(3, cell("A3", "Vad"), cell("B3", "Dag")),
                        row(4, cell("A4", "{whta}"), cell("B4", "{day}")))
                .table("entries", "A3:B4", "Vad", "Dag")
                .name("titel", "Blad1!$B$1")
                .name("period", "Blad1!$C$1");

        List<Problem> problems = problems(template);

        assertThat(problems)
                .extracting(Problem::code)
                .containsExactly(
                        "template.unknown-field",
                        "template.date-format",
                        "template.unknown-field",
                        "template.record-as-value",
                        "template.missing-column");
        assertThat(problems)
                .extracting(problem -> problem.location().toString())
                .containsExactly("Blad1!A4", "Blad1!B4", "Blad1!B1", "Blad1!C1", "Blad1!A3");
        assertThat(problems.get(0).swedish()).contains("”whta” finns inte: menas what?");
        assertThat(problems.get(2).swedish()).contains("menas title?");
        assertThat(problems.get(4).swedish()).contains("”entries” saknar en kolumn för ”what”");
        assertThat(problems)
                .allSatisfy(
                        problem -> assertThat(problem.swedish()).contains(": ").doesNotContain("null", "{"));
    }

    @ParameterizedTest
    @CsvSource({
        "{people}, template.list-as-value",
        "{what|long}, template.format",
        "{hours|weekday}, template.format",
        "{what.text}, template.value-as-record",
        "{nothing}, template.unknown-field",
        "{people[].name}, template.outside-loop",
        "{time}, template.date-format"
    })
    void refusesAColumnThatDoesNotFit(String text, String code) {
        assertThat(problems(table(cell("A4", "{what}"), cell("B4", text))))
                .extracting(Problem::code)
                .containsExactly(code);
    }

    static List<Object[]> templates() {
        Xlsx twoRows = Xlsx.of(row(1, cell("A1", "Vad")), row(2, cell("A2", "{what}")), row(3, cell("A3", "x")))
                .table("entries", "A1:A3", "Vad");
        Xlsx beside = Xlsx.of(row(1, cell("A1", "Vad"), cell("C1", "Mitt")), row(2, cell("A2", "{what}")))
                .table("entries", "A1:A2", "Vad")
                .table("Egen", "C1:C9", "Mitt");
        Xlsx merged = table(cell("A4", "{what}")).after("<mergeCells><mergeCell ref=\"D4:D5\"/></mergeCells>");
        Xlsx array = table(cell("A4", "{what}"), "<c r=\"B4\"><f t=\"array\" ref=\"B4\">SUM(A1:A2*2)</f></c>");
        Xlsx inTable = table(cell("A4", "{what}"), cell("B4", "x")).name("title", "Blad1!$B$4");
        Xlsx spans = table(cell("A4", "{what}"), formula("B4", "SUM(Blad1:Blad3!A1)"));
        return List.of(
                new Object[] {"template.table-rows", twoRows},
                new Object[] {"template.table-beside", beside},
                new Object[] {"template.table-merged", merged},
                new Object[] {"template.table-array", array},
                new Object[] {"template.name-in-table", inTable},
                new Object[] {"template.spans-sheets", spans},
                new Object[] {"template.table-empty", table(cell("A4", "Budget"))},
                new Object[] {"template.table-not-list", table().table("title", "A8:A9", "x")},
                new Object[] {"template.unknown-field", table().table("entriess", "A8:A9", "x")},
                new Object[] {"template.name-cell", table(cell("A4", "{what}")).name("title", "Blad1!$A$1:$B$2")},
                new Object[] {
                    "template.name-empty-cell", table(cell("A4", "{what}")).name("title", "Blad1!$A$1")
                },
                new Object[] {
                    "template.name-other",
                    Xlsx.of(row(1, cell("A1", "{period}"))).name("title", "Blad1!$A$1")
                },
                new Object[] {
                    "template.placeholder-alone",
                    Xlsx.of(row(1, cell("A1", "{title}")), row(3, cell("A3", "x")), row(4, cell("A4", "{what}")))
                            .table("entries", "A3:A4", "x")
                },
                new Object[] {"template.sheet-name", table(cell("A4", "{what}")).sheet("x".repeat(32))},
                new Object[] {
                    "template.never-printed", Xlsx.of(row(1, cell("A1", "x"))).name("title", "Blad1!$A$1")
                },
                new Object[] {"template.no-names", Xlsx.of(row(1, cell("A1", "x")))},
                new Object[] {"template.cell-place", Xlsx.of("<row><c><v>1</v></c></row>")});
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("templates")
    void refusesWhatCannotBecomeAWorkbook(String code, Xlsx template) {
        assertThat(problems(template)).extracting(Problem::code).contains(code);
    }

    @Test
    void aCellWithoutANameIsFoundBesideOtherMistakes() {
        Xlsx template = Xlsx.of(row(1, cell("A1", "{titel}"), cell("B1", "{printed|long}")), row(2, cell("A2", "{x}")))
                .name("titel", "Blad1!$A$1");

        assertThat(Refusal.of(TemplateCheck.of(
                        Schedule.class, template.bytes(), TemplateOptions.DEFAULTS.leavingOutEssentials())))
                .extracting(problem -> problem.location() + " " + problem.code())
                .containsExactlyInAnyOrder(
                        "Blad1!A1 template.unknown-field",
                        "Blad1!B1 template.placeholder-alone",
                        "Blad1!A2 template.placeholder-alone");
    }

    @Test
    void anAuthorsOwnNamesAndTablesAreLeftAlone() {
        Xlsx template = Xlsx.of(
                        row(1, "<c r=\"A1\"><v>25</v></c>", formula("B1", "Momssats*2")),
                        row(2, cell("A2", "Vad")),
                        row(3, cell("A3", "{what}")),
                        row(6, cell("A6", "Färg")),
                        row(7, cell("A7", "Röd")),
                        row(8, cell("A8", "Blå")))
                .name("Momssats", "Blad1!$A$1")
                .name("Lista", "Blad1!$A$7:$A$8")
                .table("entries", "A2:A3", "Vad")
                .table("Tabell2", "A6:A8", "Färg");

        assertThat(problems(template)).isEmpty();
        assertThat(Schedule.workbook(template, Schedule.titled("x").with(Schedule.entries(3)))
                        .getTable("Tabell2")
                        .getArea()
                        .formatAsString())
                .isEqualTo("A8:A10");
    }

    @Test
    void placesInAWorkbookReadLikeExcels() {
        assertThat(new Location.InWorkbook("Blad1", "B5")).hasToString("Blad1!B5");
        assertThat(new Location.InWorkbook("xl/styles.xml", "")).hasToString("xl/styles.xml");
    }
}
