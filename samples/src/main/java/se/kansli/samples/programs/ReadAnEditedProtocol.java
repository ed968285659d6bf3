package se.kansli.samples.programs;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import se.kansli.json.Json;
import se.kansli.protocol.Protocol;
import se.kansli.template.Revision;
import se.kansli.template.Template;
import se.kansli.templates.StandardTemplates;

/** What has the secretary changed in the protocol that came back from Word? */
public final class ReadAnEditedProtocol {
    private ReadAnEditedProtocol() {}

    /**
     * Runs it.
     *
     * @param arguments the folder for the files, made if missing
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        SampleData.start(arguments, ReadAnEditedProtocol::run);
    }

    static void run(Path folder, PrintStream out) throws IOException {
        Path edited = SampleData.copy("edited/protokoll-2027-2.docx", folder);
        Template<Protocol> template = StandardTemplates.neutral().protocol();

        Revision<Protocol> revision = template.read(edited);

        revision.changes().forEach(out::println);
        revision.warnings().forEach(out::println);
        Json.write(revision.document(), folder.resolve("protokoll-2027-2.json"));
    }
}
