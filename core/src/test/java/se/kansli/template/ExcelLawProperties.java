package se.kansli.template;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kansli.template.Schedule.at;
import static se.kansli.template.Xlsx.cell;
import static se.kansli.template.Xlsx.formula;
import static se.kansli.template.Xlsx.number;
import static se.kansli.template.Xlsx.row;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import se.kansli.organisation.DocumentStatus;
import se.kansli.template.Schedule.Entry;

/** Laws 4 and 5 for workbooks, and that every cell says what the record says. */
class ExcelLawProperties {
    private static final byte[] SOURCE = byPoi();
    private static final Template<Schedule> TEMPLATE = template();

    private static Template<Schedule> template() {
        return Template.compile(Schedule.class, SOURCE);
    }

    /** A template as POI makes one: texts in a part of their own, styles of its choice. */
    static byte[] byPoi() {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("Plan 2027");
            sheet.createRow(0).createCell(0).setCellValue("{title}");
            workbook.createName().setNameName("title");
            workbook.getName("title").setRefersToFormula("'Plan 2027'!$A$1");
            String[] headers = {"Vad", "Dag", "Tid", "Timmar", "Vilka"};
            String[] fields = {"{what}", "{day}", "{time}", "{hours}", "{people|list}"};
            String[] formats = {"General", "yyyy-mm-dd", "hh:mm", "0", "General"};
            var header = sheet.createRow(2);
            var body = sheet.createRow(3);
            for (int i = 0; i < headers.length; i++) {
                header.createCell(i).setCellValue(headers[i]);
                body.createCell(i).setCellValue(fields[i]);
                var style = workbook.createCellStyle();
                style.setDataFormat(workbook.createDataFormat().getFormat(formats[i]));
                body.getCell(i).setCellStyle(style);
            }
            sheet.createRow(5).createCell(3).setCellFormula("SUM(D4:D4)");
            XSSFTable table = sheet.createTable(workbook.getCreationHelper().createAreaReference("A3:E4"));
            table.setName("entries");
            table.setDisplayName("entries");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Property(tries = 60)
    void everyCellSaysWhatTheRecordSays(@ForAll("entryLists") List<Entry> entries) throws IOException {
        Schedule schedule = Schedule.titled("Årshjul").with(entries.toArray(Entry[]::new));

        try (XSSFWorkbook workbook = Schedule.read(Schedule.render(TEMPLATE, schedule))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            for (int i = 0; i < entries.size(); i++) {
                Entry entry = entries.get(i);
                int row = 4 + i;
                assertThat(text(sheet, "A" + row)).isEqualTo(entry.what());
                assertThat(date(sheet, "B" + row)).isEqualTo(entry.day());
                assertThat(time(sheet, "C" + row)).isEqualTo(entry.time());
                assertThat(at(sheet, "D" + row).getNumericCellValue()).isEqualTo(entry.hours());
                assertThat(text(sheet, "E" + row))
                        .isEqualTo(
                                entry.people().isEmpty() ? null : entry.people().get(0));
            }
            int last = 3 + Math.max(1, entries.size());
            assertThat(sheet.getTables().get(0).getArea().formatAsString()).isEqualTo("A3:E" + last);
            assertThat(at(sheet, "D" + (last + 2)).getCellFormula()).isEqualTo("SUM(D4:D" + last + ")");
            assertThat(sheet.getLastRowNum()).isEqualTo(last + 1);
        }
    }

    @Property(tries = 60)
    void whatIsReadBackIsWhatWasRendered(@ForAll("entryLists") List<Entry> entries) throws IOException {
        Schedule schedule = Schedule.titled("Årshjul").with(entries.toArray(Entry[]::new));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TEMPLATE.render(schedule, Copy.WORKING, out);

        assertThat(TEMPLATE.read(out.toByteArray()).document()).isEqualTo(schedule);
    }

    private static @Nullable String text(XSSFSheet sheet, String place) {
        XSSFCell cell = at(sheet, place);
        return cell.getCellType() == CellType.BLANK ? null : cell.getStringCellValue();
    }

    private static @Nullable LocalDate date(XSSFSheet sheet, String place) {
        XSSFCell cell = at(sheet, place);
        return cell.getCellType() == CellType.BLANK
                ? null
                : cell.getLocalDateTimeCellValue().toLocalDate();
    }

    private static @Nullable LocalTime time(XSSFSheet sheet, String place) {
        XSSFCell cell = at(sheet, place);
        return cell.getCellType() == CellType.BLANK
                ? null
                : cell.getLocalDateTimeCellValue().toLocalTime();
    }

    @Provide
    Arbitrary<List<Entry>> entryLists() {
        Arbitrary<String> texts = Arbitraries.strings()
                .withChars("=+-@'\"<>&_x0041 \tåÄ€\n;|,")
                .withCharRange('a', 'z')
                .ofMinLength(1)
                .ofMaxLength(40)
                .filter(text -> !text.isBlank());
        Arbitrary<LocalDate> days = Arbitraries.integers()
                .between(0, 60_000)
                .map(day -> LocalDate.of(1900, 3, 1).plusDays(day))
                .injectNull(0.2);
        Arbitrary<LocalTime> times = Arbitraries.integers()
                .between(0, 24 * 60 * 60 - 1)
                .map(LocalTime::ofSecondOfDay)
                .injectNull(0.2);
        return Combinators.combine(
                        texts, days, times, Arbitraries.integers(), texts.list().ofMaxSize(1))
                .as((what, day, time, hours, people) ->
                        new Entry(what, day, time, hours, DocumentStatus.DRAFT, people, null))
                .list()
                .ofMaxSize(30);
    }

    @Example
    void theSameRecordGivesTheSameBytesWhereverItIsMade() {
        Schedule schedule = Schedule.titled("İstanbul")
                .with(new Entry(
                        "x",
                        LocalDate.of(2027, 1, 4),
                        LocalTime.of(8, 20),
                        1_000,
                        DocumentStatus.DRAFT,
                        List.of(),
                        null));
        byte[] expected = Schedule.render(TEMPLATE, schedule);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));

            assertThat(Schedule.render(template(), schedule)).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Example
    void partsWithoutFieldsAreTheTemplatesOwn() {
        Xlsx template = Xlsx.of(row(1, cell("A1", "x")), row(2, cell("A2", "Vad")), row(3, cell("A3", "{what}")))
                .name("title", "Blad1!$A$1")
                .table("entries", "A2:A3", "Vad")
                .sheet("Blad2", row(1, number("A1", 7)))
                .with("docProps/custom.xml", "<Properties xmlns:x='y' ><!-- kvar --></Properties>");
        Map<String, String> before = Xlsx.partsOf(template.bytes());
        Map<String, String> after =
                Xlsx.partsOf(Schedule.render(template, Schedule.titled("y").with(Schedule.entries(3))));

        assertThat(after.keySet()).containsExactlyInAnyOrderElementsOf(before.keySet());
        for (String part : List.of(
                "[Content_Types].xml",
                "_rels/.rels",
                "xl/workbook.xml",
                "xl/styles.xml",
                "xl/worksheets/sheet2.xml",
                "docProps/custom.xml")) {
            assertThat(after.get(part)).as(part).isEqualTo(before.get(part));
        }
        assertThat(after.get(Xlsx.SHEET)).contains("<row r=\"5\">").doesNotContain("{");
    }

    @Example
    void onlyFormulasThatAreThereAreCalculated() {
        Xlsx template = Xlsx.of(row(1, cell("A1", "x"), formula("B1", "1+1"))).name("title", "Blad1!$A$1");

        assertThat(Xlsx.part(Schedule.render(template, Schedule.titled("y")), Xlsx.WORKBOOK))
                .contains("fullCalcOnLoad=\"1\"");
    }
}
