package se.kansli.samples.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.kansli.json.Json;
import se.kansli.protocol.Protocol;

/** The whole circle, with a document that was written in. */
class ProtocolFromNoticeTest {
    @TempDir
    private Path folder;

    @Test
    void tellsWhatTheSecretaryWroteAndMakesTheCopies() throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ProtocolFromNotice.run(folder, new PrintStream(printed, true, StandardCharsets.UTF_8));
        String text = printed.toString(StandardCharsets.UTF_8);

        assertThat(text.lines().toList())
                .startsWith(
                        "utkast.docx: 11 §§",
                        "items[0].matter: + ”Alva Exempelsson öppnar mötet och hälsar alla välkomna.”",
                        "items[5].matter.summary: + ”Enkäten besvarades av fjorton av femton kommuner.”",
                        "items[5].outcome: + ”att godkänna sammanställningen och överlämna den till skolchefsgruppen.”",
                        "items[6].outcome: + ”att godkänna behovsbeskrivningen med de ändringar som gjordes på mötet.”",
                        "items[6].followUp: + ”Skicka behovsbeskrivningen till upphandlarna., Bo Exempelsson; Cia Nätström,"
                                + " 2027-05-14, ej påbörjad”",
                        "items[7].heading: ”Omvärldsbevakning: språkmodeller i undervisningen”"
                                + " → ”Omvärldsbevakning: språkmodeller i skolan”")
                .noneMatch(line -> line.contains("read."));
        assertThat(folder)
                .isDirectoryContaining("glob:**/utkast.docx")
                .isDirectoryContaining("glob:**/protokoll.docx")
                .isDirectoryContaining("glob:**/protokoll-webb.docx");
        assertThat(Json.read(folder.resolve("protokoll.json"), Protocol.class).items())
                .hasSize(11);
    }
}
