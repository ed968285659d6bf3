package se.kansli.internal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import se.kansli.internal.opc.PackageLimits;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;

/** Files that no template makes, or they would have been refused when it was compiled. */
class LastLookTest {
    private static final String RELATIONSHIPS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">%s</Relationships>";

    private static List<String> found(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return LastLook.at(file.toByteArray(), PackageLimits.USUAL, part -> new Location.InWord(part, 0, "", ""))
                .stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void brokenPartsAndMissingOnesAreToldAllAtOnce() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("word/document.xml", "<w:document>");
        parts.put(
                "word/_rels/document.xml.rels",
                RELATIONSHIPS.formatted(
                        "<Relationship Id=\"a\" Type=\"urn:a\" Target=\"media/bild.png\"/>"
                                + "<Relationship Id=\"b\" Type=\"urn:b\" Target=\"http://example.se\" TargetMode=\"External\"/>"));

        assertThat(found(parts))
                .satisfiesExactly(
                        text -> assertThat(text).startsWith("word/document.xml: Dokumentet blev trasigt ("),
                        text -> assertThat(text)
                                .startsWith(
                                        "word/document.xml: Dokumentet hänvisar till sin del ”word/media/bild.png”"));
    }

    @Test
    void fileThatCannotBeOpenedIsTold() {
        assertThat(LastLook.at("Hej".getBytes(StandardCharsets.UTF_8), PackageLimits.USUAL, part -> Location.UNKNOWN))
                .extracting(Problem::code)
                .containsExactly("delivery.damaged");
    }
}
