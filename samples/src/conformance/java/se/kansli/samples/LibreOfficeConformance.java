package se.kansli.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kansli.json.Json;
import se.kansli.mandate.MandateDescription;
import se.kansli.meeting.MeetingNotice;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.problem.Problem;
import se.kansli.protocol.Protocol;
import se.kansli.register.MandateOrder;
import se.kansli.register.MemberRegister;
import se.kansli.template.Revision;
import se.kansli.template.Template;
import se.kansli.templates.StandardTemplates;

/**
 * Copies to work in that somebody has edited and saved in LibreOffice: what it keeps is read, and what it does not keep is
 * told. Versions keep more or less of them, so each test goes by what the saved file carries.
 */
class LibreOfficeConformance {
    private static final StandardTemplates TEMPLATES = StandardTemplates.neutral();

    @TempDir
    private static Path folder;

    @BeforeAll
    static void edit() throws IOException, InterruptedException {
        make("protocols/2027-2", Protocol.class, TEMPLATES.protocol(), "protocol.docx");
        make("mandates/grundskolan", MandateDescription.class, TEMPLATES.mandate(), "mandate.docx");
        make("notices/2027-2", MeetingNotice.class, TEMPLATES.notice(), "notice.docx");
        make("members/ikt-strateger-2027", MemberRegister.class, TEMPLATES.memberRegister(), "members.xlsx");
        make("orders/2028", MandateOrder.class, TEMPLATES.mandateOrder(), "order.xlsx");
        new Office(folder)
                .open(folder.resolve("protocol.docx"))
                .step("replace", "att lägga protokollet till", "att med tack lägga protokollet till")
                .step("type", "Återkoppling från skolchefsgruppen", " och annat")
                .step("remove", "Öppna åtgärder gås igenom")
                .save(saved("protocol.docx"))
                .open(folder.resolve("mandate.docx"))
                .step("replace", "Samverkan lyfts särskilt fram", "Samverkan lyfts fram")
                .save(saved("mandate.docx"))
                .open(folder.resolve("notice.docx"))
                .step("replace", "Mötets öppnande", "Vi öppnar mötet")
                .save(saved("notice.docx"))
                .open(folder.resolve("members.xlsx"))
                .step("cell", "Ledamöter", "F6", "alva@example.se")
                .save(saved("members.xlsx"))
                .open(folder.resolve("order.xlsx"))
                .step("cell", "Uppdrag", "C4", "Införa avtalet.")
                .step("row", "Uppdrag", "A6")
                .step("cell", "Uppdrag", "A6", "ikt-strateger")
                .step("cell", "Uppdrag", "B6", "2")
                .step("cell", "Uppdrag", "C6", "Ordna en träff om bytet.")
                .step("delete-row", "Uppdrag", "A9")
                .save(saved("order.xlsx"))
                .run();
    }

    private static <T extends Record> void make(String data, Class<T> type, Template<T> template, String name)
            throws IOException {
        template.render(original(data, type), folder.resolve(name));
    }

    private static <T extends Record> T original(String data, Class<T> type) throws IOException {
        return Json.read(Path.of("data", data + ".json"), type);
    }

    private static Path saved(String name) {
        return folder.resolve("saved-" + name);
    }

    @Test
    void editsOfAProtocolComeBackOrAreToldToBeLost() throws IOException {
        comesBackOrIsTold(TEMPLATES.protocol(), "protocol.docx", "att med tack lägga", "skolchefsgruppen och annat");
    }

    @Test
    void editsOfAMandateComeBackOrAreToldToBeLost() throws IOException {
        comesBackOrIsTold(TEMPLATES.mandate(), "mandate.docx", "Samverkan lyfts fram");
    }

    @Test
    void editsOfANoticeComeBackOrAreToldToBeLost() throws IOException {
        comesBackOrIsTold(TEMPLATES.notice(), "notice.docx", "Vi öppnar mötet");
    }

    @Test
    void editsOfAnOrderComeBackWithTheirRows() throws IOException {
        Revision<MandateOrder> revision = TEMPLATES.mandateOrder().read(saved("order.xlsx"));

        assertThat(revision.document().assignments())
                .extracting(MandateOrder.OrderedAssignment::goal, each -> each.text().markup())
                .containsExactly(
                        tuple(1, "Införa avtalet."),
                        tuple(2, "Ta fram ett stöd för skolor som byter digitalt system under läsåret."),
                        tuple(2, "Ordna en träff om bytet."),
                        tuple(3, "Sprida arbetssätt för digitala nationella prov mellan kommunerna."),
                        tuple(2, "Följa upp hur många elever som byter från anpassad studiegång till ordinarie undervisning."),
                        tuple(3, "Pröva gemensam bedömning av uppsatser i årskurs 9."));
        assertThat(revision.document().duties())
                .isEqualTo(original("orders/2028", MandateOrder.class).duties());
        if (!keepsBaseline("order.xlsx")) {
            saysWhatIsLost(revision.warnings());
        }
    }

    @Test
    void whatARegisterDoesNotShowIsToldToBeLost() throws IOException {
        try {
            MemberRegister register =
                    TEMPLATES.memberRegister().read(saved("members.xlsx")).document();
            assertThat(register.members().get(0).person().email()).isEqualTo("alva@example.se");
        } catch (InvalidDocumentException e) {
            assertThat(keepsBaseline("members.xlsx")).isFalse();
            saysWhatIsLost(e.problems());
        }
    }

    private static <T extends Record> void comesBackOrIsTold(Template<T> template, String name, String... typed)
            throws IOException {
        assertThat(part(name, "word/document.xml")).contains(typed);
        List<Problem> told;
        try {
            Revision<T> revision = template.read(saved(name));
            assertThat(revision.document().toString()).contains(typed);
            told = revision.warnings();
        } catch (InvalidDocumentException e) {
            told = e.problems();
            if (!part(name, "word/document.xml").contains("<w:tag ")) {
                assertThat(told).extracting(Problem::code).containsExactly("read.no-controls");
            }
        }
        if (!keepsBaseline(name)) {
            saysWhatIsLost(told);
        }
    }

    /** In words that a clerk understands, with the name of the program. */
    private static void saysWhatIsLost(List<Problem> told) {
        assertThat(told)
                .filteredOn(problem -> List.of("read.no-controls", "read.no-baseline").contains(problem.code()))
                .singleElement()
                .extracting(Problem::swedish)
                .asString()
                .contains("sparades senast i LibreOffice", "i en ny arbetskopia");
    }

    private static boolean keepsBaseline(String name) {
        return parts(name).stream().anyMatch(part -> part.startsWith("customXml/"));
    }

    private static List<String> parts(String name) {
        try (ZipFile file = new ZipFile(saved(name).toFile())) {
            return file.stream().map(ZipEntry::getName).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String part(String name, String part) {
        try (ZipFile file = new ZipFile(saved(name).toFile())) {
            return new String(file.getInputStream(file.getEntry(part)).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
