package se.kansli.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.value.Lists;
import se.kansli.text.Essential;

/**
 * A body: an assembly, a board, a network … (<i>organ</i>).
 *
 * @param id stable name for programs, such as {@code ikt-strateger}
 * @param type decides which rules bind it
 * @param name as a title says it, such as {@code Grundskolan}
 * @param nameInText as a sentence says it, such as {@code Nätverket för rektorer i grundskolan}
 * @param aliases other designations in use for the same body
 * @param organisation what it is part of, such as {@code Utbildning Skaraborg} (<i>huvudman</i>)
 * @param municipalityCodes the codes of the municipalities that take part in it, such as {@code 1496}; empty if it is one
 *     municipality's own
 * @param parent the body that commissions it
 */
public record Body(
        @NotBlank String id,
        @NotNull BodyType type,
        @Essential @NotBlank String name,
        @Nullable String nameInText,
        List<@NotBlank String> aliases,
        @Nullable String organisation,
        List<@NotBlank String> municipalityCodes,
        @Valid @Nullable Body parent) {

    public Body {
        aliases = Lists.copy(aliases);
        municipalityCodes = Lists.copy(municipalityCodes);
    }
}
