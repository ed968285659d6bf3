package se.kansli.mandate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.value.Lists;
import se.kansli.text.Essential;
import se.kansli.text.RichText;
import se.kansli.validation.HasText;

/**
 * Which goals the network works for (<i>syfte</i>).
 *
 * @param heading the section's heading, such as {@code Syfte/ uppdrag}
 * @param focus the sentence that leads to the goals (<i>fokusmening</i>)
 * @param goalDocument the goals as they stood when the mandate was made: the mandate can be checked against them anywhere
 *     and at any time
 * @param labels how the goals are labelled in this section
 * @param statementStyle how their statements are set out
 * @param assignmentStyle how their assignments are set out, here or in the commission
 * @param goals the goals in focus, with their assignments
 * @param commission the section that gives the assignments. Present: goals here, assignments there (<i>uppdelad</i>
 *     layout). Absent: each goal's assignments follow it (<i>integrerad</i> layout)
 */
public record Purpose(
        @NotBlank(message = "{V01/heading}") String heading,
        @Essential @HasText(message = "{V01/focus}") RichText focus,
        @NotNull @Valid GoalDocument goalDocument,
        @NotNull LabelStyle labels,
        @NotNull ListStyle statementStyle,
        @NotNull ListStyle assignmentStyle,
        @Essential @NotEmpty(message = "{V01/goals}") List<@NotNull @Valid GoalFocus> goals,
        @Valid @Nullable Commission commission) {

    public Purpose {
        goals = Lists.copy(goals);
    }

    /** The same on another goal document, with its words. */
    Purpose with(GoalDocument document) {
        return new Purpose(
                heading,
                focus,
                document,
                labels,
                statementStyle,
                assignmentStyle,
                goals.stream().map(goal -> goal.inWordsOf(document)).toList(),
                commission);
    }
}
