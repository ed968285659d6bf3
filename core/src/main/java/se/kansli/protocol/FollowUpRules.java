package se.kansli.protocol;

import java.time.LocalDate;
import se.kansli.meeting.TimeSpan;
import se.kansli.validation.Findings;
import se.kansli.validation.RuleCheck;

/** The rules on what is to be done after a meeting, by their codes. */
final class FollowUpRules {
    private FollowUpRules() {}

    /** V13: the next meeting comes after this one, and does not end before it begins. */
    static final class NextMeetingIsLater implements RuleCheck<Protocol> {
        @Override
        public void check(Protocol protocol, Findings findings) {
            Closing.NextMeeting next =
                    protocol.closing() == null ? null : protocol.closing().nextMeeting();
            if (next == null) {
                return;
            }
            LocalDate meeting = Walk.date(protocol);
            if (meeting != null && next.date() != null && !next.date().isAfter(meeting)) {
                findings.reportVariant("next", "closing.nextMeeting.date", "date", next.date(), "meeting", meeting);
            }
            TimeSpan time = next.time();
            if (time != null
                    && time.from() != null
                    && time.to() != null
                    && !time.to().isAfter(time.from())) {
                findings.reportVariant("end", "closing.nextMeeting.time.to", "from", time.from(), "to", time.to());
            }
        }
    }

    /** V37: somebody is to do it, and not before it was decided. */
    static final class ActionsAreAssigned implements RuleCheck<Protocol> {
        @Override
        public void check(Protocol protocol, Findings findings) {
            LocalDate meeting = Walk.date(protocol);
            Walk.forEachItem(protocol, (path, item) -> {
                if (item.followUp() != null) {
                    Walk.forEach(path + ".followUp.actions", item.followUp().actions(), (place, action) -> {
                        assigned(place, action, findings);
                        if (action.due() != null
                                && meeting != null
                                && action.due().isBefore(meeting)) {
                            findings.reportVariant("due", place + ".due", "date", action.due(), "meeting", meeting);
                        }
                    });
                }
            });
            if (protocol.closing() != null) {
                Walk.forEach(
                        "closing.carriedActions",
                        protocol.closing().carriedActions(),
                        (place, action) -> assigned(place, action, findings));
            }
        }

        private static void assigned(String path, Action action, Findings findings) {
            if (action.responsible().isEmpty()) {
                findings.reportVariant("responsible", path + ".responsible");
            }
        }
    }
}
