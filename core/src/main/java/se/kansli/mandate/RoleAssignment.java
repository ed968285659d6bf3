package se.kansli.mandate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import se.kansli.internal.value.Lists;
import se.kansli.organisation.Person;
import se.kansli.organisation.Role;

/**
 * Who holds a role (<i>rollfördelning</i>).
 *
 * @param role the role
 * @param designation as the document says it, such as {@code Ordförande/förvaltningschefrepresentant}
 * @param holders one or several, each with municipality
 */
public record RoleAssignment(
        @NotNull Role role,
        @NotBlank String designation,
        @NotEmpty List<@NotNull @Valid Person> holders) {

    public RoleAssignment {
        holders = Lists.copy(holders);
    }
}
