package se.kansli.mandate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import org.jspecify.annotations.Nullable;
import se.kansli.text.RichText;
import se.kansli.validation.HasText;

/**
 * How often the network meets (<i>möten</i>).
 *
 * @param heading the section's heading, such as {@code Möten}
 * @param text what the document says, such as {@code Minst 4 möten per år}
 * @param minimumPerYear the least number of meetings in a calendar year, where the text gives one
 */
public record MeetingFrequency(
        @NotBlank String heading,
        @HasText RichText text,
        @Positive @Nullable Integer minimumPerYear) {}
