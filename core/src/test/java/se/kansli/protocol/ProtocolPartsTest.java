package se.kansli.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static se.kansli.json.JsonSample.boardProtocol;
import static se.kansli.json.JsonSample.networkProtocol;
import static se.kansli.problem.Finding.assertNone;
import static se.kansli.problem.Finding.assertOnly;
import static se.kansli.problem.Finding.error;
import static se.kansli.problem.Finding.warning;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kansli.json.JsonSample;
import se.kansli.validation.Final;
import se.kansli.validation.Publication;
import se.kansli.validation.Statutory;
import se.kansli.validation.Validation;

/** What is made of a protocol agrees with it: a meeting on 16 March 2027, where § 30 was approved at once. */
class ProtocolPartsTest {
    private static final LocalDate MEETING = LocalDate.of(2027, 3, 16);
    private static final LocalDate APPROVED = LocalDate.of(2027, 3, 23);

    private final Protocol board = boardProtocol().document();

    @Test
    void immediatelyApprovedParagraphsHaveADayAndPostingOfTheirOwn() {
        Protocol part = board.immediatelyApproved();

        assertThat(part.items()).extracting(ProtocolItem::number).containsExactly(30);
        assertThat(part.metadata().part()).isEqualTo(ProtocolPart.IMMEDIATELY_APPROVED);
        assertThat(part.approval().date()).isEqualTo(MEETING);
        assertThat(part.approval().time()).isNull();
        assertThat(part.approval().place()).isEqualTo(board.meeting().place());
        assertThat(part.approval().signatures())
                .extracting(Approval.Signature::name, Approval.Signature::date)
                .containsExactly(
                        tuple("Petra Noterlind", MEETING),
                        tuple("Alva Exempelsson", MEETING),
                        tuple("Cecilia Mallgren", MEETING));
        assertThat(part.approval().postings())
                .containsExactly(board.approval().postings().get(0));
        assertNone(Validation.check(part, Statutory.class, Publication.class, Final.class));
    }

    @Test
    void remainderHasTheRest() {
        Protocol part = board.remainder();

        assertThat(part.items())
                .extracting(ProtocolItem::number)
                .containsExactly(22, 23, 24, 25, 26, 27, 28, 29, 31, 32);
        assertThat(part.metadata().part()).isEqualTo(ProtocolPart.REMAINDER);
        assertThat(part.approval().date()).isEqualTo(APPROVED);
        assertThat(part.approval().signatures()).isEqualTo(board.approval().signatures());
        assertThat(part.approval().postings())
                .containsExactly(board.approval().postings().get(1));
        assertThat(part.attendance()).isEqualTo(board.attendance());
        assertNone(Validation.check(part, Statutory.class, Publication.class, Final.class));
    }

    @Test
    void partHasItsOwnAdjustersAndSignatures() {
        Protocol shared = boardProtocol()
                .set(
                        "approval.adjusters",
                        "[{\"name\": \"Cecilia Mallgren\", \"paragraphs\": \"22–29, 31–32\"},"
                                + " {\"name\": \"Gerd Modellgren\", \"paragraphs\": \"30\"}]")
                .set(
                        "approval.signatures",
                        "[{\"role\": \"ADJUSTER\", \"name\": \"Cecilia Mallgren\", \"paragraphs\": \"22–29, 31–32\"},"
                                + " {\"role\": \"ADJUSTER\", \"name\": \"Gerd Modellgren\", \"date\": \"2027-03-17\","
                                + " \"paragraphs\": \"30\"}]")
                .document();

        assertThat(shared.immediatelyApproved().approval().adjusters())
                .extracting(Approval.Adjuster::name)
                .containsExactly("Gerd Modellgren");
        assertThat(shared.immediatelyApproved().approval().signatures())
                .extracting(Approval.Signature::date)
                .containsExactly(LocalDate.of(2027, 3, 17));
        assertThat(shared.remainder().approval().signatures())
                .extracting(Approval.Signature::name)
                .containsExactly("Cecilia Mallgren");
    }

    @Test
    void protocolWithoutImmediateParagraphsIsItsOwnRemainder() {
        Protocol network = networkProtocol().document();

        assertThat(network.immediatelyApproved().items()).isEmpty();
        assertThat(network.remainder().items()).isEqualTo(network.items());
        assertThat(network.remainder().approval()).isEqualTo(network.approval());
    }

    @Test
    void postingNoticesTellWhichParagraphsWereApprovedWhen() {
        assertThat(PostingNotice.of(board))
                .extracting(
                        PostingNotice::body,
                        PostingNotice::meetingDate,
                        PostingNotice::paragraphs,
                        PostingNotice::approvedOn,
                        PostingNotice::posting)
                .containsExactly(
                        tuple(
                                board.body(),
                                MEETING,
                                "30",
                                MEETING,
                                board.approval().postings().get(0)),
                        tuple(
                                board.body(),
                                MEETING,
                                "22–29, 31–32",
                                APPROVED,
                                board.approval().postings().get(1)));
        assertThat(PostingNotice.of(board)).allSatisfy(notice -> assertNone(Validation.check(notice)));
    }

    @Test
    void postingNoticesOfThePartsAreThoseOfTheWhole() {
        assertThat(PostingNotice.of(board.immediatelyApproved()))
                .containsExactly(PostingNotice.of(board).get(0));
        assertThat(PostingNotice.of(board.remainder()))
                .containsExactly(PostingNotice.of(board).get(1));
    }

    @Test
    void nothingIsPostedBeforeItIsApproved() {
        Protocol early = boardProtocol().set("approval.date", "null").document();

        assertThat(PostingNotice.of(early))
                .extracting(PostingNotice::paragraphs)
                .containsExactly("30");
        assertThat(PostingNotice.of(boardProtocol().set("approval", "null").document()))
                .isEmpty();
    }

    @Test
    void extractTellsWhatTheProtocolTells() {
        for (ProtocolItem item : board.items()) {
            ProtocolExtract extract = ProtocolExtract.of(board, item.number(), null);
            Protocol part = item.number() == 30 ? board.immediatelyApproved() : board.remainder();

            assertThat(extract)
                    .isEqualTo(new ProtocolExtract(
                            "Protokollsutdrag",
                            board.body(),
                            board.meeting(),
                            board.attendance(),
                            item,
                            part.approval(),
                            null));
            assertNone(Validation.check(extract, Publication.class));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {21, 33, 0, -1})
    void refusesExtractOfAParagraphThatIsNotThere(int number) {
        assertThatThrownBy(() -> ProtocolExtract.of(board, number, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no § " + number + " in the protocol");
    }

    @Test
    void personalNumberIsAWarningThenAnErrorNeverBoth() {
        JsonSample<Protocol> json = boardProtocol().text("items[7].matter.summary", "Ansökan från 191212121212.");
        ProtocolExtract extract = ProtocolExtract.of(json.document(), 29, null);
        PostingNotice notice = PostingNotice.of(boardProtocol()
                        .text("approval.postings[0].keptAt", "19121212-1212")
                        .document())
                .get(0);
        String says = "Texten har något som ser ut som ett personnummer (1912…)";

        assertOnly(json.problems(), warning("V35", "items[7].matter.summary", says));
        assertOnly(json.problems(Statutory.class, Final.class), warning("V35", "items[7].matter.summary", says));
        assertOnly(
                json.problems(Publication.class),
                error("V35", "items[7].matter.summary", says).on("GDPR art. 87, lag 2018:218 3:10"));
        assertOnly(Validation.check(extract), warning("V35", "item.matter.summary", says));
        assertOnly(Validation.check(extract, Publication.class), error("V35", "item.matter.summary", says));
        assertOnly(Validation.check(notice, Publication.class), error("V35", "posting.keptAt", says));
    }

    @Test
    void writesParagraphsInARowAsARange() {
        assertThat(ParagraphSet.text(board.items())).isEqualTo("22–32");
        assertThat(ParagraphSet.text(List.of(
                        board.items().get(0),
                        board.items().get(2),
                        board.items().get(3))))
                .isEqualTo("22, 24–25");
        assertThat(ParagraphSet.text(List.of())).isNull();
    }
}
