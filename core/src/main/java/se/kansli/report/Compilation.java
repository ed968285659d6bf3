package se.kansli.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.value.Lists;
import se.kansli.organisation.Body;
import se.kansli.organisation.DocumentMetadata;
import se.kansli.organisation.Period;
import se.kansli.problem.Severity;
import se.kansli.text.Essential;
import se.kansli.validation.DocumentText;
import se.kansli.validation.Publication;
import se.kansli.validation.Rule;

/**
 * What a network has done during some time, goal by goal and assignment by assignment (<i>sammanställning</i>).
 *
 * <pre>{@code
 * Compilation compilation = Json.read(Path.of("sammanställning.json"), Compilation.class);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param heading what the document is called, such as {@code Sammanställning}
 * @param network whose work it is
 * @param period the days it covers
 * @param goals one part for each goal
 * @param feedback what has been said between the network and those who commission it
 * @param sources the protocols that it is made from
 * @param metadata the document's particulars
 */
@DocumentText
@Rule(
        code = "V35",
        basis = "GDPR art. 87, lag 2018:218 3:10",
        check = DocumentText.NoPersonalIdentityNumber.class,
        local = true,
        groups = Publication.class)
@Rule(code = "V48", check = PeriodRules.OfCompilation.class)
@Rule(code = "V50", check = CompilationRules.GoalsAreThereOnce.class)
@Rule(code = "V51", check = CompilationRules.SourcesAreOfThePeriod.class, severity = Severity.WARNING)
public record Compilation(
        @Essential @NotBlank String heading,
        @Essential @NotNull @Valid Body network,
        @Essential @NotNull @Valid Period period,
        @Essential @NotEmpty List<@NotNull @Valid GoalCompilation> goals,
        List<@NotNull @Valid Feedback> feedback,
        List<@NotNull @Valid SourceProtocol> sources,
        @Valid @Nullable DocumentMetadata metadata) {

    public Compilation {
        goals = Lists.copy(goals);
        feedback = Lists.copy(feedback);
        sources = Lists.copy(sources);
    }
}
