package se.kansli.protocol;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import se.kansli.internal.value.Lists;

/**
 * What is to be done after a §.
 *
 * @param actions who does what until when
 * @param toCommissioner whether the commissioning body is to hear of it (<i>till skolchefsgruppen</i>)
 * @param attachments documents that belong to the §, by title (<i>bilagor</i>)
 */
public record FollowUp(
        List<@NotNull @Valid Action> actions, boolean toCommissioner, List<@NotBlank String> attachments) {

    public FollowUp {
        actions = Lists.copy(actions);
        attachments = Lists.copy(attachments);
    }
}
