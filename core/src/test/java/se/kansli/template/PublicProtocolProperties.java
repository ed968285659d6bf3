package se.kansli.template;

import static org.assertj.core.api.Assertions.assertThat;
import static se.kansli.template.Docx.control;
import static se.kansli.template.Docx.each;
import static se.kansli.template.Docx.field;
import static se.kansli.template.Docx.p;
import static se.kansli.template.Docx.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.kansli.json.JsonSample;
import se.kansli.meeting.MeetingNotice;
import se.kansli.protocol.Action;
import se.kansli.protocol.Closing;
import se.kansli.protocol.FollowUp;
import se.kansli.protocol.Matter;
import se.kansli.protocol.Protocol;
import se.kansli.protocol.ProtocolItem;
import se.kansli.protocol.Protocols;
import se.kansli.text.RichText;

/**
 * Whatever a board writes, a protocol to publish says nothing of what is confidential, nor does the one after it, and both
 * say all else.
 */
class PublicProtocolProperties {
    private static final String SECRET = "hemlighetZqx";
    private static final MeetingNotice NEXT =
            JsonSample.file("notices/2027-3.json", MeetingNotice.class).document();

    private static final Template<Protocol> TEMPLATE = Template.compile(
            Protocol.class,
            Docx.of(
                            each(
                                    "items",
                                    p(field("items[].number"), run(" "), field("items[].heading"))
                                            + each("items[].matter.documents", p(field("items[].matter.documents[]")))
                                            + each(
                                                    "items[].outcome.decisions",
                                                    control("items[].outcome.decisions[]", p(run("att"))))
                                            + each(
                                                    "items[].followUp.actions",
                                                    control("items[].followUp.actions[].text", p(run("x"))))),
                            each(
                                    "closing.carriedActions",
                                    control("closing.carriedActions[].text", p(run("x")))
                                            + p(
                                                    field("closing.carriedActions[].responsible|list"),
                                                    field("closing.carriedActions[].comment"))))
                    .bytes(),
            TemplateOptions.DEFAULTS.leavingOutEssentials());

    private final List<String> openTexts = new ArrayList<>();

    @Property(tries = 60)
    void protocolTellsWhatIsOpenAndNothingElse(@ForAll("protocols") Protocol generated) {
        tellsTheOpenAlone(marked(generated));
    }

    @Property(tries = 60)
    void theNextProtocolDoesSoToo(@ForAll("protocols") Protocol generated) {
        Protocol protocol = marked(generated);
        Protocol next = Protocol.from(NEXT, protocol);

        openTexts.clear();
        if (next.closing() != null) {
            next.closing().carriedActions().stream()
                    .filter(action -> !action.confidential())
                    .forEach(action -> openTexts.add(action.text().plainText()));
        }
        tellsTheOpenAlone(next);
    }

    private void tellsTheOpenAlone(Protocol protocol) {
        byte[] file = publish(protocol);

        assertThat(Leaks.of(file, SECRET)).isEmpty();
        assertThat(openTexts)
                .allSatisfy(text -> assertThat(Leaks.of(file, text)).containsExactly("word/document.xml"));
    }

    private static byte[] publish(Protocol protocol) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            TEMPLATE.render(protocol, Copy.PUBLIC, out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }

    /** The same protocol with texts that tell whether they may be published. */
    private Protocol marked(Protocol protocol) {
        openTexts.clear();
        Closing closing = protocol.closing();
        return new Protocol(
                protocol.heading(),
                protocol.body(),
                protocol.meeting(),
                protocol.attendance(),
                protocol.items().stream().map(this::marked).toList(),
                protocol.approval(),
                closing == null
                        ? null
                        : new Closing(
                                closing.carriedActions().stream()
                                        .map(action -> marked(action, false))
                                        .toList(),
                                closing.nextMeeting(),
                                closing.distribution(),
                                closing.attachments()),
                protocol.metadata());
    }

    private ProtocolItem marked(ProtocolItem item) {
        boolean isSecret = item.hasSecrecy();
        Matter matter = item.matter();
        FollowUp followUp = item.followUp();
        return new ProtocolItem(
                item.number(),
                text(isSecret),
                item.type(),
                item.diaryNumber(),
                matter == null
                        ? null
                        : new Matter(
                                matter.summary(),
                                matter.preparation(),
                                matter.presenter(),
                                List.of(text(isSecret)),
                                matter.proposal(),
                                matter.note(),
                                matter.goal(),
                                matter.closedDoors(),
                                matter.confidentiality()),
                item.deliberation(),
                item.outcome(),
                followUp == null
                        ? null
                        : new FollowUp(
                                followUp.actions().stream()
                                        .map(action -> marked(action, isSecret))
                                        .toList(),
                                followUp.toCommissioner(),
                                followUp.attachments()));
    }

    private Action marked(Action action, boolean isOfSecret) {
        boolean isSecret = isOfSecret || action.confidential();
        return new Action(
                RichText.plain(text(isSecret)),
                List.of(isSecret ? SECRET : "Någon"),
                action.due(),
                action.status(),
                action.decidedOn(),
                action.paragraph(),
                isSecret ? SECRET : action.comment(),
                action.confidential());
    }

    private String text(boolean isSecret) {
        if (isSecret) {
            return SECRET;
        }
        String text = "Öppet " + openTexts.size();
        openTexts.add(text);
        return text;
    }

    @Provide
    Arbitrary<Protocol> protocols() {
        return Protocols.statutory();
    }
}
