package se.kansli.register;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.value.Lists;
import se.kansli.organisation.Body;
import se.kansli.organisation.DocumentMetadata;
import se.kansli.text.Essential;
import se.kansli.validation.DocumentText;
import se.kansli.validation.Publication;
import se.kansli.validation.Rule;

/**
 * When and where a body meets during a calendar year (<i>mötesplan</i>, of a board <i>sammanträdesplan</i>).
 *
 * <pre>{@code
 * MeetingPlan plan = Json.read(Path.of("mötesplan.json"), MeetingPlan.class);
 * ICalendar.of(plan, Instant.now()).write(Path.of("mötesplan.ics"));
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param heading what the document is called, such as {@code Mötesplan}
 * @param body who meets
 * @param year the calendar year
 * @param minimumPerYear the least number of meetings that the body's mandate asks for
 * @param occasions the meetings, each day once; those that are cancelled stay, marked as such
 * @param metadata the document's particulars
 */
@DocumentText
@Rule(
        code = "V35",
        basis = "GDPR art. 87, lag 2018:218 3:10",
        check = DocumentText.NoPersonalIdentityNumber.class,
        local = true,
        groups = Publication.class)
@Rule(code = "V12", check = MeetingPlanRules.EnoughMeetings.class)
@Rule(code = "V13", check = MeetingPlanRules.DatesAreOfTheYear.class)
@Rule(code = "V13", check = MeetingPlanRules.DatesAreUnique.class)
public record MeetingPlan(
        @Essential @NotBlank String heading,
        @Essential @NotNull @Valid Body body,
        @Essential @Min(1971) @Max(2999) int year,
        @Positive @Nullable Integer minimumPerYear,
        @Essential @NotEmpty List<@NotNull @Valid Occasion> occasions,
        @Valid @Nullable DocumentMetadata metadata) {

    public MeetingPlan {
        occasions = Lists.copy(occasions);
    }
}
