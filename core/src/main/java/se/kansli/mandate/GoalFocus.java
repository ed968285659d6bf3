package se.kansli.mandate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.value.Lists;
import se.kansli.text.Essential;
import se.kansli.text.RichText;
import se.kansli.validation.HasText;

/**
 * A goal that the network works for, and what it is to do (<i>målfokus</i>).
 *
 * @param number the goal's number in the goal document
 * @param heading the goal's heading, verbatim; may differ from the goal document's, which is a warning
 * @param statements the goal's statements, verbatim (<i>delmål</i>)
 * @param assignments what the network is to do (<i>uppdrag</i>); one may hold several sentences
 * @param reporting how the network reports on the goal
 */
public record GoalFocus(
        @Positive int number,
        @Essential @NotBlank String heading,
        @Essential List<@NotBlank String> statements,
        @Essential List<@HasText RichText> assignments,
        @Valid @Nullable Reporting reporting) {

    public GoalFocus {
        statements = Lists.copy(statements);
        assignments = Lists.copy(assignments);
    }

    /** With the goal document's heading and statements; as it is if the goal is not there. */
    GoalFocus inWordsOf(GoalDocument document) {
        return document.goal(number)
                .map(goal -> new GoalFocus(number, goal.heading(), goal.statements(), assignments, reporting))
                .orElse(this);
    }
}
