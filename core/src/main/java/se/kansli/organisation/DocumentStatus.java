package se.kansli.organisation;

import se.kansli.text.Swedish;

/** How far a document has come (<i>status</i>). */
public enum DocumentStatus {
    /** Being written. */
    @Swedish("utkast")
    DRAFT,
    /** Laid before those who decide. */
    @Swedish("förslag")
    PROPOSAL,
    /** Decided. */
    @Swedish("fastställd")
    ADOPTED,
    /** No longer in force. */
    @Swedish("upphävd")
    REPEALED
}
