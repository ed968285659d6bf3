package se.kansli.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kansli.mandate.MandateDescription;
import se.kansli.problem.Problem;
import se.kansli.text.ImageBytes;
import se.kansli.text.Pictures;
import se.kansli.text.RichText;
import se.kansli.validation.Final;
import se.kansli.validation.HasText;
import se.kansli.validation.Warning;

/** What a schema says of a record's JSON. */
class JsonSchemaTest {

    /** Every constraint that a schema can say, and some that it must not. */
    public record Ruled(
            @NotBlank String name,
            @HasText RichText text,
            @Nullable ImageBytes file,
            @Positive int number,
            @PositiveOrZero @Max(100) int percent,
            @Min(1971) @Max(2999) @Nullable Integer year,
            @Size(min = 1, max = 3) @Nullable String initials,
            @Pattern(regexp = "[0-9]{4}") @Nullable String code,
            @Email @Nullable String email,
            @NotNull Boolean decided,
            @NotEmpty List<@NotBlank String> lines,
            @Size(max = 2) List<Everything.@NotNull Colour> colours,
            @NotNull(groups = Final.class) @Nullable String later,
            @NotBlank(payload = Warning.class) @Nullable String better,
            @Valid @Nullable Ruled within) {}

    /** Two records of one name. */
    public record Periods(
            se.kansli.organisation.@Nullable Period ours,
            @Nullable Period theirs) {}

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(JsonReadFeature.ALLOW_SINGLE_QUOTES).build();

    private static final String RULED =
            "{'name': 'Kim', 'text': '*ja*', 'number': 1, 'percent': 100, 'decided': false," + " 'lines': ['a']}";

    private static final String EVERYTHING =
            "{'text': '', 'rich': '', 'number': 1, 'date': '2027-02-28', 'time': '09:30',"
                    + " 'colour': 'RED', 'object': {'text': ''}}";

    @Test
    void saysTheFormOfEveryType() {
        assertThat(JsonSchema.of(Everything.class)).isEqualTo("""
                {
                  "$schema": "https://json-schema.org/draft/2020-12/schema",
                  "$id": "urn:kansli:schema:everything:1",
                  "$comment": "Rules across values are not said here: they are checked when the document is read. An absent \
                property, or null where it is allowed, is an absent value, an empty list or false. UTF-8; no property twice in \
                an object; at most 16 MiB, 64 levels and 200,000 values.",
                  "title": "Everything",
                  "type": "object",
                  "properties": {
                    "text": {
                      "type": "string"
                    },
                    "rich": {
                      "type": "string",
                      "contentMediaType": "text/markdown"
                    },
                    "number": {
                      "type": "integer",
                      "minimum": -2147483648,
                      "maximum": 2147483647
                    },
                    "flag": {
                      "type": [
                        "boolean",
                        "null"
                      ]
                    },
                    "date": {
                      "type": "string",
                      "format": "date"
                    },
                    "time": {
                      "type": "string",
                      "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\\\.[0-9]{0,9})?)?$"
                    },
                    "colour": {
                      "$ref": "#/$defs/Everything.Colour"
                    },
                    "list": {
                      "type": [
                        "array",
                        "null"
                      ],
                      "items": {
                        "type": "string"
                      }
                    },
                    "object": {
                      "$ref": "#/$defs/Everything.Inner"
                    },
                    "maybe": {
                      "type": [
                        "string",
                        "null"
                      ]
                    }
                  },
                  "required": [
                    "text",
                    "rich",
                    "number",
                    "date",
                    "time",
                    "colour",
                    "object"
                  ],
                  "additionalProperties": false,
                  "$defs": {
                    "Everything.Colour": {
                      "title": "Everything.Colour",
                      "description": "RED red, GREEN green, DARK_BLUE dark blue",
                      "enum": [
                        "RED",
                        "GREEN",
                        "DARK_BLUE"
                      ]
                    },
                    "Everything.Inner": {
                      "title": "Everything.Inner",
                      "type": "object",
                      "properties": {
                        "text": {
                          "type": "string"
                        }
                      },
                      "required": [
                        "text"
                      ],
                      "additionalProperties": false
                    }
                  }
                }
                """);
    }

    @Test
    void explainsTheComponentsAndChoicesInSwedish() {
        assertThat(JsonSchema.of(MandateDescription.class))
                .contains("\"description\": \"Kalenderåret, det år som uppdraget gäller\"")
                .contains("\"description\": \"DRAFT utkast, PROPOSAL förslag, ADOPTED fastställd, REPEALED upphävd\"")
                .contains("\"$id\": \"urn:kansli:schema:mandate-description:1\"");
        assertThat(JsonSchema.fileName(MandateDescription.class)).isEqualTo("mandate-description-1.schema.json");
    }

    @ParameterizedTest
    @ValueSource(classes = {Everything.class, Ruled.class, Periods.class, Period.class, PictureJsonTest.Album.class})
    void isASchema(Class<? extends Record> type) {
        assertThat(ForeignSchema.ofSchemas().refusals(JsonSchema.of(type))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'year': 1971, 'initials': 'KEX', 'code': '1496', 'email': 'åsa@example.se'}",
                "{'year': null, 'initials': null, 'colours': null, 'within': null}",
                "{'colours': ['RED', 'RED'], 'better': ' ', 'later': ''}"
            })
    void takesWhatIsRight(String changes) throws IOException {
        String json = changed(RULED, changes);

        assertThat(ForeignSchema.of(Ruled.class).refusals(json)).isEmpty();
        assertThat(isRead(json, Ruled.class)).isTrue();
    }

    @Test
    void takesPictureFiles() throws IOException {
        String file = Base64.getEncoder().encodeToString(Pictures.png(4, 3));
        String json = changed(RULED, "{'file': '" + file + "'}");

        assertThat(ForeignSchema.of(Ruled.class).refusals(json)).isEmpty();
        assertThat(isRead(json, Ruled.class)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'name': ' '}|/name pattern",
                "{'text': '\\n '}|/text pattern",
                "{'number': 0}|/number minimum",
                "{'number': 3000000000}|/number maximum",
                "{'percent': 101}|/percent maximum",
                "{'percent': -1}|/percent minimum",
                "{'year': 1970}|/year minimum",
                "{'year': 3000}|/year maximum",
                "{'initials': ''}|/initials minLength",
                "{'initials': 'KEXA'}|/initials maxLength",
                "{'code': '14960'}|/code pattern",
                "{'email': 'kim at example.se'}|/email format, /email maxLength",
                "{'decided': null}|/decided type",
                "{'lines': []}|/lines minItems",
                "{'lines': null}|/lines type",
                "{'lines': ['']}|/lines/0 pattern",
                "{'lines': [null]}|/lines/0 type",
                "{'colours': ['RED', 'RED', 'RED']}|/colours maxItems",
                "{'colours': ['BLUE']}|/colours/0 enum",
                "{'file': 'inte base64!'}|/file pattern",
                "{'nmae': 'Kim'}|` additionalProperties`"
            })
    void refusesWhatReadingRefuses(String changes, String refusal) throws IOException {
        String json = changed(RULED, changes);

        assertThat(ForeignSchema.of(Ruled.class).refusals(json)).containsExactly(refusal.split(", "));
        assertThat(isRead(json, Ruled.class)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "text", "number", "percent", "decided", "lines"})
    void refusesWhatIsMissing(String name) throws IOException {
        ObjectNode document = (ObjectNode) MAPPER.readTree(RULED);
        document.remove(name);

        assertThat(ForeignSchema.of(Ruled.class).refusals(document.toString())).containsExactly(" required");
        assertThat(isRead(document.toString(), Ruled.class)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"09:30", "23:59:59", "09:30:00.5", "9:30", "24:00", "09.30", "09:60", "09:30Z"})
    void takesTimesAsTheyAreRead(String time) throws IOException {
        String json = changed(EVERYTHING, "{'time': '" + time + "'}");

        assertThat(ForeignSchema.of(Everything.class).refusals(json).isEmpty())
                .isEqualTo(isRead(json, Everything.class));
    }

    @Test
    void keepsRecordsOfOneNameApart() {
        ForeignSchema schema = ForeignSchema.of(Periods.class);

        assertThat(schema.refusals("{\"ours\": {\"from\": \"2027-01-01\"}, \"theirs\": {\"parts\": []}}"))
                .isEmpty();
        assertThat(schema.refusals("{\"ours\": {\"parts\": []}}")).contains("/ours additionalProperties");
        assertThat(schema.refusals("{\"theirs\": {\"from\": null}}")).contains("/theirs additionalProperties");
    }

    @Test
    void followsARecordIntoItself() {
        ForeignSchema schema = ForeignSchema.of(Period.class);

        assertThat(schema.refusals("{\"parts\": [{\"parts\": [{}]}]}")).isEmpty();
        assertThat(schema.refusals("{\"parts\": [{\"parts\": [{\"part\": []}]}]}"))
                .containsExactly("/parts/0/parts/0 additionalProperties");
    }

    /** A JSON with some of its properties replaced, and others added. */
    private static String changed(String json, String changes) throws IOException {
        ObjectNode document = (ObjectNode) MAPPER.readTree(json);
        return document.setAll((ObjectNode) MAPPER.readTree(changes)).toString();
    }

    private static boolean isRead(String json, Class<? extends Record> type) {
        return new JsonSample<>(json, type).problems().stream().noneMatch(Problem::isError);
    }
}
