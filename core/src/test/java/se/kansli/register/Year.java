package se.kansli.register;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import se.kansli.json.JsonSample;
import se.kansli.mandate.MandateDescription;
import se.kansli.meeting.AgendaItemType;
import se.kansli.meeting.Meeting;
import se.kansli.protocol.Action;
import se.kansli.protocol.Closing;
import se.kansli.protocol.FollowUp;
import se.kansli.protocol.Outcome;
import se.kansli.protocol.Protocol;
import se.kansli.protocol.ProtocolItem;
import se.kansli.text.RichText;

/** The sample network's year 2027: meetings on 4 February, 22 April, 16 September and 25 November, §§ 1–44. */
final class Year {
    private Year() {}

    static List<Protocol> protocols() {
        return IntStream.rangeClosed(1, 4).mapToObj(Year::protocol).toList();
    }

    /** One of the four, in order. */
    static Protocol protocol(int number) {
        return sample("protocols/2027-" + number, Protocol.class);
    }

    static Protocol boardProtocol() {
        return sample("protocols/utbildningsnamnden", Protocol.class);
    }

    static MandateDescription mandate() {
        return sample("mandates/ikt-strateger", MandateDescription.class);
    }

    static MandateDescription otherMandate() {
        return sample("mandates/grundskolan", MandateDescription.class);
    }

    static MeetingPlan plan() {
        return sample("meeting-plans/ikt-strateger-2027", MeetingPlan.class);
    }

    /** Of 15 March. */
    static MemberRegister register() {
        return sample("members/ikt-strateger-2027", MemberRegister.class);
    }

    /** The same mandate for a year. */
    static MandateDescription inYear(int year, MandateDescription mandate) {
        return new MandateDescription(
                mandate.title(),
                mandate.network(),
                year,
                mandate.background(),
                mandate.purpose(),
                mandate.roles(),
                mandate.meetings(),
                mandate.metadata());
    }

    /** The same meeting on a day, with one § and the actions of before. */
    static Protocol meeting(LocalDate date, List<Action> carried, ProtocolItem item) {
        Protocol protocol = protocol(1);
        Meeting meeting = protocol.meeting();
        return new Protocol(
                protocol.heading(),
                protocol.body(),
                new Meeting(date, meeting.time(), null, meeting.place(), null, List.of(), null),
                protocol.attendance(),
                List.of(item),
                null,
                new Closing(carried, null, List.of(), List.of()),
                protocol.metadata());
    }

    /** A § that decides of actions. */
    static ProtocolItem item(int number, Action... actions) {
        return new ProtocolItem(
                number,
                "Ärende",
                AgendaItemType.DECISION,
                null,
                null,
                null,
                new Outcome(
                        null, List.of(RichText.plain("Ja.")), List.of(), List.of(), List.of(), null, false, List.of()),
                new FollowUp(List.of(actions), false, List.of()));
    }

    private static <T extends Record> T sample(String name, Class<T> type) {
        return JsonSample.file(name + ".json", type).document();
    }
}
