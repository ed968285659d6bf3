package se.kansli.mandate;

import jakarta.validation.constraints.NotBlank;
import se.kansli.text.Essential;
import se.kansli.text.RichText;
import se.kansli.validation.HasText;

/**
 * Why the network is there (<i>bakgrund</i>).
 *
 * @param heading the section's heading, such as {@code Bakgrund}
 * @param text the section
 */
public record Background(
        @NotBlank(message = "{V01/heading}") String heading,
        @Essential @HasText(message = "{V01/background}") RichText text) {}
