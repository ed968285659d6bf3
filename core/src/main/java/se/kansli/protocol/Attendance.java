package se.kansli.protocol;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.value.Lists;
import se.kansli.organisation.Municipality;
import se.kansli.organisation.Person;
import se.kansli.text.Essential;

/**
 * Who was at a meeting (<i>närvaro</i>), in the groups that a protocol's first page has.
 *
 * @param seats how many members the body has; absent if they are all listed here (<i>antal ledamöter</i>)
 * @param serving those who decided: members, and substitutes in somebody's place (<i>beslutande</i>,
 *     <i>tjänstgörande</i>)
 * @param notServing substitutes who listened (<i>ej tjänstgörande ersättare</i>)
 * @param absent members who were not there (<i>frånvarande</i>)
 * @param absentMunicipalities municipalities that nobody came from, where no name is known of who should have (<i>ej
 *     närvarande kommuner</i>)
 * @param others officials and guests (<i>övriga deltagande</i>)
 */
public record Attendance(
        @Positive @Nullable Integer seats,
        @Essential List<@NotNull @Valid Attendee> serving,
        List<@NotNull @Valid Attendee> notServing,
        List<@NotNull @Valid Attendee> absent,
        List<@NotNull @Valid Municipality> absentMunicipalities,
        List<@NotNull @Valid Attendee> others) {

    public Attendance {
        serving = Lists.copy(serving);
        notServing = Lists.copy(notServing);
        absent = Lists.copy(absent);
        absentMunicipalities = Lists.copy(absentMunicipalities);
        others = Lists.copy(others);
    }

    /**
     * Those whose names may not be published (OSL 21:3, 22:1–2).
     *
     * @return the people with protected identity, with nothing but their names
     */
    public List<Person> protectedPeople() {
        return Stream.of(serving, notServing, absent, others)
                .flatMap(List::stream)
                .map(Attendee::person)
                .filter(Person::protectedIdentity)
                .map(person -> new Person(person.name(), null, null, null, null, true))
                .distinct()
                .toList();
    }
}
