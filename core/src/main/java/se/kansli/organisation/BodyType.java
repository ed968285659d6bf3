package se.kansli.organisation;

import se.kansli.text.Swedish;

/** What kind of body it is, and so which rules bind it (<i>organtyp</i>). */
public enum BodyType {
    /** The municipal assembly. */
    @Swedish("kommunfullmäktige")
    ASSEMBLY,
    /** The municipal executive board. */
    @Swedish("kommunstyrelse")
    EXECUTIVE_BOARD,
    /** A board. */
    @Swedish("nämnd")
    BOARD,
    /** A committee of a board. */
    @Swedish("utskott")
    COMMITTEE,
    /** A board that several municipalities share. */
    @Swedish("gemensam nämnd")
    JOINT_BOARD,
    /** A federation of municipalities. */
    @Swedish("kommunalförbund")
    FEDERATION,
    /** A network of employees; no law prescribes its forms. */
    @Swedish("nätverk")
    NETWORK,
    /** A working group. */
    @Swedish("arbetsgrupp")
    WORKING_GROUP,
    /** A steering group. */
    @Swedish("styrgrupp")
    STEERING_GROUP,
    /** An advisory council. */
    @Swedish("råd")
    COUNCIL;

    /**
     * Whether Kommunallagen (2017:725) prescribes the forms of its meetings (<i>lagstadgat organ</i>).
     *
     * @return false for networks, groups and councils
     */
    public boolean isStatutory() {
        return switch (this) {
            case ASSEMBLY, EXECUTIVE_BOARD, BOARD, COMMITTEE, JOINT_BOARD, FEDERATION -> true;
            case NETWORK, WORKING_GROUP, STEERING_GROUP, COUNCIL -> false;
        };
    }
}
