package se.kansli.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code kansli calendar} makes, and what it says when it cannot. */
class CalendarCommandTest {
    private static final String PLAN = "data/meeting-plans/ikt-strateger-2027.json";
    private static final String NOTICE = """
            {
              "heading": "Kallelse",
              "body": {"id": "ikt-strateger", "type": "NETWORK", "name": "IKT-strategerna"},
              "number": 1,
              "meeting": {"date": "2027-02-10", "time": {"from": "13:00", "to": "16:00"}, "place": "Eken"},
              "invitation": {
                "called": [
                  {"person": {"name": "Alva Exempelsson", "email": "alva@example.se"}, "role": "CHAIR"},
                  {"person": {"name": "Bo Exempelsson", "email": "bo@example.se"}, "role": "SECRETARY"}
                ]
              },
              "agenda": [{"number": 1, "heading": "Mötet öppnas", "type": "FORMALITY"}],
              "dispatch": {"sentOn": "2027-01-27"}
            }
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void planBecomesACalendarOfAllItsMeetings() throws IOException {
        assertThat(kansli(PLAN, "--kind", "plan")).isZero();

        assertThat(out.toString().strip()).isEqualTo(target().toString());
        assertThat(Files.readString(target()).lines())
                .contains("METHOD:PUBLISH")
                .filteredOn(line -> line.startsWith("STATUS:") || line.startsWith("DTSTART;TZID"))
                .containsExactly(
                        "STATUS:CONFIRMED",
                        "DTSTART;TZID=Europe/Stockholm:20270204T090000",
                        "STATUS:CANCELLED",
                        "DTSTART;TZID=Europe/Stockholm:20270414T090000",
                        "STATUS:CONFIRMED",
                        "DTSTART;TZID=Europe/Stockholm:20270422T090000",
                        "STATUS:CONFIRMED",
                        "DTSTART;TZID=Europe/Stockholm:20270916T090000",
                        "STATUS:CONFIRMED",
                        "DTSTART;TZID=Europe/Stockholm:20271125T090000");
    }

    @Test
    void noticeBecomesARequestOfTheDayItWasSent() throws IOException {
        assertThat(kansli(notice(NOTICE), "--kind", "notice")).isZero();

        assertThat(Files.readString(target()).lines())
                .contains("METHOD:REQUEST", "DTSTAMP:20270126T230000Z", "SEQUENCE:0", "STATUS:CONFIRMED");
    }

    @Test
    void noticeIsCancelledByALaterVersion() throws IOException {
        assertThat(kansli(notice(NOTICE), "--kind", "notice", "--cancel", "--sequence", "2"))
                .isZero();

        assertThat(Files.readString(target()).lines())
                .contains("METHOD:CANCEL", "SEQUENCE:2", "STATUS:CANCELLED")
                .doesNotContain("DTSTAMP:20270126T230000Z");
    }

    @Test
    void errorsInTheDocumentMakeNoCalendar() throws IOException {
        assertThat(kansli(notice(NOTICE.replace("16:00", "12:00")), "--kind", "notice"))
                .isEqualTo(1);

        assertThat(out.toString()).contains("V13 fel meeting.time.to: Mötet slutar 12:00");
        assertThat(target()).doesNotExist();
    }

    @Test
    void mistypedCommandsAreExplained() {
        assertThat(kansli(PLAN, "--kind", "mandate")).isEqualTo(2);
        assertThat(err.toString()).contains("mandate har inga möten: välj notice eller plan.");
        assertThat(kansli(PLAN, "--kind", "plan", "--sequence", "-1")).isEqualTo(2);
        assertThat(err.toString()).contains("--sequence är 0 eller mer.");
    }

    @Test
    void filesThatCannotBeReadOrWrittenAreNamed() throws IOException {
        assertThat(kansli("finns-inte.json", "--kind", "notice")).isEqualTo(3);
        assertThat(err.toString()).contains("finns-inte.json: filen eller mappen finns inte.");

        Files.createDirectory(target());
        Files.createFile(target().resolve("upptagen"));
        assertThat(kansli(PLAN, "--kind", "plan")).isEqualTo(3);
        assertThat(err.toString()).contains("moten.ics");
    }

    private Path target() {
        return folder.resolve("moten.ics");
    }

    private String notice(String json) throws IOException {
        return Files.writeString(folder.resolve("kallelse.json"), json).toString();
    }

    private int kansli(String... arguments) {
        String[] command = new String[arguments.length + 3];
        command[0] = "calendar";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        command[arguments.length + 1] = "-o";
        command[arguments.length + 2] = target().toString();
        return Kansli.run(new PrintWriter(out, true), new PrintWriter(err, true), command);
    }
}
