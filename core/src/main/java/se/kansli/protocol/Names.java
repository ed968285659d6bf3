package se.kansli.protocol;

import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Compares the names that people are referred to by: with or without the party, {@code Alva Exempelsson (S)}. */
final class Names {
    private static final Pattern PARTY = Pattern.compile("\\s*\\([^()]{1,12}\\)\\s*$");

    private Names() {}

    /** A name without a party after it; empty if it is missing. */
    static String bare(@Nullable String name) {
        return name == null ? "" : PARTY.matcher(name).replaceFirst("");
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
