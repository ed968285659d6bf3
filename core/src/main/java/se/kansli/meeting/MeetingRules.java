package se.kansli.meeting;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import se.kansli.validation.Findings;
import se.kansli.validation.RuleCheck;

/** The rules on when and where a meeting is, by their codes. */
final class MeetingRules {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private MeetingRules() {}

    /** V13: the end is after the beginning, and each adjournment lies between them. */
    static final class EndsAfterItBegins implements RuleCheck<Meeting> {
        @Override
        public void check(Meeting meeting, Findings findings) {
            LocalDateTime start = at(
                    meeting.date(),
                    meeting.time() == null ? null : meeting.time().from());
            if (start == null) {
                return;
            }
            if (meeting.endDate() != null && !isSameOrNextDay(meeting)) {
                findings.reportVariant("end-date", "endDate", "date", meeting.date(), "end", meeting.endDate());
                return;
            }
            LocalDate endDate = meeting.endDate() == null ? meeting.date() : meeting.endDate();
            LocalDateTime end = at(endDate, meeting.time().to());
            if (end != null && !end.isAfter(start)) {
                findings.reportVariant("end", "time.to", "from", meeting.time().from(), "to", end.toLocalTime());
            } else {
                adjournments(meeting, start, end, findings);
            }
        }

        private static boolean isSameOrNextDay(Meeting meeting) {
            return meeting.date().equals(meeting.endDate())
                    || meeting.date().plusDays(1).equals(meeting.endDate());
        }

        private static void adjournments(
                Meeting meeting, LocalDateTime start, @Nullable LocalDateTime end, Findings findings) {
            LocalDateTime free = start;
            for (int i = 0; i < meeting.adjournments().size(); i++) {
                TimeSpan pause = meeting.adjournments().get(i);
                if (pause == null || pause.from() == null) {
                    continue;
                }
                LocalDateTime from = notBefore(free, pause.from(), meeting);
                LocalDateTime to = pause.to() == null ? from : notBefore(from, pause.to(), meeting);
                boolean isOutside = from.isBefore(free) || to.isBefore(from) || end != null && to.isAfter(end);
                if (isOutside) {
                    findings.reportVariant("adjournment", "adjournments[" + i + "]", "from", pause.from());
                } else {
                    free = to;
                }
            }
        }

        /** The moment of a time of day; on the next day in a meeting that lasts past midnight and has got there. */
        private static LocalDateTime notBefore(LocalDateTime earliest, LocalTime time, Meeting meeting) {
            LocalDateTime moment = earliest.toLocalDate().atTime(time);
            boolean isTomorrow = moment.isBefore(earliest)
                    && earliest.toLocalDate().plusDays(1).equals(meeting.endDate());
            return isTomorrow ? moment.plusDays(1) : moment;
        }
    }

    /** V13: the clocks show the time: on the last Sunday of March they go from 02.00 to 03.00. */
    static final class TimesExist implements RuleCheck<Meeting> {
        @Override
        public void check(Meeting meeting, Findings findings) {
            forEachEnd(meeting, (path, moment) -> {
                ZoneOffsetTransition transition = SWEDEN.getRules().getTransition(moment);
                if (transition != null && transition.isGap()) {
                    findings.reportVariant("skipped", path, "time", moment.toLocalTime(), "date", moment.toLocalDate());
                }
            });
        }
    }

    /** V13: the clocks show the time once: on the last Sunday of October they show 02.00–03.00 twice. */
    static final class TimesAreUnambiguous implements RuleCheck<Meeting> {
        @Override
        public void check(Meeting meeting, Findings findings) {
            forEachEnd(meeting, (path, moment) -> {
                ZoneOffsetTransition transition = SWEDEN.getRules().getTransition(moment);
                if (transition != null && transition.isOverlap()) {
                    findings.reportVariant("twice", path, "time", moment.toLocalTime(), "date", moment.toLocalDate());
                }
            });
        }
    }

    /** V15: there is a place to go to, or a link to follow. */
    static final class HasPlaceOrLink implements RuleCheck<Meeting> {
        @Override
        public void check(Meeting meeting, Findings findings) {
            if (isBlank(meeting.place()) && isBlank(meeting.link())) {
                findings.reportVariant("place", "place");
            }
        }
    }

    static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static void forEachEnd(Meeting meeting, BiConsumer<String, LocalDateTime> action) {
        if (meeting.time() == null) {
            return;
        }
        LocalDateTime start = at(meeting.date(), meeting.time().from());
        LocalDate endDate = meeting.endDate() == null ? meeting.date() : meeting.endDate();
        LocalDateTime end = at(endDate, meeting.time().to());
        if (start != null) {
            action.accept("time.from", start);
        }
        if (end != null) {
            action.accept("time.to", end);
        }
    }

    private static @Nullable LocalDateTime at(@Nullable LocalDate date, @Nullable LocalTime time) {
        return date == null || time == null ? null : date.atTime(time);
    }
}
