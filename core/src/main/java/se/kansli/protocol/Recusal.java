package se.kansli.protocol;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * That somebody may not take part in a matter (<i>jäv</i>, KL 6:28–32).
 *
 * @param name who
 * @param ground the number of the ground in KL 6:28
 * @param leftRoom whether the person left, as the law demands
 */
public record Recusal(
        @NotBlank String name, @Min(1) @Max(4) @Nullable Integer ground, boolean leftRoom) {}
