package se.kansli.host;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;

/** The commands of the README are run. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class ReadmeTest {
    private static final Pattern SHELL = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);

    @Value("${local.server.port}")
    private int port;

    @TempDir
    private Path folder;

    @Test
    void commandsRunAsTheyStand() throws IOException, InterruptedException {
        String here = Path.of("").toAbsolutePath().getParent().toString();
        List<String> commands = SHELL.matcher(Files.readString(Path.of("README.md")))
                .results()
                .flatMap(block -> block.group(1).lines())
                .toList();
        assertThat(commands).hasSize(3);

        for (String command : commands) {
            String adapted = command.replace("curl", "curl --fail --silent --show-error")
                    .replace("localhost:8080", "localhost:" + port)
                    .replace("@../", "@" + here + "/");
            Process process = new ProcessBuilder("sh", "-c", adapted)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), UTF_8);
            assertThat(process.waitFor()).as(adapted + "\n" + output).isZero();
        }
        try (var made = Files.list(folder)) {
            assertThat(made.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("Uppdragsbeskrivning Grundskolan.docx", "utkast.docx");
        }
    }
}
