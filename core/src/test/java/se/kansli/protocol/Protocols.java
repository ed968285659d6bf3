package se.kansli.protocol;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;
import se.kansli.mandate.Mandates;
import se.kansli.meeting.AgendaItemType;
import se.kansli.meeting.Confidentiality;
import se.kansli.meeting.Meeting;
import se.kansli.meeting.TimeSpan;
import se.kansli.organisation.Body;
import se.kansli.organisation.BodyType;
import se.kansli.organisation.Person;
import se.kansli.organisation.Role;
import se.kansli.text.Generator;
import se.kansli.text.RichText;
import se.kansli.text.RichTexts;

/** Protocols of bodies under Kommunallagen that no rule of any group has anything to say of. */
public final class Protocols extends Generator {
    private static final String[] PARTIES = {"S", "M", "C", "V", "KD", "-"};
    private static final String KEPT_AT = "Kommunkansliet";

    private final List<String> members = new ArrayList<>();
    private final List<String> substitutes = new ArrayList<>();

    private Protocols(Random random, Function<Random, String> line, Function<Random, RichText> text) {
        super(random, line, text);
    }

    /** Protocols with every character that a document may hold. */
    public static Arbitrary<Protocol> statutory() {
        return statutory(Mandates::line, RichTexts::printable);
    }

    /** Protocols with texts of one's own; none may be blank. */
    public static Arbitrary<Protocol> statutory(Function<Random, String> line, Function<Random, RichText> text) {
        return Arbitraries.randomValue(random -> new Protocols(random, line, text).protocol());
    }

    /** Members 0 … n-1, of whom the last ones are absent; substitutes serve for the first of those. */
    private Protocol protocol() {
        int seats = 2 * between(2, 7) + 1;
        int absent = between(0, seats / 2 - 1);
        IntStream.range(0, seats).forEach(i -> members.add("Ledamot " + i));
        IntStream.range(0, between(0, absent)).forEach(i -> substitutes.add("Ersättare " + i));
        LocalDate date = LocalDate.of(between(2019, 2035), between(1, 12), between(1, 28));
        int first = between(1, 300);
        List<ProtocolItem> items = new ArrayList<>();
        items.add(item(first, seats - absent)); // has a matter, a vote and all else
        for (int i = between(0, 5); i > 0; i--) {
            items.add(random.nextBoolean() ? item(first + items.size(), seats - absent) : plain(first + items.size()));
        }
        return new Protocol(
                aLine(),
                body(),
                meeting(date),
                attendance(seats, absent),
                items,
                approval(date, items),
                closing(date),
                new ProtocolMetadata(
                        one(ProtocolStatus.APPROVED, ProtocolStatus.COMPLETED, ProtocolStatus.DISPATCHED),
                        maybe(() -> date.plusDays(20)),
                        ProtocolPart.WHOLE,
                        random.nextBoolean() ? first - 1 : null,
                        maybe(this::aLine)));
    }

    private Body body() {
        BodyType type = one(
                BodyType.BOARD, BodyType.EXECUTIVE_BOARD, BodyType.COMMITTEE, BodyType.FEDERATION, BodyType.ASSEMBLY);
        return new Body(
                "organ", type, aLine(), maybe(this::aLine), some(this::aLine), maybe(this::aLine), List.of(), null);
    }

    private Meeting meeting(LocalDate date) {
        LocalTime from = LocalTime.of(between(8, 18), between(0, 59));
        return new Meeting(
                date,
                new TimeSpan(from, from.plusHours(4)),
                maybe(() -> date),
                aLine(),
                maybe(this::aLine),
                list(between(0, 2), i -> new TimeSpan(from.plusMinutes(60 * i + 30), from.plusMinutes(60 * i + 45))),
                maybe(random::nextBoolean));
    }

    private Attendance attendance(int seats, int absent) {
        List<Attendee> serving = new ArrayList<>();
        for (int i = 0; i < seats - absent; i++) {
            serving.add(attendee(members.get(i), i == 0 ? Role.CHAIR : i == 1 ? Role.VICE_CHAIR : Role.MEMBER, null));
        }
        for (int i = 0; i < substitutes.size(); i++) {
            serving.add(attendee(substitutes.get(i), Role.SUBSTITUTE, members.get(seats - 1 - i)));
        }
        return new Attendance(
                seats,
                serving,
                list(between(0, 2), i -> attendee("Lyssnare " + i, Role.SUBSTITUTE, null)),
                list(absent, i -> attendee(members.get(seats - 1 - i), Role.MEMBER, null)),
                List.of(),
                List.of(attendee("Sekreterare", Role.SECRETARY, null)));
    }

    private Attendee attendee(String name, Role role, @Nullable String substituteFor) {
        return new Attendee(
                new Person(name, maybe(this::aLine), null, null, null, between(1, 9) == 1),
                role,
                maybe(() -> one(PARTIES)),
                substituteFor,
                maybe(() -> new Attendee.Presence(random.nextBoolean(), null, null, maybe(() -> LocalTime.of(15, 0)))),
                random.nextBoolean());
    }

    private static ProtocolItem plain(int number) {
        return new ProtocolItem(number, "Information", AgendaItemType.INFORMATION, null, null, null, null, null);
    }

    /** A decision that was voted on; the last of those who serve reserves himself. */
    private ProtocolItem item(int number, int present) {
        List<String> serving = new ArrayList<>(members.subList(0, present));
        serving.addAll(substitutes);
        boolean isRecused = serving.size() > members.size() / 2 + 1 && serving.size() > 3;
        List<Recusal> recusals =
                isRecused ? List.of(new Recusal(serving.remove(1), maybe(() -> between(1, 4)), true)) : List.of();
        String loser = serving.get(serving.size() - 1);
        return new ProtocolItem(
                number,
                aLine(),
                AgendaItemType.DECISION,
                maybe(this::aLine),
                matter(),
                new Deliberation(
                        recusals,
                        List.of(
                                new Motion(named(serving.get(0)), Motion.Kind.APPROVAL, aText(), false),
                                new Motion(named(loser), Motion.Kind.REJECTION, aText(), false)),
                        List.of(aLine()),
                        List.of(vote(1, serving))),
                outcome(loser),
                maybe(() -> new FollowUp(some(this::action), random.nextBoolean(), some(this::aLine))));
    }

    private Matter matter() {
        return new Matter(
                maybe(this::aText),
                maybe(this::aText),
                maybe(this::aLine),
                some(this::aLine),
                some(this::aText),
                maybe(this::aText),
                maybe(() -> between(1, 3)),
                random.nextBoolean(),
                maybe(() -> new Confidentiality("25 kap. 1 § OSL")));
    }

    private Outcome outcome(String loser) {
        return new Outcome(
                maybe(this::aLine),
                list(between(1, 3), i -> aText()),
                List.of(),
                List.of(new Reservation(named(loser), maybe(this::aLine), maybe(this::aText))),
                some(() -> new Statement(one(Statement.Kind.values()), List.of(aLine()), aText())),
                maybe(() -> new Outcome.Authority(List.of(loser), maybe(this::aText))),
                false,
                some(this::aLine));
    }

    /** The first votes yes; a tie is broken by that one, who has the chair. */
    private Vote vote(int number, List<String> serving) {
        int yes = between(1, serving.size() - 1);
        int no = serving.size() - yes;
        List<Vote.Ballot> ballots = list(
                serving.size(),
                i -> new Vote.Ballot(
                        serving.get(i), maybe(() -> one(PARTIES)), i < yes ? Vote.Choice.YES : Vote.Choice.NO));
        return new Vote(
                number,
                Vote.Method.OPEN,
                aLine(),
                aLine(),
                new Vote.Count(yes, no, 0, members.size() - serving.size()),
                ballots,
                yes >= no ? Vote.Side.YES : Vote.Side.NO,
                yes == no ? Vote.TieBreak.CASTING_VOTE : null);
    }

    private Approval approval(LocalDate meeting, List<ProtocolItem> items) {
        LocalDate approved = meeting.plusDays(between(0, 14));
        String adjuster = members.get(1);
        String all = maybe(() -> ParagraphSet.text(items));
        return new Approval(
                List.of(new Approval.Adjuster(named(adjuster).get(0), all)),
                some(this::aLine),
                maybe(this::aLine),
                approved,
                maybe(() -> LocalTime.of(between(0, 23), between(0, 59))),
                maybe(() -> one(Approval.Form.values())),
                List.of(
                        new Approval.Signature(Role.CHAIR, members.get(0), maybe(() -> approved), all),
                        new Approval.Signature(Role.ADJUSTER, adjuster, maybe(() -> approved), null)),
                List.of(Posting.from(approved.plusDays(between(0, 2)), KEPT_AT, "Sekreterare")));
    }

    private Closing closing(LocalDate meeting) {
        return new Closing(
                some(this::action),
                maybe(() -> new Closing.NextMeeting(meeting.plusDays(between(1, 60)), null, maybe(this::aLine))),
                some(this::aLine),
                some(this::aLine));
    }

    private Action action() {
        return new Action(
                aText(),
                List.of(aLine()),
                maybe(() -> LocalDate.of(2099, between(1, 12), between(1, 28))),
                one(Action.Status.values()),
                maybe(() -> LocalDate.of(2018, between(1, 12), between(1, 28))),
                maybe(() -> between(1, 400)),
                maybe(this::aLine),
                between(1, 4) == 1);
    }

    /** A name with or without a party. */
    private List<String> named(String name) {
        return List.of(random.nextBoolean() ? name : name + " (" + one(PARTIES) + ")");
    }
}
