package se.kansli.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import se.kansli.json.Json;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.problem.Problem;
import se.kansli.protocol.Protocol;
import se.kansli.template.Copy;
import se.kansli.template.Revision;
import se.kansli.template.Template;

/** A § that the secretary adds with Word's plus sign. */
class NewParagraphTest {
    private static final Template<Protocol> TEMPLATE =
            StandardTemplates.neutral().protocol();

    @Test
    void afterTheLastTheNextNumberIsProposedAndTold() throws IOException {
        Protocol protocol = protocol();
        int last = protocol.items().size() - 1;

        Revision<Protocol> revision = TEMPLATE.read(withParagraphAfter(protocol, last));

        assertThat(revision.document().items().get(last + 1).number()).isEqualTo(23);
        assertThat(revision.document().items().subList(0, last + 1)).isEqualTo(protocol.items());
        assertThat(revision.warnings())
                .filteredOn(problem -> problem.path().equals("items[11].number"))
                .extracting(Problem::swedish)
                .singleElement()
                .asString()
                .startsWith("Ny paragraf utan nummer: § 23 föreslås");
    }

    @Test
    void betweenTwoNothingIsNumberedAndTheFreeNumberIsTold() throws IOException {
        byte[] file = withParagraphAfter(protocol(), 4);

        assertThat(catchThrowableOfType(InvalidDocumentException.class, () -> TEMPLATE.read(file))
                        .problems())
                .filteredOn(Problem::isError)
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.path()).isEqualTo("items[5].number");
                    assertThat(problem.swedish()).contains("före § 17", "§ 23");
                });
    }

    private static Protocol protocol() throws IOException {
        return Json.read(Path.of("../samples/data/protocols/2027-2.json"), Protocol.class);
    }

    private static byte[] withParagraphAfter(Protocol protocol, int index) throws IOException {
        ByteArrayOutputStream rendered = new ByteArrayOutputStream();
        TEMPLATE.render(protocol, Copy.WORKING, rendered);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(rendered.toByteArray()));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry; (entry = in.getNextEntry()) != null; ) {
                byte[] content = in.readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(
                        entry.getName().equals("word/document.xml")
                                ? withCopy(new String(content, StandardCharsets.UTF_8), index)
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        }
        return out.toByteArray();
    }

    /** The item once more with another heading, as the plus sign makes it: with the same tags. */
    private static String withCopy(String body, int index) {
        String heading = "<w:tag w:val=\"items[" + index + "].heading\"/>";
        String tag = "<w:tag w:val=\"item:" + index + "\"/>";
        int from = body.lastIndexOf("<w:sdt>", body.lastIndexOf(tag, body.indexOf(heading)));
        int depth = 0;
        int end = from;
        do {
            depth += body.startsWith("<w:sdt>", end) ? 1 : body.startsWith("</w:sdt>", end) ? -1 : 0;
            end++;
        } while (depth > 0);
        end += "/w:sdt>".length();
        String copy = body.substring(from, end);
        int text = copy.indexOf("<w:t", copy.indexOf("<w:sdtContent>", copy.indexOf(heading)));
        int start = copy.indexOf('>', text) + 1;
        String typed = copy.substring(0, start) + "Ny fråga" + copy.substring(copy.indexOf("</w:t>", start));
        return body.substring(0, end) + typed + body.substring(end);
    }
}
