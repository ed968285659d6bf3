package se.kansli.register;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.value.Lists;
import se.kansli.organisation.Body;
import se.kansli.organisation.DocumentMetadata;
import se.kansli.problem.Severity;
import se.kansli.text.Essential;
import se.kansli.validation.DocumentText;
import se.kansli.validation.Publication;
import se.kansli.validation.Rule;

/**
 * What a body does when during a calendar year (<i>arbetsordning</i>, <i>årshjul</i>).
 *
 * <pre>{@code
 * WorkPlan plan = Json.read(Path.of("årshjul.json"), WorkPlan.class);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param heading what the document is called, such as {@code Årshjul}
 * @param body whose year it is
 * @param year the calendar year
 * @param entries what is done, in the order of the year
 * @param metadata the document's particulars
 */
@DocumentText
@Rule(
        code = "V35",
        basis = "GDPR art. 87, lag 2018:218 3:10",
        check = DocumentText.NoPersonalIdentityNumber.class,
        local = true,
        groups = Publication.class)
@Rule(code = "V46", check = WorkPlanRules.WeeksExist.class)
@Rule(code = "V47", check = WorkPlanRules.EntriesAreInOrder.class, severity = Severity.WARNING)
public record WorkPlan(
        @Essential @NotBlank String heading,
        @Essential @NotNull @Valid Body body,
        @Essential @Min(1971) @Max(2999) int year,
        @Essential @NotEmpty List<@NotNull @Valid WorkPlanEntry> entries,
        @Valid @Nullable DocumentMetadata metadata) {

    public WorkPlan {
        entries = Lists.copy(entries);
    }
}
