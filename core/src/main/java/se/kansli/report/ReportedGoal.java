package se.kansli.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import se.kansli.text.Essential;

/**
 * The goal that a report is on (<i>mål</i>).
 *
 * @param number its number in the goal document
 * @param heading its heading there
 */
public record ReportedGoal(
        @Positive int number, @Essential @NotBlank String heading) {}
