package se.kansli.samples;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kansli.json.JsonSchema;

/** What a released schema takes, the schemas of the same version go on taking. */
class SchemaCompatibilityTest {
    private static final Path RELEASED = Path.of("src/test/resources/released-schemas");
    private static final Path KEPT = Path.of("../docs/schema");
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(JsonReadFeature.ALLOW_SINGLE_QUOTES).build();

    private static final String OBJECT =
            "{'type': 'object', 'properties': {%s}, 'required': [%s], 'additionalProperties': false}";

    /** None, as long as nothing is released. Otherwise {@link JsonSchema#VERSION} is to be raised. */
    @Test
    void schemasTakeWhatThoseOfTheLastReleaseTook() throws IOException {
        for (Path released : releasedInThisVersion()) {
            Path kept = KEPT.resolve(released.getFileName());

            assertThat(kept).exists();
            assertThat(Narrowing.between(schema(released), schema(kept)))
                    .as("%s: raise JsonSchema.VERSION", kept)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'type': 'integer', 'minimum': 1}|{'type': 'integer', 'minimum': 2}|# minimum",
                "{'type': 'integer'}|{'type': 'integer', 'maximum': 2}|# maximum",
                "{'type': 'string', 'maxLength': 9}|{'type': 'string', 'maxLength': 8}|# maxLength",
                "{'type': 'string'}|{'type': 'string', 'pattern': 'a'}|# pattern",
                "{'type': ['string', 'null']}|{'type': 'string'}|# type",
                "{'enum': ['A', 'B']}|{'enum': ['A']}|# enum",
                "{'type': 'array', 'items': {'type': 'string'}}|{'type': 'array', 'items': {'type': 'integer'}}|#/items type",
                "{'anyOf': [{'minimum': 1}, {'type': 'null'}]}|{'anyOf': [{'minimum': 2}, {'type': 'null'}]}|# minimum",
                "{'anyOf': [{'minimum': 1}, {'type': 'null'}]}|{'minimum': 1}|# minimum",
                "{'properties': {'a': {}}}|{'properties': {}}|#/a is gone",
                "{'required': ['a']}|{'required': ['a', 'b']}|# required",
                "{'$ref': '#/$defs/A', '$defs': {'A': {'enum': ['A']}}}"
                        + "|{'$ref': '#/$defs/B', '$defs': {'B': {'enum': ['B']}}}|# enum",
            })
    void tellsWhatIsNoLongerTaken(String before, String after, String refused) throws IOException {
        assertThat(Narrowing.between(MAPPER.readTree(before), MAPPER.readTree(after)))
                .contains(refused);
    }

    @Test
    void letsAnObjectBeLeftOut() throws IOException {
        JsonNode before = MAPPER.readTree("{'$ref': '#/$defs/A', '$defs': {'A': {'enum': ['A']}}}");
        JsonNode after = MAPPER.readTree(
                "{'anyOf': [{'$ref': '#/$defs/A'}, {'type': 'null'}], '$defs': {'A': {'enum': ['A']}}}");

        assertThat(Narrowing.between(before, after)).isEmpty();
        assertThat(Narrowing.between(after, before)).isNotEmpty();
    }

    @Test
    void letsASchemaTakeMore() throws IOException {
        String before = OBJECT.formatted("'a': {'type': 'integer', 'minimum': 2}, 'b': {'enum': ['B']}", "'a', 'b'");
        String after = OBJECT.formatted(
                "'a': {'type': ['integer', 'null'], 'minimum': 1, 'title': 'A'}, 'b': {'enum': ['B', 'C']}, 'c': {}",
                "'b'");

        assertThat(Narrowing.between(MAPPER.readTree(before), MAPPER.readTree(after)))
                .isEmpty();
        assertThat(Narrowing.between(MAPPER.readTree(after), MAPPER.readTree(before)))
                .containsExactlyInAnyOrder("#/a type", "#/a minimum", "#/b enum", "#/c is gone", "# required");
    }

    private static List<Path> releasedInThisVersion() throws IOException {
        try (Stream<Path> files = Files.list(RELEASED)) {
            return files.filter(file -> file.toString().endsWith("-" + JsonSchema.VERSION + ".schema.json"))
                    .toList();
        }
    }

    private static JsonNode schema(Path file) throws IOException {
        return MAPPER.readTree(Files.readString(file));
    }
}
