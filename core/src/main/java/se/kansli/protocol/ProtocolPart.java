package se.kansli.protocol;

import se.kansli.text.Swedish;

/** How much of a meeting a protocol holds (<i>protokollsdel</i>). */
public enum ProtocolPart {
    /** Everything. */
    @Swedish("hela mötet")
    WHOLE,
    /** What was approved at the meeting itself. */
    @Swedish("omedelbart justerade paragrafer")
    IMMEDIATELY_APPROVED,
    /** The rest. */
    @Swedish("övriga paragrafer")
    REMAINDER
}
