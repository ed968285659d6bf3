package se.kansli.internal.value;

import java.util.regex.Pattern;

/** People are referred to with or without their party: {@code Alva Exempelsson (S)}. */
public final class BareName {
    private static final Pattern PARTY = Pattern.compile("\\s*\\([^()]{1,12}\\)\\s*$");

    private BareName() {}

    /** A name without a party after it. */
    public static String of(String name) {
        return PARTY.matcher(name).replaceFirst("");
    }
}
