package se.kansli.templates;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.value.Luhn;
import se.kansli.templates.HouseStyle.Colours;
import se.kansli.templates.HouseStyle.Contact;
import se.kansli.templates.HouseStyle.Fonts;
import se.kansli.templates.HouseStyle.HeaderField;
import se.kansli.validation.Findings;
import se.kansli.validation.RuleCheck;

/** What makes a house style unfit to be printed. */
final class HouseStyleRules {
    private static final String WHITE = "#FFFFFF";

    private HouseStyleRules() {}

    /** H01: each colour can be read on what it stands on. */
    static final class Contrasts implements RuleCheck<Colours> {
        private static final double TEXT = 4.5;

        /** From 18 points, or 14 if bold. */
        private static final double LARGE_TEXT = 3;

        @Override
        public void check(Colours colours, Findings findings) {
            check(findings, "title", "title", colours.title(), WHITE, LARGE_TEXT);
            check(findings, "heading", "heading", colours.heading(), WHITE, TEXT);
            check(findings, "heading-on-fill", "heading", colours.heading(), colours.fill(), TEXT);
            check(findings, "accent", "accent", colours.accent(), WHITE, TEXT);
            check(findings, "link", "link", colours.link(), WHITE, TEXT);
            check(findings, "muted", "muted", colours.muted(), WHITE, TEXT);
        }

        private static void check(
                Findings findings,
                String use,
                String component,
                @Nullable String colour,
                @Nullable String background,
                double least) {
            if (colour == null || background == null || !Contrast.isColour(colour) || !Contrast.isColour(background)) {
                return;
            }
            double ratio = Contrast.ratio(colour, background);
            if (ratio < least) {
                int hundredths = (int) (ratio * 100); // never rounded up: 4.499 is not 4.50
                findings.reportVariant(
                        use,
                        component,
                        "colour",
                        colour,
                        "background",
                        background,
                        "whole",
                        hundredths / 100,
                        "part",
                        "%02d".formatted(hundredths % 100));
            }
        }
    }

    /** H02: a colour is # and six hexadecimal digits. */
    static final class ColourForms implements RuleCheck<Colours> {
        @Override
        public void check(Colours colours, Findings findings) {
            check(findings, "title", colours.title());
            check(findings, "heading", colours.heading());
            check(findings, "accent", colours.accent());
            check(findings, "link", colours.link());
            check(findings, "muted", colours.muted());
            check(findings, "fill", colours.fill());
            check(findings, "rule", colours.rule());
        }

        private static void check(Findings findings, String component, @Nullable String colour) {
            if (colour != null && !Contrast.isColour(colour)) {
                findings.report(component, "colour", colour);
            }
        }
    }

    /** H03: a font that has one of the same widths on computers that lack it. */
    static final class KnownFonts implements RuleCheck<Fonts> {
        @Override
        public void check(Fonts fonts, Findings findings) {
            Map<String, @Nullable String> all = new TreeMap<>();
            all.put("headings", fonts.headings());
            all.put("body", fonts.body());
            all.forEach((component, name) -> {
                if (name != null && Typeface.find(name).isEmpty()) {
                    findings.report(component, "font", name, "fonts", String.join(", ", Typeface.names()));
                }
            });
        }
    }

    /** H04: the page's number once, the number of pages at most once, and no other braces. */
    static final class PageNumbers implements RuleCheck<HouseStyle> {
        private static final Pattern FORM =
                Pattern.compile("[^{}]*(?:\\{page}[^{}]*(?:\\{pages}[^{}]*)?|\\{pages}[^{}]*\\{page}[^{}]*)");

        @Override
        public void check(HouseStyle style, Findings findings) {
            String form = style.pageNumber();
            if (form != null && !FORM.matcher(form).matches()) {
                findings.report("pageNumber", "form", form);
            }
        }
    }

    /** H05: no field twice in the header, and none that the style lacks. */
    static final class FieldsOnce implements RuleCheck<HouseStyle> {
        @Override
        public void check(HouseStyle style, Findings findings) {
            Set<HeaderField> seen = EnumSet.noneOf(HeaderField.class);
            List<HeaderField> fields = style.headerFields();
            for (int i = 0; i < fields.size(); i++) {
                HeaderField field = fields.get(i);
                if (field != null && !seen.add(field)) {
                    findings.reportVariant("twice", "headerFields[" + i + "]", "field", field);
                } else if (field == HeaderField.DEPARTMENT && style.department() == null) {
                    findings.reportVariant("department", "headerFields[" + i + "]");
                }
            }
        }
    }

    /** H06: ten digits, the last of which fits the others. */
    static final class OrganisationNumber implements RuleCheck<Contact> {
        private static final Pattern TEN_DIGITS = Pattern.compile("[0-9]{10}");

        @Override
        public void check(Contact contact, Findings findings) {
            String number = contact.organisationNumber();
            if (number != null && !(TEN_DIGITS.matcher(number).matches() && Luhn.isRight(number))) {
                findings.report("organisationNumber", "number", number);
            }
        }
    }
}
