package se.kansli.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFName;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kansli.mandate.GoalDocument;
import se.kansli.protocol.Protocol;
import se.kansli.register.MemberRegister;
import se.kansli.register.WorkPlan;
import se.kansli.template.TemplateFields.ExcelPlace;
import se.kansli.template.TemplateFields.Field;

/** The list of tags says where a workbook may have a field, and a workbook that has it there is a template. */
class ExcelFieldsTest {
    private static final Set<String> MISSING = Set.of("template.never-printed", "template.missing-column");

    @Test
    void placesAreNamesOfCellsAndTablesAndTextsOfRows() {
        assertThat(swedish(Schedule.class, "title")).isEqualTo("cell med namnet title");
        assertThat(swedish(Schedule.class, "period|range"))
                .isEqualTo("cell med namnet period och texten {period|range}");
        assertThat(swedish(Schedule.class, "each:entries")).isEqualTo("tabell med namnet entries");
        assertThat(swedish(Schedule.class, "entries[].what")).isEqualTo("{what} i tabellen entries");
        assertThat(swedish(Schedule.class, "entries[].people|list")).isEqualTo("{people|list} i tabellen entries");
        assertThat(swedish(Schedule.class, "entries[].position")).isEqualTo("{position} i tabellen entries");
    }

    @Test
    void whatAWorkbookCannotHaveHasNoPlace() {
        assertThat(TemplateFields.of(Note.class))
                .filteredOn(field -> List.of(
                                "if:title", "if:subtitle", "each:items[].tags", "items[].tags[]", "items[].photo")
                        .contains(field.tag()))
                .hasSize(4)
                .allMatch(field -> field.inExcel() == null);
    }

    @ParameterizedTest
    @ValueSource(classes = {Schedule.class, MemberRegister.class, WorkPlan.class, GoalDocument.class, Protocol.class})
    void everyPlaceWithEveryFormatIsAccepted(Class<? extends Record> type) throws IOException {
        Map<Boolean, List<Field>> fields = TemplateFields.of(type).stream()
                .filter(field -> field.inExcel() != null)
                .collect(Collectors.partitioningBy(field -> field.inExcel().isInTable()));

        assertThat(problems(type, tables(fields.get(true)))).isEmpty();
        for (int format = 0; format <= 3; format++) {
            assertThat(problems(type, names(fields.get(false), format))).isEmpty();
        }
    }

    /** What is wrong with what is there; what every document must have and is not there is another matter. */
    private static Stream<String> problems(Class<? extends Record> type, byte[] workbook) {
        return Refusal.of(TemplateCheck.of(type, workbook)).stream()
                .filter(problem -> !MISSING.contains(problem.code()))
                .map(Object::toString);
    }

    /** A workbook whose cells have the names, each with this one of its formats if it has so many. */
    private static byte[] names(List<Field> fields, int format) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("Blad");
            for (int row = 0; row < fields.size(); row++) {
                ExcelPlace place = fields.get(row).inExcel();
                List<String> formats = fields.get(row).formats();
                String text =
                        format < formats.size() ? "{" + place.name() + "|" + formats.get(format) + "}" : place.text();
                write(sheet.createRow(row).createCell(0), text.isEmpty() ? "x" : text);
                XSSFName name = workbook.createName();
                name.setNameName(place.name());
                name.setRefersToFormula("Blad!$A$" + (row + 1));
            }
            return bytes(workbook);
        }
    }

    /** A workbook with a sheet for each table, whose row has all its texts with all their formats. */
    private static byte[] tables(List<Field> fields) throws IOException {
        Map<String, List<Field>> byTable = fields.stream()
                .collect(Collectors.groupingBy(
                        field -> field.inExcel().name(), LinkedHashMap::new, Collectors.toList()));
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            for (String name : byTable.keySet()) {
                table(
                        workbook.createSheet(),
                        name,
                        byTable.get(name).stream()
                                .flatMap(ExcelFieldsTest::texts)
                                .toList());
            }
            return bytes(workbook);
        }
    }

    private static Stream<String> texts(Field field) {
        String text = field.inExcel().text();
        String path = text.replaceFirst("\\|.*|}", "");
        return Stream.concat(Stream.of(text), field.formats().stream().map(format -> path + "|" + format + "}"))
                .filter(each -> each.startsWith("{"))
                .distinct();
    }

    private static void table(XSSFSheet sheet, String name, List<String> texts) {
        sheet.createRow(0);
        sheet.createRow(1);
        for (int column = 0; column < texts.size(); column++) {
            sheet.getRow(0).createCell(column).setCellValue("Kolumn " + column);
            write(sheet.getRow(1).createCell(column), texts.get(column));
        }
        XSSFTable table = sheet.createTable(new AreaReference(
                new CellReference(0, 0), new CellReference(1, texts.size() - 1), SpreadsheetVersion.EXCEL2007));
        table.setName(name);
        table.setDisplayName(name);
    }

    /** Every cell is formatted as a day: only dates and times need it, and it hinders nothing. */
    private static void write(XSSFCell cell, String text) {
        StylesTable styles = cell.getSheet().getWorkbook().getStylesSource();
        CellStyle style = styles.getNumCellStyles() > 1 ? styles.getStyleAt(1) : styles.createCellStyle();
        style.setDataFormat((short) 14);
        cell.setCellStyle(style);
        cell.setCellValue(text);
    }

    private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    private static String swedish(Class<? extends Record> type, String tag) {
        return TemplateFields.of(type).stream()
                .filter(field -> field.tag().equals(tag))
                .findFirst()
                .orElseThrow()
                .inExcel()
                .swedish();
    }
}
