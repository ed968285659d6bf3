package se.kansli.samples.programs;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import se.kansli.calendar.ICalendar;
import se.kansli.json.Json;
import se.kansli.register.MeetingPlan;

/** How do a year's meetings get into people's calendars? */
public final class MakeACalendar {
    private MakeACalendar() {}

    /**
     * Runs it.
     *
     * @param arguments the folder for the files, made if missing
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        SampleData.start(arguments, MakeACalendar::run);
    }

    static void run(Path folder, PrintStream out) throws IOException {
        MeetingPlan plan =
                Json.read(SampleData.copy("meeting-plans/ikt-strateger-2027.json", folder), MeetingPlan.class);

        // the moment of sending; a later file with a higher sequence replaces it
        ICalendar calendar = ICalendar.of(plan, Instant.now());
        calendar.write(folder.resolve("moten-2027.ics"));

        out.println("moten-2027.ics: " + plan.occasions().size() + " meetings");
    }
}
