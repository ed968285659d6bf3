package se.kansli.samples;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.kansli.json.Json;
import se.kansli.meeting.MeetingNotice;
import se.kansli.protocol.Protocol;

/** {@code kansli protocol}. */
@Command(name = "protocol", description = "Börja ett protokoll av en kallelse. / Start a protocol from a notice.")
final class ProtocolCommand extends KansliCommand {
    @Parameters(paramLabel = "NOTICE.json")
    @SuppressWarnings("NullAway.Init")
    private Path notice;

    @Option(
            names = "--previous",
            paramLabel = "PROTOCOL.json",
            description = "Organets förra protokoll: paragraferna fortsätter, öppna åtgärder följer med."
                    + " / The body's last protocol: its numbers continue, its open actions are carried over.")
    private @Nullable Path previous;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DRAFT.json",
            description = "Utkastet. / The draft.")
    @SuppressWarnings("NullAway.Init")
    private Path draft;

    @Override
    void run(Report report) {
        MeetingNotice agenda = report.read(notice, MeetingNotice.class);
        Protocol before = previous == null ? null : report.read(previous, Protocol.class);
        if (agenda != null && (previous == null || before != null)) {
            write(before == null ? Protocol.from(agenda) : Protocol.from(agenda, before), report);
        }
        report.printText();
    }

    private void write(Protocol protocol, Report report) {
        try {
            Json.write(protocol, draft);
            print(draft);
        } catch (IOException e) {
            report.unusable(draft.toString(), e);
        }
    }
}
