package se.kansli.protocol;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.value.Lists;
import se.kansli.meeting.Confidentiality;
import se.kansli.text.RichText;
import se.kansli.validation.HasText;

/**
 * What a § is about (<i>ärende</i>).
 *
 * @param summary the matter in short (<i>sammanfattning</i>, <i>ärendebeskrivning</i>)
 * @param preparation how it was prepared (<i>beredning</i>)
 * @param presenter who presented it, with title (<i>föredragande</i>)
 * @param documents what the decision stands on, by title (<i>beslutsunderlag</i>)
 * @param proposal what was proposed before the meeting, one att-clause each (<i>förslag till beslut</i>)
 * @param note what was said at the meeting (<i>anteckning</i>)
 * @param goal the number of the goal it serves, in the goal document
 * @param closedDoors whether nobody could listen (<i>stängda dörrar</i>, KL 6:25)
 * @param confidentiality absent for what everybody may read
 */
public record Matter(
        @Nullable RichText summary,
        @Nullable RichText preparation,
        @Nullable String presenter,
        List<@NotBlank String> documents,
        List<@HasText RichText> proposal,
        @Nullable RichText note,
        @Positive @Nullable Integer goal,
        boolean closedDoors,
        @Valid @Nullable Confidentiality confidentiality) {

    public Matter {
        documents = Lists.copy(documents);
        proposal = Lists.copy(proposal);
    }
}
