package se.kansli.samples.programs;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import se.kansli.json.Json;
import se.kansli.protocol.Protocol;
import se.kansli.template.Copy;
import se.kansli.template.Template;
import se.kansli.templates.StandardTemplates;

/** How do I publish a protocol without what is confidential in it? */
public final class MakeACopyForTheWeb {
    private MakeACopyForTheWeb() {}

    /**
     * Runs it.
     *
     * @param arguments the folder for the files, made if missing
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        SampleData.start(arguments, MakeACopyForTheWeb::run);
    }

    static void run(Path folder, PrintStream out) throws IOException {
        Path json = SampleData.copy("protocols/utbildningsnamnden.json", folder);
        Protocol protocol = Json.read(json, Protocol.class);
        Template<Protocol> template = StandardTemplates.neutral().boardProtocol();

        template.render(protocol, Copy.FINAL, folder.resolve("protokoll.docx"));
        template.render(protocol, Copy.PUBLIC, folder.resolve("protokoll-webb.docx"));

        out.println("protokoll-webb.docx");
    }
}
