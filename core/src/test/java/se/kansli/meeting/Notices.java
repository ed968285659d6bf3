package se.kansli.meeting;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import se.kansli.mandate.Mandates;
import se.kansli.organisation.Body;
import se.kansli.organisation.BodyType;
import se.kansli.organisation.Municipality;
import se.kansli.organisation.Person;
import se.kansli.organisation.Role;
import se.kansli.text.Generator;
import se.kansli.text.RichTexts;

/** Notices without errors, of every form and kind of body; warnings are many. */
public final class Notices extends Generator {

    private Notices(Random random) {
        super(random, Mandates::line, RichTexts::printable);
    }

    /** Notices with every character that a document may hold. */
    public static Arbitrary<MeetingNotice> valid() {
        return Arbitraries.randomValue(random -> new Notices(random).notice());
    }

    private MeetingNotice notice() {
        return new MeetingNotice(
                aLine(),
                new Body(
                        aLine(),
                        one(BodyType.values()),
                        aLine(),
                        maybe(this::aLine),
                        some(this::aLine),
                        maybe(this::aLine),
                        some(() -> one("1496", "1495")),
                        null),
                maybe(() -> between(1, 12)),
                meeting(),
                new Invitation(
                        list(between(1, 5), i -> invitee()),
                        some(this::invitee),
                        some(this::invitee),
                        maybe(this::aLine)),
                list(between(1, 6), i -> item(i + 1)),
                maybe(() -> new Dispatch(
                        maybe(this::date),
                        maybe(this::aLine),
                        maybe(this::aLine),
                        maybe(() -> between(0, 14)),
                        some(this::aLine),
                        maybe(this::aLine))),
                maybe(this::aLine));
    }

    private Meeting meeting() {
        LocalDate date = date();
        boolean isLate = random.nextBoolean();
        return new Meeting(
                date,
                new TimeSpan(LocalTime.of(between(8, 18), between(0, 59)), LocalTime.of(isLate ? 1 : 20, 0)),
                isLate ? date.plusDays(1) : null,
                aLine(),
                maybe(this::aLine),
                List.of(),
                maybe(random::nextBoolean));
    }

    private Invitee invitee() {
        boolean hidden = between(1, 4) == 1;
        Person person = new Person(
                aLine(),
                maybe(this::aLine),
                hidden ? null : maybe(() -> one(Municipality.skaraborg().toArray(Municipality[]::new))),
                hidden ? null : maybe(() -> "a.b@example.se"),
                hidden ? null : maybe(this::aLine),
                hidden);
        return new Invitee(person, one(Role.values()), maybe(() -> one("S", "M", "-")));
    }

    private AgendaItem item(int number) {
        return new AgendaItem(
                number,
                aLine(),
                one(AgendaItemType.values()),
                maybe(this::aLine),
                maybe(() -> new AgendaItem.Presentation(
                        maybe(this::aLine),
                        maybe(() -> LocalTime.of(between(0, 23), between(0, 59), between(0, 59))),
                        maybe(() -> between(1, 90)),
                        random.nextBoolean())),
                some(this::aText),
                some(this::aLine),
                maybe(() -> between(1, 9)),
                between(1, 4) == 1 ? new Confidentiality("25 kap. 1 § OSL") : null);
    }

    private LocalDate date() {
        return LocalDate.ofYearDay(between(2019, 2035), between(1, 365));
    }
}
