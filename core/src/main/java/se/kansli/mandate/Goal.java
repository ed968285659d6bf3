package se.kansli.mandate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.util.List;
import se.kansli.internal.value.Lists;

/**
 * A goal of the goal document (<i>mål</i>).
 *
 * @param number from 1
 * @param heading such as {@code Höjd utbildningsnivå}
 * @param statements what is to be true when the goal is reached (<i>delmål</i>)
 */
public record Goal(@Positive int number, @NotBlank String heading, List<@NotBlank String> statements) {

    public Goal {
        statements = Lists.copy(statements);
    }
}
