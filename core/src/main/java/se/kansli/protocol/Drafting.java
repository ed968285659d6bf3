package se.kansli.protocol;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.value.PersonName;
import se.kansli.meeting.AgendaItem;
import se.kansli.meeting.Invitee;
import se.kansli.meeting.MeetingNotice;
import se.kansli.organisation.Person;
import se.kansli.organisation.Role;

/** Makes the beginning of a protocol from a notice. */
final class Drafting {
    private static final String STATUTORY_HEADING = "Sammanträdesprotokoll";
    private static final String USUAL_HEADING = "Protokoll";

    private static final Matter NOTHING = new Matter(null, null, null, List.of(), List.of(), null, null, false, null);

    private Drafting() {}

    static Protocol from(MeetingNotice notice, @Nullable Protocol previous) {
        boolean isNumbered = previous == null
                || previous.items().isEmpty()
                || previous.items().stream().anyMatch(item -> item.number() != null);
        Integer lastNumber = isNumbered ? lastNumber(notice, previous) : null;
        List<ProtocolItem> items = new ArrayList<>();
        for (AgendaItem item : notice.agenda()) {
            items.add(item(item, lastNumber == null ? null : lastNumber + items.size() + 1));
        }
        List<Action> open = previous == null ? List.of() : openActions(previous);
        return new Protocol(
                notice.body().type().isStatutory() ? STATUTORY_HEADING : USUAL_HEADING,
                notice.body(),
                notice.meeting(),
                attendance(notice),
                items,
                null,
                open.isEmpty() ? null : new Closing(open, null, List.of(), List.of()),
                ProtocolMetadata.draft(lastNumber));
    }

    private static int lastNumber(MeetingNotice notice, @Nullable Protocol previous) {
        if (previous == null
                || previous.meeting().date().getYear()
                        != notice.meeting().date().getYear()) {
            return 0;
        }
        int before = previous.metadata().lastNumberBefore() == null
                ? 0
                : previous.metadata().lastNumberBefore();
        return previous.items().stream()
                .mapToInt(item -> item.number() == null ? 0 : item.number())
                .reduce(before, Math::max);
    }

    private static ProtocolItem item(AgendaItem item, @Nullable Integer number) {
        return new ProtocolItem(
                number, item.heading(), item.type(), item.diaryNumber(), matter(item), null, null, null);
    }

    /** What the notice tells of a matter; null if it is nothing. */
    private static @Nullable Matter matter(AgendaItem item) {
        AgendaItem.Presentation presentation = item.presentation();
        Matter matter = new Matter(
                null,
                null,
                presentation == null ? null : presentation.presenter(),
                item.documents(),
                item.proposal(),
                null,
                item.goal(),
                presentation != null && presentation.closedDoors(),
                item.confidentiality());
        return matter.equals(NOTHING) ? null : matter;
    }

    /** Each person once; who is named as secretary is that, however called. */
    private static Attendance attendance(MeetingNotice notice) {
        String secretary = notice.dispatch() == null ? null : notice.dispatch().secretary();
        Set<Person> seen = new HashSet<>();
        List<Attendee> serving = attendees(notice.invitation().called(), secretary, seen);
        // of those who are told of the meeting, substitutes alone may come
        List<Attendee> notServing = attendees(
                notice.invitation().forInformation().stream()
                        .filter(invitee -> invitee.role() == Role.SUBSTITUTE)
                        .toList(),
                secretary,
                seen);
        List<Attendee> others = attendees(notice.invitation().others(), secretary, seen);
        boolean hasSecretary = Stream.of(serving, notServing, others)
                .flatMap(List::stream)
                .anyMatch(attendee -> attendee.role() == Role.SECRETARY);
        Person person = new Person(String.valueOf(secretary), null, null, null, null, false);
        if (secretary != null && !secretary.isBlank() && !hasSecretary && seen.add(person)) {
            others.add(new Attendee(person, Role.SECRETARY, null, null, null, false));
        }
        return new Attendance(null, serving, notServing, List.of(), List.of(), others);
    }

    private static List<Attendee> attendees(List<Invitee> invitees, @Nullable String secretary, Set<Person> seen) {
        List<Attendee> attendees = new ArrayList<>();
        for (Invitee invitee : invitees) {
            if (seen.add(invitee.person())) {
                boolean isSecretary = invitee.person().name().equals(secretary) && invitee.role() != Role.CHAIR;
                Role role = isSecretary ? Role.SECRETARY : invitee.role();
                attendees.add(new Attendee(invitee.person(), role, invitee.party(), null, null, false));
            }
        }
        return attendees;
    }

    private static List<Action> openActions(Protocol previous) {
        LocalDate date = previous.meeting().date();
        List<Action> open = new ArrayList<>();
        if (previous.closing() != null) {
            previous.closing().carriedActions().stream()
                    .filter(action -> action.status().isOpen())
                    .forEach(open::add);
        }
        for (ProtocolItem item : previous.items()) {
            if (item.followUp() != null) {
                item.followUp().actions().stream()
                        .filter(action -> action.status().isOpen())
                        .map(action -> action.carriedFrom(date, item))
                        .forEach(open::add);
            }
        }
        List<Pattern> names = previous.attendance().protectedPeople().stream()
                .map(person -> PersonName.pattern(person.name()))
                .toList();
        // who is protected may not be on the next protocol's lists, and then nothing else would tell
        open.replaceAll(action -> names.stream().anyMatch(action::tellsOf) ? action.asConfidential() : action);
        return open;
    }
}
