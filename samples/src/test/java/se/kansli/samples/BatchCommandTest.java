package se.kansli.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code kansli batch}, at a terminal. */
class BatchCommandTest {
    private static final String INPUT = "data/batch/uppdrag-2028.jsonl";
    private static final String ORDER = "--last-year data/mandates --goals data/goal-document.json";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void nothingIsMadeIfAnythingIsWrong() {
        assertThat(batch(INPUT, "")).isEqualTo(1);

        assertThat(out.toString().lines())
                .contains(
                        INPUT.substring(INPUT.lastIndexOf('/') + 1)
                                + ":4:1163 V02 fel purpose.goals[0].number: Mål 9 finns inte i Måldokument Utbildning"
                                + " Skaraborg: rätta numret.",
                        "10 underlag kontrollerade, 3 med fel. Inget är gjort: rätta felen, eller kör med --good-ones.",
                        "Rapport: " + folder.resolve("ut-report.xlsx"));
        assertThat(names(folder)).containsExactly("ut-report.jsonl", "ut-report.xlsx");
        assertThat(outcomes(folder.resolve("ut-report.jsonl")))
                .containsExactly(
                        "checked", "checked", "checked", "failed", "checked", "checked", "failed", "checked", "failed",
                        "checked");
    }

    @Test
    void theGoodOnesAreMadeAndTheOthersTold() throws IOException {
        assertThat(batch(INPUT, "--good-ones --lang en")).isEqualTo(1);

        assertThat(out.toString()).contains("10 items: 7 made, 0 right already, 3 with errors.");
        assertThat(names(folder.resolve("ut")))
                .hasSize(8)
                .contains("SHA256SUMS", "Uppdragsbeskrivning Förskolan.docx")
                .doesNotContain("Uppdragsbeskrivning Vuxenutbildningen.docx");
        List<String> lines = Files.readAllLines(folder.resolve("ut-report.jsonl"));
        assertThat(outcomes(folder.resolve("ut-report.jsonl")))
                .containsExactly(
                        "written", "written", "written", "failed", "written", "written", "failed", "written", "failed",
                        "written");
        assertThat(lines.get(1))
                .startsWith("{\"number\":2,\"origin\":\"uppdrag-2028.jsonl:2\",\"outcome\":\"written\","
                        + "\"files\":[{\"name\":\"Uppdragsbeskrivning Fritidshemmen.docx\",\"sha256\":\"")
                .contains("\"code\":\"V05\",\"severity\":\"warning\"");
        assertThat(lines.get(3)).contains("\"files\":[],\"problems\":[{\"line\":4,\"column\":1163,");
    }

    @Test
    void workbookTellsAClerkWhatToDo() throws IOException {
        batch(INPUT, "--good-ones");

        try (XSSFWorkbook report = new XSSFWorkbook(Files.newInputStream(folder.resolve("ut-report.xlsx")))) {
            assertThat(texts(report.getSheet("Sammanfattning")))
                    .containsSubsequence("Underlag", "uppdrag-2028.jsonl", "Körningen", "klar")
                    .containsSubsequence("Antal underlag", "10", "Gjorda nu", "7", "Redan rätt", "0", "Med fel", "3")
                    .containsSubsequence("V02", "1", "0");
            assertThat(texts(report.getSheet("Att rätta")))
                    .containsSubsequence(
                            "4", "uppdrag-2028.jsonl:4", "purpose.goals[0].number", "V02", "7", "9", "json.syntax");
            assertThat(texts(report.getSheet("Att se över"))).containsSubsequence("2", "uppdrag-2028.jsonl:2", "V05");
        }
    }

    /** The number is found when a copy to publish is made, not by the rules that all documents have. */
    @Test
    void whatMustNotBePublishedIsFoundBeforeAnythingIsMade() throws IOException {
        String address = Files.readString(Path.of("data/protocols/utbildningsnamnden.json"))
                .replaceAll("\\n *", "")
                .replaceFirst("\"name\": \"Alva Exempelsson\",", "$0\"email\": \"121212-1212@example.se\",");
        String command = "batch " + input(List.of(address)) + " --kind board-protocol -o " + folder.resolve("ut");

        assertThat(kansli(list(command + " --copy public"))).isEqualTo(1);
        assertThat(out.toString())
                .contains("in.jsonl:1 V35 fel ", "1 underlag kontrollerade, 1 med fel. Inget är gjort");
        assertThat(folder.resolve("ut")).doesNotExist();
        assertThat(kansli(list(command))).isZero();
    }

    @Test
    void dryRunWritesNothing() {
        assertThat(batch(INPUT, "--dry-run")).isEqualTo(1);
        assertThat(out.toString()).endsWith("10 underlag kontrollerade, 3 med fel." + System.lineSeparator());
        assertThat(names(folder)).isEmpty();

        batch(INPUT, "--dry-run --report " + folder.resolve("kontroll"));
        assertThat(names(folder)).containsExactly("kontroll.jsonl", "kontroll.xlsx");
    }

    @Test
    void threeBadInAHundredKeepNobodyElseWaiting() throws IOException {
        List<String> lines = new ArrayList<>(mandates(100));
        for (int i = 16; i < lines.size(); i += 33) {
            lines.set(i, lines.get(i).replace("\"title\"", "\"titel\""));
        }

        assertThat(batch(input(lines), "--good-ones --threads 3")).isEqualTo(1);

        assertThat(out.toString()).contains("100 underlag: 97 gjorda, 0 redan rätt, 3 med fel.");
        assertThat(names(folder.resolve("ut"))).hasSize(98);
        assertThat(Collections.frequency(outcomes(folder.resolve("ut-report.jsonl")), "failed"))
                .isEqualTo(3);
    }

    @Test
    void longListOfErrorsIsCutAtTheTerminal() throws IOException {
        List<String> lines = mandates(30).stream()
                .map(line -> line.replaceFirst("\"number\":1,", "\"number\":9,"))
                .toList();
        String wrong = input(lines.stream()
                .map(line -> line.replace("\"goals\":[{\"number\":9", "\"goals\":[{\"number\":8"))
                .toList());

        assertThat(batch(wrong, "--dry-run")).isEqualTo(1);
        assertThat(out.toString().lines().filter(line -> line.startsWith("in.jsonl:")))
                .hasSize(20);
        assertThat(out.toString()).containsPattern("… och \\d+ fel till\\.");
    }

    @Test
    void runThatWasStoppedIsResumedToWhatOneRunLeaves() throws Exception {
        String input = input(mandates(300));
        List<String> program = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "se.kansli.samples.Kansli"));
        program.addAll(arguments(input, "--copy working --lang en", folder.resolve("ut")));
        Path told = folder.resolve("told.txt");
        Process process = new ProcessBuilder(program)
                .redirectErrorStream(true)
                .redirectOutput(told.toFile())
                .start();
        while (process.isAlive() && names(folder.resolve("ut")).size() < 20) {
            Thread.sleep(10);
        }
        process.destroy();
        process.waitFor();

        assertThat(Files.readString(told)).contains("Stopped after ", "Go on with the same command and --resume.");
        assertThat(outcomes(folder.resolve("ut-report.jsonl"))).hasSize(300).contains("written", "checked");

        assertThat(batch(input, "--copy working --resume")).isZero();
        assertThat(kansli(arguments(input, "--copy working", folder.resolve("hel"))))
                .isZero();
        assertThat(out.toString().lines().filter("300 underlag: 300 gjorda, 0 redan rätt, 0 med fel."::equals))
                .hasSize(2);
        assertThat(hashes(folder.resolve("ut"))).isEqualTo(hashes(folder.resolve("hel")));
        assertThat(folder.resolve("ut-report.jsonl")).hasSameBinaryContentAs(folder.resolve("hel-report.jsonl"));
        assertThat(folder.resolve("ut-report.xlsx")).hasSameBinaryContentAs(folder.resolve("hel-report.xlsx"));
        assertThat(names(folder)).noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void whatIsRightAlreadyIsLeft() throws IOException {
        String input = input(mandates(3));
        assertThat(batch(input, "")).isZero();
        assertThat(batch(input, "")).isZero();

        assertThat(out.toString())
                .contains("3 underlag: 3 gjorda, 0 redan rätt", "3 underlag: 0 gjorda, 3 redan rätt, 0 med fel.");
    }

    @Test
    void zipHasEveryFileInOrderWithoutATime() throws IOException {
        Path zip = folder.resolve("alla.zip");
        batch(INPUT, "--good-ones --names {year}/{network.name} --zip " + zip);
        byte[] first = Files.readAllBytes(zip);

        try (ZipFile file = new ZipFile(zip.toFile())) {
            assertThat(file.stream().map(ZipEntry::getName))
                    .containsExactly(
                            "2028/Förskolan.docx",
                            "2028/Fritidshemmen.docx",
                            "2028/Gymnasieskolan.docx",
                            "2028/Elevhälsan.docx",
                            "2028/Studie- och yrkesvägledarna.docx",
                            "2028/Kulturskolorna.docx",
                            "2028/Modersmålet.docx",
                            "SHA256SUMS");
            assertThat(file.stream().map(ZipEntry::getTimeLocal)).containsOnly(LocalDateTime.of(1980, 1, 1, 0, 0));
            assertThat(file.getInputStream(file.getEntry("2028/Förskolan.docx")))
                    .hasBinaryContent(Files.readAllBytes(folder.resolve("ut/2028/Förskolan.docx")));
        }
        batch(INPUT, "--good-ones --names {year}/{network.name} --zip " + zip);
        assertThat(zip).hasBinaryContent(first);
    }

    @Test
    void matrixOfAllMandatesIsMadeBesideThem() throws IOException {
        batch(INPUT, "--good-ones --also matrix");

        try (XSSFWorkbook matrix = new XSSFWorkbook(Files.newInputStream(folder.resolve("ut-matrix.xlsx")))) {
            assertThat(texts(matrix.getSheetAt(0)))
                    .contains("Förskolan", "Modersmålet", "Följ upp enkäten från 2027 och redovisa vad den gav.")
                    .doesNotContain("Vuxenutbildningen");
        }
    }

    @Test
    void orderIsAppliedToLastYearsMandates() throws IOException {
        String order = order(Files.readString(Path.of("data/orders/2028.json")));

        assertThat(batch(order, ORDER)).isZero();

        assertThat(names(folder.resolve("ut")))
                .containsExactlyInAnyOrder(
                        "SHA256SUMS",
                        "Uppdragsbeskrivning Grundskolan.docx",
                        "Uppdragsbeskrivning Skaraborgs IKT-strateger.docx");
        assertThat(Files.readAllLines(folder.resolve("ut-report.jsonl")))
                .hasSize(2)
                .allMatch(line -> line.contains("\"code\":\"V58\""))
                .anyMatch(line -> line.contains("{\"path\":\"roles.mandates[0].text\",\"code\":\"V58\""));
    }

    @Test
    void networkWithoutAMandateOfLastYearIsTold() throws IOException {
        String order = order(Files.readString(Path.of("data/orders/2028.json"))
                .replace("\"networks\": [", "\"networks\": [\"elevhalsan\", "));

        assertThat(batch(order, ORDER)).isEqualTo(1);
        assertThat(out.toString())
                .contains("2028.xlsx: elevhalsan order.no-last-year fel networks: ”elevhalsan” har ingen"
                        + " uppdragsbeskrivning från förra året");

        Path lastYear = Files.writeString(
                folder.resolve("2027.jsonl"),
                mandate("ikt-strateger") + "\n" + mandate("grundskolan") + "\n" + mandate("grundskolan") + "\n");
        assertThat(batch(order, "--good-ones --last-year " + lastYear + " --goals data/goal-document.json"))
                .isEqualTo(1);
        assertThat(out.toString()).contains("3 underlag: 2 gjorda, 0 redan rätt, 1 med fel.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --kind matrix                          | gör den med --also
            --kind mandate --also actions          | kan inte göras av bara mandate
            --kind mandate --threads 0             | Det behövs minst en tråd
            --kind mandate --dry-run --resume      | ta bort --resume och --also
            --kind mandate --dry-run --zip z.zip   | ta bort --zip
            --kind mandate --names {nätverk}       | --names: Fältet ”nätverk” finns inte: i stället för ”nätverk” kan det stå title, network,
            --kind mandate --names {nätverk} --lang en | --names: There is no field "nätverk": instead of "nätverk" there can be title, network,
            --kind mandate --threads x             | ”x” passar inte för --threads N.
            --kind mandate --threads x --lang en   | "x" does not fit --threads N.
            --kind mandate --copy x --lang=en      | "x" does not fit --copy <name>: choose from final, working, public.
            --kind mandate --kind mandate          | --kind <kind> är angivet två gånger
            --kind mandate --kind mandate --lang en | --kind <kind> is given twice
            --lang sv                              | Kommandot är inte helt: ange --kind <kind>.
            --lang en                              | The command is not complete: give --kind <kind>.
            --kind mandate --resum                 | Kommandot har inget --resum: menas --report, --resume?
            --kind mandate --resum --lang en       | The command has no --resum: did you mean --report, --resume?
            --kind mandate --goals a.json          | ange en .xlsx-fil
            --kind mandate --zip ut/z.zip          | ligger i mappen för dokumenten
            --kind municipalities                  | ange --names
            """)
    void whatDoesNotFitTogetherIsRefused(String flags, String message) {
        String here = flags.replace("--zip ", "--zip " + folder + "/");

        assertThat(kansli(list("batch " + INPUT + " " + here + " -o " + folder.resolve("ut"))))
                .isEqualTo(2);
        assertThat(err.toString()).contains(message);
        assertThat(names(folder)).isEmpty();
    }

    @Test
    void nothingThatIsReadIsWrittenOver() throws IOException {
        Path input = Files.copy(Path.of(INPUT), folder.resolve("ut-report.jsonl"));

        assertThat(batch(input.toString(), "")).isEqualTo(2);
        assertThat(err.toString()).contains("skulle skrivas över");
        assertThat(kansli(list("batch " + input + " --kind mandate -o " + folder)))
                .isEqualTo(2);
        assertThat(err.toString()).contains("ligger i mappen för dokumenten");
        assertThat(input).hasSameBinaryContentAs(Path.of(INPUT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sv |                         | true            | ut: En annan körning skriver i mappen ”
            en |                         | true            | ut: Another batch is writing in the folder "
            sv | --report fil/r          | false           | fil: är en fil, inte en mapp.
            en | --report fil/r          | false           | fil: is a file, not a folder.
            sv | --zip fil/z.zip         | false           | fil/z.zip: är en fil, inte en mapp.
            sv | --zip mapp              | false           | mapp: är en mapp, inte en fil.
            en | --report r              | false           | r.xlsx: is a folder, not a file.
            """)
    void placesThatCannotBeWrittenAreToldWithWhatToDo(String language, String flags, boolean isLocked, String message)
            throws IOException {
        Files.createFile(folder.resolve("fil"));
        Files.createDirectories(folder.resolve("mapp/full"));
        Files.createDirectories(folder.resolve("r.xlsx/full"));
        Files.createDirectories(folder.resolve("ut/.kansli"));
        String here = flags == null ? "" : flags.replaceFirst(" ", " " + folder + "/");
        try (FileChannel channel = FileChannel.open(
                folder.resolve("ut/.kansli/lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (isLocked) {
                channel.lock();
            }
            assertThat(batch("data/batch/uppdrag-2027.jsonl", here + " --lang " + language))
                    .isEqualTo(3);
        }
        assertThat(err.toString()).contains(message).doesNotContain("\tat ", "Exception");
        assertThat(names(folder)).noneMatch(name -> name.endsWith(".part"));
    }

    @Test
    void foldersOfWhatIsMadeBesideTheDocumentsAreMade() {
        String flags = "--zip " + folder.resolve("zip/alla.zip") + " --report " + folder.resolve("rapport/r");

        assertThat(batch("data/batch/uppdrag-2027.jsonl", flags)).isZero();
        assertThat(names(folder.resolve("zip"))).containsExactly("alla.zip");
        assertThat(names(folder.resolve("rapport"))).containsExactly("r.jsonl", "r.xlsx");
        assertThat(kansli(list("batch " + INPUT + " --kind mandate -o " + folder.resolve("djupt/ner/ut"))))
                .isEqualTo(1);
        assertThat(names(folder.resolve("djupt/ner"))).containsExactly("ut-report.jsonl", "ut-report.xlsx");
    }

    @Test
    void filesThatCannotBeReadAreNamed() {
        assertThat(batch("finns-inte.jsonl", "")).isEqualTo(3);
        assertThat(batch("data/orders/2028.xlsx", ORDER)).isEqualTo(3);
        assertThat(batch("data/batch", "")).isEqualTo(3);
        assertThat(err.toString())
                .contains("finns-inte.jsonl: filen", "2028.xlsx: filen", "data/batch: är en mapp, inte en fil.");
        assertThat(names(folder)).isEmpty();
    }

    private int batch(String input, String flags) {
        return kansli(arguments(input, flags, folder.resolve("ut")));
    }

    private static List<String> arguments(String input, String flags, Path target) {
        return list("batch " + input + " --kind mandate -o " + target + " " + flags);
    }

    private static List<String> list(String arguments) {
        return Arrays.asList(arguments.strip().split(" +"));
    }

    private int kansli(List<String> arguments) {
        return Kansli.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments.toArray(String[]::new));
    }

    /** Mandates without problems, of networks with names of their own. */
    private static List<String> mandates(int number) throws IOException {
        String line = Files.readAllLines(Path.of(INPUT)).get(0);
        return IntStream.rangeClosed(1, number)
                .mapToObj(n -> line.replace("\"name\":\"Förskolan\"", "\"name\":\"Nätverk " + n + "\""))
                .toList();
    }

    private String input(List<String> lines) throws IOException {
        return Files.write(folder.resolve("in.jsonl"), lines).toString();
    }

    /** A mandate of the sample data as one line. */
    private static String mandate(String name) throws IOException {
        return Files.readString(Path.of("data/mandates/" + name + ".json")).replaceAll("\\n *", "");
    }

    /** The workbook of an order. */
    private String order(String json) throws IOException {
        Path source = Files.writeString(folder.resolve("2028.json"), json);
        assertThat(kansli(list("render --kind order " + source + " -o " + folder)))
                .isZero();
        return folder.resolve("2028.xlsx").toString();
    }

    private static List<String> outcomes(Path report) {
        List<String> outcomes = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(report.toFile())) {
            while (json.nextToken() != null) {
                if ("outcome".equals(json.currentName())
                        && json.getText() != null
                        && !"outcome".equals(json.getText())) {
                    outcomes.add(json.getText());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return outcomes;
    }

    private static List<String> texts(Sheet sheet) {
        DataFormatter formatter = new DataFormatter();
        List<String> texts = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cell -> texts.add(formatter.formatCellValue(cell))));
        return texts;
    }

    private static Map<String, String> hashes(Path folder) {
        return names(folder).stream()
                .collect(Collectors.toMap(
                        name -> name,
                        name -> {
                            try {
                                return new String(
                                        Files.readAllBytes(folder.resolve(name)), StandardCharsets.ISO_8859_1);
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        },
                        (one, other) -> one,
                        TreeMap::new));
    }

    /** The files of a folder, in order; none if it is not there. */
    private static List<String> names(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
