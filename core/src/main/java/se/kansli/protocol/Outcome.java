package se.kansli.protocol;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.value.Lists;
import se.kansli.text.Essential;
import se.kansli.text.RichText;
import se.kansli.validation.HasText;

/**
 * What a § ended in.
 *
 * @param leadIn what stands before the decisions, such as {@code Barn- och utbildningsnämnden beslutar}
 * @param decisions one att-clause, or one sentence, each (<i>beslut</i>, <i>att-satser</i>)
 * @param notTakingPart the names of those who did not take part in the decision (<i>deltar ej i beslutet</i>, KL 4:25)
 * @param reservations who is against it and says so (KL 4:27)
 * @param statements what somebody wants noted
 * @param authority absent where nobody's rights or duties were decided
 * @param immediatelyApproved whether it was approved at the meeting itself (<i>omedelbart justerad</i>)
 * @param sentTo who is to be told (<i>expedieras till</i>)
 */
public record Outcome(
        @Nullable String leadIn,
        @Essential List<@HasText RichText> decisions,
        List<@NotBlank String> notTakingPart,
        List<@NotNull @Valid Reservation> reservations,
        List<@NotNull @Valid Statement> statements,
        @Valid @Nullable Authority authority,
        boolean immediatelyApproved,
        List<@NotBlank String> sentTo) {

    public Outcome {
        decisions = Lists.copy(decisions);
        notTakingPart = Lists.copy(notTakingPart);
        reservations = Lists.copy(reservations);
        statements = Lists.copy(statements);
        sentTo = Lists.copy(sentTo);
    }

    /**
     * A decision on somebody's rights or duties (<i>myndighetsutövning mot enskild</i>).
     *
     * @param handledBy the names of those who took part in handling the matter: they may not abstain (KL 4:26)
     * @param appeal how the decision can be appealed against (<i>överklagande</i>, FL 33 §)
     */
    public record Authority(
            List<@NotBlank String> handledBy, @Nullable RichText appeal) {

        public Authority {
            handledBy = Lists.copy(handledBy);
        }
    }
}
