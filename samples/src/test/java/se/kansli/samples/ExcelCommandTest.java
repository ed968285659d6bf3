package se.kansli.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A template of one's own in Excel, at a terminal. */
class ExcelCommandTest {
    private static final String PLAN = "data/work-plans/ikt-strateger-2027.json";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void workbookIsMadeOfAPlan() throws IOException {
        Path template = template("{activity}");

        assertThat(kansli("template", "check", template.toString(), "--kind", "work-plan"))
                .as(out.toString())
                .isZero();
        assertThat(kansli(
                        "render",
                        "--kind",
                        "work-plan",
                        "--template",
                        template.toString(),
                        "-o",
                        folder.toString(),
                        PLAN))
                .isZero();

        try (XSSFWorkbook made = read(folder.resolve("ikt-strateger-2027.xlsx"))) {
            XSSFSheet sheet = made.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Årshjul");
            assertThat(sheet.getRow(0).getCell(2).getNumericCellValue()).isEqualTo(2027);
            assertThat(sheet.getRow(4).getCell(0).getNumericCellValue()).isEqualTo(3);
            assertThat(sheet.getRow(4).getCell(1).getStringCellValue())
                    .isEqualTo("Skicka kallelse och dagordning till februarimötet");
            assertThat(sheet.getRow(4).getCell(2).getStringCellValue()).isEqualTo("Ordförande");
        }
    }

    @Test
    void problemsAreToldWithSheetAndCell() throws IOException {
        Path template = template("{activty}");

        assertThat(kansli("template", "check", template.toString(), "--kind", "work-plan"))
                .isEqualTo(1);
        assertThat(out.toString())
                .contains("mall.xlsx Plan!B4 template.unknown-field fel", "menas activity?")
                .contains("Plan!A3 template.missing-column fel");
    }

    @Test
    void commentsAreWordsAlone() throws IOException {
        String template = template("{activity}").toString();

        assertThat(kansli("template", "check", template, "--kind", "work-plan", "--annotate", "x.xlsx"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("Bara Word-mallar");
    }

    /** A template as its author makes it, with this in the column of activities. */
    private Path template(String activity) throws IOException {
        Path file = folder.resolve("mall.xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream target = Files.newOutputStream(file)) {
            workbook.getProperties().getCoreProperties().setTitle("Årshjul");
            XSSFSheet sheet = workbook.createSheet("Plan");
            write(sheet.createRow(0), "Rubrik", "Organ", "År");
            write(sheet.createRow(2), "Vecka", "Aktivitet", "Ansvarig");
            write(sheet.createRow(3), "{week}", activity, "{responsible|capital}");
            name(workbook, "heading", "Plan!$A$1");
            name(workbook, "body.name", "Plan!$B$1");
            name(workbook, "year", "Plan!$C$1");
            XSSFTable table = sheet.createTable(workbook.getCreationHelper().createAreaReference("A3:C4"));
            table.setName("entries");
            table.setDisplayName("entries");
            workbook.write(target);
        }
        return file;
    }

    private static void write(Row row, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
    }

    private static void name(XSSFWorkbook workbook, String path, String cell) {
        var name = workbook.createName();
        name.setNameName(path);
        name.setRefersToFormula(cell);
    }

    private static XSSFWorkbook read(Path file) throws IOException {
        return new XSSFWorkbook(Files.newInputStream(file));
    }

    private int kansli(String... arguments) {
        return Kansli.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
