package se.kansli.samples.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kansli.accessibility.AccessibilityCheck;
import se.kansli.json.Json;
import se.kansli.json.JsonLines;
import se.kansli.mandate.MandateDescription;
import se.kansli.problem.Problem;
import se.kansli.protocol.Protocol;
import se.kansli.register.MandateMatrix;
import se.kansli.template.TemplateCheck;
import se.kansli.templates.StandardTemplates;

/** Each program answers its question. {@code ProtocolFromNotice} has a test of its own. */
class ProgramsTest {
    /** Of § 29, which is confidential. */
    private static final String SECRET = "vårdnadshavare har ansökt om skolskjuts";

    @TempDir
    private Path folder;

    @Test
    void rendersAMandate() throws IOException {
        assertThat(run(RenderAMandate::run)).containsExactly("grundskolan.docx: Grundskolan");
        assertThat(mandate("grundskolan.docx")).isEqualTo(sample("grundskolan"));
    }

    @Test
    void findsEveryProblem() throws IOException {
        assertThat(run(FindEveryProblem::run))
                .contains(
                        "2:12 json.unknown-property ERROR",
                        "  ”titel” finns inte här: menas title?",
                        "  There is no \"titel\" here: is title meant?",
                        "216:23 json.type ERROR");
    }

    @Test
    void readsAnEditedProtocol() throws IOException {
        assertThat(run(ReadAnEditedProtocol::run))
                .contains("items[7].heading: ”Omvärldsbevakning: språkmodeller i undervisningen”"
                        + " → ”Omvärldsbevakning: språkmodeller i skolan”");
        assertThat(Json.read(in("protokoll-2027-2.json"), Protocol.class).items())
                .hasSize(11);
    }

    @Test
    void makesACopyForTheWeb() throws IOException {
        assertThat(run(MakeACopyForTheWeb::run)).containsExactly("protokoll-webb.docx");

        assertThat(words("protokoll.docx")).contains(SECRET);
        assertThat(words("protokoll-webb.docx")).contains("Alva Exempelsson").doesNotContain(SECRET);
    }

    @Test
    void checksATemplate() throws IOException {
        assertThat(run(CheckATemplate::run))
                .hasSizeGreaterThan(10)
                .contains(
                        "word/document.xml ¶1 ”Kallelse”: Fältet ”heading” finns inte: välj bland title, network, year,"
                                + " background, purpose, roles, meetings, metadata.");
        assertThat(TemplateCheck.of(MandateDescription.class, in("mall-med-kommentarer.docx"))
                        .problems())
                .isNotEmpty();
    }

    @Test
    void usesATemplateOfYourOwn() throws IOException {
        assertThat(run(UseATemplateOfYourOwn::run)).containsExactly("ikt-strateger.docx");
        assertThat(mandate("ikt-strateger.docx")).isEqualTo(sample("ikt-strateger"));
    }

    @Test
    void rendersInAHouseStyle() throws IOException {
        assertThat(run(RenderInAHouseStyle::run)).containsExactly("kallelse.docx: Exempelbygdens kommun");
        assertThat(AccessibilityCheck.of(in("kallelse.docx"))).noneMatch(Problem::isError);
    }

    @Test
    void renewsAMandate() throws IOException {
        assertThat(run(RenewAMandate::run))
                .contains(
                        "mandate.purpose.goals[0].assignments[1]: Uppdraget nämner år 2020, men dokumentet avser 2028:"
                                + " kontrollera att året gäller än.")
                .anyMatch(line -> line.startsWith("mandate.purpose.goals[1].heading: Målets rubrik är ändrad"));
        assertThat(Json.read(in("ikt-strateger-2028.json"), MandateDescription.class)
                        .year())
                .isEqualTo(2028);
    }

    @Test
    void makesAYearOfMandates() throws IOException {
        assertThat(run(MakeAYearOfMandates::run))
                .containsExactly("uppdrag-2027.jsonl:1: Written", "uppdrag-2027.jsonl:2: Written", "COMPLETED, 2 of 2");
        assertThat(words("uppdrag-2028/2028 Grundskolan.docx")).contains("Höjd utbildningsnivå");
        assertThat(words("uppdrag-2028/2028 Skaraborgs IKT-strateger.docx")).contains("arbetsmarknaden");
    }

    /** Run again, it makes what is missing and leaves the rest. */
    @Test
    void makesWhatIsMissingOfAYear() throws IOException {
        run(MakeAYearOfMandates::run);
        Path one = in("uppdrag-2028/2028 Grundskolan.docx");
        byte[] before = Files.readAllBytes(one);
        Files.delete(one);

        assertThat(run(MakeAYearOfMandates::run)).contains("uppdrag-2027.jsonl:1: Written");
        assertThat(one).hasBinaryContent(before);
    }

    /** The batch's data are the real mandates with a year. */
    @Test
    void lastYearsMandatesAreTheSampleMandates() throws IOException {
        Path file = SampleData.copy("batch/uppdrag-2027.jsonl", folder);
        try (Stream<JsonLines.Line<MandateDescription>> lines = JsonLines.open(file, MandateDescription.class)) {
            assertThat(lines.map(JsonLines.Line::read))
                    .allSatisfy(last -> {
                        MandateDescription sample = sample(last.network().id());
                        assertThat(last.year()).isEqualTo(2027);
                        assertThat(last.background()).isEqualTo(sample.background());
                        assertThat(last.purpose()).isEqualTo(sample.purpose());
                        assertThat(last.roles()).isEqualTo(sample.roles());
                    })
                    .hasSize(2);
        }
    }

    @Test
    void ordersMandates() throws IOException {
        assertThat(run(OrderMandates::run)).containsExactly("ikt-strateger: 7 to look at", "grundskolan: 5 to look at");
        assertThat(mandate("ikt-strateger-2028.docx").purpose().goals().get(0).assignments())
                .hasToString("[Införa det gemensamma avtalet om digitala läromedel.]");
    }

    @Test
    void makesATableOfMandates() throws IOException {
        assertThat(run(MakeATableOfMandates::run)).containsExactly("uppdragsmatris.xlsx: 11 rows");
        assertThat(StandardTemplates.neutral()
                        .mandateMatrix()
                        .read(in("uppdragsmatris.xlsx"))
                        .document())
                .isEqualTo(MandateMatrix.of(List.of(sample("grundskolan"), sample("ikt-strateger"))));
    }

    @Test
    void makesACalendar() throws IOException {
        assertThat(run(MakeACalendar::run)).containsExactly("moten-2027.ics: 5 meetings");
        assertThat(Files.readString(in("moten-2027.ics")).split("BEGIN:VEVENT")).hasSizeGreaterThan(4);
    }

    @Test
    void checksAccessibility() throws IOException {
        assertThat(run(CheckAccessibility::run)).last().isEqualTo("1 found");
    }

    private List<String> run(SampleData.Program program) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        program.run(folder, new PrintStream(printed, true, StandardCharsets.UTF_8));
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private MandateDescription mandate(String file) throws IOException {
        return StandardTemplates.neutral().mandate().read(in(file)).document();
    }

    private String words(String file) throws IOException {
        try (XWPFDocument document = new XWPFDocument(Files.newInputStream(in(file)));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }

    private MandateDescription sample(String name) {
        try {
            return Json.read(SampleData.copy("mandates/" + name + ".json", folder), MandateDescription.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path in(String name) {
        return folder.resolve(name);
    }
}
