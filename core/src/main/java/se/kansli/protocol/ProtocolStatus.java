package se.kansli.protocol;

import se.kansli.text.Swedish;

/** How far a protocol has come (<i>status</i>). */
public enum ProtocolStatus {
    /** Being written. */
    @Swedish("utkast")
    DRAFT,
    /** Sent to those who were there. */
    @Swedish("utskickat")
    SENT_OUT,
    /** Attested by the adjusters. */
    @Swedish("justerat")
    APPROVED,
    /** Finished, and so a public document. */
    @Swedish("färdigställt")
    COMPLETED,
    /** Sent to those concerned. */
    @Swedish("expedierat")
    DISPATCHED
}
