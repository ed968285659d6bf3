package se.kansli.report;

import se.kansli.text.Swedish;

/** How far something has come (<i>läge</i>). */
public enum ReportState {
    /** Nothing is done yet. */
    @Swedish("inte påbörjat")
    NOT_STARTED,
    /** It goes as it should. */
    @Swedish("enligt plan")
    ON_TRACK,
    /** It takes longer than it should. */
    @Swedish("försenat")
    DELAYED,
    /** It is done. */
    @Swedish("klart")
    DONE
}
