package se.kansli.protocol;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import se.kansli.internal.value.Lists;
import se.kansli.text.RichText;
import se.kansli.text.Swedish;
import se.kansli.validation.HasText;

/**
 * What somebody wants noted in the protocol (<i>särskilt yttrande</i>, <i>protokollsanteckning</i>).
 *
 * @param kind which of the two
 * @param by the names of those who say it
 * @param text verbatim
 */
public record Statement(
        @NotNull Kind kind,
        @NotEmpty List<@NotBlank String> by,
        @HasText RichText text) {

    public Statement {
        by = Lists.copy(by);
    }

    /** How a statement is called. */
    public enum Kind {
        /** By one who took part in the decision. */
        @Swedish("särskilt yttrande")
        SPECIAL_STATEMENT,
        /** By anybody the chair allows. */
        @Swedish("protokollsanteckning")
        NOTE
    }
}
