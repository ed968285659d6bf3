package se.kansli.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import se.kansli.internal.value.Lists;
import se.kansli.text.Essential;
import se.kansli.text.RichText;
import se.kansli.validation.HasText;

/**
 * What has been done for one goal.
 *
 * @param goal for which
 * @param state how far the goal has come
 * @param summary what has been done, all in all
 * @param assignments what has been done, assignment by assignment
 */
public record GoalCompilation(
        @Essential @NotNull @Valid ReportedGoal goal,
        @Essential @NotNull ReportState state,
        @Essential @HasText RichText summary,
        @Essential List<@NotNull @Valid AssignmentReport> assignments) {

    public GoalCompilation {
        assignments = Lists.copy(assignments);
    }
}
