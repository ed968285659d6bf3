package se.kansli.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.kansli.json.Json;
import se.kansli.organisation.Person;
import se.kansli.text.ImageBytes;
import se.kansli.text.Picture;

/** A host's own Jackson, 2 as Spring Boot 3 has it and 3 as Spring Boot 4 has it, writes and reads the records as we do. */
class JacksonTest {
    private static final JsonMapper JACKSON_2 = jackson2().build();
    private static final tools.jackson.databind.json.JsonMapper JACKSON_3 =
            jackson3().build();

    private static JsonMapper.Builder jackson2() {
        JsonMapper.Builder builder = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .addModule(new ParameterNamesModule())
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(MapperFeature.DEFAULT_VIEW_INCLUSION);
        JacksonMixIns.ALL.forEach(builder::addMixIn);
        return builder;
    }

    private static tools.jackson.databind.json.JsonMapper.Builder jackson3() {
        tools.jackson.databind.json.JsonMapper.Builder builder = tools.jackson.databind.json.JsonMapper.builder();
        JacksonMixIns.ALL.forEach(builder::addMixIn);
        return builder;
    }

    @ParameterizedTest
    @MethodSource("se.kansli.samples.SampleDataTest#files")
    void jackson2WritesAndReadsTheRecords(String name, Class<? extends Record> type) throws IOException {
        Record document = Json.read(Path.of("data", name), type);

        String json = JACKSON_2.writeValueAsString(document);

        assertThat(Json.read(json, type)).isEqualTo(document);
        assertThat((Record) JACKSON_2.readValue(json, type)).isEqualTo(document);
        assertThat((Record) JACKSON_2.readValue(Json.write(document), type)).isEqualTo(document);
    }

    @ParameterizedTest
    @MethodSource("se.kansli.samples.SampleDataTest#files")
    void jackson3WritesAndReadsTheRecords(String name, Class<? extends Record> type) throws IOException {
        Record document = Json.read(Path.of("data", name), type);

        String json = JACKSON_3.writeValueAsString(document);

        assertThat(Json.read(json, type)).isEqualTo(document);
        assertThat((Record) JACKSON_3.readValue(json, type)).isEqualTo(document);
        assertThat((Record) JACKSON_3.readValue(Json.write(document), type)).isEqualTo(document);
    }

    @Test
    void bothWriteAndReadPictures() throws IOException {
        Picture picture = new Picture(photo(), "Skolans entré", null);

        assertThat(Json.read(JACKSON_2.writeValueAsString(picture), Picture.class))
                .isEqualTo(picture);
        assertThat(Json.read(JACKSON_3.writeValueAsString(picture), Picture.class))
                .isEqualTo(picture);
        assertThat(JACKSON_2.readValue(Json.write(picture), Picture.class)).isEqualTo(picture);
        assertThat(JACKSON_3.readValue(Json.write(picture), Picture.class)).isEqualTo(picture);
    }

    @Test
    void absentFlagIsFalseForJackson3IfItIsTold() {
        tools.jackson.databind.json.JsonMapper told = jackson3()
                .disable(tools.jackson.databind.DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
        String json = "{\"name\": \"Kim Exempelsson\"}";

        assertThatThrownBy(() -> JACKSON_3.readValue(json, Person.class)).hasMessageContaining("protectedIdentity");
        assertThat(told.readValue(json, Person.class)).isEqualTo(Json.read(json, Person.class));
    }

    private static ImageBytes photo() throws IOException {
        try (InputStream in = JacksonTest.class.getResourceAsStream("album/placeholder.png")) {
            return ImageBytes.of(Objects.requireNonNull(in).readAllBytes());
        }
    }
}
