package se.kansli.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import se.kansli.json.Json;
import se.kansli.mandate.MandateDescription;
import se.kansli.organisation.Role;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.problem.Problem;
import se.kansli.protocol.Protocol;
import se.kansli.register.ActionList;
import se.kansli.register.AttendanceMatrix;
import se.kansli.register.DecisionLog;
import se.kansli.register.DeliveryStatus;
import se.kansli.register.MandateMatrix;
import se.kansli.register.MandateOrder;
import se.kansli.register.MandateOrder.OrderedAssignment;
import se.kansli.register.MeetingPlan;
import se.kansli.register.MemberRegister;
import se.kansli.register.Occasion;
import se.kansli.register.WorkPlan;
import se.kansli.template.Change;
import se.kansli.template.Copy;
import se.kansli.template.Revision;
import se.kansli.template.Template;
import se.kansli.text.RichText;

/** The standard workbooks, after a clerk has written in them. */
class ReadWorkbooksTest {
    private static final Path DATA = Path.of("../samples/data");

    private static final Template<MemberRegister> MEMBERS =
            StandardTemplates.neutral().memberRegister();
    private static final Template<MeetingPlan> PLAN =
            StandardTemplates.neutral().meetingPlan();
    private static final Template<MandateOrder> ORDER =
            StandardTemplates.neutral().mandateOrder();

    private static final MemberRegister REGISTER = sample("members/ikt-strateger-2027", MemberRegister.class);
    private static final MeetingPlan YEAR = sample("meeting-plans/ikt-strateger-2027", MeetingPlan.class);
    private static final MandateOrder ORDERED = sample("orders/2028", MandateOrder.class);

    private static <T extends Record> T sample(String name, Class<T> type) {
        try {
            return Json.read(DATA.resolve(name + ".json"), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook as a clerk has it open. */
    private record Book(XSSFWorkbook workbook) {
        private XSSFTable table(String name) {
            return workbook.getTable(name);
        }

        /** Writes into a row of a table, counted from 1; the one below the last is new. */
        void write(String table, int row, String heading, String text) {
            XSSFCell cell = cell(table, row, heading);
            cell.setBlank();
            cell.setCellValue(text);
        }

        XSSFCell cell(String name, int number, String heading) {
            XSSFTable table = table(name);
            XSSFSheet sheet = table.getXSSFSheet();
            int column = table.findColumnIndex(heading) + table.getStartColIndex();
            XSSFRow row = sheet.getRow(table.getStartRowIndex() + number);
            XSSFRow found = row == null ? sheet.createRow(table.getStartRowIndex() + number) : row;
            XSSFCell cell = found.getCell(column);
            return cell == null ? found.createCell(column) : cell;
        }
    }

    private static <T extends Record> Revision<T> read(Template<T> template, T document, Consumer<Book> edit) {
        try {
            ByteArrayOutputStream made = new ByteArrayOutputStream();
            template.render(document, Copy.WORKING, made);
            ByteArrayOutputStream edited = new ByteArrayOutputStream();
            try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(made.toByteArray()))) {
                edit.accept(new Book(workbook));
                workbook.write(edited);
            }
            return template.read(edited.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T extends Record> List<Problem> problems(Template<T> template, T document, Consumer<Book> edit) {
        return catchThrowableOfType(InvalidDocumentException.class, () -> read(template, document, edit))
                .problems();
    }

    private static <T extends Record> void requireUnchanged(Template<T> template, T document) {
        Revision<T> revision = read(template, document, book -> {});

        assertThat(revision.document()).isEqualTo(document);
        assertThat(revision.changes()).isEmpty();
        assertThat(revision.warnings()).extracting(Problem::code).noneMatch(code -> code.startsWith("read."));
    }

    @Test
    void whatNobodyEditedComesBackAsItWas() {
        requireUnchanged(MEMBERS, REGISTER);
        requireUnchanged(PLAN, YEAR);
        requireUnchanged(ORDER, ORDERED);
        requireUnchanged(
                StandardTemplates.neutral().workPlanWorkbook(),
                sample("work-plans/ikt-strateger-2027", WorkPlan.class));
    }

    @Test
    void tablesMadeOfOtherDocumentsComeBackAsTheyWere() {
        List<Protocol> protocols = Stream.of("2027-1", "2027-2", "2027-3", "2027-4")
                .map(name -> sample("protocols/" + name, Protocol.class))
                .toList();
        List<MandateDescription> mandates = List.of(
                sample("mandates/ikt-strateger", MandateDescription.class),
                sample("mandates/grundskolan", MandateDescription.class));
        LocalDate day = LocalDate.of(2027, 12, 5);
        StandardTemplates templates = StandardTemplates.neutral();

        requireUnchanged(templates.actionList(), ActionList.of(protocols, day));
        requireUnchanged(templates.decisionLog(), DecisionLog.of(protocols));
        requireUnchanged(templates.attendanceMatrix(), AttendanceMatrix.of(protocols));
        requireUnchanged(templates.mandateMatrix(), MandateMatrix.of(mandates));
        requireUnchanged(
                templates.deliveryStatus(),
                DeliveryStatus.of(mandates, List.of(YEAR), List.of(REGISTER), protocols, day));
    }

    @Test
    void memberIsAddedBelowTheLastRow() {
        int next = REGISTER.members().size() + 1;

        Revision<MemberRegister> revision = read(MEMBERS, REGISTER, book -> {
            book.write("members", next, "Namn", "Nova Exempelsson");
            book.write("members", next, "Kommun", "Skara kommun");
            book.write("members", next, "Kommunkod", "1495");
            book.write("members", next, "Roll", "ersättare");
            book.write("members", next, "Från och med", "1 april 2027");
        });

        assertThat(revision.changes())
                .extracting(Change::toString)
                .containsExactly(
                        "members[" + (next - 1) + "]: + ”Nova Exempelsson, 1495, Skara kommun, ersättare, 2027-04-01”");
        assertThat(revision.document().members().get(next - 1).role()).isEqualTo(Role.SUBSTITUTE);
    }

    @Test
    void meetingIsMovedAndCancelled() {
        Occasion first = YEAR.occasions().get(0);
        LocalDate later = first.date().plusDays(7);

        Revision<MeetingPlan> revision = read(PLAN, YEAR, book -> {
            book.cell("occasions", 1, "Datum").setCellValue(later);
            book.write("occasions", 1, "Start", "kl 8.15");
            int next = YEAR.occasions().size() + 1;
            book.write("occasions", next, "Datum", "tisdag 2 nov 2027");
            book.write("occasions", next, "Plats", "Skara");
            book.write("occasions", next, "Inställt", "JA");
        });

        assertThat(revision.document().occasions().get(0).date()).isEqualTo(later);
        assertThat(revision.document().occasions().get(0).time().from()).isEqualTo(LocalTime.of(8, 15));
        assertThat(revision.changes())
                .extracting(Change::path)
                .containsExactlyInAnyOrder(
                        "occasions[" + YEAR.occasions().size() + "]", "occasions[0].date", "occasions[0].time.from");
    }

    @Test
    void orderIsFilledIn() {
        int next = ORDERED.assignments().size() + 1;

        Revision<MandateOrder> revision = read(ORDER, ORDERED, book -> {
            book.write("assignments", next, "Nätverk", "grundskolan");
            book.write("assignments", next, "Mål", "3");
            book.write("assignments", next, "Uppdrag", "Pröva *gemensamma* prov.");
        });

        assertThat(revision.document().assignments())
                .last()
                .isEqualTo(new OrderedAssignment("grundskolan", 3, RichText.plain("Pröva *gemensamma* prov.")));
    }

    @Test
    void whatCannotBeUnderstoodIsToldAtItsCell() {
        List<Problem> problems = problems(ORDER, ORDERED, book -> {
            book.write("assignments", 1, "Mål", "ett");
            book.write("holders", 1, "Roll", "Ordförare");
            book.write("holders", 2, "E-post", "ingen");
        });

        assertThat(problems)
                .filteredOn(Problem::isError)
                .extracting(problem -> problem.code() + " " + problem.location())
                .containsExactlyInAnyOrder("read.number Uppdrag!B4", "read.choice Roller!B4", "email Roller!H5");
        assertThat(problems)
                .anySatisfy(problem ->
                        assertThat(problem.swedish()).contains("”Ordförare” finns inte att välja: menas ordförande?"));
    }

    @Test
    void whatBreaksTheRulesIsToldAtItsCell() {
        List<Problem> problems = problems(ORDER, ORDERED, book -> {
            book.write("networks", 3, "Nätverk", "grundskolan");
            book.write("assignments", 2, "Nätverk", "gymnasiet");
        });

        assertThat(problems)
                .filteredOn(Problem::isError)
                .extracting(problem -> problem.code() + " " + problem.location())
                .containsExactlyInAnyOrder("V56 Beställning!A7", "V57 Uppdrag!A5");
    }
}
