package se.kansli.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.templates.HouseStyle.Contact;
import se.kansli.templates.HouseStyle.HeaderField;

/** Writes what a house style has in Word's headers and footers, in shorthand, for one kind of document. */
final class Letterhead {
    private static final List<HeaderField> USUAL_FIELDS = List.of(HeaderField.ORGANISATION, HeaderField.DEPARTMENT);
    private static final String TAB = "<k:tab/>";

    /** A little below the logo. */
    private static final String FIRST_LINE =
            "<w:p><w:pPr><w:pStyle w:val=\"Header\"/><w:spacing w:before=\"120\"/></w:pPr>%s</w:p>";

    /** Between the margins, in twips. */
    private static final int TEXT_WIDTH = 8732;

    /** Between what stands to the left and to the right, in twips. */
    private static final int GAP = 280;

    /** A little more than a letter takes in the widest of the fonts, at the header's 9 points. */
    private static final int LETTER = 110;

    private final HouseStyle style;
    private final boolean isBesideLogo;
    private final List<String> lines;

    /**
     * Begins with a style.
     *
     * @param body the path of the body
     * @param reference the path of what stands to the right in later pages' headers
     */
    Letterhead(HouseStyle style, LogoSize logo, String body, String reference) {
        this.style = style;
        List<HeaderField> fields = style.headerFields().isEmpty() ? USUAL_FIELDS : style.headerFields();
        this.isBesideLogo = hasRoom(style.organisation(), TEXT_WIDTH - logo.widthInTwips())
                && (style.department() == null || hasRoom(style.department(), TEXT_WIDTH - logo.widthInTwips()));
        this.lines = new ArrayList<>();
        for (HeaderField field : fields) {
            if (field != HeaderField.DEPARTMENT || style.department() != null) {
                lines.add(line(field, body, reference));
            }
        }
    }

    private String line(HeaderField field, String body, String reference) {
        return switch (field) {
            case ORGANISATION -> text(style.organisation());
            case DEPARTMENT -> text(String.valueOf(style.department()));
            case BODY -> "<k:field tag=\"" + body + ".name\">Namn</k:field>";
            case REFERENCE -> "<k:include part=\"reference\" of=\"" + reference + "\"/>";
        };
    }

    /** To the right of the logo; nothing if there is no room. */
    String besideLogo() {
        return isBesideLogo ? TAB + lines.get(0) : "";
    }

    /** The other lines under it to the right, or all of them to the left, where they may be as long as they are. */
    String underLogo() {
        if (isBesideLogo) {
            return lines.stream()
                    .skip(1)
                    .map(line -> paragraph("Header", TAB + line))
                    .collect(Collectors.joining());
        }
        return FIRST_LINE.formatted(lines.get(0))
                + lines.stream().skip(1).map(line -> paragraph("Header", line)).collect(Collectors.joining());
    }

    /** The organisation, how it is reached and the page's number, which has a line of its own if the name is long. */
    String footer() {
        String form = pageForm(style);
        String name = text(style.organisation());
        String number = TAB + PageForm.word(form);
        String details = style.contact() == null ? "" : paragraph("Footer", text(details(style.contact())));
        return hasRoom(style.organisation() + form, TEXT_WIDTH)
                ? paragraph("Footer", name + number) + details
                : paragraph("Footer", name) + details + paragraph("Footer", number);
    }

    /** The form of a style's page numbers. */
    static String pageForm(@Nullable HouseStyle style) {
        return style == null || style.pageNumber() == null ? "Sida {page} ({pages})" : style.pageNumber();
    }

    private static String details(Contact contact) {
        String number = contact.organisationNumber();
        return Stream.of(
                        labelled("", contact.postalAddress()),
                        labelled("Besöksadress: ", contact.visitingAddress()),
                        labelled("Telefon: ", contact.phone()),
                        labelled("", contact.email()),
                        labelled("", contact.web()),
                        labelled(
                                "Org.nr: ", number == null ? null : number.substring(0, 6) + "-" + number.substring(6)))
                .filter(detail -> !detail.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static String labelled(String label, @Nullable String detail) {
        return detail == null ? "" : label + detail;
    }

    private static boolean hasRoom(String words, int width) {
        return words.length() * LETTER <= width - GAP;
    }

    private static String text(String words) {
        return "<k:t>" + WordXml.escaped(words) + "</k:t>";
    }

    private static String paragraph(String paragraphStyle, String content) {
        return "<k:p style=\"" + paragraphStyle + "\">" + content + "</k:p>";
    }
}
