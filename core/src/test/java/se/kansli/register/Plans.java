package se.kansli.register;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import se.kansli.mandate.Mandates;
import se.kansli.meeting.TimeSpan;
import se.kansli.organisation.Role;
import se.kansli.text.Generator;
import se.kansli.text.RichTexts;

/** Meeting plans and work plans without errors, of every form; warnings are many. */
public final class Plans extends Generator {
    private static final int FEW = 6;

    private Plans(Random random) {
        super(random, Mandates::line, RichTexts::printable);
    }

    /** Meeting plans with every character that a document may hold. */
    public static Arbitrary<MeetingPlan> meetingPlans() {
        return Arbitraries.randomValue(random -> new Plans(random).meetingPlan());
    }

    /** Work plans with every character that a document may hold. */
    public static Arbitrary<WorkPlan> workPlans() {
        return Arbitraries.randomValue(random -> new Plans(random).workPlan());
    }

    private MeetingPlan meetingPlan() {
        int year = between(1971, 2999);
        List<Occasion> occasions = random.ints(1, 366)
                .distinct()
                .limit(between(1, FEW))
                .mapToObj(day -> occasion(LocalDate.ofYearDay(year, day)))
                .toList();
        int held = (int)
                occasions.stream().filter(occasion -> !occasion.cancelled()).count();
        return new MeetingPlan(
                aLine(),
                Mandates.anyBody(random),
                year,
                held == 0 ? null : maybe(() -> between(1, held)),
                occasions,
                maybe(() -> Mandates.anyMetadata(random)));
    }

    private Occasion occasion(LocalDate date) {
        return new Occasion(
                date,
                maybe(this::timeSpan),
                maybe(this::aLine),
                maybe(this::aLine),
                maybe(this::aLine),
                random.nextBoolean());
    }

    private TimeSpan timeSpan() {
        int from = between(0, 24 * 60 - 2);
        return new TimeSpan(time(from), maybe(() -> time(between(from + 1, 24 * 60 - 1))));
    }

    private static LocalTime time(int minute) {
        return LocalTime.of(minute / 60, minute % 60);
    }

    private WorkPlan workPlan() {
        return new WorkPlan(
                aLine(),
                Mandates.anyBody(random),
                between(1971, 2999),
                Stream.generate(this::entry).limit(between(1, FEW)).toList(),
                maybe(() -> Mandates.anyMetadata(random)));
    }

    private WorkPlanEntry entry() {
        Integer month = maybe(() -> between(1, 12));
        return new WorkPlanEntry(
                month,
                month == null ? between(1, 52) : null,
                aLine(),
                Role.values()[random.nextInt(Role.values().length)],
                maybe(() -> between(1, 40)));
    }
}
