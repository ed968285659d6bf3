package se.kansli.mandate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import se.kansli.text.RichText;

/**
 * The section that gives the assignments, where they do not stand with the goals (<i>uppdrag</i>).
 *
 * @param heading the section's heading, such as {@code Uppdrag}
 * @param sentence who gives the assignments, such as {@code Skolchefsnätverket ger följande uppdrag för kommande år:}
 * @param labels how the goals are labelled in this section
 */
public record Commission(
        @NotBlank(message = "{V01/heading}") String heading,
        @Nullable RichText sentence,
        @NotNull LabelStyle labels) {}
