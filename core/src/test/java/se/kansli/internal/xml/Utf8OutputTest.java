package se.kansli.internal.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Texts whose characters come where the buffer of 16 KB ends. */
class Utf8OutputTest {
    private static final String EVERY_LENGTH = "aå€😀&<>\"é\uD83D\uDE00ö\u07FF\u0800\uFFFD";

    @Test
    void escapesEveryCharacterWhereverTheBufferEnds() throws IOException {
        String expected = EVERY_LENGTH
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");

        for (int before = 16_300; before < 16_400; before++) {
            assertThat(written("x".repeat(before) + EVERY_LENGTH, Map.of())).isEqualTo("x".repeat(before) + expected);
        }
    }

    @Test
    void replacesLineEndsOnceEach() throws IOException {
        Map<Character, String> lines = Map.of('\n', "<br/>", '\r', "<br/>");

        for (int before = 16_300; before < 16_400; before++) {
            assertThat(written("ö".repeat(before / 2) + "a\nb\r\nc\rd\n\re\n\n", lines))
                    .isEqualTo("ö".repeat(before / 2) + "a<br/>b<br/>c<br/>d<br/><br/>e<br/><br/>");
        }
        assertThat(written("a\nb\r\nc", Map.of())).isEqualTo("a\nb\r\nc");
    }

    private static String written(String text, Map<Character, String> others) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Utf8Output out = new Utf8Output();
        out.turnTo(bytes);
        out.text(text, Utf8Output.escapesAnd(others));
        out.flush();
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
