package se.kansli.templates;

import java.util.List;
import java.util.Optional;

/**
 * A font that may be used, with the one of the same widths that stands in for it.
 *
 * @param twin what has the same widths, so that lines break at the same words
 * @param family as Word calls its kind
 * @param familyNumber as Excel numbers its kind
 * @param panose how it looks, in numbers
 */
record Typeface(String name, String twin, String family, int familyNumber, String panose) {
    private static final List<Typeface> ALL = List.of(
            swiss("Arial", "Liberation Sans", "020B0604020202020204"),
            swiss("Calibri", "Carlito", "020F0502020204030204"),
            roman("Cambria", "Caladea", "02040503050406030204"),
            new Typeface("Courier New", "Liberation Mono", "modern", 3, "02070309020205020404"),
            roman("Times New Roman", "Liberation Serif", "02020603050405020304"),
            swiss("Liberation Sans", "Arial", "020B0604020202020204"),
            swiss("Carlito", "Calibri", "020F0502020204030204"),
            roman("Caladea", "Cambria", "02040503050406030204"),
            new Typeface("Liberation Mono", "Courier New", "modern", 3, "02070309020205020404"),
            roman("Liberation Serif", "Times New Roman", "02020603050405020304"));

    private static Typeface swiss(String name, String twin, String panose) {
        return new Typeface(name, twin, "swiss", 2, panose);
    }

    private static Typeface roman(String name, String twin, String panose) {
        return new Typeface(name, twin, "roman", 1, panose);
    }

    static Optional<Typeface> find(String name) {
        return ALL.stream().filter(font -> font.name.equals(name)).findFirst();
    }

    static List<String> names() {
        return ALL.stream().map(Typeface::name).toList();
    }

    /** Its entry in Word's table of fonts. */
    String xml() {
        String pitch = family.equals("modern") ? "fixed" : "variable";
        return "<w:font w:name=\"" + name + "\"><w:altName w:val=\"" + twin + "\"/><w:panose1 w:val=\"" + panose
                + "\"/><w:charset w:val=\"00\"/><w:family w:val=\"" + family + "\"/><w:pitch w:val=\"" + pitch
                + "\"/></w:font>";
    }
}
