package se.kansli.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kansli.json.JsonSample.boardNotice;
import static se.kansli.json.JsonSample.boardProtocol;
import static se.kansli.json.JsonSample.networkProtocol;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.kansli.calendar.ICalendar;
import se.kansli.json.Json;
import se.kansli.json.JsonSample;
import se.kansli.meeting.AgendaItem;
import se.kansli.meeting.Confidentiality;
import se.kansli.meeting.MeetingNotice;
import se.kansli.problem.Problem;
import se.kansli.template.Masked;
import se.kansli.text.RichText;
import se.kansli.text.Withheld;

/** What is confidential stays so on its way from the notice to the protocol and to the protocols after it. */
class ConfidentialityTest {
    private static final String GROUND = "{\"ground\": \"23 kap. 2 § OSL\"}";
    /** Its eighth item is confidential. */
    private static final JsonSample<MeetingNotice> NOTICE = boardNotice();

    @Test
    void noticeToPublishTellsNothingOfAConfidentialItem() {
        AgendaItem item = NOTICE.document().agenda().get(7);
        AgendaItem published = Masked.of(NOTICE.document()).document().agenda().get(7);

        assertThat(published)
                .isEqualTo(new AgendaItem(
                        item.number(),
                        Withheld.MASK,
                        item.type(),
                        null,
                        item.presentation() == null
                                ? null
                                : new AgendaItem.Presentation(
                                        null,
                                        item.presentation().start(),
                                        item.presentation().minutes(),
                                        item.presentation().closedDoors()),
                        List.of(RichText.plain(Withheld.MASK)),
                        List.of(Withheld.MASK),
                        null,
                        new Confidentiality("23 kap. 2 § OSL")));
        assertThat(item.proposal()).isNotEmpty();
        assertThat(item.documents()).isNotEmpty();
    }

    @Test
    void listOfAttachmentsDoesNotRepeatTheTitlesOfAConfidentialItem() {
        String secret = NOTICE.document().agenda().get(7).documents().get(0);
        String open = NOTICE.document().agenda().get(6).documents().get(0);
        String titles = "[" + JsonSample.quoted(open) + ", " + JsonSample.quoted(secret) + ", \"Karta\"]";
        MeetingNotice notice = NOTICE.set("dispatch.attachments", titles).document();
        Protocol protocol = boardProtocol()
                .set("closing", "{\"attachments\": " + titles + "}")
                .document();

        assertThat(Masked.of(notice).document().dispatch().attachments()).containsExactly(open, Withheld.MASK, "Karta");
        assertThat(Masked.of(protocol).document().closing().attachments())
                .containsExactly(open, Withheld.MASK, "Karta");
        assertThat(Masked.of(protocol).paths()).contains("closing.attachments[1]");
    }

    /** An open item may stand on the same document. */
    @Test
    void openItemKeepsItsDocuments() {
        String secret = NOTICE.document().agenda().get(7).documents().get(0);
        MeetingNotice notice = NOTICE.set("agenda[6].documents", "[" + JsonSample.quoted(secret) + "]")
                .document();

        assertThat(Masked.of(notice).document().agenda().get(6).documents()).containsExactly(secret);
    }

    @Test
    void noticeSaysByWhichLaw() {
        JsonSample<MeetingNotice> notice = NOTICE.text("agenda[7].confidentiality.ground", " ");

        assertThat(notice.problems())
                .filteredOn(Problem::isError)
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("V34");
                    assertThat(problem.path()).isEqualTo("agenda[7].confidentiality.ground");
                });
        assertThat(NOTICE.problems()).noneMatch(problem -> problem.code().equals("V34"));
    }

    @Test
    void confidentialItemOfTheNoticeIsSoInTheProtocol() {
        Protocol draft = Protocol.from(NOTICE.document());

        assertThat(draft.items())
                .filteredOn(ProtocolItem::hasSecrecy)
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.number()).isEqualTo(8);
                    assertThat(item.matter().confidentiality()).isEqualTo(new Confidentiality("23 kap. 2 § OSL"));
                });
        assertThat(Masked.of(draft).document().items().get(7).heading()).isEqualTo(Withheld.MASK);
    }

    @Test
    void calendarTellsNoHeadingOfAConfidentialItem() {
        String heading = NOTICE.document().agenda().get(7).heading();
        String text = ICalendar.of(NOTICE.document(), Instant.EPOCH).text().replace("\r\n ", "");

        assertThat(heading).isNotBlank();
        assertThat(text).contains("8. Ärende med sekretess").doesNotContain(heading);
    }

    @Test
    void actionOfAConfidentialItemIsNotPublishedByLaterProtocols() {
        Protocol first = networkProtocol()
                .add("items[6].matter", "\"confidentiality\": " + GROUND)
                .document();
        List<Action> secret = first.items().get(6).followUp().actions();
        Protocol second = Protocol.from(notice(), first);
        Protocol third = Protocol.from(notice(), second);

        for (Protocol later : List.of(second, third)) {
            assertThat(later.closing().carriedActions())
                    .filteredOn(Action::confidential)
                    .extracting(Action::text)
                    .containsExactlyElementsOf(secret.stream().map(Action::text).toList());
            Protocol published = Masked.of(later).document();
            assertThat(published.closing().carriedActions())
                    .filteredOn(Action::confidential)
                    .isNotEmpty()
                    .allSatisfy(action -> {
                        assertThat(action.text()).isEqualTo(RichText.plain(Withheld.MASK));
                        assertThat(action.responsible()).containsOnly(Withheld.MASK);
                        assertThat(action.comment()).isNull();
                        assertThat(action.paragraph()).isEqualTo(18);
                        assertThat(action.decidedOn()).isEqualTo(LocalDate.of(2027, 4, 22));
                    });
            assertThat(published.closing().carriedActions())
                    .filteredOn(action -> !action.confidential())
                    .isEqualTo(later.closing().carriedActions().stream()
                            .filter(action -> !action.confidential())
                            .toList());
        }
    }

    /** Whoever is to do it may not be at the next meeting, whose protocol would not know. */
    @Test
    void actionOfAProtectedPersonIsNotPublishedByLaterProtocols() {
        String name = networkProtocol()
                .document()
                .items()
                .get(5)
                .followUp()
                .actions()
                .get(0)
                .responsible()
                .get(0);
        Protocol first = networkProtocol()
                .set(
                        "attendance.others",
                        "[{\"person\": {\"name\": " + JsonSample.quoted(name.replaceFirst(",.*", ""))
                                + ", \"protectedIdentity\": true}, \"role\": \"OFFICER\"}]")
                .document();

        Protocol published = Masked.of(Protocol.from(notice(), first)).document();

        assertThat(Json.write(Protocol.from(notice(), first).closing())).contains(name);
        assertThat(Json.write(published.closing())).doesNotContain(name.replaceFirst(",.*", ""));
    }

    @Test
    void actionAloneMayBeConfidential() {
        Protocol protocol = networkProtocol()
                .set("items[6].followUp.actions[0].confidential", "true")
                .document();

        Protocol published = Masked.of(protocol).document();

        assertThat(published.items().get(6).heading())
                .isEqualTo(protocol.items().get(6).heading());
        assertThat(published.items().get(6).followUp().actions().get(0).text())
                .isEqualTo(RichText.plain(Withheld.MASK));
    }

    @Test
    void whatSaysNothingOfSecrecyIsForEverybody() {
        String json = Json.write(networkProtocol().document()).replaceAll(",\\s*\"confidential\": false", "");

        assertThat(json).contains("carriedActions").doesNotContain("confidential");
        assertThat(Json.read(json, Protocol.class)).isEqualTo(networkProtocol().document());
        assertThat(notice().agenda()).allMatch(item -> item.confidentiality() == null);
    }

    private static MeetingNotice notice() {
        return JsonSample.file("notices/2027-3.json", MeetingNotice.class).document();
    }
}
