package se.kansli.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kansli.json.Json;
import se.kansli.mandate.GoalDocument;
import se.kansli.mandate.MandateDescription;
import se.kansli.organisation.Municipality;
import se.kansli.organisation.MunicipalityRegister;

/** The sample data is as the library itself would write it. */
class SampleDataTest {
    private static final Path DATA = Path.of("data");

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of("mandates/ikt-strateger.json", MandateDescription.class),
                Arguments.of("mandates/grundskolan.json", MandateDescription.class),
                Arguments.of("goal-document.json", GoalDocument.class),
                Arguments.of("municipalities.json", MunicipalityRegister.class));
    }

    @ParameterizedTest
    @MethodSource("files")
    void isWrittenBackToTheLetter(String name, Class<? extends Record> type) throws IOException {
        Path file = DATA.resolve(name);

        assertThat(Json.write(Json.read(file, type))).isEqualTo(Files.readString(file));
    }

    @Test
    void municipalitiesAreThoseTheLibraryKnows() throws IOException {
        MunicipalityRegister register = Json.read(DATA.resolve("municipalities.json"), MunicipalityRegister.class);

        assertThat(register.municipalities()).isEqualTo(Municipality.skaraborg());
    }
}
