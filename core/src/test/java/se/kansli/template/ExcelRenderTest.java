package se.kansli.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.kansli.template.Schedule.at;
import static se.kansli.template.Xlsx.cell;
import static se.kansli.template.Xlsx.formula;
import static se.kansli.template.Xlsx.row;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kansli.organisation.DocumentStatus;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.problem.Problem;
import se.kansli.template.Schedule.Entry;
import se.kansli.template.Schedule.Period;
import se.kansli.text.RichText;

/** What stands in a workbook's cells. */
class ExcelRenderTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    /** A table with all kinds of values, in rows 2 and 3. */
    private static Xlsx everything() {
        return Xlsx.of(
                        row(1, cell("B1", Xlsx.BOLD, "exempel")),
                        row(2, cell("A2", "Nr"), cell("B2", "Vad"), cell("C2", "Dag"), cell("D2", "Tid")),
                        row(
                                3,
                                cell("A3", "{position}"),
                                cell("B3", Xlsx.BOLD, "{what}"),
                                cell("C3", Xlsx.DATE, "{day}"),
                                cell("D3", Xlsx.TIME, "{time}"),
                                cell("E3", "{hours}"),
                                cell("F3", "{status|capital}"),
                                cell("G3", "{people|list}"),
                                cell("H3", "{note}"),
                                cell("I3", "fast"),
                                cell("J3", "{day|weekday}"),
                                formula("K3", "E3*2")))
                .name("title", "Blad1!$B$1")
                .table(
                        "entries", "A2:K3", "Nr", "Vad", "Dag", "Tid", "h", "Läge", "Vilka", "Not", "Fast", "Dag 2",
                        "2h");
    }

    @Test
    void aNamedCellGetsItsValueAndKeepsItsLook() {
        XSSFCell cell = cellOf(Schedule.titled("Årshjul <2027> & \"plan\""), "B1");

        assertThat(cell.getStringCellValue()).isEqualTo("Årshjul <2027> & \"plan\"");
        assertThat(cell.getCellStyle().getFont().getBold()).isTrue();
    }

    @Test
    void eachItemGetsARowWithValuesOfTheirOwnTypes() {
        Entry entry = new Entry(
                "Budget",
                DAY,
                LocalTime.of(13, 30),
                7,
                DocumentStatus.ADOPTED,
                List.of("Ali", "Bo", "Eva"),
                RichText.plain("ett\n\ntvå"));
        XSSFSheet sheet = sheetOf(Schedule.titled("x").with(Entry.of("Första"), entry));

        assertThat(at(sheet, "A4").getNumericCellValue()).isEqualTo(2);
        assertThat(at(sheet, "B4").getStringCellValue()).isEqualTo("Budget");
        assertThat(at(sheet, "B4").getCellStyle().getFont().getBold()).isTrue();
        assertThat(at(sheet, "C4").getLocalDateTimeCellValue()).isEqualTo(DAY.atStartOfDay());
        assertThat(at(sheet, "D4").getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(1899, 12, 31, 13, 30));
        assertThat(at(sheet, "E4").getNumericCellValue()).isEqualTo(7);
        assertThat(at(sheet, "F4").getStringCellValue()).isEqualTo("Fastställd");
        assertThat(at(sheet, "G4").getStringCellValue()).isEqualTo("Ali, Bo och Eva");
        assertThat(at(sheet, "H4").getStringCellValue()).isEqualTo(entry.note().plainText());
        assertThat(at(sheet, "I4").getStringCellValue()).isEqualTo("fast");
        assertThat(at(sheet, "J4").getStringCellValue()).isEqualTo("måndagen den 23 november 2026");
        assertThat(at(sheet, "K4").getCellFormula()).isEqualTo("E4*2");
    }

    @Test
    void absentValuesLeaveEmptyCellsWithTheirLook() {
        XSSFSheet sheet = sheetOf(Schedule.titled("x").with(Entry.of("Budget")));

        assertThat(at(sheet, "C3").getCellType()).isEqualTo(CellType.BLANK);
        assertThat(at(sheet, "C3").getCellStyle().getDataFormat()).isEqualTo((short) 14);
    }

    @Test
    void anEmptyListLeavesOneEmptyRow() {
        XSSFSheet sheet = sheetOf(Schedule.titled("x"));

        assertThat(sheet.getTables().get(0).getArea().formatAsString()).isEqualTo("A2:K3");
        for (String place : List.of("A3", "B3", "C3", "E3")) {
            assertThat(at(sheet, place).getCellType()).as(place).isEqualTo(CellType.BLANK);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "=cmd|'/c calc'!A0",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "'=1",
                "12",
                "2026-11-23",
                " två  mellanslag ",
                "_x0041_",
                "_x000D_",
                "ja",
                "TRUE",
                "]]>",
                "😀 å",
                "rad 1\nrad 2"
            })
    void aTextIsThatTextWhateverItBeginsWith(String text) {
        XSSFCell cell = at(sheetOf(Schedule.titled("x").with(Entry.of(text))), "B3");

        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(text);
    }

    @Test
    void lineEndsAreThoseOfExcel() {
        assertThat(at(sheetOf(Schedule.titled("x").with(Entry.of("\r=1\r\n2\r3"))), "B3")
                        .getStringCellValue())
                .isEqualTo("\n=1\n2\n3");
    }

    @Test
    void aNamedCellsTextMaySayInWhichForm() {
        Xlsx template = Xlsx.of(
                        row(1, cell("A1", "{period|longRange}"), cell("B1", "{open}"), cell("C1", "{printed|long}")))
                .name("period", "Blad1!$A$1")
                .name("open", "Blad1!$B$1")
                .name("printed", "Blad1!$C$1");
        Period period = new Period(LocalDate.of(2027, 1, 4), LocalDate.of(2027, 6, 11));
        Schedule schedule = new Schedule("x", DAY, period, true, List.of(), List.of());

        XSSFSheet sheet = Schedule.workbook(template, schedule).getSheetAt(0);

        assertThat(at(sheet, "A1").getStringCellValue()).isEqualTo("4 januari–11 juni 2027");
        assertThat(at(sheet, "B1").getStringCellValue()).isEqualTo("ja");
        assertThat(at(sheet, "C1").getStringCellValue()).isEqualTo("23 november 2026");
    }

    @Test
    void daysBeforeExcelsTimeAreText() {
        Entry entry = new Entry("x", LocalDate.of(1872, 5, 1), null, 0, DocumentStatus.DRAFT, List.of(), null);

        assertThat(at(sheetOf(Schedule.titled("x").with(entry)), "C3").getStringCellValue())
                .isEqualTo("1872-05-01");
    }

    @Test
    void pathsInThePropertiesAreFilledIn() {
        Xlsx template = everything()
                .with(
                        "docProps/core.xml",
                        "<cp:coreProperties"
                                + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>Plan: {title}</dc:title>"
                                + "</cp:coreProperties>");

        assertThat(Schedule.workbook(template, Schedule.titled("Årshjul"))
                        .getProperties()
                        .getCoreProperties()
                        .getTitle())
                .isEqualTo("Plan: Årshjul");
    }

    @Test
    void everyTextThatNoCellHoldsIsAProblemAtItsPath() {
        Schedule schedule = Schedule.titled("t".repeat(32_768))
                .with(Entry.of("kort"), Entry.of("v".repeat(32_767)), Entry.of("w".repeat(40_000)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        InvalidDocumentException refused = catchThrowableOfType(
                InvalidDocumentException.class,
                () -> Template.compile(Schedule.class, everything().bytes()).render(schedule, Copy.FINAL, out));

        assertThat(refused.problems()).extracting(Problem::path).containsExactly("title", "entries[2].what");
        assertThat(refused.problems().get(1).swedish()).contains("40000").contains("32767");
        assertThat(out.size()).isZero();
    }

    @Test
    void charactersThatNoFileHoldsAreRefused() {
        assertThatThrownBy(() -> sheetOf(Schedule.titled("x").with(Entry.of("\u0001"))))
                .isInstanceOf(InvalidDocumentException.class)
                .hasMessageContaining("entries[0].what");
    }

    private static XSSFSheet sheetOf(Schedule schedule) {
        XSSFWorkbook workbook = Schedule.workbook(everything(), schedule);
        return workbook.getSheetAt(0);
    }

    private static XSSFCell cellOf(Schedule schedule, String place) {
        return at(sheetOf(schedule), place);
    }
}
