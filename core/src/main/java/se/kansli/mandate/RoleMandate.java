package se.kansli.mandate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import se.kansli.internal.value.Lists;
import se.kansli.organisation.Role;
import se.kansli.text.Essential;
import se.kansli.text.RichText;
import se.kansli.validation.HasText;

/**
 * What somebody with a role is to do (<i>rolluppdrag</i>).
 *
 * @param role the role
 * @param heading verbatim, colon included, such as {@code Uppdrag ordförande:}
 * @param text what the document says
 * @param duties what the text says, as data: what the rules and the follow-up work with
 */
public record RoleMandate(
        @NotNull Role role,
        @Essential @NotBlank String heading,
        @Essential @HasText RichText text,
        List<@NotNull @Valid Duty> duties) {

    public RoleMandate {
        duties = Lists.copy(duties);
    }
}
