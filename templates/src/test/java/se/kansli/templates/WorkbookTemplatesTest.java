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
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import se.kansli.json.Json;
import se.kansli.mandate.MandateDescription;
import se.kansli.protocol.Protocol;
import se.kansli.register.ActionList;
import se.kansli.register.AttendanceMatrix;
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
            assertThat(actions.getTables().get(0).getArea().formatAsString()).isEqualTo("A4:J19");
            assertThat(column(actions, 4).subList(1, 15)).hasSize(14).containsOnly("Klar", "Försenad", "Ej påbörjad");
            assertThat(actions.getSheetConditionalFormatting()
                            .getConditionalFormattingAt(0)
                            .getFormattingRanges()[0]
                            .formatAsString())
                    .isEqualTo("A5:J18");
            assertThat(row(actions, 18).get(4)).isEqualTo("14");
            assertThat(column(book.getSheet("Sammanfattning"), 0))
                    .containsExactly(
                            "Åtgärder efter status",
                            "Status",
                            "Ej påbörjad",
                            "Pågår",
                            "Klar",
                            "Försenad",
                            "Utgår",
                            "Alla");
            assertThat(column(book.getSheet("Sammanfattning"), 1))
                    .containsExactly("Antal", "2", "0", "11", "1", "0", "14");
        }
    }

    /** An action that somebody marks as done in the workbook is counted anew. */
    @Test
    void actionListCountsWhatIsChangedInIt() throws IOException {
        try (XSSFWorkbook book = render(
                StandardTemplates.neutral().actionList(), ActionList.of(protocols(), LocalDate.of(2027, 12, 5)))) {
            XSSFSheet actions = book.getSheet("Åtgärder");
            assertThat(actions.getRow(15).getCell(4).getStringCellValue()).isEqualTo("Försenad");
            actions.getRow(15).createCell(4).setCellValue("Klar");

            assertThat(column(book.getSheet("Sammanfattning"), 1))
                    .containsExactly("Antal", "2", "0", "12", "0", "0", "14");
        }
    }

    @Test
    void emptyWorkbooksCountToNothing() throws IOException {
        try (XSSFWorkbook book =
                render(StandardTemplates.neutral().actionList(), ActionList.of(List.of(), LocalDate.of(2027, 12, 5)))) {
            assertThat(row(book.getSheet("Åtgärder"), 5)).startsWith("Antal", "", "", "", "0");
            assertThat(column(book.getSheet("Sammanfattning"), 1))
                    .containsExactly("Antal", "0", "0", "0", "0", "0", "0");
        }
        try (XSSFWorkbook book = render(StandardTemplates.neutral().decisionLog(), DecisionLog.of(List.of()))) {
            assertThat(row(book.getSheetAt(0), 4)).startsWith("Antal beslut", "0");
        }
        DeliveryStatus none = DeliveryStatus.of(List.of(), List.of(), List.of(), List.of(), LocalDate.of(2027, 12, 5));
        try (XSSFWorkbook book = render(StandardTemplates.neutral().deliveryStatus(), none)) {
            assertThat(row(book.getSheet("Nätverk"), 4)).containsExactly("Alla", "", "0", "0", "0");
        }
    }

    @Test
    void chartsShowEveryRowOfTheTableBesideThem() throws IOException {
        try (XSSFWorkbook book = render(
                StandardTemplates.neutral().actionList(), ActionList.of(protocols(), LocalDate.of(2027, 12, 5)))) {
            XSSFDrawing drawing = book.getSheet("Sammanfattning").getDrawingPatriarch();
            CTBarSer bars = drawing.getCharts()
                    .get(0)
                    .getCTChart()
                    .getPlotArea()
                    .getBarChartArray(0)
                    .getSerArray(0);

            assertThat(drawing.getCharts().get(0).getTitleText().getString()).isEqualTo("Åtgärder efter status");
            assertThat(bars.getCat().getStrRef().getF()).isEqualTo("'Sammanfattning'!$A$4:$A$8");
            assertThat(bars.getVal().getNumRef().getF()).isEqualTo("'Sammanfattning'!$B$4:$B$8");
            assertThat(bars.getVal().getNumRef().isSetNumCache()).isFalse();
            assertThat(bars.getDLbls().getShowVal().getVal()).isTrue();
            assertThat(drawing.getShapes().get(0).getShapeName()).isEqualTo("Åtgärder efter status");
            assertThat(drawing.getCTDrawing().xmlText()).contains("descr=\"Liggande staplar: antalet åtgärder");
        }
    }

    @Test
    void decisionLogHasADecisionOnEachRow() throws IOException {
        try (XSSFWorkbook book = render(StandardTemplates.neutral().decisionLog(), DecisionLog.of(protocols()))) {
            XSSFSheet sheet = book.getSheetAt(0);

            assertThat(sheet.getTables().get(0).getArea().formatAsString()).isEqualTo("A3:I40");
            assertThat(column(sheet, 1).subList(1, 3)).containsExactly("2027-02-04", "2027-02-04");
            assertThat(row(sheet, 39)).startsWith("Antal beslut", "36");
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("3:3");
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        }
    }

    @Test
    void attendanceMatrixHasAColumnForEachMeeting() throws IOException {
        AttendanceMatrix matrix = AttendanceMatrix.of(protocols());

        try (XSSFWorkbook book = render(StandardTemplates.neutral().attendanceMatrix(), matrix)) {
            XSSFSheet sheet = book.getSheet("Närvaro");

            assertThat(row(sheet, 2))
                    .containsExactly(
                            "Namn",
                            "Roll",
                            "Kommun",
                            "2027-02-04",
                            "2027-04-22",
                            "2027-09-16",
                            "2027-11-25",
                            "Deltog",
                            "På listan",
                            "Närvaro i procent");
            AttendanceMatrix.PersonRow first = matrix.people().get(0);
            assertThat(row(sheet, 3)).startsWith(first.name()).endsWith(String.valueOf(first.percent()));
            assertThat(row(sheet, 3).subList(3, 7))
                    .containsExactly("närvarande", "närvarande", "på distans", "närvarande");
            assertThat(sheet.getTables().get(0).getArea().formatAsString())
                    .isEqualTo("A3:J" + (3 + matrix.people().size()));
            assertThat(sheet.getSheetConditionalFormatting()
                            .getConditionalFormattingAt(0)
                            .getFormattingRanges()[0]
                            .formatAsString())
                    .isEqualTo("D4:G" + (3 + matrix.people().size()));
            assertThat(column(book.getSheet("Kommuner"), 0))
                    .hasSize(2 + matrix.municipalities().size());
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
            assertThat(column(book.getSheetAt(0), 1))
                    .startsWith(plan.body().name(), "2027", "4", "4", "1")
                    .contains("09.00");
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
            assertThat(column(book.getSheetAt(0), 0)).hasSize(2 + 6 + 1).endsWith("Grundskolan", "Antal uppdrag");
            assertThat(column(book.getSheetAt(0), 4)).endsWith("6");
        }
        DeliveryStatus status = DeliveryStatus.of(mandates, List.of(), List.of(), List.of(), LocalDate.of(2027, 12, 5));
        try (XSSFWorkbook book = render(StandardTemplates.neutral().deliveryStatus(), status)) {
            assertThat(column(book.getSheet("Leveranser"), 5)).startsWith("Läge", "Saknas", "Saknas");
            assertThat(row(book.getSheet("Leveranser"), 6)).startsWith("Antal", "2");
            assertThat(row(book.getSheet("Nätverk"), 4)).containsExactly("Alla", "", "0", "2", "0");
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
                values.add(shown(sheet, row, index));
            }
        }
        return values;
    }

    private static List<String> row(XSSFSheet sheet, int index) {
        Row row = sheet.getRow(index);
        return IntStream.range(0, row.getLastCellNum())
                .mapToObj(i -> shown(sheet, row, i))
                .toList();
    }

    /** As Excel shows it, with formulas calculated. */
    private static String shown(XSSFSheet sheet, Row row, int index) {
        return SHOWN.formatCellValue(row.getCell(index), new XSSFFormulaEvaluator(sheet.getWorkbook()));
    }

    private static <T extends Record> XSSFWorkbook render(Template<T> template, T document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        template.render(document, Copy.FINAL, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
