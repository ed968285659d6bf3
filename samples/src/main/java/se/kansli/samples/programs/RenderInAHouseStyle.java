package se.kansli.samples.programs;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import se.kansli.json.Json;
import se.kansli.meeting.MeetingNotice;
import se.kansli.templates.HouseStyle;
import se.kansli.templates.StandardTemplates;

/** How do the standard templates get the municipality's own look? */
public final class RenderInAHouseStyle {
    private RenderInAHouseStyle() {}

    /**
     * Runs it.
     *
     * @param arguments the folder for the files, made if missing
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        SampleData.start(arguments, RenderInAHouseStyle::run);
    }

    static void run(Path folder, PrintStream out) throws IOException {
        HouseStyle style = Json.read(SampleData.copy("house-styles/exempelbygden.json", folder), HouseStyle.class);
        MeetingNotice notice = Json.read(SampleData.copy("notices/2027-1.json", folder), MeetingNotice.class);

        StandardTemplates.in(style).notice().render(notice, folder.resolve("kallelse.docx"));

        out.println("kallelse.docx: " + style.organisation());
    }
}
