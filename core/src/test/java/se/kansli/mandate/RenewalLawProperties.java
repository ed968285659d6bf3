package se.kansli.mandate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import se.kansli.problem.Problem;
import se.kansli.validation.Validation;

/** Rolling over loses nothing, invents nothing and is done once. */
class RenewalLawProperties {
    @Property(tries = 200)
    void isWithoutErrorsIfTheGoalDocumentHasTheGoals(
            @ForAll("mandates") MandateDescription last, @ForAll @IntRange(min = 1971, max = 2999) int year) {
        GoalDocument goals = reworded(last.purpose().goalDocument());

        assertThat(Validation.check(last.forYear(year, goals))).noneMatch(Problem::isError);
    }

    @Property(tries = 200)
    void changesNothingTheSecondTime(
            @ForAll("mandates") MandateDescription last, @ForAll @IntRange(min = 1971, max = 2999) int year) {
        GoalDocument goals = reworded(last.purpose().goalDocument());
        RenewedMandate once = last.forYear(year, goals);
        RenewedMandate twice = once.mandate().forYear(year, goals);

        assertThat(twice.mandate()).isEqualTo(once.mandate()).isEqualTo(twice.last());
        assertThat(Validation.check(twice)).extracting(Problem::code).doesNotContain("V59", "V61", "V62");
    }

    @Property(tries = 200)
    void keepsEveryTextToTheLetter(
            @ForAll("mandates") MandateDescription last, @ForAll("goalDocuments") GoalDocument goals) {
        MandateDescription mandate = last.forYear(2028, goals).mandate();

        assertThat(own(mandate)).isEqualTo(own(last));
        assertThat(mandate.purpose().goals()).zipSatisfy(last.purpose().goals(), (now, before) -> {
            assertThat(now.assignments()).isEqualTo(before.assignments());
            assertThat(now.reporting()).isEqualTo(before.reporting());
            Goal words =
                    goals.goal(now.number()).orElse(new Goal(before.number(), before.heading(), before.statements()));
            assertThat(new Goal(now.number(), now.heading(), now.statements())).isEqualTo(words);
        });
    }

    /** All that is not the year's and not the goal document's. */
    private static List<Object> own(MandateDescription mandate) {
        Purpose purpose = mandate.purpose();
        return Stream.of(
                        mandate.title(),
                        mandate.network(),
                        mandate.background(),
                        mandate.roles(),
                        String.valueOf(mandate.meetings()),
                        purpose.heading(),
                        purpose.focus(),
                        purpose.labels(),
                        purpose.statementStyle(),
                        purpose.assignmentStyle(),
                        String.valueOf(purpose.commission()))
                .toList();
    }

    /** The same goals in other words, in force for ever. */
    private static GoalDocument reworded(GoalDocument document) {
        return new GoalDocument(
                document.name(),
                document.version(),
                null,
                document.goals().stream()
                        .map(goal -> new Goal(goal.number(), goal.heading() + " nu", List.of("Nytt.")))
                        .toList(),
                document.agreements());
    }

    @Provide
    Arbitrary<MandateDescription> mandates() {
        return Mandates.valid();
    }

    @Provide
    Arbitrary<GoalDocument> goalDocuments() {
        return Mandates.validGoalDocuments();
    }
}
