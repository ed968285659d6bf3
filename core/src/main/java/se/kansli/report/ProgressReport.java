package se.kansli.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import se.kansli.organisation.Body;
import se.kansli.organisation.Period;
import se.kansli.problem.Severity;
import se.kansli.text.Essential;
import se.kansli.text.RichText;
import se.kansli.validation.DocumentText;
import se.kansli.validation.Findings;
import se.kansli.validation.HasText;
import se.kansli.validation.Publication;
import se.kansli.validation.Rule;
import se.kansli.validation.RuleCheck;

/**
 * What a network has done for a goal during some time (<i>återrapport</i>).
 *
 * <pre>{@code
 * ProgressReport report = Json.read(Path.of("mål-1.json"), ProgressReport.class);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param heading what the document is called, such as {@code Återrapport}
 * @param network who reports
 * @param period the days it covers
 * @param goal for which goal
 * @param state how far it has come
 * @param results what has been done
 * @param obstacles what is in the way (<i>hinder</i>)
 * @param proposals what the network proposes (<i>förslag</i>)
 */
@DocumentText
@Rule(
        code = "V35",
        basis = "GDPR art. 87, lag 2018:218 3:10",
        check = DocumentText.NoPersonalIdentityNumber.class,
        local = true,
        groups = Publication.class)
@Rule(code = "V48", check = PeriodRules.OfReport.class)
@Rule(code = "V49", check = ProgressReport.DelayIsExplained.class, severity = Severity.WARNING)
public record ProgressReport(
        @Essential @NotBlank String heading,
        @Essential @NotNull @Valid Body network,
        @Essential @NotNull @Valid Period period,
        @Essential @NotNull @Valid ReportedGoal goal,
        @Essential @NotNull ReportState state,
        @Essential @HasText RichText results,
        @Nullable RichText obstacles,
        @Nullable RichText proposals) {

    /** V49: what is late says why. */
    static final class DelayIsExplained implements RuleCheck<ProgressReport> {
        @Override
        public void check(ProgressReport report, Findings findings) {
            if (report.state() == ReportState.DELAYED
                    && (report.obstacles() == null || report.obstacles().isBlank())) {
                findings.report("obstacles");
            }
        }
    }
}
