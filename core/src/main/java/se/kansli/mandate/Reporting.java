package se.kansli.mandate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * How the network reports on a goal (<i>återrapportering</i>).
 *
 * @param text the clause after the goal's heading, verbatim, such as {@code (återrapportering till skolchefer löpande
 *     under året)}
 * @param to to whom
 * @param cadence how often
 */
public record Reporting(
        @NotBlank String text, @NotBlank String to, @NotNull Cadence cadence) {}
