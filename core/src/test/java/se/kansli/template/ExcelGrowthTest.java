package se.kansli.template;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kansli.template.Schedule.at;
import static se.kansli.template.Schedule.entries;
import static se.kansli.template.Xlsx.cell;
import static se.kansli.template.Xlsx.formula;
import static se.kansli.template.Xlsx.number;
import static se.kansli.template.Xlsx.row;

import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A table grows: what is below it moves, and what tells of it takes in all its rows. */
class ExcelGrowthTest {

    /** A table in rows 4 and 5 with a row of totals, and things above, beside and below it. */
    private static Xlsx template() {
        return Xlsx.of(
                        row(1, cell("A1", "{title}"), formula("D1", "SUM(B5:B5)"), formula("E1", "A8")),
                        row(4, cell("A4", "Vad"), cell("B4", "Timmar"), cell("C4", "Andel"), cell("D4", "Summa")),
                        row(
                                5,
                                cell("A5", "{what}"),
                                cell("B5", "{hours}"),
                                formula("C5", "B5/$B$6*$B$9"),
                                formula("D5", "SUM(B$5:B5)"),
                                cell("G5", "bredvid")),
                        row(6, cell("A6", "Summa"), formula("B6", "SUBTOTAL(109,entries[Timmar])")),
                        row(
                                8,
                                cell("A8", "nedanför"),
                                formula("B8", "B6+B9+SUM(B4:B6)"),
                                formula("C8", "entries[[#Totals],[Timmar]]")),
                        row(
                                9,
                                number("B9", 100),
                                "<c r=\"C9\"><f t=\"shared\" ref=\"C9:C10\" si=\"0\">B9+A5</f><v>1</v></c>"),
                        row(10, number("B10", 200), "<c r=\"C10\"><f t=\"shared\" si=\"0\"/><v>1</v></c>"))
                .name("title", "Blad1!$A$1")
                .name("_xlnm.Print_Area", "Blad1!$A$1:$G$10")
                .name("moms", "Blad1!$B$9*2")
                .name("Kolumn", "Blad1!$B$5:$B$5")
                .table("entries", "A4:D6", true, "Vad", "Timmar", "Andel", "Summa")
                .sheet("Annat blad", row(1, formula("A1", "Blad1!B9+SUM('Blad1'!$B$5:$B$5)&amp;\"Blad1!B9\"")))
                .after("<mergeCells count=\"1\"><mergeCell ref=\"A8:A9\"/></mergeCells>")
                .after(
                        "<conditionalFormatting sqref=\"A5:D5 B9\"><cfRule type=\"expression\" dxfId=\"0\" priority=\"1\">"
                                + "<formula>$B5&gt;$B$9</formula></cfRule></conditionalFormatting>")
                .after("<dataValidations count=\"1\"><dataValidation type=\"whole\" sqref=\"B5\"><formula1>0</formula1>"
                        + "<formula2>$B$10</formula2></dataValidation></dataValidations>")
                .after("<hyperlinks><hyperlink ref=\"A10\" location=\"Blad1!A8\"/></hyperlinks>");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 400})
    void everythingBelowMovesAndEverythingAboutTheTableGrows(int count) {
        int last = 4 + count;
        int moved = count - 1;
        XSSFWorkbook workbook =
                Schedule.workbook(template(), Schedule.titled("x").with(entries(count)));
        XSSFSheet sheet = workbook.getSheetAt(0);

        assertThat(sheet.getTables().get(0).getArea().formatAsString()).isEqualTo("A4:D" + (last + 1));
        assertThat(sheet.getTables().get(0).getCTTable().getAutoFilter().getRef())
                .isEqualTo("A4:D" + last);
        assertThat(at(sheet, "A" + last).getStringCellValue()).isEqualTo("Post " + count);
        assertThat(at(sheet, "A" + (8 + moved)).getStringCellValue()).isEqualTo("nedanför");
        assertThat(at(sheet, "B" + (9 + moved)).getNumericCellValue()).isEqualTo(100);
        assertThat(sheet.getMergedRegions()).containsExactly(new CellRangeAddress(7 + moved, 8 + moved, 0, 0));
        assertThat(sheet.getSheetConditionalFormatting()
                        .getConditionalFormattingAt(0)
                        .getFormattingRanges())
                .extracting(CellRangeAddress::formatAsString)
                .containsExactly("A5:D" + last, "B" + (9 + moved));
        assertThat(sheet.getSheetConditionalFormatting()
                        .getConditionalFormattingAt(0)
                        .getRule(0)
                        .getFormula1())
                .isEqualTo("$B5>$B$" + (9 + moved));
        DataValidation validation = sheet.getDataValidations().get(0);
        assertThat(validation.getRegions().getCellRangeAddresses()[0])
                .isEqualTo(CellRangeAddress.valueOf("B5:B" + last));
        assertThat(validation.getValidationConstraint().getFormula2()).isEqualTo("$B$" + (10 + moved));
        assertThat(sheet.getHyperlinkList().get(0).getCellRef()).isEqualTo("A" + (10 + moved));
        assertThat(sheet.getHyperlinkList().get(0).getLocation()).isEqualTo("Blad1!A" + (8 + moved));
        assertThat(workbook.getName("Kolumn").getRefersToFormula()).isEqualTo("Blad1!$B$5:$B$" + last);
        assertThat(workbook.getName("moms").getRefersToFormula()).isEqualTo("Blad1!$B$" + (9 + moved) + "*2");
        assertThat(workbook.getName("_xlnm.Print_Area").getRefersToFormula())
                .isEqualTo("Blad1!$A$1:$G$" + (10 + moved));
    }

    @Test
    void formulasMeanTheSameCellsAsBefore() {
        XSSFWorkbook workbook =
                Schedule.workbook(template(), Schedule.titled("x").with(entries(3)));
        XSSFSheet sheet = workbook.getSheetAt(0);

        Map<String, String> formulas = Map.ofEntries(
                Map.entry("D1", "SUM(B5:B7)"),
                Map.entry("E1", "A10"),
                Map.entry("C5", "B5/$B$8*$B$11"),
                Map.entry("C7", "B7/$B$8*$B$11"),
                Map.entry("D5", "SUM(B$5:B5)"),
                Map.entry("D7", "SUM(B$5:B7)"),
                Map.entry("B8", "SUBTOTAL(109,entries[Timmar])"),
                Map.entry("B10", "B8+B11+SUM(B4:B8)"),
                Map.entry("C10", "entries[[#Totals],[Timmar]]"),
                Map.entry("C11", "B11+A5"),
                Map.entry("C12", "B12+A8"));

        formulas.forEach((place, formula) ->
                assertThat(at(sheet, place).getCellFormula()).as(place).isEqualTo(formula));
        assertThat(workbook.getSheetAt(1).getRow(0).getCell(0).getCellFormula())
                .isEqualTo("Blad1!B11+SUM('Blad1'!$B$5:$B$7)&\"Blad1!B9\"");
    }

    @Test
    void whatTheFormulasCameToInTheTemplateIsNotInTheDocument() {
        byte[] file = Schedule.render(template(), Schedule.titled("x").with(entries(3)));

        assertThat(Xlsx.part(file, "xl/worksheets/sheet1.xml")).contains("<f>A10</f></c>");
        assertThat(Xlsx.part(file, "xl/worksheets/sheet2.xml")).doesNotContain("<v>");
        assertThat(Xlsx.part(file, Xlsx.WORKBOOK)).contains("</definedNames><calcPr fullCalcOnLoad=\"1\"/>");
    }

    @Test
    void theFormulasCanBeCalculated() {
        XSSFWorkbook workbook =
                Schedule.workbook(template(), Schedule.titled("x").with(entries(4)));
        workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(at(workbook.getSheetAt(0), "D8"));

        assertThat(at(workbook.getSheetAt(0), "D8").getNumericCellValue()).isEqualTo(1 + 2 + 3 + 4);
    }

    @Test
    void whatStandsBesideTheTableStandsThereOnce() {
        XSSFSheet sheet = Schedule.workbook(template(), Schedule.titled("x").with(entries(3)))
                .getSheetAt(0);

        assertThat(at(sheet, "G5").getStringCellValue()).isEqualTo("bredvid");
        assertThat(at(sheet, "G6")).isNull();
    }

    @ParameterizedTest
    @CsvSource({"0, 0, A4", "1, 1, A4", "3, 1, A6", "1, 3, A4", "5, 7, A8"})
    void twoTablesUnderEachOtherGrowEachOnItsOwn(int first, int second, String secondHeader) {
        Xlsx template = Xlsx.of(
                        row(1, cell("A1", "Ett")),
                        row(2, cell("A2", "{what}")),
                        row(4, cell("A4", "Två")),
                        row(5, cell("A5", "{what}")),
                        row(6, formula("A6", "COUNTA(A2:A2)+COUNTA(A5:A5)"), formula("B6", "COUNTA(A1:A5)")))
                .table("entries", "A1:A2", "Ett")
                .table("others", "A4:A5", "Två");
        XSSFSheet sheet = Schedule.workbook(
                        template, Schedule.titled("x").with(entries(first)).andOthers(entries(second)))
                .getSheetAt(0);
        int firstLast = 1 + Math.max(1, first);
        int header = firstLast + 2;
        int secondLast = header + Math.max(1, second);

        assertThat("A" + header).isEqualTo(secondHeader);
        assertThat(at(sheet, secondHeader).getStringCellValue()).isEqualTo("Två");
        assertThat(sheet.getTables())
                .extracting(table -> table.getArea().formatAsString())
                .containsExactly("A1:A" + firstLast, "A" + header + ":A" + secondLast);
        XSSFCell sum = at(sheet, "A" + (secondLast + 1));
        assertThat(sum.getCellFormula())
                .isEqualTo("COUNTA(A2:A" + firstLast + ")+COUNTA(A" + (header + 1) + ":A" + secondLast + ")");
        assertThat(at(sheet, "B" + (secondLast + 1)).getCellFormula()).isEqualTo("COUNTA(A1:A" + secondLast + ")");
    }

    @Test
    void aChartTakesInAllRowsAndMovesWithWhatIsBelow() {
        String chart =
                "<c:chartSpace xmlns:c=\"c\"><c:cat><c:strRef><c:f>Blad1!$A$2</c:f><c:strCache>gammalt</c:strCache>"
                        + "</c:strRef></c:cat><c:val><c:numRef><c:f>Blad1!$B$2:$B$2</c:f></c:numRef></c:val>"
                        + "<c:tx><c:strRef><c:f>Blad1!$B$1</c:f></c:strRef></c:tx></c:chartSpace>";
        String anchor = "<xdr:twoCellAnchor><xdr:from><xdr:row>%d</xdr:row></xdr:from>"
                + "<xdr:to><xdr:row>%d</xdr:row></xdr:to></xdr:twoCellAnchor>";
        Xlsx template = Xlsx.of(row(1, cell("A1", "Ett")), row(2, cell("A2", "{what}")))
                .table("entries", "A1:A2", "Ett")
                .link("drawing", "../drawings/drawing1.xml")
                .with(
                        "xl/drawings/drawing1.xml",
                        "<xdr:wsDr xmlns:xdr=\"x\">" + anchor.formatted(0, 9) + anchor.formatted(3, 9) + "</xdr:wsDr>")
                .with("xl/charts/chart1.xml", chart);
        byte[] file = Schedule.render(template, Schedule.titled("x").with(entries(5)));

        assertThat(Xlsx.part(file, "xl/charts/chart1.xml"))
                .contains(
                        "<c:f>Blad1!$A$2:$A$6</c:f></c:strRef>", "<c:f>Blad1!$B$2:$B$6</c:f>", "<c:f>Blad1!$B$1</c:f>");
        assertThat(Xlsx.part(file, "xl/drawings/drawing1.xml"))
                .contains(anchor.formatted(0, 9), anchor.formatted(7, 13));
    }
}
