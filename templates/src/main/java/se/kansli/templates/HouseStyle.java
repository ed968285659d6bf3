package se.kansli.templates;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.value.Lists;
import se.kansli.organisation.Municipality;
import se.kansli.text.Picture;
import se.kansli.text.Swedish;
import se.kansli.validation.DocumentText;
import se.kansli.validation.Rule;

/**
 * An organisation's own look: what the standard templates are given in place of their neutral one (<i>grafisk profil</i>).
 *
 * <pre>{@code
 * HouseStyle style = Json.read(Path.of("exempelbygden.json"), HouseStyle.class);
 * StandardTemplates templates = StandardTemplates.in(style);
 * templates.mandate().render(mandate, Path.of("grundskolan.docx"));
 * }</pre>
 *
 * <p>Only the organisation's name must be given. The colours and fonts become the file's theme, so that Word and Excel offer
 * them too; the rest stands in headers and footers.
 *
 * @param organisation its whole name
 * @param department such as a committee's office (<i>förvaltning</i>)
 * @param contact for the footer
 * @param logo for the first page's header, at most 60 × 20 mm; absent for a neutral mark
 * @param colours absent for the neutral ones
 * @param fonts absent for Arial
 * @param pageNumber with {@code {page}} and perhaps {@code {pages}} in it; absent for {@code Sida {page} ({pages})}
 * @param headerFields what stands in the first page's header, in order; empty for the organisation and the department
 */
@DocumentText
@Rule(code = "H04", check = HouseStyleRules.PageNumbers.class, local = true)
@Rule(code = "H05", check = HouseStyleRules.FieldsOnce.class, local = true)
public record HouseStyle(
        @NotBlank @Size(max = 110) String organisation,
        @Nullable @Size(min = 1, max = 110) String department,
        @Nullable @Valid Contact contact,
        @Nullable @Valid Picture logo,
        @Nullable @Valid Colours colours,
        @Nullable @Valid Fonts fonts,
        @Nullable @Size(min = 1, max = 40) String pageNumber,
        List<@NotNull HeaderField> headerFields) {

    /** What the first page's header may have beside the logo. */
    public enum HeaderField {
        /** The organisation's name. */
        @Swedish("organisationen")
        ORGANISATION,
        /** The department's name. */
        @Swedish("förvaltningen")
        DEPARTMENT,
        /** The body or network that the document is about. */
        @Swedish("organet")
        BODY,
        /** What the later pages have to the right; for most kinds the diary number. */
        @Swedish("diarienumret")
        REFERENCE
    }

    /**
     * How the organisation is reached.
     *
     * @param organisationNumber ten digits without a hyphen
     */
    @Rule(code = "H06", basis = "SKV 709", check = HouseStyleRules.OrganisationNumber.class, local = true)
    public record Contact(
            @Nullable @Size(min = 1, max = 100) String postalAddress,
            @Nullable @Size(min = 1, max = 100) String visitingAddress,
            @Nullable @Size(min = 1, max = 30) String phone,
            @Nullable @Email @Size(min = 1, max = 100) String email,
            @Nullable @Size(min = 1, max = 100) String web,
            @Nullable String organisationNumber) {}

    /**
     * Colours as {@code #17384A}, for use on white.
     *
     * @param title of headings of the first two levels, which are large: contrast 3:1 is enough
     * @param heading of smaller headings, and of the headings in tables, which stand on {@code fill} too
     * @param accent of labels and bullets
     * @param link of links
     * @param muted of headers, footers and captions
     * @param fill behind the headings of tables
     * @param rule of thin lines in tables
     */
    @Rule(code = "H01", basis = "WCAG 2.1, 1.4.3", check = HouseStyleRules.Contrasts.class)
    @Rule(code = "H02", check = HouseStyleRules.ColourForms.class, local = true)
    public record Colours(
            @NotNull String title,
            @NotNull String heading,
            @NotNull String accent,
            @NotNull String link,
            @NotNull String muted,
            @NotNull String fill,
            @NotNull String rule) {

        /** What the standard templates have of themselves. */
        public static final Colours NEUTRAL =
                new Colours("#17384A", "#17384A", "#0B5563", "#0B4F8A", "#4A5A66", "#E6EDF0", "#A9B8C1");
    }

    /**
     * Fonts that take the same room on every computer, because a free one of the same widths stands in where they are
     * missing: Arial, Calibri, Cambria, Courier New, Times New Roman, or the free ones themselves.
     *
     * @param headings of headings of the first three levels
     * @param body of all other text
     */
    @Rule(code = "H03", check = HouseStyleRules.KnownFonts.class, local = true)
    public record Fonts(@NotNull String headings, @NotNull String body) {
        /** What the standard templates have of themselves. */
        public static final Fonts NEUTRAL = new Fonts("Arial", "Arial");
    }

    public HouseStyle {
        headerFields = Lists.copy(headerFields);
    }

    /**
     * The neutral look with a name.
     *
     * @param organisation its whole name
     * @return a style without logo and contact
     */
    public static HouseStyle of(String organisation) {
        return new HouseStyle(organisation, null, null, null, null, null, null, List.of());
    }

    /**
     * The neutral look with the names of those who cooperate in Skaraborg.
     *
     * @return Utbildning Skaraborg, then the municipalities in the order of {@link Municipality#skaraborg()}
     */
    public static List<HouseStyle> skaraborg() {
        return Stream.concat(
                        Stream.of("Utbildning Skaraborg"),
                        Municipality.skaraborg().stream().map(Municipality::name))
                .map(HouseStyle::of)
                .toList();
    }
}
