package se.kansli.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import se.kansli.json.Json;
import se.kansli.mandate.MandateDescription;
import se.kansli.protocol.Protocol;
import se.kansli.register.ActionList;
import se.kansli.register.DecisionLog;
import se.kansli.register.DeliveryStatus;
import se.kansli.register.MandateMatrix;
import se.kansli.register.MeetingPlan;
import se.kansli.register.MemberRegister;
import se.kansli.register.WorkPlan;
import se.kansli.template.Copy;
import se.kansli.template.Template;

/** The standard workbooks with the sample network's year, as another library reads them. */
class WorkbookTemplatesTest {
    private static final Path DATA = Path.of("../samples/data");
    private static final DataFormatter SHOWN = new DataFormatter();

    @Test
    void actionListHasEachActionOnceAndCountsThem() throws IOException {
        try (XSSFWorkbook book = render(
                StandardTemplates.neutral().actionList(), ActionList.of(protocols(), LocalDate.of(2027, 12, 5)))) {
            XSSFSheet actions = book.getSheet("Åtgärder");

            assertThat(row(actions, 3)).startsWith("Nr", "Åtgärd", "Ansvarig", "Klart senast", "Status", "Möte", "§");
            assertThat(SHOWN.formatCellValue(actions.getRow(1).getCell(1))).isEqualTo("2027-12-05");
            assertThat(actions.getTables().get(0).getArea().formatAsString()).isEqualTo("A4:J18");
            assertThat(column(actions, 4).subList(1, 15)).hasSize(14).containsOnly("Klar", "Försenad", "Ej påbörjad");
            assertThat(actions.getSheetConditionalFormatting()
                            .getConditionalFormattingAt(0)
                            .getFormattingRanges()[0]
                            .formatAsString())
                    .isEqualTo("A5:J18");
            assertThat(column(book.getSheet("Sammanfattning"), 1)).containsExactly("Antal", "2", "0", "11", "1", "0");
        }
    }

    @Test
    void decisionLogHasADecisionOnEachRow() throws IOException {
        try (XSSFWorkbook book = render(StandardTemplates.neutral().decisionLog(), DecisionLog.of(protocols()))) {
            XSSFSheet sheet = book.getSheetAt(0);

            assertThat(sheet.getTables().get(0).getArea().formatAsString()).isEqualTo("A3:I39");
            assertThat(column(sheet, 1).subList(1, 3)).containsExactly("2027-02-04", "2027-02-04");
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:3");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        }
    }

    @Test
    void registersAndPlansHaveTheirFactsAndRows() throws IOException {
        MemberRegister register = Json.read(DATA.resolve("members/ikt-strateger-2027.json"), MemberRegister.class);
        MeetingPlan plan = Json.read(DATA.resolve("meeting-plans/ikt-strateger-2027.json"), MeetingPlan.class);

        try (XSSFWorkbook book = render(StandardTemplates.neutral().memberRegister(), register)) {
            assertThat(column(book.getSheetAt(0), 0))
                    .containsSubsequence(
                            "Organ",
                            "Per den",
                            "Namn",
                            register.members().get(0).person().name())
                    .hasSize(4 + register.members().size());
            assertThat(book.getProperties().getCoreProperties().getTitle())
                    .isEqualTo(register.heading() + " " + register.body().name());
        }
        try (XSSFWorkbook book = render(StandardTemplates.neutral().meetingPlan(), plan)) {
            assertThat(column(book.getSheetAt(0), 1)).contains(plan.body().name(), "2027", "09.00");
        }
    }

    @Test
    void workPlanMandatesAndDeliveriesHaveARowForEach() throws IOException {
        WorkPlan plan = Json.read(DATA.resolve("work-plans/ikt-strateger-2027.json"), WorkPlan.class);
        List<MandateDescription> mandates =
                List.of(Json.read(DATA.resolve("mandates/grundskolan.json"), MandateDescription.class));

        try (XSSFWorkbook book = render(StandardTemplates.neutral().workPlanWorkbook(), plan)) {
            assertThat(column(book.getSheetAt(0), 2)).hasSize(1 + plan.entries().size());
        }
        try (XSSFWorkbook book = render(StandardTemplates.neutral().mandateMatrix(), MandateMatrix.of(mandates))) {
            assertThat(column(book.getSheetAt(0), 0)).hasSize(2 + 6).endsWith("Grundskolan");
        }
        DeliveryStatus status = DeliveryStatus.of(mandates, List.of(), List.of(), List.of(), LocalDate.of(2027, 12, 5));
        try (XSSFWorkbook book = render(StandardTemplates.neutral().deliveryStatus(), status)) {
            assertThat(column(book.getSheet("Leveranser"), 5)).containsExactly("Läge", "Saknas", "Saknas");
        }
    }

    private static List<Protocol> protocols() throws IOException {
        List<Protocol> protocols = new ArrayList<>();
        for (int number = 1; number <= 4; number++) {
            protocols.add(Json.read(DATA.resolve("protocols/2027-" + number + ".json"), Protocol.class));
        }
        return protocols;
    }

    private static List<String> column(XSSFSheet sheet, int index) {
        List<String> values = new ArrayList<>();
        for (Row row : sheet) {
            if (row.getCell(index) != null) {
                values.add(SHOWN.formatCellValue(row.getCell(index)));
            }
        }
        return values;
    }

    private static List<String> row(XSSFSheet sheet, int index) {
        Row row = sheet.getRow(index);
        return IntStream.range(0, row.getLastCellNum())
                .mapToObj(i -> SHOWN.formatCellValue(row.getCell(i)))
                .toList();
    }

    private static <T extends Record> XSSFWorkbook render(Template<T> template, T document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        template.render(document, Copy.FINAL, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
