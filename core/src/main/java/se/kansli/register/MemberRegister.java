package se.kansli.register;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
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
 * Who is in a body, as what and since when (<i>förteckning över ledamöter</i>).
 *
 * <pre>{@code
 * MemberRegister register = Json.read(Path.of("ledamöter.json"), MemberRegister.class);
 * }</pre>
 *
 * <p>May tell of those who were in it and of those who will be; the rules on who there must be look at {@link #asOf()}.
 * Immutable and thread-safe.
 *
 * @param heading what the document is called, such as {@code Förteckning över ledamöter}
 * @param body who they are members of
 * @param asOf the day that the register tells of (<i>per den</i>)
 * @param members in the order they are printed
 * @param metadata the document's particulars
 */
@DocumentText
@Rule(
        code = "V35",
        basis = "GDPR art. 87, lag 2018:218 3:10",
        check = DocumentText.NoPersonalIdentityNumber.class,
        local = true,
        groups = Publication.class)
@Rule(code = "V52", check = MemberRules.OneHolds.class)
@Rule(code = "V52", check = MemberRules.SomebodyHolds.class, severity = Severity.WARNING)
@Rule(code = "V53", check = MemberRules.NobodyIsThereTwice.class)
@Rule(code = "V54", check = MemberRules.SendersHaveAddress.class, severity = Severity.WARNING)
@Rule(code = "V55", check = MemberRules.MunicipalitiesAreRepresented.class, severity = Severity.WARNING)
public record MemberRegister(
        @Essential @NotBlank String heading,
        @Essential @NotNull @Valid Body body,
        @Essential @NotNull LocalDate asOf,
        @Essential @NotEmpty List<@NotNull @Valid Membership> members,
        @Valid @Nullable DocumentMetadata metadata) {

    public MemberRegister {
        members = Lists.copy(members);
    }
}
