package se.kansli.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The board's protocol, to be published: it has a confidential §, and the test gives it somebody whose identity is protected
 * and a personal identity number, Skatteverket's own for tests.
 */
class PublicCopyCommandTest {
    private static final String MASK = "Uppgift borttagen vid publicering";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Skolskjuts i ett enskilt fall",
                "vårdnadshavare har ansökt",
                "att avslå ansökan",
                "10 kap. 32 §",
                "förvaltningsrätten",
                "UN 2027/00058",
                "Bertil",
                "Provberg",
                "121212-1212",
                "19121212"
            })
    void nothingConfidentialIsInAnyPart(String secret) throws IOException {
        assertThat(searched(render("final")))
                .anySatisfy((name, text) -> assertThat(text).contains(squeezed(secret)));
        assertThat(searched(render("public")))
                .allSatisfy((name, text) -> assertThat(text).as(name).doesNotContain(squeezed(secret)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "the § and its ground | § 29 " + MASK,
                "the ground | Sekretess enligt 23 kap. 2 § OSL",
                "the party | " + MASK + " (C)",
                "another § | § 30 Yttrande över detaljplan för kvarteret Linden",
                "another person | Alva Exempelsson",
                "the rest of the text | Kommunstyrelsen (" + MASK + ") har bett nämnden om ett yttrande"
            })
    void whatMayBePublishedIsThere(String what, String text) throws IOException {
        assertThat(searched(render("public")).get("word/document.xml")).as(what).contains(squeezed(text));
    }

    @Test
    void numberInAnAddressIsToldWithItsPath() throws IOException {
        Path file = protocol(
                json -> json.replace(
                        "\"name\": \"Alva Exempelsson\",\n          \"protected",
                        "\"name\": \"Alva Exempelsson\",\n          \"email\": \"121212-1212@example.se\",\n          \"protected"));

        assertThat(kansli(
                        "render",
                        "--kind",
                        "board-protocol",
                        "--copy",
                        "public",
                        "-o",
                        folder.toString(),
                        file.toString()))
                .isEqualTo(1);
        assertThat(out.toString()).contains("V35 fel attendance.serving[0].person.email: ");
        assertThat(folder.resolve("protokoll.docx")).doesNotExist();
    }

    private byte[] render(String copy) throws IOException {
        Path file = protocol(json -> json);
        assertThat(kansli(
                        "render", "--kind", "board-protocol", "--copy", copy, "-o", folder.toString(), file.toString()))
                .as(out.toString() + err)
                .isZero();
        return Files.readAllBytes(folder.resolve("protokoll.docx"));
    }

    private Path protocol(UnaryOperator<String> change) throws IOException {
        String json = Files.readString(Path.of("data/protocols/utbildningsnamnden.json"));
        String confidential = json.replace(
                        "\"title\": \"1:e vice ordförande\",\n          \"protectedIdentity\": false",
                        "\"title\": \"1:e vice ordförande\",\n          \"protectedIdentity\": true")
                .replace("Kommunstyrelsen har bett", "Kommunstyrelsen (19121212-1212) har bett");
        assertThat(confidential).contains("\"protectedIdentity\": true", "19121212-1212");
        return Files.writeString(folder.resolve("protokoll.json"), change.apply(confidential));
    }

    /** Each part as its characters, without markup and spaces, and once more with its markup. */
    private static Map<String, String> searched(byte[] file) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
                String xml = read(zip);
                parts.put(entry.getName(), squeezed(entry.getName() + xml.replaceAll("<[^>]*>", "") + xml));
            }
        }
        return parts;
    }

    private static String read(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\u00A0]+", "");
    }

    private int kansli(String... arguments) {
        return Kansli.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }
}
