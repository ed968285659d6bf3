package se.kansli.protocol;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.value.BareName;

/** Compares the names that people are referred to by: with or without the party, {@code Alva Exempelsson (S)}. */
final class Names {
    private Names() {}

    /** A name without a party after it; empty if it is missing. */
    static String bare(@Nullable String name) {
        return name == null ? "" : BareName.of(name);
    }

    /** The names of people, without their parties. */
    static Set<String> bare(Collection<Attendee> people) {
        return people.stream().map(Attendee::name).collect(Collectors.toSet());
    }

    /** Whether somebody is among others, whatever parties are told. */
    static boolean contains(Collection<String> names, String name) {
        return names.stream().anyMatch(other -> bare(other).equals(bare(name)));
    }
}
