package se.kansli.organisation;

import se.kansli.text.Swedish;

/** What somebody is in a body (<i>roll</i>). */
public enum Role {
    /** Leads the body. */
    @Swedish("ordförande")
    CHAIR,
    /** Stands in for the chair. */
    @Swedish("vice ordförande")
    VICE_CHAIR,
    /** A member. */
    @Swedish("ledamot")
    MEMBER,
    /** Stands in for a member. */
    @Swedish("ersättare")
    SUBSTITUTE,
    /** Keeps the minutes. */
    @Swedish("sekreterare")
    SECRETARY,
    /** Attests the minutes. */
    @Swedish("justerare")
    ADJUSTER,
    /** Calls the meetings. */
    @Swedish("sammankallande")
    CONVENER,
    /** One of the group that prepares the meetings, or the group itself. */
    @Swedish("presidium")
    PRESIDIUM,
    /** The chief of education who links the network to the chiefs' group. */
    @Swedish("skol- och utbildningschef")
    CHIEF_CONTACT,
    /** Speaks for a municipality. */
    @Swedish("kommunrepresentant")
    MUNICIPAL_REPRESENTATIVE,
    /** Co-opted. */
    @Swedish("adjungerad")
    CO_OPTED,
    /** An official who presents or prepares. */
    @Swedish("handläggare")
    OFFICER
}
