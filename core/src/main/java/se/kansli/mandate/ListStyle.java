package se.kansli.mandate;

/** How a section sets out statements or assignments (<i>liststil</i>). */
public enum ListStyle {
    /** Each a paragraph of its own. */
    LINES,
    /** A list with bullets. */
    BULLETS,
    /** A list with dashes. */
    DASHES
}
