package se.kansli.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import se.kansli.batch.Outcome;

class ProgressTest {
    private final StringWriter err = new StringWriter();
    private final CommandLine kansli = new CommandLine(new Kansli());
    private final KansliCommand command = kansli.getSubcommands().get("batch").getCommand();
    private Instant now = Instant.EPOCH;

    @BeforeEach
    void printHere() {
        kansli.setErr(new PrintWriter(err, true));
    }

    @Test
    void logHasALineEachHalfMinute() {
        try (Progress progress = new ProgressInLog(command, () -> now)) {
            progress.checked(1, "a", List.of());
            now = now.plusSeconds(31);
            progress.checked(2, "b", List.of());
            progress.checked(3, "c", List.of());
            progress.making(3);
            now = now.plusSeconds(31);
            progress.done(new Outcome.Failed(1, "a", List.of()));
            progress.done(new Outcome.Failed(2, "b", List.of()));
        }

        assertThat(err.toString().lines())
                .containsExactly("Kontrollerat hittills: 2.", "Gjort hittills: 1 av 3, 33 %.");
        assertThat(err.toString()).doesNotContain("\r");
    }

    @Test
    void logSaysNothingOfAShortRun() {
        try (Progress progress = new ProgressInLog(command, () -> now)) {
            progress.checked(1, "a", List.of());
            progress.making(1);
            progress.done(new Outcome.Failed(1, "a", List.of()));
        }

        assertThat(err.toString()).isEmpty();
    }

    @Test
    void terminalHasABarForEachStage() {
        ByteArrayOutputStream terminal = new ByteArrayOutputStream();
        try (Progress progress =
                new ProgressAtTerminal(command, new PrintStream(terminal, true, StandardCharsets.UTF_8))) {
            progress.checked(1, "a", List.of());
            progress.making(1);
            progress.done(new Outcome.Failed(1, "a", List.of()));
        }

        assertThat(terminal.toString(StandardCharsets.UTF_8))
                .contains("Kontrollerar", "Gör dokument 100% [=")
                .contains("1/1");
    }
}
