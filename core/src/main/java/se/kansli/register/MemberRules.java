package se.kansli.register;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import se.kansli.organisation.Body;
import se.kansli.organisation.BodyType;
import se.kansli.organisation.Municipality;
import se.kansli.organisation.Person;
import se.kansli.organisation.Role;
import se.kansli.text.Withheld;
import se.kansli.validation.Findings;
import se.kansli.validation.RuleCheck;

/** The rules on who is in a body, by their codes. */
final class MemberRules {
    private MemberRules() {}

    /** V52: a body has one chair at a time, and one secretary. */
    static final class OneHolds implements RuleCheck<MemberRegister> {
        private static final Set<Role> HELD_BY_ONE = EnumSet.of(Role.CHAIR, Role.SECRETARY);

        @Override
        public void check(MemberRegister register, Findings findings) {
            forEachClash(
                    register,
                    (member, other) -> member.role() == other.role() && HELD_BY_ONE.contains(member.role()),
                    (path, pair) -> findings.reportVariant(
                            "several",
                            path + ".role",
                            "role",
                            pair.member().role(),
                            "name",
                            pair.member().person().name(),
                            "other",
                            pair.other().person().name()));
        }
    }

    /** V52: somebody is the chair, or calls the meetings of a network, and somebody is the secretary. */
    static final class SomebodyHolds implements RuleCheck<MemberRegister> {
        @Override
        public void check(MemberRegister register, Findings findings) {
            if (register.asOf() == null) {
                return;
            }
            Set<Role> missing = EnumSet.of(Role.CHAIR, Role.SECRETARY);
            current(register).forEach(member -> missing.remove(leads(member.role(), register.body())));
            missing.forEach(
                    role -> findings.reportVariant("missing", "members", "role", role, "date", register.asOf()));
        }

        private static Role leads(Role role, Body body) {
            boolean isStatutory =
                    body != null && body.type() != null && body.type().isStatutory();
            return role == Role.CONVENER && !isStatutory ? Role.CHAIR : role;
        }
    }

    /** V53: each person is there once at a time; the presidium is besides. */
    static final class NobodyIsThereTwice implements RuleCheck<MemberRegister> {
        @Override
        public void check(MemberRegister register, Findings findings) {
            forEachClash(
                    register,
                    (member, other) -> isSame(member.person(), other.person())
                            && (member.role() == Role.PRESIDIUM) == (other.role() == Role.PRESIDIUM),
                    (path, pair) ->
                            findings.report(path, "name", pair.member().person().name()));
        }

        /** A title or an address may be told once and not again; two municipalities may have people of the same name. */
        private static boolean isSame(Person one, Person two) {
            // two whose names are masked, or missing, may be two
            boolean isNamed = one.name() != null && !one.name().equals(Withheld.MASK);
            return isNamed && one.name().equals(two.name()) && Objects.equals(code(one), code(two));
        }

        private static Object code(Person person) {
            return person.municipality() == null
                    ? ""
                    : String.valueOf(person.municipality().code());
        }
    }

    /** V54: who sends notices and minutes can be written to; those whose identity is protected cannot be (V36). */
    static final class SendersHaveAddress implements RuleCheck<MemberRegister> {
        private static final Set<Role> SENDERS = EnumSet.of(Role.CHAIR, Role.CONVENER, Role.SECRETARY);

        @Override
        public void check(MemberRegister register, Findings findings) {
            forEachMember(register, (path, member) -> {
                Person person = member.person();
                boolean isSender =
                        SENDERS.contains(member.role()) && (register.asOf() == null || member.holdsOn(register.asOf()));
                boolean hasAddress = person.email() != null && !person.email().isBlank();
                if (isSender && !hasAddress && !person.protectedIdentity()) {
                    findings.report(path + ".person.email", "name", person.name(), "role", member.role());
                }
            });
        }
    }

    /** V55: somebody comes from each municipality of the network. */
    static final class MunicipalitiesAreRepresented implements RuleCheck<MemberRegister> {
        @Override
        public void check(MemberRegister register, Findings findings) {
            if (register.asOf() == null
                    || register.body() == null
                    || register.body().type() != BodyType.NETWORK
                    || people(register).anyMatch(Person::protectedIdentity)) {
                return; // nobody is to know where a protected person comes from
            }
            Set<String> present = new HashSet<>();
            people(register)
                    .map(Person::municipality)
                    .filter(Objects::nonNull)
                    .forEach(municipality -> present.add(municipality.code()));
            register.body().municipalityCodes().stream()
                    .filter(code -> code != null && !present.contains(code))
                    .distinct()
                    .sorted()
                    .forEach(code -> findings.report("members", "municipality", name(code)));
        }

        private static Stream<Person> people(MemberRegister register) {
            return current(register).map(Membership::person);
        }

        private static String name(String code) {
            return Municipality.ofCode(code).map(Municipality::name).orElse(code);
        }
    }

    /** Somebody, and somebody above in the register who is there at the same time. */
    private record Pair(Membership member, Membership other) {}

    /** Each member that clashes with one above is reported once. */
    private static void forEachClash(
            MemberRegister register, BiPredicate<Membership, Membership> clashes, BiConsumer<String, Pair> action) {
        List<Membership> above = new ArrayList<>();
        forEachMember(register, (path, member) -> {
            above.stream()
                    .filter(other -> member.overlaps(other) && clashes.test(member, other))
                    .findFirst()
                    .ifPresent(other -> action.accept(path, new Pair(member, other)));
            above.add(member);
        });
    }

    private static Stream<Membership> current(MemberRegister register) {
        return register.members().stream()
                .filter(MemberRules::isWhole)
                .filter(member -> member.holdsOn(register.asOf()));
    }

    private static void forEachMember(MemberRegister register, BiConsumer<String, Membership> action) {
        for (int i = 0; i < register.members().size(); i++) {
            Membership member = register.members().get(i);
            if (isWhole(member)) {
                action.accept("members[" + i + "]", member);
            }
        }
    }

    /** What is missing is left to other rules. */
    private static boolean isWhole(Membership member) {
        return member != null
                && member.role() != null
                && member.person() != null
                && member.person().name() != null;
    }
}
