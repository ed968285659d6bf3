package se.kansli.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.validation.constraints.NotBlank;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.problem.Location;

public class JsonLinesTest {
    @TempDir
    private Path folder;

    /** One line. */
    public record Named(@NotBlank String name) {}

    private Path file(String content) throws IOException {
        return Files.write(folder.resolve("namn.jsonl"), content.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> read(String content) throws IOException {
        List<String> read = new ArrayList<>();
        try (Stream<JsonLines.Line<Named>> lines = JsonLines.open(file(content), Named.class)) {
            lines.forEach(line -> {
                try {
                    read.add(line + " " + line.read().name());
                } catch (InvalidDocumentException e) {
                    read.add(line + " " + e.problems());
                }
            });
        }
        return read;
    }

    @Test
    void readsARecordFromEachLine() throws IOException {
        assertThat(read("{\"name\": \"Åsa\"}\n{\"name\": \"Bo\"}\n"))
                .containsExactly("namn.jsonl:1 Åsa", "namn.jsonl:2 Bo");
    }

    @Test
    void takesAnyEndOfLineAndPassesOverBlankOnes() throws IOException {
        assertThat(read("\uFEFF{\"name\": \"Åsa\"}\r\n\r\n \t\n{\"name\": \"Bo\"}"))
                .containsExactly("namn.jsonl:1 Åsa", "namn.jsonl:4 Bo");
        assertThat(read("\uFEFF\n{\"name\": \"Åsa\"}")).containsExactly("namn.jsonl:2 Åsa");
        assertThat(read("")).isEmpty();
        assertThat(read("\n\n")).isEmpty();
    }

    @Test
    void tellsProblemsAtTheirPlaceInTheFileAndGoesOn() throws IOException {
        try (Stream<JsonLines.Line<Named>> lines =
                JsonLines.open(file("{\"name\": \"Åsa\"}\n{\"nam\": 1}\n{\"name\"\n{\"name\": \"Bo\"}"), Named.class)) {
            List<JsonLines.Line<Named>> all = lines.toList();
            InvalidDocumentException second = catchThrowableOfType(
                    InvalidDocumentException.class, () -> all.get(1).read());
            assertThat(second.problems())
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(((Location.InText) problem.location()).line())
                            .isEqualTo(2));
            InvalidDocumentException third = catchThrowableOfType(
                    InvalidDocumentException.class, () -> all.get(2).read());
            assertThat(third.problems().get(0).location()).isInstanceOfSatisfying(Location.InText.class, place -> {
                assertThat(place.line()).isEqualTo(3);
                assertThat(place.column()).isGreaterThan(1);
            });
            assertThat(all.get(3).read().name()).isEqualTo("Bo");
        }
    }

    @Test
    void aLineThatIsTooLongIsRefusedAndTheNextRead() throws IOException {
        Path file = folder.resolve("namn.jsonl");
        byte[] tooLong = new byte[(16 << 20) + 100];
        Arrays.fill(tooLong, (byte) 'x');
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(tooLong);
            out.write("\n{\"name\": \"Bo\"}".getBytes(StandardCharsets.UTF_8));
        }
        try (Stream<JsonLines.Line<Named>> lines = JsonLines.open(file, Named.class)) {
            List<JsonLines.Line<Named>> all = lines.toList();
            InvalidDocumentException refused = catchThrowableOfType(
                    InvalidDocumentException.class, () -> all.get(0).read());
            assertThat(refused.problems()).extracting("code").containsExactly("json.size");
            assertThat(all.get(1).read().name()).isEqualTo("Bo");
        }
    }

    @Test
    void aLineThatWasReadElsewhereSaysWhereItStands() {
        byte[] wrong = "{\"nam\": 1}\r".getBytes(StandardCharsets.UTF_8);
        JsonLines.Line<Named> line =
                JsonLines.line("namn.jsonl", 17, wrong, Named.class).orElseThrow();

        assertThat(line).hasToString("namn.jsonl:17");
        assertThat(line.number()).isEqualTo(17);
        assertThat(catchThrowableOfType(InvalidDocumentException.class, line::read)
                        .problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.location().toString()).startsWith("17:"));
        assertThat(JsonLines.line("namn.jsonl", 18, new byte[] {' ', '\r'}, Named.class))
                .isEmpty();
    }

    @Test
    void writesWhatItReads() throws IOException {
        Path file = folder.resolve("ut.jsonl");
        JsonLines.write(Stream.of(new Named("Åsa \n \"Å\""), new Named("Bo")), file);

        assertThat(Files.readString(file)).isEqualTo("{\"name\":\"Åsa \\n \\\"Å\\\"\"}\n{\"name\":\"Bo\"}\n");
        try (Stream<JsonLines.Line<Named>> lines = JsonLines.open(file, Named.class)) {
            assertThat(lines.map(JsonLines.Line::read)).containsExactly(new Named("Åsa \n \"Å\""), new Named("Bo"));
        }
    }

    @Test
    void aRecordThatBreaksItsRulesLeavesTheFileAsItWas() throws IOException {
        Path file = file("{}");

        assertThatThrownBy(() -> JsonLines.write(Stream.of(new Named("Bo"), new Named(" ")), file))
                .isInstanceOf(InvalidDocumentException.class);
        assertThat(Files.readString(file)).isEqualTo("{}");
    }

    @Test
    void closesTheFile() throws IOException {
        Path file = file("{}");
        JsonLines.open(file, Named.class).close();
        Files.delete(file);
        assertThat(file).doesNotExist();
    }
}
