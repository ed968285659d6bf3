package se.kansli.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.kansli.json.JsonSample.boardNotice;
import static se.kansli.json.JsonSample.boardProtocol;
import static se.kansli.json.JsonSample.networkNotice;
import static se.kansli.json.JsonSample.networkProtocol;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.kansli.json.JsonSample;
import se.kansli.meeting.AgendaItem;
import se.kansli.meeting.MeetingNotice;
import se.kansli.meeting.Notices;
import se.kansli.organisation.Role;
import se.kansli.problem.Problem;
import se.kansli.validation.Validation;

/** {@link Protocol#from}: what a secretary has to begin with. */
class ProtocolFromNoticeTest {
    private static final JsonSample<MeetingNotice> NEXT = JsonSample.file("notices/2027-3.json", MeetingNotice.class);

    @Example
    void beginsWithTheFirstParagraph() {
        Protocol draft = Protocol.from(networkNotice().document());

        assertThat(draft.items()).extracting(ProtocolItem::number).containsExactlyElementsOf(numbers(1, 11));
        assertThat(draft.metadata())
                .isEqualTo(new ProtocolMetadata(ProtocolStatus.DRAFT, null, ProtocolPart.WHOLE, 0, null));
        assertThat(draft.closing()).isNull();
        assertThat(draft.approval()).isNull();
    }

    @Example
    void takesOverWhatTheNoticeSays() {
        MeetingNotice notice = boardNotice().document();
        Protocol draft = Protocol.from(notice);

        assertThat(draft.heading()).isEqualTo("Sammanträdesprotokoll");
        assertThat(draft.body()).isEqualTo(notice.body());
        assertThat(draft.meeting()).isEqualTo(notice.meeting());
        assertThat(draft.items())
                .extracting(ProtocolItem::heading, ProtocolItem::type, ProtocolItem::diaryNumber)
                .isEqualTo(notice.agenda().stream()
                        .map(item -> tuple(item.heading(), item.type(), item.diaryNumber()))
                        .toList());
        assertThat(draft.items().get(4).matter().proposal())
                .isEqualTo(notice.agenda().get(4).proposal());
        assertThat(draft.items().get(4).matter().documents())
                .isEqualTo(notice.agenda().get(4).documents());
        assertThat(draft.items().get(7).matter().closedDoors()).isTrue();
        assertThat(draft.items().get(0).matter()).isNull();
        assertThat(draft.attendance().serving())
                .extracting(Attendee::name)
                .hasSize(11)
                .startsWith("Alva Exempelsson");
        assertThat(draft.attendance().notServing())
                .extracting(Attendee::name)
                .containsExactly("Jonas Utkastrand", "Lena Schablin", "Nils Kladdberg", "Olga Blankvist");
        assertThat(draft.attendance().others()).extracting(Attendee::role).contains(Role.SECRETARY, Role.OFFICER);
    }

    @Example
    void continuesNumbersWithinTheYear() {
        Protocol draft = Protocol.from(NEXT.document(), networkProtocol().document());

        assertThat(draft.items()).extracting(ProtocolItem::number).containsExactlyElementsOf(numbers(23, 11));
        assertThat(draft.metadata().lastNumberBefore()).isEqualTo(22);
    }

    @Example
    void beginsAgainInANewYear() {
        MeetingNotice notice = NEXT.text("meeting.date", "2028-02-03").document();
        Protocol draft = Protocol.from(notice, networkProtocol().document());

        assertThat(draft.items()).extracting(ProtocolItem::number).containsExactlyElementsOf(numbers(1, 11));
        assertThat(draft.metadata().lastNumberBefore()).isZero();
        assertThat(draft.closing().carriedActions()).hasSize(5);
    }

    @Example
    void continuesAfterAPartOfAProtocolAndAfterOneWithoutParagraphs() {
        Protocol board = boardProtocol().document();
        MeetingNotice notice = boardNotice().text("meeting.date", "2027-04-20").document();

        assertThat(Protocol.from(notice, board.remainder()).items().get(0).number())
                .isEqualTo(33);
        assertThat(Protocol.from(
                                NEXT.document(),
                                networkProtocol().set("items", "[]").document())
                        .metadata()
                        .lastNumberBefore())
                .isEqualTo(11);
    }

    @Example
    void keepsToMinutesWithoutNumbers() {
        JsonSample<Protocol> unnumbered = networkProtocol();
        for (int i = 0; i < 11; i++) {
            unnumbered = unnumbered.set("items[" + i + "].number", "null");
        }

        assertThat(Protocol.from(NEXT.document(), unnumbered.document()).items())
                .extracting(ProtocolItem::number)
                .containsOnlyNulls();
    }

    @Example
    void carriesOpenActionsOver() {
        Protocol draft = Protocol.from(NEXT.document(), networkProtocol().document());

        assertThat(draft.closing().carriedActions())
                .extracting(action -> action.text().plainText(), Action::status, Action::decidedOn, Action::paragraph)
                .containsExactly(
                        tuple(
                                "Beskriva arbetssätten på en sida vardera och dela med nätverket.",
                                Action.Status.LATE,
                                LocalDate.of(2027, 2, 4),
                                7),
                        tuple(
                                "Skicka sammanställningen till skolchefsgruppen.",
                                Action.Status.NOT_STARTED,
                                LocalDate.of(2027, 4, 22),
                                17),
                        tuple(
                                "Ta fram ett program för höstens fortbildning.",
                                Action.Status.NOT_STARTED,
                                LocalDate.of(2027, 4, 22),
                                17),
                        tuple(
                                "Ta kontakt med leverantören om behovsbeskrivningen.",
                                Action.Status.NOT_STARTED,
                                LocalDate.of(2027, 4, 22),
                                18),
                        tuple(
                                "Samla kommunernas riktlinjer för språkmodeller i en gemensam mapp.",
                                Action.Status.NOT_STARTED,
                                LocalDate.of(2027, 4, 22),
                                19));
    }

    @Example
    void leavesDoneAndCancelledActionsBehind() {
        Protocol previous = networkProtocol()
                .text("closing.carriedActions[0].status", "CANCELLED")
                .text("items[5].followUp.actions[0].status", "DONE")
                .document();
        long open = previous.closing().carriedActions().stream()
                        .filter(action -> action.status().isOpen())
                        .count()
                + 3;

        assertThat(Protocol.from(NEXT.document(), previous).closing().carriedActions())
                .hasSize((int) open)
                .extracting(Action::status)
                .doesNotContain(Action.Status.DONE, Action.Status.CANCELLED);
    }

    @Example
    void makesTheNamedSecretaryOfOneWhoIsCalled() {
        MeetingNotice notice =
                networkNotice().text("invitation.called[1].role", "MEMBER").document();
        Attendance attendance = Protocol.from(notice).attendance();

        assertThat(attendance.serving().get(1).role()).isEqualTo(Role.SECRETARY);
        assertThat(attendance.others()).extracting(Attendee::role).containsExactly(Role.CHIEF_CONTACT);
    }

    @Example
    void addsTheNamedSecretaryWhoIsNotCalled() {
        MeetingNotice notice = networkNotice()
                .text("invitation.called[1].role", "MEMBER")
                .text("dispatch.secretary", "Cia Exempelsson")
                .document();

        assertThat(Protocol.from(notice).attendance().others())
                .extracting(Attendee::name, Attendee::role)
                .contains(tuple("Cia Exempelsson", Role.SECRETARY));
    }

    @Example
    void countsNobodyAsPresentWhoWasOnlyToldOfTheMeeting() {
        MeetingNotice notice = networkNotice()
                .add(
                        "invitation",
                        "\"forInformation\": [{\"person\": {\"name\": \"Kim Exempelsson\"}, \"role\": \"OFFICER\"}]")
                .document();

        assertThat(Protocol.from(notice).attendance().notServing()).isEmpty();
    }

    @Example
    void bearsFourHundredItems() {
        MeetingNotice notice = networkNotice().document();
        List<AgendaItem> agenda = IntStream.rangeClosed(1, 400)
                .mapToObj(number -> new AgendaItem(
                        number,
                        "Ärende " + number,
                        notice.agenda().get(5).type(),
                        null,
                        null,
                        List.of(),
                        List.of(),
                        null,
                        null))
                .toList();
        Protocol draft = Protocol.from(new MeetingNotice(
                notice.heading(),
                notice.body(),
                notice.number(),
                notice.meeting(),
                notice.invitation(),
                agenda,
                notice.dispatch(),
                notice.diaryNumber()));

        assertThat(draft.items()).hasSize(400);
        assertThat(Validation.check(draft)).hasSize(400).noneMatch(Problem::isError);
    }

    @Property(tries = 200)
    void hasNoErrorWhateverTheNotice(@ForAll("notices") MeetingNotice notice, @ForAll("protocols") Protocol previous) {
        assertThat(Validation.check(notice)).noneMatch(Problem::isError);
        assertThat(Validation.check(Protocol.from(notice))).noneMatch(Problem::isError);
        assertThat(Validation.check(Protocol.from(notice, previous))).noneMatch(Problem::isError);
    }

    private static List<Integer> numbers(int first, int size) {
        return IntStream.range(first, first + size).boxed().collect(Collectors.toList());
    }

    @Provide
    Arbitrary<MeetingNotice> notices() {
        return Notices.valid();
    }

    @Provide
    Arbitrary<Protocol> protocols() {
        return Protocols.statutory();
    }
}
