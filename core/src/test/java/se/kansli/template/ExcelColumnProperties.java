package se.kansli.template;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kansli.template.Schedule.at;
import static se.kansli.template.Xlsx.cell;
import static se.kansli.template.Xlsx.formula;
import static se.kansli.template.Xlsx.row;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumn;

/** However many rows and columns there are, every cell says what the record says and every sum is right. */
class ExcelColumnProperties {
    private static final Template<Grid> TEMPLATE = Grid.template(Xlsx.of(
                    row(1, cell("A1", "Namn"), cell("B1", "{days[].word}"), cell("C1", "Summa")),
                    row(2, cell("A2", "{name}"), cell("B2", "{cells[].hours}"), formula("C2", "SUM(B2:B2)")),
                    row(3, cell("A3", "Summa"), formula("B3", "SUM(B2:B2)"), formula("C3", "SUM(B2:B2)")))
            .table("lines", "A1:C3", true, "Namn", "{days[].word}", "Summa"));

    @Property(tries = 40)
    void sumsOfRowsAndOfColumnsAreRight(@ForAll @IntRange(max = 40) int lines, @ForAll @IntRange(max = 60) int days)
            throws IOException {
        try (XSSFWorkbook workbook = Schedule.read(Grid.of(lines, days).render(TEMPLATE))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            String sum = CellReference.convertNumToColString(Math.max(1, days) + 1);
            int totals = Math.max(1, lines) + 2;
            long all = 0;
            for (int line = 1; line <= lines; line++) {
                int expected = 10 * line * days + days * (days + 1) / 2;
                assertThat(evaluator.evaluate(at(sheet, sum + (line + 1))).getNumberValue())
                        .isEqualTo(expected);
                all += expected;
            }
            for (int day = 1; day <= days; day++) {
                String place = CellReference.convertNumToColString(day) + totals;
                assertThat(evaluator.evaluate(at(sheet, place)).getNumberValue())
                        .isEqualTo(10.0 * lines * (lines + 1) / 2 + day * lines);
            }
            assertThat(evaluator.evaluate(at(sheet, sum + totals)).getNumberValue())
                    .isEqualTo(all);
            assertThat(sheet.getTables().get(0).getArea().formatAsString()).isEqualTo("A1:" + sum + totals);
        }
    }

    @Property(tries = 60)
    void headingsAreUniqueAndThoseOfTheTable(
            @ForAll @Size(min = 1, max = 12) List<@StringLength(min = 1, max = 3) String> words) throws IOException {
        String[] printable = words.stream()
                .map(word -> word.replaceAll("[^a-cA-C<&()1-3 ]", "a"))
                .toArray(String[]::new);
        Grid grid = Grid.of(1, printable.length).calling(printable);

        try (XSSFWorkbook workbook = Schedule.read(grid.render(TEMPLATE))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            var columns =
                    sheet.getTables().get(0).getCTTable().getTableColumns().getTableColumnList();
            assertThat(columns).hasSize(printable.length + 2);
            assertThat(columns)
                    .extracting(column -> column.getName().toLowerCase(Locale.ROOT))
                    .doesNotHaveDuplicates()
                    .doesNotContain("");
            assertThat(columns).extracting(CTTableColumn::getId).doesNotHaveDuplicates();
            for (int i = 0; i < columns.size(); i++) {
                assertThat(sheet.getRow(0).getCell(i).getStringCellValue())
                        .isEqualTo(columns.get(i).getName());
            }
        }
    }
}
