package se.kansli.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.kansli.json.Json;
import se.kansli.mandate.MandateDescription;
import se.kansli.meeting.MeetingNotice;
import se.kansli.problem.Problem;
import se.kansli.protocol.PostingNotice;
import se.kansli.protocol.Protocol;
import se.kansli.protocol.ProtocolExtract;
import se.kansli.protocol.ProtocolItem;
import se.kansli.register.WorkPlan;
import se.kansli.report.Compilation;
import se.kansli.report.ProgressReport;
import se.kansli.template.Copy;
import se.kansli.template.Revision;
import se.kansli.template.Template;

/** Law 1: what a standard Word template has written is read back as it was, without anything to remark on. */
class ReadBackTest {
    private static final Path DATA = Path.of("../samples/data");

    @TestFactory
    Stream<DynamicTest> everySampleIsReadBackAsItWas() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        add(tests, "mandates", MandateDescription.class, StandardTemplates.mandate());
        add(tests, "notices", MeetingNotice.class, StandardTemplates.notice());
        add(tests, "notices", MeetingNotice.class, StandardTemplates.boardNotice());
        add(tests, "protocols", Protocol.class, StandardTemplates.protocol());
        add(tests, "protocols", Protocol.class, StandardTemplates.boardProtocol());
        add(tests, "work-plans", WorkPlan.class, StandardTemplates.workPlan());
        add(tests, "reports", ProgressReport.class, StandardTemplates.progressReport());
        add(tests, "compilations", Compilation.class, StandardTemplates.compilation());
        Protocol protocol = Json.read(DATA.resolve("protocols/utbildningsnamnden.json"), Protocol.class);
        Template<ProtocolExtract> extracts = StandardTemplates.protocolExtract();
        for (ProtocolItem item : protocol.items()) {
            if (item.number() != null) {
                ProtocolExtract extract = ProtocolExtract.of(protocol, item.number(), null);
                tests.add(test("extract", item.heading(), extract, extracts));
            }
        }
        for (PostingNotice notice : PostingNotice.of(protocol)) {
            tests.add(test("posting", notice.toString(), notice, StandardTemplates.postingNotice()));
        }
        return tests.stream();
    }

    private static <T extends Record> void add(
            List<DynamicTest> tests, String folder, Class<T> type, Template<T> template) throws IOException {
        try (Stream<Path> files = Files.list(DATA.resolve(folder))) {
            for (Path file : files.sorted().toList()) {
                tests.add(test(folder, file.getFileName().toString(), Json.read(file, type), template));
            }
        }
    }

    private static <T extends Record> DynamicTest test(String kind, String name, T document, Template<T> template) {
        return DynamicTest.dynamicTest(kind + " " + name, () -> isReadBack(document, template));
    }

    private static <T extends Record> void isReadBack(T document, Template<T> template) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        template.render(document, Copy.WORKING, out);

        Revision<T> revision = template.read(out.toByteArray());

        assertThat(revision.changes()).isEmpty();
        assertThat(revision.document()).isEqualTo(document);
        assertThat(revision.baseline()).isEqualTo(document);
        assertThat(revision.warnings()).extracting(Problem::code).noneMatch(code -> code.startsWith("read."));
    }
}
