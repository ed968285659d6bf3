package se.kansli.report;

import jakarta.validation.constraints.NotNull;
import se.kansli.text.Essential;
import se.kansli.text.RichText;
import se.kansli.validation.HasText;

/**
 * What has been done on one assignment.
 *
 * @param assignment the assignment, as the mandate words it (<i>uppdrag</i>)
 * @param state how far it has come
 * @param results what has been done
 */
public record AssignmentReport(
        @Essential @HasText RichText assignment,
        @Essential @NotNull ReportState state,
        @Essential @HasText RichText results) {}
