package se.kansli.protocol;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import se.kansli.internal.value.Lists;

/**
 * How a decision came about (<i>beslutsgång</i>, KL 5:67).
 *
 * @param recusals who stood aside
 * @param motions what was moved and by whom
 * @param propositions the order in which the chair put the motions, a sentence each (<i>propositionsordning</i>)
 * @param votes the votes, in order
 */
public record Deliberation(
        List<@NotNull @Valid Recusal> recusals,
        List<@NotNull @Valid Motion> motions,
        List<@NotBlank String> propositions,
        List<@NotNull @Valid Vote> votes) {

    public Deliberation {
        recusals = Lists.copy(recusals);
        motions = Lists.copy(motions);
        propositions = Lists.copy(propositions);
        votes = Lists.copy(votes);
    }
}
