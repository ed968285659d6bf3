package se.kansli.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kansli.internal.io.WholeFile;
import se.kansli.mandate.Goal;
import se.kansli.mandate.GoalDocument;
import se.kansli.mandate.MandateDescription;
import se.kansli.mandate.SampleJson;
import se.kansli.organisation.Period;
import se.kansli.organisation.Person;
import se.kansli.problem.InvalidDocumentException;

class JsonWriteTest {
    private static final GoalDocument DOCUMENT = new GoalDocument(
            "Måldokument \"Skaraborg\"",
            null,
            new Period(LocalDate.of(2023, 1, 1), null),
            List.of(
                    new Goal(1, "Ökad\tkvalitet\n😀 <b> & \\ /", List.of("Ett", "Två")),
                    new Goal(2, "Höjd utbildningsnivå", List.of())),
            List.of());

    private static final String JSON = """
            {
              "name": "Måldokument \\"Skaraborg\\"",
              "validity": {
                "from": "2023-01-01"
              },
              "goals": [
                {
                  "number": 1,
                  "heading": "Ökad\\tkvalitet\\n😀 <b> & \\\\ /",
                  "statements": [
                    "Ett",
                    "Två"
                  ]
                },
                {
                  "number": 2,
                  "heading": "Höjd utbildningsnivå"
                }
              ]
            }
            """;

    private static final GoalDocument INVALID = new GoalDocument(" ", null, null, List.of(), List.of());

    @TempDir
    private Path folder;

    @Test
    void writesWhatIsThereInTheOrderOfTheRecord() {
        assertThat(Json.write(DOCUMENT)).isEqualTo(JSON);
    }

    @Test
    void writesNumbersTruthAndChoicesAsTheyAre() {
        assertThat(Json.write(new Person("Kim", null, null, null, null, false))).isEqualTo("""
                {
                  "name": "Kim",
                  "protectedIdentity": false
                }
                """);
        assertThat(Json.write(new Period(null, null))).isEqualTo("{}\n");
        assertThat(Json.write(SampleJson.clean().mandate()))
                .contains("\"labels\": \"NONE\"", "\"minimumPerYear\": 4\n", "\"statementStyle\": \"BULLETS\"");
    }

    @Test
    void writesRichTextAsMarkup() {
        MandateDescription mandate = SampleJson.clean()
                .text("meetings.text", "*Minst*\n\n1. fyra\n2. 1\\* möten")
                .mandate();

        assertThat(Json.write(mandate)).contains("\"text\": \"_Minst_\\n\\n1. fyra\\n2. 1\\\\* möten\"");
    }

    @Test
    void writesTheSampleMandatesAsTheyWereWritten() {
        for (SampleJson sample : List.of(SampleJson.grundskolan(), SampleJson.iktStrateger())) {
            assertThat(Json.write(sample.mandate()).strip())
                    .isEqualTo(sample.json().strip());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "sv-SE"})
    void writesTheSameInEveryLocaleAndTimeZone(String locale) throws IOException {
        Locale localeBefore = Locale.getDefault();
        TimeZone zoneBefore = TimeZone.getDefault();
        Path file = folder.resolve("måldokument.json");
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            Json.write(DOCUMENT, file);
        } finally {
            Locale.setDefault(localeBefore);
            TimeZone.setDefault(zoneBefore);
        }

        assertThat(file).hasBinaryContent(JSON.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void refusesInvalidRecordAndLeavesTheOldFile() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "gammal");

        assertThatThrownBy(() -> Json.write(INVALID)).isInstanceOf(InvalidDocumentException.class);
        assertThatThrownBy(() -> Json.write(INVALID, file))
                .isInstanceOfSatisfying(
                        InvalidDocumentException.class,
                        e -> assertThat(e.problems()).hasSize(2));
        assertThat(file).hasContent("gammal");
        assertThat(names()).containsExactly("a.json");
    }

    @Test
    void replacesTheOldFileAndLeavesNothingBesideIt() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "gammal".repeat(10_000));

        Json.write(DOCUMENT, file);

        assertThat(file).hasContent(JSON);
        assertThat(names()).containsExactly("a.json");
        assertThat(Json.read(file, GoalDocument.class)).isEqualTo(DOCUMENT);
    }

    @Test
    void leavesTheOldFileIfTheFolderCannotBeWritten() throws IOException {
        assumePosix();
        Path locked = Files.createDirectory(folder.resolve("låst"));
        Path file = Files.writeString(locked.resolve("a.json"), "gammal");
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeFalse(Files.isWritable(locked), "the superuser may write anywhere");

            assertThatThrownBy(() -> Json.write(DOCUMENT, file)).isInstanceOf(IOException.class);
            assertThat(file).hasContent("gammal");
        } finally {
            Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void leavesNothingBesideAFileThatCannotBeReplaced() throws IOException {
        Path full = Files.createDirectory(folder.resolve("a.json"));
        Files.writeString(full.resolve("b.json"), "gammal");

        assertThatThrownBy(() -> Json.write(DOCUMENT, full)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Json.write(DOCUMENT, folder.resolve("x".repeat(300))))
                .isInstanceOf(IOException.class);
        assertThat(full.resolve("b.json")).hasContent("gammal");
        assertThat(names()).containsExactly("a.json");
    }

    @Test
    void saysSoIfTheFolderIsNotThere() {
        assertThatThrownBy(() -> Json.write(DOCUMENT, folder.resolve("ingen").resolve("a.json")))
                .isInstanceOf(IOException.class);
        assertThat(names()).isEmpty();
    }

    /** By the class behind it: a disk cannot be made to fail on demand. */
    @Test
    void leavesTheOldFileIfTheDiskFailsHalfway() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "gammal");

        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    out.write(JSON.getBytes(StandardCharsets.UTF_8));
                    throw new IOException("No space left on device");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
        assertThat(file).hasContent("gammal");
        assertThat(names()).containsExactly("a.json");
    }

    @Test
    void givesTheFileTheRightsOfAnyNewFile() throws IOException {
        assumePosix();
        Path file = folder.resolve("a.json");
        Path other = Files.createFile(folder.resolve("b.json"));

        Json.write(DOCUMENT, file);

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(other));
    }

    private void assumePosix() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
