package se.kansli.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import se.kansli.json.Json;
import se.kansli.meeting.MeetingNotice;
import se.kansli.organisation.Person;
import se.kansli.organisation.Role;
import se.kansli.protocol.Attendance;
import se.kansli.protocol.Attendee;
import se.kansli.protocol.PostingNotice;
import se.kansli.protocol.Protocol;
import se.kansli.protocol.ProtocolExtract;
import se.kansli.template.Copy;
import se.kansli.template.Template;

/** The documents of meetings, as another library reads them. */
class MeetingTemplatesTest {
    private static final Path DATA = Path.of("../samples/data");

    @Test
    void boardsNoticeListsMattersWithPresenterAndDiaryNumber() throws IOException {
        MeetingNotice notice = read("notices/utbildningsnamnden.json", MeetingNotice.class);

        try (XWPFDocument document = render(StandardTemplates.neutral().boardNotice(), notice)) {
            List<XWPFTableRow> rows = document.getTables().get(1).getRows();
            assertThat(rows).hasSize(notice.agenda().size() + 1);
            assertThat(rows.get(0).getTableCells().stream().map(cell -> cell.getText()))
                    .containsExactly("Nr", "Ärende och föredragande", "Dnr");
            assertThat(rows.get(0).isRepeatHeader()).isTrue();
            notice.agenda()
                    .forEach(item -> assertThat(
                                    rows.get(item.number()).getCell(1).getText())
                            .startsWith(item.heading()));
        }
    }

    @Test
    void draftOfNetworkSaysWhatTheNoticeSaid() throws IOException {
        MeetingNotice notice = read("notices/2027-2.json", MeetingNotice.class);
        Protocol previous = read("protocols/2027-1.json", Protocol.class);
        Protocol draft = Protocol.from(notice, previous);

        String words = words(StandardTemplates.neutral().protocol(), draft);

        draft.items().forEach(item -> assertThat(words).contains("§\u00a0" + item.number() + " " + item.heading()));
        assertThat(words).contains("Status\tUtkast").contains("Åtgärder från tidigare möten");
        notice.invitation()
                .called()
                .forEach(invitee -> assertThat(words).contains(invitee.person().name()));
    }

    @Test
    void paragraphNumbersAreLockedInACopyToWorkIn() throws IOException {
        Protocol protocol = read("protocols/2027-1.json", Protocol.class);

        assertThat(part(bytes(StandardTemplates.neutral().protocol(), protocol, Copy.WORKING), "word/document.xml"))
                .containsPattern("<w:tag w:val=\"items\\[0]\\.number\"/><w:id w:val=\"-?[0-9]+\"/>"
                        + "<w:lock w:val=\"sdtContentLocked\"/>");
    }

    @Test
    void protocolExtractAndPostingNoticeAgree() throws IOException {
        Protocol protocol = read("protocols/utbildningsnamnden.json", Protocol.class);
        String whole = words(StandardTemplates.neutral().boardProtocol(), protocol);
        String extract = words(StandardTemplates.neutral().protocolExtract(), ProtocolExtract.of(protocol, 26, null));
        PostingNotice last = PostingNotice.of(protocol).get(1);
        String posting = words(StandardTemplates.neutral().postingNotice(), last);

        assertThat(List.of(whole, extract, posting)).allMatch(words -> words.contains("Sammanträdesdatum\t2027-03-16"));
        assertThat(List.of(whole, extract))
                .allMatch(words -> words.contains("§\u00a026 Ny förskola i Lillhagen"))
                .allMatch(words -> words.contains("2027-03-23"));
        assertThat(posting).contains("§§\u00a022–29, 31–32").contains("Justeringsdatum\t2027-03-23");
        assertThat(List.of(whole, posting))
                .allMatch(words -> words.contains("Datum då anslaget tas ned\t2027-04-15"))
                .allMatch(words -> words.contains("Sista dag för överklagande\t2027-04-14"));
        assertThat(extract).doesNotContain("Läsårstider");
    }

    @Test
    void boardsProtocolHasTheSectionsOfASignedOne() throws IOException {
        Protocol protocol = read("protocols/utbildningsnamnden.json", Protocol.class);

        try (XWPFDocument document = render(StandardTemplates.neutral().boardProtocol(), protocol)) {
            assertThat(ofStyle(document, "Heading1")).containsExactly("Utbildningsnämnden");
            assertThat(ofStyle(document, "Heading2"))
                    .containsSubsequence("Underskrifter", "Anslag och bevis", "Närvarolista", "Ärendelista");
            assertThat(ofStyle(document, "ItemHeading"))
                    .hasSize(11)
                    .startsWith("§\u00a022 Upprop och val av justerare");
            assertThat(ofStyle(document, "Heading3"))
                    .contains(
                            "Beslut",
                            "Reservationer",
                            "Jäv",
                            "Sammanfattning av ärendet",
                            "Beslutsunderlag",
                            "Yrkanden",
                            "Beslutsgång",
                            "Omröstning 1",
                            "Omröstning 2",
                            "Beslutet skickas till")
                    .contains("Omröstningslista §\u00a026, omröstning 2");
        }
    }

    @Test
    void whereAProtectedPersonComesFromStandsNowhere() throws IOException {
        Protocol protocol = read("protocols/2027-1.json", Protocol.class);
        Person hidden = new Person("Eva Skyddad", "strateg", null, null, null, true);
        Attendance attendance = protocol.attendance();
        List<Attendee> serving = new ArrayList<>(attendance.serving());
        serving.add(new Attendee(hidden, Role.MEMBER, null, null, null, false));
        Protocol changed = new Protocol(
                protocol.heading(),
                protocol.body(),
                protocol.meeting(),
                new Attendance(null, serving, List.of(), List.of(), List.of(), attendance.others()),
                List.of(),
                null,
                null,
                protocol.metadata());

        assertThat(words(StandardTemplates.neutral().protocol(), changed)).containsPattern("(?m)Eva Skyddad, strateg$");
    }

    private static <T extends Record> T read(String name, Class<T> type) throws IOException {
        return Json.read(DATA.resolve(name), type);
    }

    private static <T extends Record> String words(Template<T> template, T document) throws IOException {
        try (XWPFDocument file = render(template, document);
                XWPFWordExtractor extractor = new XWPFWordExtractor(file)) {
            return extractor.getText();
        }
    }

    private static List<String> ofStyle(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static <T extends Record> XWPFDocument render(Template<T> template, T document) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes(template, document, Copy.FINAL)));
    }

    private static <T extends Record> byte[] bytes(Template<T> template, T document, Copy copy) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        template.render(document, copy, out);
        return out.toByteArray();
    }

    private static String part(byte[] file, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IllegalArgumentException(name);
    }
}
