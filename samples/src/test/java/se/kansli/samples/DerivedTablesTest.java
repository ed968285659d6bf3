package se.kansli.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that are made of several documents, at a terminal. */
class DerivedTablesTest {
    private static final String[] PROTOCOLS = {"data/protocols/2027-1.json", "data/protocols/2027-2.json"};
    private static final String MANDATE = "data/mandates/ikt-strateger.json";
    private static final String PLAN = "data/meeting-plans/ikt-strateger-2027.json";
    private static final String MEMBERS = "data/members/ikt-strateger-2027.json";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void decisionsOfAllProtocolsComeInOneWorkbook() throws IOException {
        assertThat(kansli("render --kind decisions -o " + folder, PROTOCOLS)).isZero();

        assertThat(out.toString().strip())
                .isEqualTo(folder.resolve("decisions.xlsx").toString());
        assertThat(texts(folder.resolve("decisions.xlsx"))).contains("2027-02-04", "2027-04-22");
    }

    @Test
    void actionsAreAsOfTheDayThatIsAskedFor() throws IOException {
        String command = "render --kind actions -o " + folder + " --as-of ";

        assertThat(kansli(command + "2027-02-05", PROTOCOLS)).isZero();
        assertThat(texts(folder.resolve("actions.xlsx")))
                .contains("2027-02-05", "Ej påbörjad")
                .doesNotContain("Försenad");
        assertThat(kansli(command + "2030-01-01", PROTOCOLS)).isZero();
        assertThat(texts(folder.resolve("actions.xlsx"))).contains("2030-01-01", "Försenad");
    }

    @Test
    void deliveryIsSeenFromDocumentsOfEveryKindInAnyOrder() throws IOException {
        String command = "render --kind delivery --as-of 2027-12-05 -o " + folder;

        assertThat(kansli(command, PROTOCOLS[0], MEMBERS, MANDATE, PLAN)).isZero();

        assertThat(texts(folder.resolve("delivery.xlsx")))
                .contains("Skaraborgs IKT-strateger", "Inkommen", "Saknas", "Förteckning över ledamöter", "Mötesplan");
    }

    @Test
    void assignmentsOfAllMandatesComeInOneWorkbook() throws IOException {
        String other = "data/mandates/grundskolan.json";

        assertThat(kansli("render --kind matrix -o " + folder, MANDATE, other)).isZero();

        assertThat(texts(folder.resolve("matrix.xlsx")))
                .contains("Skaraborgs IKT-strateger", "Ökad kvalitet")
                .anyMatch(text -> text.contains("rundskol"));
    }

    @Test
    void errorsInEverySourceAreReportedAndNothingIsMade() throws IOException {
        String first = changed(PROTOCOLS[0], "\"heading\"", "\"rubrik\"");
        String second = changed(PROTOCOLS[1], "\"2027-04-22\"", "\"2027-04-31\"");

        assertThat(kansli("render --kind decisions -o " + folder.resolve("ut"), first, second))
                .isEqualTo(1);

        assertThat(out.toString().lines())
                .anyMatch(line -> line.matches(".*2027-1\\.json:\\d+:\\d+ json\\.unknown-property fel .*rubrik: .*"))
                .anyMatch(line -> line.matches(".*2027-2\\.json:\\d+:\\d+ json\\.\\S+ fel .*date: .*"));
        assertThat(folder.resolve("ut")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({
        "data/protocols/2027-1.json, items, ärenden",
        "data/meeting-plans/ikt-strateger-2027.json, occasions, möten",
        "data/members/ikt-strateger-2027.json, members, ledamöter",
        "data/mandates/ikt-strateger.json, purpose, syfte"
    })
    void misspeltPropertyIsToldAsOneOfTheDocumentItStandsIn(String source, String property, String misspelt)
            throws IOException {
        String file = changed(source, "\"" + property + "\": ", "\"" + misspelt + "\": ");

        assertThat(kansli("check --kind delivery", file)).isEqualTo(1);

        assertThat(out.toString().lines().filter(line -> line.contains("json.unknown-property")))
                .singleElement()
                .matches(line -> line.contains(" fel " + misspelt + ": "), "names the property");
    }

    @ParameterizedTest
    @CsvSource({
        "data/protocols/2027-1.json, municipality, kommun",
        "data/meeting-plans/ikt-strateger-2027.json, from, börjar",
        "data/members/ikt-strateger-2027.json, name, namn"
    })
    void propertyThatIsMisspeltEachTimeIsToldAsOneOfTheDocumentItStandsIn(
            String source, String property, String misspelt) throws IOException {
        String file = changed(source, "\"" + property + "\": ", "\"" + misspelt + "\": ");

        assertThat(kansli("check --kind delivery", file)).isEqualTo(1);

        assertThat(out.toString().lines().filter(line -> line.contains("json.unknown-property")))
                .hasSizeGreaterThan(1)
                .allMatch(line -> line.contains("." + misspelt + ": "), "names the property");
    }

    @Test
    void attendanceIsOfOneBody() {
        String board = "data/protocols/utbildningsnamnden.json";

        assertThat(kansli("check --kind attendance", PROTOCOLS)).isZero();
        assertThat(kansli("check --kind attendance", PROTOCOLS[0], board)).isEqualTo(1);
        assertThat(out.toString())
                .contains("attendance sources.several-bodies fel Protokollen är av flera organ")
                .contains("utbildningsnamnden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"actions", "decisions", "attendance", "matrix", "delivery", "order", "work-plan-workbook"})
    void templateOfATableIsExportedCheckedAndExplained(String kind) {
        assertThat(kansli("template export --kind " + kind + " -o " + folder)).isZero();
        String template = folder.resolve(kind + ".xlsx").toString();

        assertThat(kansli("template check --kind " + kind, template)).isZero();
        assertThat(kansli("template fields --kind " + kind)).isZero();
        assertThat(out.toString()).contains(kind + ".xlsx: inga fel", "    kontroll: ");
    }

    @Test
    void ordersAreChecked() throws IOException {
        Path order = Files.writeString(
                folder.resolve("beställning.json"), "{\"year\": 2028, \"networks\": [\"ikt\", \"ikt\"]}");

        assertThat(kansli("check --kind order", order.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("V56 fel networks");
    }

    private String changed(String source, String text, String other) throws IOException {
        Path file = folder.resolve(Path.of(source).getFileName());
        String json = Files.readString(Path.of(source));
        assertThat(json).contains(text);
        return Files.writeString(file, json.replace(text, other)).toString();
    }

    /** What a reader sees in the cells of the first sheet. */
    private static List<String> texts(Path file) throws IOException {
        DataFormatter formatter = new DataFormatter();
        List<String> texts = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            workbook.getSheetAt(0).forEach(row -> row.forEach(cell -> texts.add(formatter.formatCellValue(cell))));
        }
        return texts;
    }

    /** Runs a command with files after it. */
    private int kansli(String command, String... files) {
        List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
        arguments.addAll(List.of(files));
        return Kansli.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments.toArray(String[]::new));
    }
}
