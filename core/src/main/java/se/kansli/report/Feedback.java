package se.kansli.report;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.kansli.organisation.FeedbackDirection;
import se.kansli.text.Essential;
import se.kansli.text.RichText;
import se.kansli.validation.HasText;

/**
 * What a network was told by those who commission it, or told them (<i>återkoppling</i>).
 *
 * @param direction which way
 * @param date when
 * @param text what was said
 * @param source where it was said, such as {@code Skolchefsgruppens möte}
 */
public record Feedback(
        @Essential @NotNull FeedbackDirection direction,
        @NotNull LocalDate date,
        @Essential @HasText RichText text,
        @Nullable String source) {}
