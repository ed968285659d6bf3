package se.kansli.mandate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.value.Lists;
import se.kansli.organisation.Period;
import se.kansli.validation.DocumentText;
import se.kansli.validation.Findings;
import se.kansli.validation.Publication;
import se.kansli.validation.Rule;
import se.kansli.validation.RuleCheck;

/**
 * The goals that several municipalities have agreed on, for some years (<i>måldokument</i>).
 *
 * <pre>{@code
 * GoalDocument goals = Json.read(Path.of("måldokument.json"), GoalDocument.class);
 * RenewedMandate renewed = mandate.forYear(2028, goals);
 * }</pre>
 *
 * @param name such as {@code Måldokument Utbildning Skaraborg}
 * @param version such as {@code 2023–2026}
 * @param validity the days it holds for; absent where they are not known
 * @param goals in the document's order, each number once
 * @param agreements the cooperation agreements annexed to it (<i>samverkansavtal</i>)
 */
@DocumentText
@Rule(
        code = "V35",
        basis = "GDPR art. 87, lag 2018:218 3:10",
        check = DocumentText.NoPersonalIdentityNumber.class,
        local = true,
        groups = Publication.class)
@Rule(code = "V02", check = GoalDocument.NumbersOnce.class)
public record GoalDocument(
        @NotBlank String name,
        @Nullable String version,
        @Valid @Nullable Period validity,
        @NotEmpty List<@NotNull @Valid Goal> goals,
        List<@NotBlank String> agreements) {

    public GoalDocument {
        goals = Lists.copy(goals);
        agreements = Lists.copy(agreements);
    }

    /**
     * Finds a goal.
     *
     * @param number the goal's number
     * @return the goal, or empty if the document has none with that number
     */
    public Optional<Goal> goal(int number) {
        for (Goal goal : goals) {
            if (goal != null && goal.number() == number) {
                return Optional.of(goal);
            }
        }
        return Optional.empty();
    }

    /** V02: no number twice. */
    static final class NumbersOnce implements RuleCheck<GoalDocument> {
        @Override
        public void check(GoalDocument document, Findings findings) {
            Set<Integer> seen = new HashSet<>();
            for (int i = 0; i < document.goals().size(); i++) {
                Goal goal = document.goals().get(i);
                if (goal != null && !seen.add(goal.number())) {
                    findings.reportVariant("twice", "goals[" + i + "].number", "number", goal.number());
                }
            }
        }
    }
}
