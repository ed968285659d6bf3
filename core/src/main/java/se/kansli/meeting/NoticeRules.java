package se.kansli.meeting;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.organisation.BodyType;
import se.kansli.organisation.Person;
import se.kansli.organisation.SwedishCalendar;
import se.kansli.validation.Findings;
import se.kansli.validation.RuleCheck;

/** The rules on notices, by their codes. */
final class NoticeRules {
    private static final int ASSEMBLY_LEAD_DAYS = 7;
    private static final int USUAL_LEAD_DAYS = 5;

    private NoticeRules() {}

    /** V14: not on a weekend or a public holiday. */
    static final class IsOnWorkingDay implements RuleCheck<MeetingNotice> {
        @Override
        public void check(MeetingNotice notice, Findings findings) {
            LocalDate date = date(notice);
            if (date != null && !SwedishCalendar.isWorkingDay(date)) {
                findings.report("meeting.date", "date", date);
            }
        }
    }

    /** V15: 1, 2, 3 … without a gap. */
    static final class NumbersAreConsecutive implements RuleCheck<MeetingNotice> {
        @Override
        public void check(MeetingNotice notice, Findings findings) {
            for (int i = 0; i < notice.agenda().size(); i++) {
                AgendaItem item = notice.agenda().get(i);
                if (item != null && item.number() > 0 && item.number() != i + 1) {
                    findings.reportVariant(
                            "number", "agenda[" + i + "].number", "number", item.number(), "expected", i + 1);
                    return; // all after it would be wrong as well
                }
            }
        }
    }

    /** V16: an assembly is called a week before, or earlier if its own rules say so. */
    static final class AssemblyIsCalledInTime implements RuleCheck<MeetingNotice> {
        @Override
        public void check(MeetingNotice notice, Findings findings) {
            if (isAssembly(notice)) {
                calledInTime(notice, Math.max(ASSEMBLY_LEAD_DAYS, leadDays(notice)), findings);
            }
        }
    }

    /** V16: other bodies under Kommunallagen as their own rules say, or five days before. */
    static final class BoardIsCalledInTime implements RuleCheck<MeetingNotice> {
        @Override
        public void check(MeetingNotice notice, Findings findings) {
            if (isStatutory(notice) && !isAssembly(notice)) {
                calledInTime(notice, leadDays(notice), findings);
            }
        }
    }

    /** V16: networks and groups the same, though no law asks for it. */
    static final class NetworkIsCalledInTime implements RuleCheck<MeetingNotice> {
        @Override
        public void check(MeetingNotice notice, Findings findings) {
            if (!isStatutory(notice)) {
                calledInTime(notice, leadDays(notice), findings);
            }
        }
    }

    /** V17: a network hears of the last meeting, of its commissioner and of the next meeting. */
    static final class NetworkAgendaIsWhole implements RuleCheck<MeetingNotice> {
        private static final Set<AgendaItemType> NEEDED = EnumSet.of(
                AgendaItemType.PREVIOUS_MINUTES,
                AgendaItemType.FEEDBACK_RECEIVED,
                AgendaItemType.FEEDBACK_GIVEN,
                AgendaItemType.NEXT_MEETING);

        @Override
        public void check(MeetingNotice notice, Findings findings) {
            if (notice.body() == null || notice.body().type() != BodyType.NETWORK) {
                return;
            }
            Set<AgendaItemType> missing = EnumSet.copyOf(NEEDED);
            notice.agenda().forEach(item -> missing.remove(item == null ? null : item.type()));
            missing.forEach(type -> findings.report("agenda", "type", type));
        }
    }

    /** V18: each person is on the lists once. */
    static final class NobodyIsCalledTwice implements RuleCheck<MeetingNotice> {
        @Override
        public void check(MeetingNotice notice, Findings findings) {
            if (notice.invitation() == null) {
                return;
            }
            Set<Person> seen = new HashSet<>();
            Invitation invitation = notice.invitation();
            once("invitation.called", invitation.called(), seen, findings);
            once("invitation.forInformation", invitation.forInformation(), seen, findings);
            once("invitation.others", invitation.others(), seen, findings);
        }

        private static void once(String path, List<Invitee> people, Set<Person> seen, Findings findings) {
            for (int i = 0; i < people.size(); i++) {
                Person person = people.get(i) == null ? null : people.get(i).person();
                if (person != null && !seen.add(person)) {
                    findings.reportVariant("twice", path + "[" + i + "]", "name", String.valueOf(person.name()));
                }
            }
        }
    }

    /** V34: what is not for everybody says by which paragraph of the law. */
    static final class SecrecyHasGround implements RuleCheck<MeetingNotice> {
        @Override
        public void check(MeetingNotice notice, Findings findings) {
            for (int i = 0; i < notice.agenda().size(); i++) {
                AgendaItem item = notice.agenda().get(i);
                Confidentiality confidentiality = item == null ? null : item.confidentiality();
                if (confidentiality != null && confidentiality.lacksGround()) {
                    findings.report("agenda[" + i + "].confidentiality.ground");
                }
            }
        }
    }

    private static void calledInTime(MeetingNotice notice, int days, Findings findings) {
        LocalDate date = date(notice);
        LocalDate sent = notice.dispatch() == null ? null : notice.dispatch().sentOn();
        if (date != null && sent != null && ChronoUnit.DAYS.between(sent, date) < days) {
            findings.report("dispatch.sentOn", "sent", sent, "days", days, "latest", date.minusDays(days));
        }
    }

    private static int leadDays(MeetingNotice notice) {
        Dispatch dispatch = notice.dispatch();
        return dispatch == null || dispatch.leadDays() == null ? USUAL_LEAD_DAYS : dispatch.leadDays();
    }

    private static boolean isAssembly(MeetingNotice notice) {
        return notice.body() != null && notice.body().type() == BodyType.ASSEMBLY;
    }

    private static boolean isStatutory(MeetingNotice notice) {
        return notice.body() != null
                && notice.body().type() != null
                && notice.body().type().isStatutory();
    }

    private static @Nullable LocalDate date(MeetingNotice notice) {
        return notice.meeting() == null ? null : notice.meeting().date();
    }
}
