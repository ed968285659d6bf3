package se.kansli.mandate;

import se.kansli.text.Swedish;

/** How often something is done (<i>periodicitet</i>). */
public enum Cadence {
    /** All through the year. */
    @Swedish("löpande")
    ONGOING,
    /** Before or at each meeting. */
    @Swedish("vid varje möte")
    EACH_MEETING,
    /** Every four months. */
    @Swedish("varje tertial")
    EVERY_FOUR_MONTHS,
    /** Twice a year. */
    @Swedish("varje halvår")
    HALF_YEARLY,
    /** Once a year. */
    @Swedish("varje år")
    YEARLY
}
