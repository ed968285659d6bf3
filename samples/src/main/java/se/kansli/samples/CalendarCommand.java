package se.kansli.samples;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.kansli.calendar.ICalendar;
import se.kansli.json.Json;
import se.kansli.meeting.MeetingNotice;
import se.kansli.register.MeetingPlan;

/** {@code kansli calendar}. */
@Command(
        name = "calendar",
        description =
                "Gör en kalenderfil av en kallelse eller mötesplan. / Make a calendar file of a notice or a plan.")
final class CalendarCommand extends KansliCommand {
    @Option(names = "--kind", required = true, converter = Kind.Converter.class, description = "notice, plan")
    @SuppressWarnings("NullAway.Init")
    private Kind<?> kind;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "OUT.ics",
            description = "Kalenderfilen. / The calendar file.")
    @SuppressWarnings("NullAway.Init")
    private Path target;

    @Option(names = "--cancel", description = "Ställ in. / Cancel.")
    private boolean isCancelled;

    @Option(
            names = "--sequence",
            defaultValue = "0",
            description =
                    "0 första gången, sedan ett högre tal för varje ändring. / 0 at first, higher for each change.")
    private int sequence;

    @Parameters(paramLabel = "FILE.json")
    @SuppressWarnings("NullAway.Init")
    private Path file;

    @Override
    void run(Report report) {
        if (sequence < 0) {
            throw misuse("--sequence är 0 eller mer.", "--sequence is 0 or more.");
        }
        ICalendar calendar = report.attempt(file.toString(), () -> read().withSequence(sequence));
        report.printText();
        if (calendar == null) {
            return;
        }
        try {
            (isCancelled ? calendar.cancelled() : calendar).write(target);
            print(target);
        } catch (IOException e) {
            report.unusable(target.toString(), e);
        }
    }

    private ICalendar read() throws IOException {
        if (kind.equals(Kind.NOTICE)) {
            MeetingNotice notice = Json.read(file, MeetingNotice.class);
            return ICalendar.of(notice, stamp(notice));
        } else if (kind.equals(Kind.MEETING_PLAN)) {
            return ICalendar.of(Json.read(file, MeetingPlan.class), Instant.now());
        }
        throw misuse(
                kind.name() + " har inga möten: välj notice eller plan.",
                kind.name() + " has no meetings: choose notice or plan.");
    }

    /** The first version is of the day the notice was sent; a change is of now. */
    private Instant stamp(MeetingNotice notice) {
        LocalDate sent = notice.dispatch() == null ? null : notice.dispatch().sentOn();
        boolean isFirst = sequence == 0 && !isCancelled;
        return isFirst && sent != null ? sent.atStartOfDay(SWEDEN).toInstant() : Instant.now();
    }
}
