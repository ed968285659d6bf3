package se.kansli.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import se.kansli.json.Json;
import se.kansli.register.MandateOrder;
import se.kansli.register.MeetingPlan;
import se.kansli.register.MemberRegister;
import se.kansli.template.Copy;
import se.kansli.template.Template;

/** The standard workbooks that a clerk fills in: what they say before anything is written, and what they refuse. */
class FilledInWorkbooksTest {
    private static final Path DATA = Path.of("../samples/data");
    private static final DataFormatter SHOWN = new DataFormatter();

    @Test
    void orderHasLastYearsOrderInItsTables() throws IOException {
        try (XSSFWorkbook book = order("orders/2028.json")) {
            assertThat(book.getProperties().getCoreProperties().getTitle()).isEqualTo("Beställning av uppdrag 2028");
            assertThat(shown(book, new CellReference(book.getName("year").getRefersToFormula())))
                    .isEqualTo("2028");
            assertThat(rows(book, "networks"))
                    .containsExactly(List.of("Nätverk"), List.of("ikt-strateger"), List.of("grundskolan"));
            assertThat(rows(book, "assignments"))
                    .hasSize(7)
                    .startsWith(
                            List.of("Nätverk", "Mål", "Uppdrag"),
                            List.of("ikt-strateger", "1", "Införa det gemensamma avtalet om digitala läromedel."));
            assertThat(rows(book, "duties"))
                    .hasSize(5)
                    .startsWith(List.of("Nätverk", "Roll", "Uppgift"))
                    .element(1)
                    .asString()
                    .startsWith("[ikt-strateger, Sekreterare, Skicka förteckningen");
            assertThat(rows(book, "holders"))
                    .hasSize(6)
                    .startsWith(List.of(
                            "Nätverk",
                            "Roll",
                            "Benämning",
                            "Namn",
                            "Titel",
                            "Kommun",
                            "Kommunkod",
                            "E-post",
                            "Telefon"));
        }
    }

    @Test
    void orderCanBeFilledInFromTheBeginning() throws IOException {
        MandateOrder empty = new MandateOrder(2028, List.of("ikt-strateger"), List.of(), List.of(), List.of());
        try (XSSFWorkbook book = render(StandardTemplates.neutral().mandateOrder(), empty)) {
            assertThat(rows(book, "assignments"))
                    .containsExactly(List.of("Nätverk", "Mål", "Uppdrag"), List.of("", "", ""));
            assertThat(book.getSheet("Uppdrag").getProtect()).isFalse();
            assertThat(ruleAt(book, "Uppdrag", "A200")).isPresent();
        }
    }

    /** The examples are nowhere in the tables, where they would be taken for data. */
    @Test
    void orderExplainsEachColumnWithAnExample() throws IOException {
        try (XSSFWorkbook book = order("orders/2028.json")) {
            List<List<String>> guide = rows(book, "Anvisningar");
            List<String> explained =
                    guide.stream().map(row -> row.get(0) + ": " + row.get(1)).toList();

            assertThat(book.getSheetAt(0).getSheetName()).isEqualTo("Så fyller du i");
            assertThat(guide).noneMatch(row -> row.contains(""));
            assertThat(explained).contains("Beställning: År");
            for (String table : List.of("networks", "assignments", "duties", "holders")) {
                String sheet = book.getTable(table).getSheetName();
                assertThat(rows(book, table).get(0))
                        .allSatisfy(heading -> assertThat(explained).contains(sheet + ": " + heading));
            }
        }
    }

    @Test
    void orderOffersItsNetworksAndTheRoles() throws IOException {
        try (XSSFWorkbook book = order("orders/2028.json")) {
            for (String sheet : List.of("Uppdrag", "Uppgifter", "Roller")) {
                assertThat(ruleAt(book, sheet, "A4")
                                .orElseThrow()
                                .getValidationConstraint()
                                .getFormula1())
                        .isEqualTo("Valbara_networks");
            }
            assertThat(book.getName("Valbara_networks").getRefersToFormula()).isEqualTo("networks[Nätverk]");
            assertThat(choices(book, "Roller", "B4"))
                    .startsWith("Ordförande", "Vice ordförande")
                    .hasSize(12);
            assertThat(choices(book, "Roller", "B8")).contains(shown(book, new CellReference("Roller!B8")));
            assertRefuses(book, "Uppdrag", "B4", ValidationType.INTEGER, "Skriv ett heltal från 1 till 99.");
            assertRefuses(book, "Beställning", "B2", ValidationType.INTEGER, "Skriv ett heltal från 1971 till 2999.");
        }
    }

    @Test
    void headingsRefuseOtherWords() throws IOException {
        try (XSSFWorkbook book = order("orders/2028.json")) {
            XSSFDataValidation rule = ruleAt(book, "Uppdrag", "C3").orElseThrow();

            assertThat(rule.getValidationConstraint().getFormula1()).isEqualTo("EXACT(C3,\"Uppdrag\")");
            assertThat(rule.getErrorBoxText()).startsWith("Rubriken ska stå kvar");
        }
    }

    /** The sample has five meetings, on rows 9 to 13. */
    @Test
    void meetingPlanKnowsDatesTimesAndYesOrNo() throws IOException {
        MeetingPlan plan = Json.read(DATA.resolve("meeting-plans/ikt-strateger-2027.json"), MeetingPlan.class);
        try (XSSFWorkbook book = render(StandardTemplates.neutral().meetingPlan(), plan)) {
            for (String row : List.of("9", "13", "14")) {
                assertRefuses(
                        book, "Mötesplan", "A" + row, ValidationType.DATE, "Skriv ett datum, till exempel 2028-03-15.");
                assertRefuses(
                        book, "Mötesplan", "B" + row, ValidationType.TIME, "Skriv ett klockslag, till exempel 9:00.");
                assertThat(choices(book, "Mötesplan", "G" + row)).containsExactly("ja", "nej");
            }
            assertThat(shown(book, new CellReference("Mötesplan!G10"))).isEqualTo("ja");
        }
    }

    @Test
    void memberRegisterOffersRolesAndKeepsTheFirstDigitOfTelephoneNumbers() throws IOException {
        MemberRegister register = Json.read(DATA.resolve("members/ikt-strateger-2027.json"), MemberRegister.class);
        try (XSSFWorkbook book = render(StandardTemplates.neutral().memberRegister(), register)) {
            XSSFSheet sheet = book.getSheet("Ledamöter");
            int last = 5 + register.members().size();

            assertThat(choices(book, "Ledamöter", "E" + last))
                    .contains(sheet.getRow(last - 1).getCell(4).getStringCellValue());
            assertRefuses(
                    book, "Ledamöter", "H" + last, ValidationType.DATE, "Skriv ett datum, till exempel 2028-03-15.");
            assertThat(ruleAt(book, "Ledamöter", "F6").orElseThrow().getPromptBoxText())
                    .startsWith("Skriv adressen i arbetet.");
            assertThat(sheet.getRow(5).getCell(6).getCellStyle().getDataFormatString())
                    .isEqualTo("@");
        }
    }

    /** Excel calls a file damaged where a text or a list is longer. */
    @Test
    void textsAreNoLongerThanExcelBears() throws IOException {
        try (XSSFWorkbook book = order("orders/2028.json")) {
            List<XSSFDataValidation> rules = new ArrayList<>();
            book.forEach(sheet -> rules.addAll(((XSSFSheet) sheet).getDataValidations()));

            assertThat(rules).hasSize(33).allSatisfy(rule -> {
                assertThat(text(rule.getPromptBoxTitle())).hasSizeLessThanOrEqualTo(32);
                assertThat(text(rule.getPromptBoxText())).hasSizeLessThanOrEqualTo(255);
                assertThat(text(rule.getErrorBoxTitle())).hasSizeLessThanOrEqualTo(32);
                assertThat(text(rule.getErrorBoxText())).hasSizeLessThanOrEqualTo(225);
                assertThat(text(rule.getValidationConstraint().getFormula1())).hasSizeLessThanOrEqualTo(255);
            });
        }
    }

    private static String text(String text) {
        return Optional.ofNullable(text).orElse("");
    }

    private static void assertRefuses(XSSFWorkbook book, String sheet, String cell, int type, String error) {
        XSSFDataValidation rule = ruleAt(book, sheet, cell).orElseThrow();
        assertThat(rule.getValidationConstraint().getValidationType()).isEqualTo(type);
        assertThat(rule.getShowErrorBox()).isTrue();
        assertThat(rule.getErrorBoxText()).isEqualTo(error);
    }

    private static List<String> choices(XSSFWorkbook book, String sheet, String cell) {
        return List.of(ruleAt(book, sheet, cell)
                .orElseThrow()
                .getValidationConstraint()
                .getExplicitListValues());
    }

    private static Optional<XSSFDataValidation> ruleAt(XSSFWorkbook book, String sheet, String cell) {
        CellReference place = new CellReference(cell);
        return book.getSheet(sheet).getDataValidations().stream()
                .filter(rule ->
                        Stream.of(rule.getRegions().getCellRangeAddresses()).anyMatch(area -> area.isInRange(place)))
                .findFirst();
    }

    private static List<List<String>> rows(XSSFWorkbook book, String name) {
        XSSFTable table = book.getTable(name);
        List<List<String>> rows = new ArrayList<>();
        for (int row = table.getStartRowIndex(); row <= table.getEndRowIndex(); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = table.getStartColIndex(); column <= table.getEndColIndex(); column++) {
                cells.add(shown(book, new CellReference(table.getSheetName(), row, column, false, false)));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static String shown(XSSFWorkbook book, CellReference place) {
        XSSFCell cell =
                book.getSheet(place.getSheetName()).getRow(place.getRow()).getCell(place.getCol());
        return SHOWN.formatCellValue(cell);
    }

    private static XSSFWorkbook order(String file) throws IOException {
        return render(StandardTemplates.neutral().mandateOrder(), Json.read(DATA.resolve(file), MandateOrder.class));
    }

    private static <T extends Record> XSSFWorkbook render(Template<T> template, T document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        template.render(document, Copy.FINAL, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
