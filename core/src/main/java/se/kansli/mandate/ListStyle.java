package se.kansli.mandate;

import se.kansli.text.Swedish;

/** How a section sets out statements or assignments (<i>liststil</i>). */
public enum ListStyle {
    /** Each a paragraph of its own. */
    @Swedish("rader")
    LINES,
    /** A list with bullets. */
    @Swedish("punkter")
    BULLETS,
    /** A list with dashes. */
    @Swedish("tankstreck")
    DASHES
}
