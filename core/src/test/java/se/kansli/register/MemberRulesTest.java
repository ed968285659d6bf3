package se.kansli.register;

import static se.kansli.problem.Finding.assertNone;
import static se.kansli.problem.Finding.assertOnly;
import static se.kansli.problem.Finding.error;
import static se.kansli.problem.Finding.warning;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.kansli.organisation.Body;
import se.kansli.organisation.BodyType;
import se.kansli.organisation.Municipality;
import se.kansli.organisation.Period;
import se.kansli.organisation.Person;
import se.kansli.organisation.Role;
import se.kansli.problem.Problem;
import se.kansli.validation.Validation;

/** V52 to V55, and V38 of each term: who is in a body, as what and since when. */
class MemberRulesTest {
    private static final LocalDate AS_OF = LocalDate.of(2027, 3, 15);
    private static final Membership CHAIR = member("Alva", Role.CHAIR, "1496", null);
    private static final Membership SECRETARY = member("Bo", Role.SECRETARY, "1494", null);

    @Test
    void acceptsOneChairAndOneSecretaryOfEachMunicipality() {
        assertNone(problems(CHAIR, SECRETARY, member("Cia", Role.MEMBER, "1496", null)));
    }

    @Test
    void refusesTwoChairsAtTheSameTime() {
        assertOnly(
                problems(CHAIR, SECRETARY, member("Dan", Role.CHAIR, "1494", from("2027-01-01"))),
                error("V52", "members[2].role", "Dan och Alva är ordförande samtidigt"));
    }

    @Test
    void refusesTwoSecretariesAtTheSameTime() {
        assertOnly(
                problems(CHAIR, SECRETARY, member("Dan", Role.SECRETARY, "1494", null)),
                error("V52", "members[2].role", "Dan och Bo är sekreterare samtidigt"));
    }

    /** Both days of a term are included. */
    @ParameterizedTest
    @CsvSource({"2027-06-30, 2027-07-01, 0", "2027-06-30, 2027-06-30, 1", "2027-07-01, 2027-06-30, 1"})
    void countsTheDaysOfTerms(LocalDate lastOfOne, LocalDate firstOfOther, int problems) {
        List<Problem> found = problems(
                member("Alva", Role.CHAIR, "1496", new Period(null, lastOfOne)),
                member("Dan", Role.CHAIR, "1494", new Period(firstOfOther, null)),
                SECRETARY);

        if (problems == 0) {
            assertNone(found);
        } else {
            assertOnly(found, error("V52", "members[1].role", "Dan och Alva är ordförande samtidigt"));
        }
    }

    @Test
    void warnsOfMissingLeadersOnTheDayOfTheRegister() {
        assertOnly(
                problems(
                        member("Alva", Role.CHAIR, "1496", from("2027-03-16")),
                        member("Bo", Role.SECRETARY, "1494", new Period(null, LocalDate.of(2027, 3, 14))),
                        member("Cia", Role.MEMBER, "1496", null),
                        member("Dan", Role.MEMBER, "1494", null)),
                warning("V52", "members", "Ingen är ordförande den 2027-03-15"),
                warning("V52", "members", "Ingen är sekreterare den 2027-03-15"));
    }

    @Test
    void acceptsConvenerInPlaceOfChairOfANetworkOnly() {
        Membership convener = member("Alva", Role.CONVENER, "1496", null);

        assertNone(problems(convener, SECRETARY));
        assertOnly(
                Validation.check(register(BodyType.BOARD, List.of("1496"), convener, SECRETARY)),
                warning("V52", "members", "Ingen är ordförande"));
    }

    @Test
    void refusesWhoIsThereTwiceAtTheSameTime() {
        assertOnly(
                problems(CHAIR, SECRETARY, member("Bo", Role.MEMBER, "1494", from("2027-01-01"))),
                error("V53", "members[2]", "Bo står två gånger för samma tid"));
        assertOnly(
                problems(
                        CHAIR,
                        SECRETARY,
                        member("Bo", Role.PRESIDIUM, "1494", null),
                        member("Bo", Role.PRESIDIUM, "1494", null)),
                error("V53", "members[3]", "Bo står två gånger för samma tid"));
    }

    @Test
    void acceptsWhoIsThereTwiceForGoodReasons() {
        assertNone(problems(CHAIR, SECRETARY, member("Bo", Role.PRESIDIUM, "1494", null)));
        assertNone(problems(CHAIR, SECRETARY, member("Bo", Role.MEMBER, "1496", null)));
        assertNone(problems(
                member("Alva", Role.MEMBER, "1496", new Period(null, LocalDate.of(2026, 12, 31))),
                member("Alva", Role.CHAIR, "1496", from("2027-01-01")),
                SECRETARY));
    }

    @ParameterizedTest
    @CsvSource({"CHAIR, ordförande", "CONVENER, sammankallande"})
    void warnsOfSenderWithoutAddress(Role role, String word) {
        assertOnly(
                problems(new Membership(person("Alva", "1496", null), role, null), SECRETARY),
                warning("V54", "members[0].person.email", "Alva är " + word + " och skickar handlingar"));
        assertOnly(
                problems(new Membership(person("Alva", "1496", ""), role, null), SECRETARY),
                warning("V54", "members[0].person.email", "Alva är " + word + " och skickar handlingar"));
    }

    @Test
    void asksNobodyElseForAnAddress() {
        Person hidden = new Person("Eva", null, null, null, null, true);
        Membership former = new Membership(
                person("Finn", "1494", null), Role.SECRETARY, new Period(null, LocalDate.of(2027, 1, 31)));

        assertNone(problems(
                new Membership(hidden, Role.CHAIR, null),
                new Membership(person("Bo", "1494", "bo@example.se"), Role.SECRETARY, from("2027-02-01")),
                former,
                new Membership(person("Cia", "1496", null), Role.MEMBER, null)));
    }

    @Test
    void warnsOfEachMunicipalityThatNobodyComesFrom() {
        Membership later = member("Finn", Role.MEMBER, "1447", from("2027-04-01"));

        assertOnly(
                Validation.check(
                        register(BodyType.NETWORK, List.of("1496", "1494", "1447", "1470"), CHAIR, SECRETARY, later)),
                warning("V55", "members", "Ingen kommer från Gullspångs kommun"),
                warning("V55", "members", "Ingen kommer från Vara kommun"));
        assertNone(Validation.check(register(BodyType.BOARD, List.of("1470"), CHAIR, SECRETARY)));
    }

    @Test
    void doesNotTellWhereAProtectedPersonComesFrom() {
        Person hidden = new Person("Eva", null, null, null, null, true);

        assertNone(Validation.check(register(
                BodyType.NETWORK,
                List.of("1496", "1494", "1470"),
                CHAIR,
                SECRETARY,
                new Membership(hidden, Role.MEMBER, null))));
    }

    @Test
    void refusesTermThatEndsBeforeItBegins() {
        Period backwards = new Period(LocalDate.of(2027, 3, 2), LocalDate.of(2027, 3, 1));

        assertOnly(
                problems(CHAIR, SECRETARY, member("Cia", Role.MEMBER, "1496", backwards)),
                error("V38", "members[2].term.to", "Sista dagen 2027-03-01 ligger före första dagen 2027-03-02"));
    }

    @Test
    void bearsWithWhatIsMissing() {
        MemberRegister register = new MemberRegister(
                "Förteckning",
                body(BodyType.NETWORK, List.of("1496")),
                null,
                Arrays.asList(null, new Membership(null, null, null), CHAIR),
                null);

        assertOnly(
                Validation.check(register),
                error("required", "asOf", "Uppgiften saknas"),
                error("required", "members[0]", "Uppgiften saknas"),
                error("required", "members[1].person", "Uppgiften saknas"),
                error("required", "members[1].role", "Uppgiften saknas"));
    }

    private static List<Problem> problems(Membership... members) {
        return Validation.check(register(BodyType.NETWORK, List.of("1496", "1494"), members));
    }

    private static MemberRegister register(BodyType type, List<String> municipalities, Membership... members) {
        return new MemberRegister("Förteckning", body(type, municipalities), AS_OF, List.of(members), null);
    }

    private static Body body(BodyType type, List<String> municipalities) {
        return new Body("ikt-strateger", type, "IKT-strateger", null, List.of(), null, municipalities, null);
    }

    private static Period from(String date) {
        return new Period(LocalDate.parse(date), null);
    }

    private static Membership member(String name, Role role, String municipality, @Nullable Period term) {
        return new Membership(person(name, municipality, name.toLowerCase() + "@example.se"), role, term);
    }

    private static Person person(String name, String municipality, @Nullable String email) {
        return new Person(name, null, Municipality.ofCode(municipality).orElseThrow(), email, null, false);
    }
}
