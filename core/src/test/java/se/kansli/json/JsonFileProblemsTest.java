package se.kansli.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kansli.mandate.Goal;
import se.kansli.mandate.GoalDocument;
import se.kansli.mandate.MandateDescription;
import se.kansli.mandate.SampleJson;
import se.kansli.problem.Problem;

/** What is wrong with a file as a whole: its characters, its form, its size. */
class JsonFileProblemsTest {
    private static final Duration QUICKLY = Duration.ofSeconds(20);
    private static final String GOAL = "{\"number\": 1, \"heading\": \"Ökad kvalitet\"}";

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", " \t\r\n ", "\uFEFF"})
    void refusesEmptyFile(String text) {
        assertThat(Faults.lines(Faults.of(text.getBytes(StandardCharsets.UTF_8), Goal.class)))
                .containsExactly("1:1 json.empty");
    }

    @ParameterizedTest
    @CsvSource({
        "Hej hopp, 1:1",
        "<goal/>, 1:1",
        "{number: 1}, 1:2",
        "{'number': 1}, 1:2",
        "{\"number\": 1;}, 1:13",
        "{\"number\": 01}, 1:13"
    })
    void refusesWhatIsNoJson(String text, String place) {
        assertThat(Faults.lines(Faults.of(text, Goal.class)))
                .hasSize(1)
                .allMatch(line -> line.startsWith(place + " json."));
    }

    @Test
    void findsTheLineWithAMissingComma() {
        assertThat(Faults.lines(Faults.of("{\n  \"number\": 1\n  \"heading\": \"a\"\n}", Goal.class)))
                .containsExactly("3:3 json.syntax");
    }

    @Test
    void findsTheLineWhereATextIsNotClosed() {
        assertThat(Faults.lines(Faults.of("{\n  \"heading\": \"a,\n  \"number\": 1\n}", Goal.class)))
                .containsExactly("2:17 json.syntax");
    }

    @Test
    void findsTheProblemsOfThePartBeforeTheTextBreaksOff() {
        String json = """
                {
                  "name": "Måldokument",
                  "vresion": "2",
                  "validity": {"from": "2027-02-30"},
                  "goals": [
                    {"number": "1",""";

        assertThat(Faults.lines(Faults.of(json, GoalDocument.class)))
                .containsExactly(
                        "3:14 vresion json.unknown-property",
                        "4:24 validity.from json.date",
                        "6:16 goals[0].number json.type",
                        "6:20 json.syntax");
    }

    @Test
    void findsNothingMissingInATextThatBreaksOffAnywhere() {
        String json = SampleJson.clean().json().strip();

        for (int length = 1; length < json.length(); length += 17) {
            assertThat(Faults.of(json.substring(0, length), MandateDescription.class))
                    .as("first %d characters", length)
                    .extracting(Problem::code)
                    .containsExactly("json.syntax");
        }
    }

    @Test
    void speaksOfTheFileNotOfTheParser() {
        assertThat(Faults.of("{\"number\": 1, \"statements\": [\"a\"", Goal.class))
                .allSatisfy(problem -> assertThat(problem.swedish() + problem.english())
                        .doesNotContain("Source", "StreamRead", "jackson"));
    }

    @ParameterizedTest
    @CsvSource({"{}, 1:43", "x, 1:43", "'}', 1:43", "',', 1:43"})
    void refusesTextAfterTheEnd(String text, String place) {
        assertThat(Faults.lines(Faults.of(GOAL + " " + text, Goal.class))).containsExactly(place + " json.trailing");
    }

    @Test
    void findsTheOtherProblemsTooIfThereIsTextAfterTheEnd() {
        assertThat(Faults.lines(Faults.of("{\"number\": 0, \"heading\": \"a\"}\nslut", Goal.class)))
                .containsExactly("1:12 number range", "2:1 json.trailing");
    }

    @ParameterizedTest
    @CsvSource({"[], en lista", "'\"a\"', en text", "7, ett tal", "true, true eller false", "null, null"})
    void refusesWhatIsNoObject(String text, String says) {
        List<Problem> problems = Faults.of(text, Goal.class);

        assertThat(Faults.lines(problems)).containsExactly("1:1 json.type");
        assertThat(problems.get(0).swedish()).contains("ett objekt", "inte " + says);
    }

    @Test
    void readsUtf8WithAndWithoutByteOrderMark() {
        for (String mark : List.of("", "\uFEFF")) {
            byte[] wrong = (mark + GOAL.replace("1", "0")).getBytes(StandardCharsets.UTF_8);

            assertThat(Faults.lines(Faults.of(wrong, Goal.class))).containsExactly("1:12 number range");
        }
        assertThat(Json.read(GOAL, Goal.class).heading()).isEqualTo("Ökad kvalitet");
    }

    @ParameterizedTest
    @CsvSource({"ISO-8859-1, 2:13", "windows-1252, 2:13", "UTF-16, 1:1"})
    void refusesOtherEncodings(String encoding, String place) {
        byte[] json = "{\"number\": 1,\n\"heading\": \"Ökad\"}".getBytes(Charset.forName(encoding));

        assertThat(Faults.lines(Faults.of(json, Goal.class))).containsExactly(place + " json.encoding");
    }

    @Test
    void refusesCharacterThatIsCutOff() {
        byte[] json = GOAL.getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(json, GOAL.indexOf('Ö') + 1);

        assertThat(Faults.lines(Faults.of(cut, Goal.class))).containsExactly("1:27 json.encoding");
    }

    @Test
    void readsNoMoreThanItTakesToSeeThatAStreamIsTooLarge() {
        Brackets brackets = new Brackets(100_000_000);

        List<Problem> problems = assertTimeoutPreemptively(QUICKLY, () -> Faults.of(brackets, GoalDocument.class));

        assertThat(Faults.lines(problems)).containsExactly("json.size");
        assertThat(problems.get(0).swedish()).contains("större än 16 MiB");
        assertThat(brackets.read).isLessThan((16 << 20) + 100_000);
    }

    @Test
    void refusesTextThatIsNestedTooDeeply() {
        List<Problem> problems =
                assertTimeoutPreemptively(QUICKLY, () -> Faults.of(new Brackets(10_000_000), GoalDocument.class));

        assertThat(Faults.lines(problems)).containsExactly("1:1 json.type", "1:65 " + "[0]".repeat(64) + " json.depth");
    }

    @Test
    void readsSixtyFourLevelsAndNotOneMore() {
        assertThat(Faults.lines(Faults.of("{\"x\":" + "[".repeat(63) + "]".repeat(63) + "}", Goal.class)))
                .contains("1:6 x json.unknown-property")
                .noneMatch(line -> line.contains("json.depth"));
        assertThat(Faults.lines(Faults.of("{\"x\":" + "[".repeat(64) + "]".repeat(64) + "}", Goal.class)))
                .anyMatch(line -> line.startsWith("1:69 x[0]") && line.endsWith("json.depth"));
    }

    @Test
    void refusesNumbersAndNamesOfAbsurdLengthAtTheirPlace() {
        String digits = "1".repeat(5_000);

        assertThat(Faults.of("{\n\"number\": " + digits + "}", Goal.class))
                .allSatisfy(problem -> assertThat(problem.location().toString()).startsWith("2:"));
        assertThat(Faults.of("{\n\"" + "n".repeat(100_000) + "\": 1}", Goal.class))
                .allSatisfy(problem -> assertThat(problem.location().toString()).startsWith("2:"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "null", "{}"})
    void answersQuicklyWhenEveryElementIsWrong(String element) {
        String json = "{\"name\": \"a\", \"goals\": [" + (element + ",").repeat(50_000) + element + "]}";

        assertThat(assertTimeoutPreemptively(QUICKLY, () -> Faults.of(json, GoalDocument.class)))
                .anyMatch(problem ->
                        problem.path().equals("goals[0]") || problem.path().startsWith("goals[0]."));
    }

    @Test
    void answersQuicklyWhenEveryElementBreaksTheRules() {
        String wrong = "{\"number\": 0, \"heading\": \" \"}";
        String json = "{\"name\": \"a\", \"goals\": [" + (wrong + ",").repeat(12_000) + wrong + "]}";

        assertThat(assertTimeoutPreemptively(QUICKLY, () -> Faults.of(json, GoalDocument.class)))
                .anyMatch(problem -> problem.path().equals("goals[0].heading"));
    }

    /** A stream of opening brackets that knows how many were taken from it. */
    private static final class Brackets extends InputStream {
        private final long size;
        private long read;

        Brackets(long size) {
            this.size = size;
        }

        @Override
        public int read() {
            return read++ < size ? '[' : -1;
        }
    }
}
