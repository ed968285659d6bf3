package se.kansli.register;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import se.kansli.mandate.Mandates;
import se.kansli.organisation.Period;
import se.kansli.organisation.Person;
import se.kansli.organisation.Role;
import se.kansli.text.Generator;
import se.kansli.text.RichTexts;

/** Member registers and orders of mandates without errors, of every form; warnings are many. */
public final class Registers extends Generator {
    private static final Role[] HELD_BY_MANY = {
        Role.MEMBER, Role.SUBSTITUTE, Role.CONVENER, Role.CHIEF_CONTACT, Role.MUNICIPAL_REPRESENTATIVE
    };

    private Registers(Random random) {
        super(random, Mandates::line, RichTexts::printable);
    }

    /** Member registers with every character that a document may hold. */
    public static Arbitrary<MemberRegister> memberRegisters() {
        return Arbitraries.randomValue(random -> new Registers(random).memberRegister());
    }

    /** Orders with every character that a document may hold. */
    public static Arbitrary<MandateOrder> mandateOrders() {
        return Arbitraries.randomValue(random -> new Registers(random).mandateOrder());
    }

    private MemberRegister memberRegister() {
        return new MemberRegister(
                aLine(),
                Mandates.anyBody(random),
                aDate(),
                IntStream.range(0, between(1, 5)).mapToObj(this::member).toList(),
                maybe(() -> Mandates.anyMetadata(random)));
    }

    /** Each has a name of its own, and at most one is the chair. */
    private Membership member(int index) {
        Role role = index == 0 ? Role.CHAIR : HELD_BY_MANY[random.nextInt(HELD_BY_MANY.length)];
        LocalDate from = aDate();
        return new Membership(
                person(index + aLine()),
                role,
                maybe(() -> new Period(maybe(() -> from), maybe(() -> from.plusDays(between(0, 800))))));
    }

    private MandateOrder mandateOrder() {
        List<String> networks = IntStream.range(0, between(1, 3))
                .mapToObj(index -> index + aLine())
                .toList();
        Supplier<String> network = () -> networks.get(random.nextInt(networks.size()));
        return new MandateOrder(
                between(1971, 2999),
                networks,
                IntStream.range(0, between(0, 3))
                        .mapToObj(i -> new MandateOrder.OrderedAssignment(
                                network.get(), between(1, 40), RichTexts.printable(random)))
                        .toList(),
                IntStream.range(0, between(0, 3))
                        .mapToObj(i -> new MandateOrder.OrderedDuty(
                                network.get(),
                                HELD_BY_MANY[random.nextInt(HELD_BY_MANY.length)],
                                RichTexts.printable(random)))
                        .toList(),
                IntStream.range(0, between(0, 3))
                        .mapToObj(i -> new MandateOrder.OrderedHolder(
                                network.get(),
                                HELD_BY_MANY[random.nextInt(HELD_BY_MANY.length)],
                                aLine(),
                                person(aLine())))
                        .toList());
    }

    private Person person(String name) {
        boolean hidden = between(1, 4) == 1;
        return new Person(name, maybe(this::aLine), null, hidden ? null : maybe(() -> "a.b@example.se"), null, hidden);
    }

    private LocalDate aDate() {
        return LocalDate.of(between(2019, 2035), between(1, 12), between(1, 28));
    }
}
