package se.kansli.templates;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.templates.HouseStyle.Colours;
import se.kansli.templates.HouseStyle.Fonts;
import se.kansli.text.ImageBytes;
import se.kansli.text.Picture;

/**
 * What stands in the shared parts for the names in braces that begin with {@code house}: colours, fonts, logo, headers and
 * footers. Immutable and thread-safe.
 */
final class HouseParts {
    /** The look without a house: the organisation in headers and footers is the document's own. */
    static final HouseParts NEUTRAL = new HouseParts(null);

    private final @Nullable HouseStyle style;
    private final @Nullable Picture logo;
    private final LogoSize logoSize;

    HouseParts(@Nullable HouseStyle style) {
        this.style = style;
        this.logo = style == null ? null : style.logo();
        this.logoSize = logo == null ? LogoSize.NEUTRAL : LogoSize.of(logo);
    }

    /** The logo's file. */
    byte[] logo() {
        return logo == null
                ? Objects.requireNonNull(PartFiles.find("shared/logo.png"))
                : logo.content().bytes();
    }

    /** The name of the logo's file in the package. */
    String logoFile() {
        return logo == null || logo.content().format() == ImageBytes.Format.PNG ? "logo.png" : "logo.jpeg";
    }

    /** What the parts have that know no document. */
    Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        putColours(style == null || style.colours() == null ? Colours.NEUTRAL : style.colours(), words);
        putFonts(style == null || style.fonts() == null ? Fonts.NEUTRAL : style.fonts(), words);
        words.put("house.logoFile", logoFile());
        words.put("house.logoText", WordXml.escaped(logo == null ? "Logotyp" : logo.alternativeText()));
        words.put("house.logoWidth", String.valueOf(logoSize.width()));
        words.put("house.logoHeight", String.valueOf(logoSize.height()));
        return words;
    }

    private static void putColours(Colours colours, Map<String, String> words) {
        words.put("house.title", colours.title().substring(1));
        words.put("house.heading", colours.heading().substring(1));
        words.put("house.accent", colours.accent().substring(1));
        words.put("house.link", colours.link().substring(1));
        words.put("house.muted", colours.muted().substring(1));
        words.put("house.fill", colours.fill().substring(1));
        words.put("house.rule", colours.rule().substring(1));
    }

    private static void putFonts(Fonts fonts, Map<String, String> words) {
        Typeface headings = Typeface.find(fonts.headings()).orElseThrow();
        Typeface body = Typeface.find(fonts.body()).orElseThrow();
        words.put("house.headings", headings.name());
        words.put("house.headingsFamily", String.valueOf(headings.familyNumber()));
        words.put("house.body", body.name());
        words.put("house.bodyFamily", String.valueOf(body.familyNumber()));
        words.put(
                "house.fonts",
                Stream.of(body, headings).distinct().map(Typeface::xml).collect(Collectors.joining()));
    }

    /**
     * What the parts of a kind of document have.
     *
     * @param body the path of the body
     * @param reference the path of what stands to the right in later pages' headers
     */
    Map<String, String> words(String body, String reference) {
        Map<String, String> words = words();
        words.put("k.body", body);
        words.put("k.headerRight", reference);
        if (style == null) {
            String organisation = "<k:include part=\"organisation\" of=\"" + body + "\"/><k:tab/>";
            String number = PageForm.word(Letterhead.pageForm(null));
            words.put("house.besideLogo", "<k:tab/><k:include part=\"organisation\" of=\"" + body + "\"/>");
            words.put("house.underLogo", "");
            words.put("house.footer", "<k:p style=\"Footer\">" + organisation + number + "</k:p>");
        } else {
            Letterhead letterhead = new Letterhead(style, logoSize, body, reference);
            words.put("house.besideLogo", letterhead.besideLogo());
            words.put("house.underLogo", letterhead.underLogo());
            words.put("house.footer", letterhead.footer());
        }
        return words;
    }

    /** What a workbook's sheets have above and below, as XML. */
    String headerFooter() {
        String footer = "&L&A&R" + PageForm.excel(Letterhead.pageForm(style));
        return "<headerFooter>" + workbookHeader() + "<oddFooter>" + WordXml.escaped(footer)
                + "</oddFooter></headerFooter>";
    }

    private String workbookHeader() {
        if (style == null) {
            return "";
        }
        String department = style.department() == null ? "" : "\n" + style.department();
        String header = "&L" + PageForm.escaped(style.organisation() + department);
        return "<oddHeader>" + WordXml.escaped(header) + "</oddHeader>";
    }
}
