package se.kansli.samples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.kansli.json.Json;
import se.kansli.mandate.MandateDescription;
import se.kansli.protocol.PostingNotice;
import se.kansli.protocol.Protocol;
import se.kansli.protocol.ProtocolExtract;
import se.kansli.protocol.ProtocolExtract.Certification;
import se.kansli.register.MeetingPlan;
import se.kansli.register.MemberRegister;
import se.kansli.template.Copy;
import se.kansli.template.Template;
import se.kansli.templates.StandardTemplates;
import se.kansli.validation.Validation;

/** {@code kansli demo}. */
@Command(name = "demo", description = "Gör alla exempeldokument. / Make all sample documents.")
final class DemoCommand extends KansliCommand {
    /** The § of the board's protocol that has most in it. */
    private static final int EXTRACTED = 26;

    private static final String NETWORK = "ikt-strateger-2027";
    private static final List<String> MANDATES = List.of("ikt-strateger", "grundskolan");
    private static final List<String> MEETINGS = List.of("2027-1", "2027-2", "2027-3", "2027-4");
    private static final LocalDate YEARS_END = LocalDate.of(2027, 12, 5);

    private static final Certification CERTIFICATION = new Certification("Petra Noterlind", LocalDate.of(2027, 3, 26));

    @Option(
            names = {"-o", "--output"},
            defaultValue = "kansli-demo",
            paramLabel = "DIR",
            description = "Mapp, görs om den saknas. / Folder, made if missing. Default: ${DEFAULT-VALUE}")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Mixin
    private final HouseStyleFlag houseStyle = new HouseStyleFlag();

    private StandardTemplates templates = StandardTemplates.neutral();

    @Override
    void run(Report report) {
        houseStyle.templates(report).ifPresent(chosen -> {
            templates = chosen;
            make(report);
        });
        report.printText();
    }

    private void make(Report report) {
        try {
            Files.createDirectories(folder);
            make(Kind.MANDATE, "mandates/", "", MANDATES);
            network();
            workbooks();
            board();
        } catch (IOException e) {
            report.unusable(folder.toString(), e);
        }
    }

    /** A year of a network. */
    private void network() throws IOException {
        make(Kind.NOTICE, "notices/", "kallelse-", MEETINGS);
        make(Kind.PROTOCOL, "protocols/", "protokoll-", MEETINGS);
        make(Kind.WORK_PLAN, "work-plans/", "arbetsordning-", List.of(NETWORK));
        make(
                Kind.PROGRESS_REPORT,
                "reports/",
                "aterrapport-",
                List.of(NETWORK + "-mal-1", NETWORK + "-mal-2", NETWORK + "-mal-3"));
        make(Kind.COMPILATION, "compilations/", "sammanstallning-", List.of(NETWORK));
    }

    /** What the network's year comes to, as workbooks. */
    private void workbooks() throws IOException {
        make(Kind.MEMBER_REGISTER, "members/", "ledamoter-", List.of(NETWORK));
        make(Kind.MEETING_PLAN, "meeting-plans/", "motesplan-", List.of(NETWORK));
        make(Kind.MANDATE_ORDER, "orders/", "bestallning-", List.of("2028"));
        List<Record> sources = new ArrayList<>();
        for (String mandate : MANDATES) {
            sources.add(read("mandates/" + mandate, MandateDescription.class));
        }
        sources.add(read("meeting-plans/" + NETWORK, MeetingPlan.class));
        sources.add(read("members/" + NETWORK, MemberRegister.class));
        for (String meeting : MEETINGS) {
            sources.add(read("protocols/" + meeting, Protocol.class));
        }
        Sources ofTheYear = new Sources(sources, YEARS_END);
        make(Kind.ACTION_LIST, ofTheYear, "atgardslista-2027");
        make(Kind.DECISION_LOG, ofTheYear, "beslutslogg-2027");
        make(Kind.ATTENDANCE_MATRIX, ofTheYear, "narvaromatris-2027");
        make(Kind.MANDATE_MATRIX, ofTheYear, "uppdragsmatris");
        make(Kind.DELIVERY_STATUS, ofTheYear, "leveransstatus-2027");
    }

    /** A meeting of a board under Kommunallagen, and what is made of its protocol. */
    private void board() throws IOException {
        String board = "utbildningsnamnden";
        make(Kind.BOARD_NOTICE, "notices/", "kallelse-", List.of(board));
        make(Kind.BOARD_PROTOCOL, "protocols/", "protokoll-", List.of(board));
        Protocol protocol = read("protocols/" + board, Protocol.class);
        ProtocolExtract extract = ProtocolExtract.of(protocol, EXTRACTED, CERTIFICATION);
        make(template(Kind.PROTOCOL_EXTRACT), extract, "protokollsutdrag-" + board + "-" + EXTRACTED);
        Template<PostingNotice> posting = template(Kind.POSTING_NOTICE);
        for (PostingNotice notice : PostingNotice.of(protocol)) {
            make(posting, notice, "anslag-" + board + "-" + notice.posting().posted());
        }
    }

    private <T extends Record> void make(Kind<T> kind, String source, String target, List<String> names)
            throws IOException {
        Template<T> template = template(kind);
        for (String name : names) {
            make(template, read(source + name, kind.type()), target + name);
        }
    }

    private <T extends Record> void make(Kind<T> kind, Sources sources, String name) throws IOException {
        Derivation<T> derivation = Objects.requireNonNull(kind.derivation(), kind.name());
        make(template(kind), derivation.maker().apply(sources), name);
    }

    private <T extends Record> void make(Template<T> template, T document, String name) throws IOException {
        Path target = folder.resolve(name + "." + template.fileExtension());
        template.lookingThrough().render(document, Copy.FINAL, target);
        int warnings = Validation.check(document).size();
        print(target + text(" (inga fel, " + warnings + " varningar)", " (no errors, " + warnings + " warnings)"));
    }

    private <T extends Record> Template<T> template(Kind<T> kind) {
        return Objects.requireNonNull(kind.template(), kind.name()).apply(templates);
    }

    private static <T extends Record> T read(String name, Class<T> type) throws IOException {
        String resource = "/data/" + name + ".json";
        try (InputStream in = DemoCommand.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            return Json.read(in, type);
        }
    }
}
