package se.kansli.protocol;

import java.time.LocalDate;
import se.kansli.organisation.SwedishCalendar;

/**
 * The days that Kommunallagen gives a protocol (<i>frister</i>).
 *
 * <pre>{@code
 * Deadlines.lastDayOfApproval(protocol.meeting().date());
 * }</pre>
 */
public final class Deadlines {
    private static final int APPROVAL_DAYS = 14;
    private static final int POSTING_DAYS = 2;
    private static final int APPEAL_DAYS = 21;

    private Deadlines() {}

    /**
     * The last day to approve a protocol (<i>justera</i>): fourteen days after the meeting (KL 5:69).
     *
     * @param meeting the day of the meeting
     * @return a day, working day or not
     */
    public static LocalDate lastDayOfApproval(LocalDate meeting) {
        return meeting.plusDays(APPROVAL_DAYS);
    }

    /**
     * The last day to make the approval known (<i>anslå</i>): the second day after it (KL 8:12).
     *
     * @param approved the day of the approval
     * @return a day, working day or not
     */
    public static LocalDate lastDayOfPosting(LocalDate approved) {
        return approved.plusDays(POSTING_DAYS);
    }

    /**
     * The last day to appeal (<i>överklaga</i>): three weeks from the posting (KL 13:5), or the next working day (lag
     * 1930:173, 2 §).
     *
     * @param posted the day the notice went up
     * @return a working day
     */
    public static LocalDate lastDayOfAppeal(LocalDate posted) {
        return SwedishCalendar.workingDayFrom(posted.plusDays(APPEAL_DAYS));
    }

    /**
     * The first day the notice may come down: the one after the last day of appeal (KL 8:12).
     *
     * @param posted the day the notice went up
     * @return a day, working day or not
     */
    public static LocalDate earliestRemoval(LocalDate posted) {
        return lastDayOfAppeal(posted).plusDays(1);
    }
}
