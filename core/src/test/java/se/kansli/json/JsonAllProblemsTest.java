package se.kansli.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kansli.mandate.GoalDocument;
import se.kansli.mandate.MandateDescription;
import se.kansli.mandate.SampleJson;
import se.kansli.problem.Problem;
import se.kansli.register.MemberRegister;
import se.kansli.validation.Final;

/** Problems of the JSON, of its form and of the rules come together, and each of them once. */
class JsonAllProblemsTest {
    private static final String TWELVE_FAULTS = """
            {
              "title": "UPPDRAGSBESKRIVNING",
              "network": {"id": "ikt", "type": "NETWROK", "name": "IKT-strateger"},
              "year": 2027.5,
              "background": {"heading": "Bakgrund", "text": "# Rubrik"},
              "purpose": {
                "heading": " ",
                "focus": "Nätverket fokuserar på följande:",
                "goalDocument": {
                  "name": "Måldokument",
                  "validity": {"from": "2027-02-30"},
                  "vresion": "2",
                  "goals": [
                    {"number": 1, "heading": "Ökad kvalitet", "statements": ["a\\u0001", null]}
                  ]
                },
                "labels": "NONE",
                "statementStyle": "LINES",
                "assignmentStyle": "LINES",
                "goals": [
                  {"number": 4, "heading": "Ökad kvalitet"}
                ]
              },
              "roles": {
                "mandates": [
                  {"role": "CHAIR", "heading": "Uppdrag:", "text": "Leda.", "heading": "Uppdrag", "duties": {}}
                ]
              },
              "meetings": {"heading": "Möten", "text": "Minst fyra", "minimumPerYear": 0}
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void findsAllProblemsAtOnceInTheOrderOfTheFile() {
        assertThat(Faults.errors(Faults.of(TWELVE_FAULTS, MandateDescription.class)))
                .containsExactly(
                        "3:36 network.type json.choice",
                        "4:11 year json.integer",
                        "5:49 background.text text.heading",
                        "7:16 purpose.heading V01",
                        "11:28 purpose.goalDocument.validity.from json.date",
                        "12:18 purpose.goalDocument.vresion json.unknown-property",
                        "14:66 purpose.goalDocument.goals[0].statements[0] V45",
                        "14:77 purpose.goalDocument.goals[0].statements[1] json.null",
                        "26:65 roles.mandates[0].heading json.duplicate",
                        "26:97 roles.mandates[0].duties json.type",
                        "29:76 meetings.minimumPerYear range");
    }

    @Test
    void checkFindsWhatReadFinds() throws IOException {
        Path file = Files.writeString(folder.resolve("uppdrag.json"), TWELVE_FAULTS);

        assertThat(Json.check(file, MandateDescription.class))
                .isEqualTo(Faults.of(TWELVE_FAULTS, MandateDescription.class));
    }

    @Test
    void checkFindsInAStreamWhatItFindsInAFile() throws IOException {
        byte[] json = SampleJson.grundskolan().json().getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("uppdrag.json"), json);

        assertThat(Json.check(new ByteArrayInputStream(json), MandateDescription.class, Final.class))
                .isNotEmpty()
                .isEqualTo(Json.check(file, MandateDescription.class, Final.class));
    }

    @Test
    void checkFindsTheWarningsThatReadLetsPass() throws IOException {
        Path file = Files.writeString(
                folder.resolve("uppdrag.json"), SampleJson.grundskolan().json());

        assertThat(Faults.lines(Json.check(file, MandateDescription.class)))
                .containsExactly("106:17 roles.mandates V08", "162:17 roles.mandates[2].text V11");
        assertThat(Json.read(file, MandateDescription.class))
                .isEqualTo(SampleJson.grundskolan().mandate());
    }

    @Test
    void putsAProblemOfSomethingAbsentAtWhatIsAroundIt() {
        String json = """
                {
                  "name": "Måldokument"
                }""";

        assertThat(Faults.lines(Faults.of(json, GoalDocument.class))).containsExactly("1:1 goals required");
    }

    @Test
    void saysWhereInARichTextTheMarkupIsWrong() {
        List<Problem> problems = Faults.of(
                SampleJson.clean()
                        .text("meetings.text", "Minst fyra\n\n- *möten*\n- `kod`")
                        .json(),
                MandateDescription.class);

        assertThat(Faults.lines(problems)).containsExactly("215:13 meetings.text text.code");
        assertThat(problems.get(0).swedish()).endsWith("(textens rad:kolumn 4:3)");
        assertThat(problems.get(0).english()).endsWith("(line:column of the text 4:3)");
    }

    @ParameterizedTest
    @CsvSource({"\\ud800, U+D800", "\\udc00x, U+DC00", "\\u0001, U+0001", "\\u0000, U+0000", "\\uffff, U+FFFF"})
    void refusesEscapedCharactersThatNoDocumentCanHold(String escape, String shown) {
        String json = SampleJson.clean()
                .set("title", "\"a" + escape + "\"")
                .set("meetings.text", "\"b" + escape + "\"")
                .json();

        List<Problem> problems = Faults.of(json, MandateDescription.class);

        assertThat(Faults.lines(problems)).containsExactly("2:12 title V45", "215:13 meetings.text text.character");
        assertThat(problems).allSatisfy(problem -> assertThat(problem.swedish()).contains("Tecknet " + shown));
    }

    @Test
    void refusesLoneSurrogateInAJavaText() {
        String json = SampleJson.clean().set("title", "\"a\ud800\"").json();

        assertThat(Faults.lines(Faults.of(json, MandateDescription.class))).containsExactly("2:12 title V45");
    }

    @Test
    void readsEscapesAsTheCharactersTheyAre() {
        assertThat(SampleJson.clean()
                        .set("title", "\"\\ud83d\\ude00\\u00e5\\t\\/\"")
                        .mandate()
                        .title())
                .isEqualTo("😀å\t/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"CHIAR\"", "7"})
    void doesNotMissTheRoleThatIsMisspelt(String role) {
        assertThat(Faults.lines(Faults.of(
                        SampleJson.clean().set("roles.mandates[0].role", role).json(), MandateDescription.class)))
                .hasSize(1)
                .allMatch(line -> line.startsWith("108:17 roles.mandates[0].role json."));
    }

    @Test
    void doesNotMissTheDutiesThatCannotBeRead() {
        assertThat(Faults.lines(Faults.of(
                        SampleJson.clean()
                                .set("roles.mandates[1].duties", "\"D4\"")
                                .json(),
                        MandateDescription.class)))
                .hasSize(1)
                .allMatch(line -> line.endsWith("roles.mandates[1].duties json.type"));
    }

    @Test
    void doesNotMissTheGoalWhoseNumberCannotBeRead() {
        assertThat(Faults.lines(Faults.of(
                        SampleJson.clean()
                                .set("purpose.goalDocument.goals[1].number", "\"2\"")
                                .json(),
                        MandateDescription.class)))
                .containsExactly("41:21 purpose.goalDocument.goals[1].number json.type");
    }

    @Test
    void doesNotCountTheGoalsIfTheyCannotBeRead() {
        assertThat(Faults.lines(
                        Faults.of(SampleJson.clean().set("purpose.goals", "{}").json(), MandateDescription.class)))
                .containsExactly("61:14 purpose.goals json.type");
    }

    @Test
    void personWithoutANameIsAProblemOfTheNameAlone() {
        JsonSample<?> register = JsonSample.file("members/ikt-strateger-2027.json", MemberRegister.class)
                .set("members[0].person", "{}")
                .set("members[1].person", "{}");
        JsonSample<?> protocol = JsonSample.networkProtocol()
                .set("attendance.serving[1].person", "{}")
                .set("attendance.serving[2].person", "{}");

        assertThat(errors(register)).containsExactly("members[0].person.name", "members[1].person.name");
        assertThat(errors(protocol))
                .containsExactly("attendance.serving[1].person.name", "attendance.serving[2].person.name");
    }

    private static List<String> errors(JsonSample<?> sample) {
        return sample.problems().stream()
                .filter(Problem::isError)
                .map(Problem::path)
                .toList();
    }
}
