package se.kansli.mandate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import se.kansli.organisation.Body;
import se.kansli.organisation.DocumentMetadata;
import se.kansli.problem.Severity;
import se.kansli.text.Essential;
import se.kansli.validation.DocumentText;
import se.kansli.validation.Publication;
import se.kansli.validation.Rule;

/**
 * A mandate description: what a network is to do, for which goals, and who in it does what
 * (<i>uppdragsbeskrivning</i>).
 *
 * <pre>{@code
 * MandateDescription mandate = Json.read(Path.of("grundskolan.json"), MandateDescription.class);
 * StandardTemplates.neutral().mandate().render(mandate, Path.of("grundskolan.docx"));
 * }</pre>
 *
 * <p>All texts are verbatim: nothing is trimmed or corrected, an oddity is a warning. Immutable and thread-safe.
 *
 * @param title the line above the network's name, such as {@code UPPDRAGSBESKRIVNING för nätverket}
 * @param network whom the mandate is for
 * @param year the calendar year it is for; absent in documents that do not say
 * @param background why the network is there
 * @param purpose the goals and the assignments
 * @param roles who does what
 * @param meetings how often the network meets
 * @param metadata the document's particulars
 */
@DocumentText
@Rule(
        code = "V35",
        basis = "GDPR art. 87, lag 2018:218 3:10",
        check = DocumentText.NoPersonalIdentityNumber.class,
        local = true,
        groups = Publication.class)
@Rule(code = "V02", check = GoalRules.GoalsExist.class)
@Rule(code = "V02", check = GoalRules.HeadingsAgree.class, severity = Severity.WARNING)
@Rule(code = "V03", check = GoalRules.StatementsAgree.class, severity = Severity.WARNING)
@Rule(code = "V04", check = GoalRules.GoalCountAgrees.class, severity = Severity.WARNING)
@Rule(code = "V05", check = WordingRules.YearsAgree.class, severity = Severity.WARNING)
@Rule(code = "V06", check = GoalRules.YearIsInForce.class)
@Rule(code = "V07", check = RoleRules.RolesAreThere.class, severity = Severity.WARNING)
@Rule(code = "V08", check = RoleRules.DutiesAreAssigned.class, severity = Severity.WARNING)
@Rule(code = "V10", check = RoleRules.FeedbackGoesBothWays.class, severity = Severity.WARNING)
@Rule(code = "V11", check = WordingRules.TermsAreOurs.class, severity = Severity.WARNING)
public record MandateDescription(
        @Essential @NotBlank(message = "{V01/title}") String title,
        @Essential @NotNull @Valid Body network,
        @Min(1971) @Max(2999) @Nullable Integer year,
        @Essential @NotNull @Valid Background background,
        @Essential @NotNull @Valid Purpose purpose,
        @Essential @NotNull @Valid Roles roles,
        @Valid @Nullable MeetingFrequency meetings,
        @Valid @Nullable DocumentMetadata metadata) {

    /**
     * Rolls the mandate over to another year, the next as a rule:
     *
     * <pre>{@code
     * RenewedMandate renewed = lastYears.forYear(2028, goals);
     * List<Problem> toLookAt = Validation.check(renewed);      // changed goals, last year's numbers, and what every rule finds
     * Json.write(renewed.mandate(), Path.of("grundskolan-2028.json"));
     * }</pre>
     *
     * <p>Headings and statements of the goals are the goal document's, and the document is a draft again, without number,
     * version and decision. All other texts are as they were, to the letter. Nothing is refused here: a goal that the goal
     * document does not have keeps its words and is an error when the mandate is checked (V02), as is a goal document that is
     * not in force in the year (V06).
     *
     * @param newYear the calendar year that the new mandate is for
     * @param goals the goal document that is in force in it
     * @return the new mandate, beside this one
     */
    public RenewedMandate forYear(int newYear, GoalDocument goals) {
        MandateDescription mandate = new MandateDescription(
                title,
                network,
                newYear,
                background,
                purpose.with(goals),
                roles,
                meetings,
                metadata == null ? null : metadata.draftAnew());
        return new RenewedMandate(mandate, this);
    }
}
