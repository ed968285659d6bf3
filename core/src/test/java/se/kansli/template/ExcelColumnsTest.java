package se.kansli.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.kansli.template.Schedule.at;
import static se.kansli.template.Xlsx.cell;
import static se.kansli.template.Xlsx.formula;
import static se.kansli.template.Xlsx.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTableColumn;

/** A column whose heading asks for a list is written for each of its items; what is to the right of it moves. */
class ExcelColumnsTest {

    /** A table in rows 3 to 5, whose second column is repeated, and things above, below and to the right of it. */
    private static Xlsx template() {
        return Xlsx.of(
                        row(1, cell("A1", "Titel"), cell("B1", "ovanför"), cell("F1", "till höger")),
                        row(3, cell("A3", "Namn"), cell("B3", Xlsx.BOLD, "{days[].date|short}"), cell("C3", "Summa"))
                                .replace("<row r=\"3\"", "<row r=\"3\" spans=\"1:3\""),
                        row(
                                4,
                                cell("A4", "{name}"),
                                cell("B4", Xlsx.BOLD, "{cells[].hours}"),
                                formula("C4", "SUM(B4:B4)"),
                                cell("F4", "bredvid")),
                        row(
                                5,
                                cell("A5", "Antal"),
                                formula("B5", "COUNTIF(B4:B4,\"&gt;\"&amp;$E$8)"),
                                formula("C5", "SUM(C4:C4)")),
                        row(8, cell("B8", "nedanför"), formula("C8", "B5+C5"), "<c r=\"E8\"><v>12</v></c>"))
                .table("lines", "A3:C5", true, "Namn", "{days[].date|short}", "Summa")
                .name("_xlnm.Print_Area", "Blad1!$A$1:$F$8")
                .name("_xlnm.Print_Titles", "Blad1!$A:$A,Blad1!$3:$3")
                .name("Allt", "Blad1!$B:$C")
                .after("<mergeCells count=\"1\"><mergeCell ref=\"A2:C2\"/></mergeCells>")
                .after("<conditionalFormatting sqref=\"B4 F4\"><cfRule type=\"expression\" dxfId=\"0\" priority=\"1\">"
                        + "<formula>B4&gt;$C4</formula></cfRule></conditionalFormatting>")
                .after(
                        "<dataValidations count=\"1\"><dataValidation type=\"whole\" sqref=\"B4:B4\"><formula1>0</formula1>"
                                + "<formula2>$E$8</formula2></dataValidation></dataValidations>")
                .after("<colBreaks count=\"1\" manualBreakCount=\"1\"><brk id=\"3\" man=\"1\"/></colBreaks>")
                .before("<cols><col min=\"1\" max=\"1\" width=\"30\"/><col min=\"2\" max=\"2\" width=\"11\"/>"
                        + "<col min=\"3\" max=\"16384\" width=\"20\"/></cols>");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "3, 1", "1, 4", "5, 30"})
    void everyDayHasAColumnAndEverythingToTheRightMoves(int lines, int days) {
        XSSFWorkbook workbook = Grid.of(lines, days).workbook(template());
        XSSFSheet sheet = workbook.getSheetAt(0);
        int last = 3 + lines;
        String lastDay = CellReference.convertNumToColString(days);
        String sum = CellReference.convertNumToColString(days + 1);
        String right = CellReference.convertNumToColString(days + 4);

        assertThat(sheet.getTables().get(0).getArea().formatAsString()).isEqualTo("A3:" + sum + (last + 1));
        assertThat(sheet.getTables().get(0).getCTTable().getAutoFilter().getRef())
                .isEqualTo("A3:" + sum + last);
        assertThat(at(sheet, lastDay + last).getNumericCellValue()).isEqualTo(lines * 10 + days);
        assertThat(at(sheet, lastDay + last).getCellStyle().getFont().getBold()).isTrue();
        assertThat(at(sheet, "B1").getStringCellValue()).isEqualTo("ovanför");
        assertThat(sheet.getRow(0).getPhysicalNumberOfCells()).isEqualTo(3);
        assertThat(at(sheet, right + 1).getStringCellValue()).isEqualTo("till höger");
        assertThat(at(sheet, right + 4).getStringCellValue()).isEqualTo("bredvid");
        assertThat(sheet.getMergedRegions()).containsExactly(CellRangeAddress.valueOf("A2:" + sum + 2));
        assertThat(sheet.getSheetConditionalFormatting()
                        .getConditionalFormattingAt(0)
                        .getFormattingRanges())
                .extracting(CellRangeAddress::formatAsString)
                .containsExactly(area("B4", lastDay + last), area(right + 4, right + last));
        assertThat(sheet.getSheetConditionalFormatting()
                        .getConditionalFormattingAt(0)
                        .getRule(0)
                        .getFormula1())
                .isEqualTo("B4>$" + sum + "4");
        assertThat(sheet.getDataValidations().get(0).getRegions().getCellRangeAddresses()[0])
                .isEqualTo(CellRangeAddress.valueOf("B4:" + lastDay + last));
        assertThat(workbook.getName("_xlnm.Print_Area").getRefersToFormula())
                .isEqualTo("Blad1!$A$1:$" + right + "$" + (7 + lines));
        assertThat(workbook.getName("_xlnm.Print_Titles").getRefersToFormula()).isEqualTo("Blad1!$A:$A,Blad1!$3:$3");
        assertThat(workbook.getName("Allt").getRefersToFormula()).isEqualTo("Blad1!$B:$" + sum);
        assertThat(sheet.getColumnBreaks()).containsExactly(days + 1); // from 0
    }

    private static String area(String first, String last) {
        return first.equals(last) ? first : first + ":" + last;
    }

    @Test
    void theTablePartSaysWhatTheSheetShows() {
        byte[] file = Grid.of(2, 3).render(template());
        XSSFSheet sheet = Schedule.read(file).getSheetAt(0);
        List<CTTableColumn> columns =
                sheet.getTables().get(0).getCTTable().getTableColumns().getTableColumnList();

        assertThat(columns)
                .extracting(CTTableColumn::getName)
                .containsExactly("Namn", "2027-03-01", "2027-03-02", "2027-03-03", "Summa");
        for (int i = 0; i < columns.size(); i++) {
            assertThat(sheet.getRow(2).getCell(i).getStringCellValue())
                    .isEqualTo(columns.get(i).getName());
            assertThat(sheet.getRow(2).getCell(i).getCellType()).isEqualTo(CellType.STRING);
        }
        assertThat(columns).extracting(CTTableColumn::getId).doesNotHaveDuplicates();
        assertThat(Xlsx.part(file, "xl/tables/table1.xml")).contains("<tableColumns count=\"5\">");
        assertThat(Xlsx.part(file, Xlsx.SHEET)).doesNotContain("spans=");
    }

    @Test
    void widthsAreThoseOfTheTemplatesColumns() {
        XSSFSheet sheet = Grid.of(2, 3).workbook(template()).getSheetAt(0);

        assertThat(sheet.getCTWorksheet().getColsArray(0).getColList())
                .extracting(CTCol::getMin, CTCol::getMax, CTCol::getWidth)
                .containsExactly(tuple(1L, 1L, 30.0), tuple(2L, 4L, 11.0), tuple(5L, 16_384L, 20.0));
    }

    @Test
    void formulasAreRepeatedWithTheColumnAndComeToWhatTheyShould() {
        XSSFWorkbook workbook = Grid.of(2, 3).workbook(template());
        XSSFSheet sheet = workbook.getSheetAt(0);

        Map.of(
                        "B6", "COUNTIF(B4:B5,\">\"&$G$9)",
                        "D6", "COUNTIF(D4:D5,\">\"&$G$9)",
                        "E4", "SUM(B4:D4)",
                        "E5", "SUM(B5:D5)",
                        "E6", "SUM(E4:E5)",
                        "E9", "B6+E6")
                .forEach((place, formula) ->
                        assertThat(at(sheet, place).getCellFormula()).as(place).isEqualTo(formula));
        FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        assertThat(evaluator.evaluate(at(sheet, "E6")).getNumberValue()).isEqualTo(11 + 12 + 13 + 21 + 22 + 23);
        assertThat(evaluator.evaluate(at(sheet, "B6")).getNumberValue()).isEqualTo(1);
        assertThat(evaluator.evaluate(at(sheet, "D6")).getNumberValue()).isEqualTo(2);
    }

    @Test
    void whatIsNotFixedMovesAlongInBothDirections() {
        Xlsx template = Xlsx.of(
                        row(1, cell("A1", "Namn"), cell("B1", "{days[].word}"), cell("C1", "Slut")),
                        row(
                                2,
                                cell("A2", "{name}"),
                                formula("B2", "A2&amp;$A2&amp;B$1&amp;SUM($A2:B2)"),
                                cell("C2", "x")))
                .table("lines", "A1:C2", "Namn", "{days[].word}", "Slut");
        XSSFSheet sheet = Grid.of(2, 2).workbook(template).getSheetAt(0);

        assertThat(at(sheet, "B2").getCellFormula()).isEqualTo("A2&$A2&B$1&SUM($A2:B2)");
        assertThat(at(sheet, "C3").getCellFormula()).isEqualTo("B3&$A3&C$1&SUM($A3:C3)");
    }

    @Test
    void severalColumnsAreRepeatedEachOnItsOwn() {
        Xlsx template = Xlsx.of(
                        row(
                                1,
                                cell("A1", "{days[].date}"),
                                cell("B1", "Namn"),
                                cell("C1", "{days[].word}"),
                                cell("D1", "{rooms[]}")),
                        row(
                                2,
                                cell("A2", "{cells[].hours}"),
                                cell("B2", "{name}"),
                                cell("C2", "{cells[].text}"),
                                cell("D2", "x")))
                .table("lines", "A1:D2", "{days[].date}", "Namn", "{days[].word}", "{rooms[]}");
        Grid grid = Grid.of(1, 2);
        XSSFSheet sheet = new Grid(grid.days(), grid.lines(), List.of("Sal 1", "Sal 2", "Sal 3"))
                .workbook(template)
                .getSheetAt(0);

        assertThat(texts(sheet, 0))
                .containsExactly("2027-03-01", "2027-03-02", "Namn", "Dag 1", "Dag 2", "Sal 1", "Sal 2", "Sal 3");
        assertThat(texts(sheet, 1)).containsExactly("11.0", "12.0", "Rad 1", "r1k1", "r1k2", "x", "x", "x");
    }

    private static List<String> texts(XSSFSheet sheet, int row) {
        List<String> texts = new ArrayList<>();
        sheet.getRow(row).forEach(cell -> texts.add(cell.toString()));
        return texts;
    }

    private static Xlsx byWord() {
        return Xlsx.of(
                        row(1, cell("A1", "Namn"), cell("B1", "{days[].word}")),
                        row(2, cell("A2", "{name}"), cell("B2", "{cells[].text}")))
                .table("lines", "A1:B2", "Namn", "{days[].word}");
    }

    @Test
    void headingsThatWouldBeTheSameGetANumber() {
        XSSFSheet sheet = Grid.of(1, 6)
                .calling("Mars", "namn", "MARS", "Mars (2)", null, " \n")
                .workbook(byWord())
                .getSheetAt(0);

        assertThat(texts(sheet, 0))
                .containsExactly("Namn", "Mars", "namn (2)", "MARS (2)", "Mars (2) (2)", "–", "– (2)");
        assertThat(sheet.getTables().get(0).getCTTable().getTableColumns().getTableColumnList())
                .extracting(CTTableColumn::getName)
                .containsExactlyElementsOf(texts(sheet, 0));
    }

    @Test
    void aHeadingIsWhatItSaysAndNotACode() {
        byte[] file = Grid.of(1, 2).calling("a\nb <&\">", "_x0041_").render(byWord());

        assertThat(texts(Schedule.read(file).getSheetAt(0), 0)).containsExactly("Namn", "a b <&\">", "_x0041_");
        assertThat(Xlsx.part(file, "xl/tables/table1.xml"))
                .contains("name=\"a b &lt;&amp;&quot;&gt;\"", "name=\"_x005F_x0041_\"");
    }

    @Test
    void anEmptyListLeavesOneEmptyColumn() {
        XSSFSheet sheet = Grid.of(2, 0).workbook(byWord()).getSheetAt(0);

        assertThat(texts(sheet, 0)).containsExactly("Namn", "–");
        assertThat(at(sheet, "B3").getCellType()).isEqualTo(CellType.BLANK);
        assertThat(sheet.getTables().get(0).getArea().formatAsString()).isEqualTo("A1:B3");
    }

    @Test
    void aChartOfTheRowOfTotalsTakesInAllColumnsAndPicturesMove() {
        String chart = "<c:chartSpace xmlns:c=\"c\"><c:cat><c:strRef><c:f>Blad1!$B$3</c:f></c:strRef></c:cat>"
                + "<c:val><c:numRef><c:f>Blad1!$B$5:$B$5</c:f></c:numRef></c:val></c:chartSpace>";
        String anchor = "<xdr:twoCellAnchor><xdr:from><xdr:col>%d</xdr:col><xdr:row>%d</xdr:row></xdr:from>"
                + "<xdr:to><xdr:col>%d</xdr:col><xdr:row>%d</xdr:row></xdr:to></xdr:twoCellAnchor>";
        Xlsx template = template()
                .link("drawing", "../drawings/drawing1.xml")
                .with(
                        "xl/drawings/drawing1.xml",
                        "<xdr:wsDr xmlns:xdr=\"x\">" + anchor.formatted(0, 0, 5, 2) + anchor.formatted(4, 9, 8, 20)
                                + "</xdr:wsDr>")
                .with("xl/charts/chart1.xml", chart);
        byte[] file = Grid.of(2, 3).render(template);

        assertThat(Xlsx.part(file, "xl/charts/chart1.xml"))
                .contains("<c:f>Blad1!$B$3:$D$3</c:f>", "<c:f>Blad1!$B$6:$D$6</c:f>");
        assertThat(Xlsx.part(file, "xl/drawings/drawing1.xml"))
                .contains(anchor.formatted(0, 0, 5, 2), anchor.formatted(6, 10, 10, 21));
    }

    @Test
    void filtersAndCalculatedColumnsStayWithTheirColumns() {
        Xlsx template = template();
        String table = Xlsx.part(template.bytes(), "xl/tables/table1.xml")
                .replace(
                        "<autoFilter ref=\"A3:C4\"/>",
                        "<autoFilter ref=\"A3:C4\"><filterColumn colId=\"2\" hiddenButton=\"1\"/></autoFilter>")
                .replace(
                        "<tableColumn id=\"3\" name=\"Summa\"/>",
                        "<tableColumn id=\"3\" name=\"Summa\"><calculatedColumnFormula>SUM(B4,$F4)</calculatedColumnFormula>"
                                + "</tableColumn>");
        String rendered =
                Xlsx.part(Grid.of(2, 3).render(template.with("xl/tables/table1.xml", table)), "xl/tables/table1.xml");

        assertThat(rendered)
                .contains("<filterColumn colId=\"4\" hiddenButton=\"1\"/>")
                .contains("<calculatedColumnFormula>SUM(B4,$H4)</calculatedColumnFormula>");
    }
}
