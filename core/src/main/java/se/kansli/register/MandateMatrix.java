package se.kansli.register;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.value.Lists;
import se.kansli.mandate.GoalFocus;
import se.kansli.mandate.MandateDescription;
import se.kansli.text.Essential;
import se.kansli.validation.DocumentText;
import se.kansli.validation.Publication;
import se.kansli.validation.Rule;

/**
 * Which network is to do what, for which goal (<i>uppdragsmatris</i>).
 *
 * <pre>{@code
 * MandateMatrix matrix = MandateMatrix.of(mandates);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param rows one for each assignment, in the order of the mandates and of their goals
 */
@DocumentText
@Rule(
        code = "V35",
        basis = "GDPR art. 87, lag 2018:218 3:10",
        check = DocumentText.NoPersonalIdentityNumber.class,
        local = true,
        groups = Publication.class)
public record MandateMatrix(@Essential List<@NotNull @Valid Row> rows) {

    public MandateMatrix {
        rows = Lists.copy(rows);
    }

    /**
     * Gathers the assignments of mandates.
     *
     * @param mandates without errors, in the order they are printed
     * @return the matrix
     */
    public static MandateMatrix of(List<MandateDescription> mandates) {
        return new MandateMatrix(mandates.stream()
                .flatMap(mandate -> mandate.purpose().goals().stream().flatMap(goal -> rows(mandate, goal)))
                .toList());
    }

    private static Stream<Row> rows(MandateDescription mandate, GoalFocus goal) {
        return goal.assignments().isEmpty()
                ? Stream.of(row(mandate, goal, null))
                : goal.assignments().stream().map(assignment -> row(mandate, goal, assignment.plainText()));
    }

    private static Row row(MandateDescription mandate, GoalFocus goal, @Nullable String assignment) {
        return new Row(mandate.network().name(), mandate.year(), goal.number(), goal.heading(), assignment);
    }

    /**
     * An assignment.
     *
     * @param network whose it is
     * @param year the mandate's year; absent if it does not say
     * @param goal the goal's number
     * @param goalHeading the goal's heading, as the mandate has it
     * @param assignment what the network is to do; absent for a goal without assignments
     */
    public record Row(
            @Essential @NotBlank String network,
            @Nullable Integer year,
            @Essential @Positive int goal,
            @NotBlank String goalHeading,
            @Essential @Nullable String assignment) {}
}
