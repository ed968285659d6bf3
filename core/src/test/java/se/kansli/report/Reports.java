package se.kansli.report;

import java.time.LocalDate;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import se.kansli.mandate.Mandates;
import se.kansli.organisation.FeedbackDirection;
import se.kansli.organisation.Period;
import se.kansli.text.Generator;
import se.kansli.text.RichTexts;

/** Progress reports and compilations without errors, of every form; warnings are many. */
public final class Reports extends Generator {
    private static final int FEW = 3;

    private Reports(Random random) {
        super(random, Mandates::line, RichTexts::printable);
    }

    /** Progress reports with every character that a document may hold. */
    public static Arbitrary<ProgressReport> progressReports() {
        return Arbitraries.randomValue(random -> new Reports(random).progressReport());
    }

    /** Compilations with every character that a document may hold. */
    public static Arbitrary<Compilation> compilations() {
        return Arbitraries.randomValue(random -> new Reports(random).compilation());
    }

    private ProgressReport progressReport() {
        return new ProgressReport(
                aLine(),
                Mandates.anyBody(random),
                period(),
                new ReportedGoal(between(1, 40), aLine()),
                one(ReportState.values()),
                aText(),
                maybe(this::aText),
                maybe(this::aText));
    }

    private Compilation compilation() {
        return new Compilation(
                aLine(),
                Mandates.anyBody(random),
                period(),
                random.ints(1, 40)
                        .distinct()
                        .limit(between(1, FEW))
                        .mapToObj(this::goal)
                        .toList(),
                some(() -> new Feedback(one(FeedbackDirection.values()), date(), aText(), maybe(this::aLine))),
                some(() -> new SourceProtocol(date(), maybe(() -> one("1", "39–48, 50", "1-2 och 4")))),
                maybe(() -> Mandates.anyMetadata(random)));
    }

    private GoalCompilation goal(int number) {
        return new GoalCompilation(
                new ReportedGoal(number, aLine()),
                one(ReportState.values()),
                aText(),
                some(() -> new AssignmentReport(aText(), one(ReportState.values()), aText())));
    }

    private Period period() {
        LocalDate from = date();
        return new Period(from, from.plusDays(between(0, 400)));
    }

    private LocalDate date() {
        return LocalDate.ofYearDay(between(2020, 2030), between(1, 365));
    }
}
