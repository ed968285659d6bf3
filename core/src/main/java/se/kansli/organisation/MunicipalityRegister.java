package se.kansli.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import se.kansli.internal.value.Lists;
import se.kansli.validation.DocumentText;
import se.kansli.validation.Publication;
import se.kansli.validation.Rule;

/**
 * Several municipalities as one document, for data files (<i>kommunregister</i>).
 *
 * <pre>{@code
 * MunicipalityRegister register = Json.read(Path.of("kommuner.json"), MunicipalityRegister.class);
 * }</pre>
 *
 * @param name what they have in common, such as {@code Skaraborg}
 * @param municipalities in any order
 */
@DocumentText
@Rule(
        code = "V35",
        basis = "GDPR art. 87, lag 2018:218 3:10",
        check = DocumentText.NoPersonalIdentityNumber.class,
        local = true,
        groups = Publication.class)
public record MunicipalityRegister(
        @NotBlank String name, @NotEmpty List<@NotNull @Valid Municipality> municipalities) {

    public MunicipalityRegister {
        municipalities = Lists.copy(municipalities);
    }
}
