package se.kansli.mandate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.value.Lists;
import se.kansli.text.Essential;

/**
 * Who does what (<i>roller</i>).
 *
 * @param mandates what each role is to do, in the document's order
 * @param assignmentsHeading heading of the section that names the holders, such as {@code Rollfördelning}
 * @param assignments who holds the roles; empty where the document does not say
 */
public record Roles(
        @Essential @NotEmpty(message = "{V01/roles}") List<@NotNull @Valid RoleMandate> mandates,
        @Nullable String assignmentsHeading,
        List<@NotNull @Valid RoleAssignment> assignments) {

    public Roles {
        mandates = Lists.copy(mandates);
        assignments = Lists.copy(assignments);
    }
}
