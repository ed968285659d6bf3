package se.kansli.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kansli.json.Json;
import se.kansli.json.JsonSchema;
import se.kansli.protocol.PostingNotice;
import se.kansli.protocol.Protocol;
import se.kansli.protocol.ProtocolExtract;

/** The schemas of all kinds, as the command line writes them and as they are kept in {@code docs/schema}. */
class SchemaCommandTest {
    private static final Path KEPT = Path.of("../docs/schema");
    private static final Path BOARD = Path.of("data/protocols/utbildningsnamnden.json");
    private static final SchemaRegistry VALIDATOR =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    static List<Class<? extends Record>> types() {
        return SchemaCommand.all();
    }

    @Test
    void schemaIsPrinted() {
        assertThat(kansli("--kind", "mandate")).isZero();

        assertThat(out.toString().lines())
                .startsWith("{", "  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",")
                .contains("  \"$id\": \"urn:kansli:schema:mandate-description:1\",");
    }

    @Test
    void schemaIsWrittenToAFile() throws IOException {
        Path file = folder.resolve("schema/kallelse.schema.json");

        assertThat(kansli("--kind", "board-notice", "-o", file.toString())).isZero();

        assertThat(Files.readString(file)).contains("\"title\": \"MeetingNotice\"");
        assertThat(out.toString().strip()).isEqualTo(file.toString());
    }

    @Test
    void allSchemasAreWrittenToAFolder() throws IOException {
        assertThat(kansli("--kind", "all", "-o", folder.toString())).isZero();

        assertThat(namesIn(folder))
                .contains("mandate-description-1.schema.json", "house-style-1.schema.json")
                .hasSize(types().size());
    }

    @Test
    void allSchemasNeedAFolder() {
        assertThat(kansli("--kind", "all")).isEqualTo(2);
        assertThat(err.toString()).contains("Ange med -o vilken mapp");
    }

    @Test
    void unknownKindIsToldWithThoseThereAre() {
        assertThat(kansli("--kind", "uppdrag")).isEqualTo(2);
        assertThat(err.toString()).contains("”uppdrag” passar inte", "välj bland all, mandate,", "house-style");
    }

    @Test
    void keptSchemasAreThoseOfTheRecords() throws IOException {
        String command = "make them again with: rm docs/schema/* && samples/kansli schema --kind all -o docs/schema";

        assertThat(namesIn(KEPT))
                .as(command)
                .containsExactlyInAnyOrderElementsOf(
                        types().stream().map(JsonSchema::fileName).toList());
        for (Class<? extends Record> type : types()) {
            assertThat(KEPT.resolve(JsonSchema.fileName(type))).as(command).hasContent(JsonSchema.of(type));
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void keptSchemaIsOneByTheStandard(Class<? extends Record> type) throws IOException {
        Schema standard = VALIDATOR.getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()));

        assertThat(refusals(standard, Files.readString(KEPT.resolve(JsonSchema.fileName(type)))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("se.kansli.samples.SampleDataTest#files")
    void sampleDataIsValid(String name, Class<? extends Record> type) throws IOException {
        assertThat(refusals(kept(type), Files.readString(Path.of("data").resolve(name))))
                .isEmpty();
    }

    /** Parts of a board's protocol, and tables of all that there is of a network. */
    static Stream<Record> made() throws IOException {
        Protocol board = Json.read(BOARD, Protocol.class);
        List<Record> documents = new ArrayList<>();
        for (Arguments file : SampleDataTest.files().toList()) {
            Path path = Path.of("data", (String) file.get()[0]);
            if (!path.equals(BOARD)) {
                documents.add(Json.read(path, ((Class<?>) file.get()[1]).asSubclass(Record.class)));
            }
        }
        Sources sources = new Sources(documents, LocalDate.of(2027, 12, 5));
        Stream<Record> tables = Kind.ALL.stream()
                .map(Kind::derivation)
                .filter(Objects::nonNull)
                .map(derivation -> derivation.maker().apply(sources));
        return Stream.concat(Stream.of(PostingNotice.of(board).get(0), ProtocolExtract.of(board, 22, null)), tables);
    }

    @ParameterizedTest
    @MethodSource("made")
    void whatIsMadeOfTheSampleDataIsValid(Record document) throws IOException {
        assertThat(refusals(kept(document.getClass()), Json.write(document))).isEmpty();
    }

    private static Schema kept(Class<? extends Record> type) throws IOException {
        return VALIDATOR.getSchema(Files.readString(KEPT.resolve(JsonSchema.fileName(type))));
    }

    private static List<?> refusals(Schema schema, String json) {
        return schema.validate(
                json,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private int kansli(String... arguments) {
        String[] all = Stream.concat(Stream.of("schema"), Stream.of(arguments)).toArray(String[]::new);
        return Kansli.run(new PrintWriter(out, true), new PrintWriter(err, true), all);
    }
}
