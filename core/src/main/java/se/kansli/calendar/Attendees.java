package se.kansli.calendar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.meeting.Invitation;
import se.kansli.meeting.Invitee;
import se.kansli.meeting.MeetingNotice;
import se.kansli.organisation.Person;
import se.kansli.organisation.Role;

/** Who asks whom to come; only those with an e-mail address, which a protected person never has (V36). */
final class Attendees {
    private static final List<Role> WHO_MAY_ASK = List.of(Role.CHAIR, Role.CONVENER, Role.SECRETARY);

    private final List<Event.Attendee> attendees = new ArrayList<>();
    private final Set<String> addresses = new HashSet<>();

    private Attendees() {}

    static Event.People of(MeetingNotice notice) {
        Invitation invitation = notice.invitation();
        Person organiser = organiser(notice);
        Attendees asked = new Attendees();
        if (organiser != null) {
            asked.isNew(organiser);
        }
        invitation.called().forEach(each -> asked.add(each, each.role() == Role.CHAIR ? "CHAIR" : "REQ-PARTICIPANT"));
        invitation.others().forEach(each -> asked.add(each, "REQ-PARTICIPANT"));
        invitation.forInformation().forEach(each -> asked.add(each, "NON-PARTICIPANT"));
        return new Event.People(organiser, List.copyOf(asked.attendees));
    }

    private void add(Invitee invitee, String role) {
        if (isNew(invitee.person())) {
            attendees.add(new Event.Attendee(invitee.person(), role));
        }
    }

    /** A calendar knows people by their addresses: who shares one is asked once. */
    private boolean isNew(Person person) {
        return person.email() != null
                && !person.email().isEmpty()
                && addresses.add(person.email().toLowerCase(Locale.ROOT));
    }

    private static @Nullable Person organiser(MeetingNotice notice) {
        String sender = notice.dispatch() == null ? null : notice.dispatch().sender();
        Person sending = sender == null ? null : first(notice, invitee -> isNamed(invitee.person(), sender));
        if (sending != null) {
            return sending;
        }
        for (Role role : WHO_MAY_ASK) {
            Person holder = first(notice, invitee -> invitee.role() == role);
            if (holder != null) {
                return holder;
            }
        }
        return null;
    }

    /** {@code Alva Exempelsson, ordförande} is Alva Exempelsson. */
    private static boolean isNamed(Person person, String sender) {
        return sender.equals(person.name()) || sender.startsWith(person.name() + ",");
    }

    private static @Nullable Person first(MeetingNotice notice, Predicate<Invitee> condition) {
        return Stream.of(notice.invitation().called(), notice.invitation().others())
                .flatMap(List::stream)
                .filter(condition)
                .map(Invitee::person)
                .filter(person -> person.email() != null && !person.email().isEmpty())
                .findFirst()
                .orElse(null);
    }
}
