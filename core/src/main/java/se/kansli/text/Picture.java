package se.kansli.text;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A picture in a document, with what it shows in words (<i>bild</i>).
 *
 * <pre>{@code
 * public record Visit(@NotBlank String place, @Nullable @Valid Picture photo) {}
 *
 * ImageBytes file = ImageBytes.of(Files.readAllBytes(Path.of("skolan.jpg")));
 * Visit visit = new Visit("Norra skolan", new Picture(file, "Skolans entré med ramp och dörröppnare", null));
 * }</pre>
 *
 * <p>A component of this type needs {@code @Valid}, as every record in a record does, for its rules to be checked. A
 * picture from data says something, so it always has an alternative text (EN 301 549, 9.1.1.1); what only decorates
 * belongs in the template. In a template it stands in Word's own picture content control, whose picture shows where and
 * how large.
 *
 * @param content the file
 * @param alternativeText what the picture shows, for those who do not see it
 * @param widthMillimetres how wide it is to be, if it has room; absent for as large as it has room for
 */
public record Picture(
        @NotNull ImageBytes content,
        @NotBlank(message = "{picture.alternative-text}") String alternativeText,

        @Min(value = 1, message = "{picture.width}") @Max(value = 1000, message = "{picture.width}") @Nullable Integer widthMillimetres) {}
