package se.kansli.register;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kansli.organisation.Municipality;
import se.kansli.organisation.Person;
import se.kansli.organisation.Role;
import se.kansli.protocol.Attendance;
import se.kansli.protocol.Attendee;
import se.kansli.protocol.Protocol;
import se.kansli.register.AttendanceMatrix.Mark;
import se.kansli.register.AttendanceMatrix.MeetingColumn;
import se.kansli.register.AttendanceMatrix.MunicipalityRow;
import se.kansli.register.AttendanceMatrix.PersonRow;

/** Counts who was at which meeting of a body. */
final class AttendanceCount {
    private final Set<String> protectedNames;
    private final SortedMap<LocalDate, Map<Who, Mark>> meetings = new TreeMap<>();
    private final Map<Who, Role> people = new LinkedHashMap<>();
    private final SortedMap<String, Set<LocalDate>> daysByMunicipality = new TreeMap<>();
    private final Map<String, String> municipalityNames = new HashMap<>();

    /** A person, with the code of the municipality if it may be told. */
    private record Who(String name, @Nullable String code) {}

    AttendanceCount(List<Protocol> protocols) {
        protectedNames = protocols.stream()
                .flatMap(protocol -> protocol.attendance().protectedPeople().stream())
                .map(Person::name)
                .collect(Collectors.toSet());
        Origin.inOrder(protocols).forEach(this::count);
    }

    AttendanceMatrix matrix() {
        List<MeetingColumn> columns = meetings.entrySet().stream()
                .map(meeting -> new MeetingColumn(
                        meeting.getKey(), attended(meeting.getValue().values())))
                .toList();
        List<PersonRow> rows = people.entrySet().stream()
                .map(person -> row(person.getKey(), person.getValue()))
                .toList();
        List<MunicipalityRow> municipalities =
                daysByMunicipality.keySet().stream().map(this::row).toList();
        return new AttendanceMatrix(columns, rows, municipalities);
    }

    /** Who is on several lists, for some §§ each, has the first one's mark: to be there for some is to be there. */
    private void count(Protocol protocol) {
        LocalDate date = protocol.meeting().date();
        Attendance lists = protocol.attendance();
        Map<Who, Mark> marks = meetings.computeIfAbsent(date, day -> new LinkedHashMap<>());
        lists.serving().forEach(attendee -> mark(marks, attendee, servingMark(attendee)));
        lists.notServing().forEach(attendee -> mark(marks, attendee, presentMark(attendee)));
        lists.others().forEach(attendee -> mark(marks, attendee, presentMark(attendee)));
        lists.absent().forEach(attendee -> mark(marks, attendee, Mark.ABSENT));

        protocol.body().municipalityCodes().forEach(this::days);
        lists.absentMunicipalities().forEach(municipality -> days(named(municipality)));
        codes(lists.absent()).forEach(this::days);
        codes(lists.serving()).forEach(code -> days(code).add(date));
        codes(lists.notServing()).forEach(code -> days(code).add(date));
    }

    private static Mark servingMark(Attendee attendee) {
        return attendee.role() == Role.SUBSTITUTE ? Mark.SUBSTITUTE : presentMark(attendee);
    }

    private static Mark presentMark(Attendee attendee) {
        boolean isRemote = attendee.presence() != null && attendee.presence().remote();
        return isRemote ? Mark.REMOTE : Mark.PRESENT;
    }

    private void mark(Map<Who, Mark> marks, Attendee attendee, Mark mark) {
        Who who = new Who(attendee.person().name(), code(attendee));
        marks.putIfAbsent(who, mark);
        people.put(who, attendee.role());
    }

    private List<String> codes(List<Attendee> attendees) {
        return attendees.stream().map(this::code).filter(Objects::nonNull).toList();
    }

    /** Where somebody comes from, if it may be told. */
    private @Nullable String code(Attendee attendee) {
        Municipality municipality = attendee.person().municipality();
        return municipality == null || protectedNames.contains(attendee.person().name()) ? null : named(municipality);
    }

    private String named(Municipality municipality) {
        municipalityNames.put(municipality.code(), municipality.name());
        return municipality.code();
    }

    /** The days that a municipality was represented, to add to. */
    private Set<LocalDate> days(String code) {
        return daysByMunicipality.computeIfAbsent(code, key -> new HashSet<>());
    }

    private PersonRow row(Who who, Role role) {
        List<Mark> marks = meetings.values().stream()
                .map(marked -> marked.getOrDefault(who, Mark.NOT_LISTED))
                .toList();
        int attended = attended(marks);
        int listed =
                (int) marks.stream().filter(mark -> mark != Mark.NOT_LISTED).count();
        return new PersonRow(
                who.name(),
                role,
                who.code() == null ? null : nameOf(who.code()),
                marks,
                attended,
                listed,
                percent(attended, listed),
                protectedNames.contains(who.name()));
    }

    private MunicipalityRow row(String code) {
        int attended = days(code).size();
        return new MunicipalityRow(nameOf(code), attended, meetings.size(), percent(attended, meetings.size()));
    }

    private String nameOf(String code) {
        String known = Municipality.ofCode(code).map(Municipality::name).orElse(code);
        return municipalityNames.getOrDefault(code, known);
    }

    private static int attended(Collection<Mark> marks) {
        return (int) marks.stream().filter(Mark::isThere).count();
    }

    private static int percent(int part, int whole) {
        return Math.round(100f * part / whole);
    }
}
