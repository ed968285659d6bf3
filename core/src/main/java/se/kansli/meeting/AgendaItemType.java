package se.kansli.meeting;

import se.kansli.text.Swedish;

/** What an agenda item, and the § made from it, is for (<i>ärendetyp</i>). */
public enum AgendaItemType {
    /** Opening, election of adjusters, approval of the agenda. */
    @Swedish("formalia")
    FORMALITY,
    /** The minutes of the meeting before. */
    @Swedish("föregående protokoll")
    PREVIOUS_MINUTES,
    /** Somebody tells of something. */
    @Swedish("information")
    INFORMATION,
    /** Something is to be decided. */
    @Swedish("beslut")
    DECISION,
    /** Something that an earlier meeting put off. */
    @Swedish("bordlagt ärende")
    TABLED,
    /** Decisions made by delegation, letters received. */
    @Swedish("anmälan")
    NOTIFICATION,
    /** What the commissioning body has to say to the network. */
    @Swedish("återkoppling från uppdragsgivaren")
    FEEDBACK_RECEIVED,
    /** What the network has to say to the commissioning body. */
    @Swedish("återrapport till uppdragsgivaren")
    FEEDBACK_GIVEN,
    /** When and where the next meeting is. */
    @Swedish("nästa möte")
    NEXT_MEETING,
    /** Anything else. */
    @Swedish("övrigt")
    OTHER
}
