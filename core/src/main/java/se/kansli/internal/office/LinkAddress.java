package se.kansli.internal.office;

import java.util.regex.Pattern;

/** Where a link in a template may lead. */
public final class LinkAddress {
    private static final Pattern ALLOWED =
            Pattern.compile("(?:https?|mailto|tel):[^\\p{Cntrl}]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern WITH_SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:.*", Pattern.DOTALL);

    private LinkAddress() {}

    /** The web, mail, a telephone, or a place in the document itself; never a file, a program or a script. */
    public static boolean isAllowed(String address) {
        String trimmed = address.strip();
        return trimmed.isEmpty()
                || trimmed.startsWith("#")
                || ALLOWED.matcher(trimmed).matches();
    }

    /** Whether an address leads out of the file, whatever else is said of it. */
    public static boolean isExternal(String address) {
        String trimmed = address.strip();
        return WITH_SCHEME.matcher(trimmed).matches() || trimmed.startsWith("//") || trimmed.startsWith("\\\\");
    }
}
