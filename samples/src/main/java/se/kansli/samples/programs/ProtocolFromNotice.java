package se.kansli.samples.programs;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import se.kansli.json.Json;
import se.kansli.meeting.MeetingNotice;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.protocol.Protocol;
import se.kansli.template.Copy;
import se.kansli.template.Revision;
import se.kansli.template.Template;
import se.kansli.templates.StandardTemplates;
import se.kansli.validation.Final;
import se.kansli.validation.Validation;

/**
 * How does a protocol come into being? From the notice to a draft in Word, from what the secretary wrote in it back to the
 * record, and from that to the copies for signing and for the web.
 *
 * <p>What the secretary sent back is {@code data/edited/protokoll-2027-2.docx}: the draft of this program, written in.
 */
public final class ProtocolFromNotice {
    private ProtocolFromNotice() {}

    /**
     * Runs it.
     *
     * @param arguments the folder for the documents, made if missing
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        SampleData.start(arguments, ProtocolFromNotice::run);
    }

    static void run(Path folder, PrintStream out) throws IOException {
        MeetingNotice notice = Json.read(SampleData.copy("notices/2027-2.json", folder), MeetingNotice.class);
        Protocol previous = Json.read(SampleData.copy("protocols/2027-1.json", folder), Protocol.class);

        // before the meeting: the next §§ of the year, the matters of the notice, the actions that are still open
        Protocol draft = Protocol.from(notice, previous);
        Template<Protocol> template = StandardTemplates.neutral().protocol();
        template.render(draft, Copy.WORKING, folder.resolve("utkast.docx"));
        out.println("utkast.docx: " + draft.items().size() + " §§");

        // after the meeting: what the secretary wrote
        Path edited = SampleData.copy("edited/protokoll-2027-2.docx", folder);
        Revision<Protocol> revision;
        try {
            revision = template.read(edited);
        } catch (InvalidDocumentException e) {
            e.problems().forEach(out::println); // to the secretary, who mends it in Word
            return;
        }
        revision.changes().forEach(out::println);
        revision.warnings().forEach(out::println);

        // what is still missing before it can be signed
        Validation.check(revision.document(), Final.class).forEach(out::println);

        Json.write(revision.document(), folder.resolve("protokoll.json"));
        template.render(revision.document(), Copy.FINAL, folder.resolve("protokoll.docx"));
        template.render(revision.document(), Copy.PUBLIC, folder.resolve("protokoll-webb.docx"));
    }
}
