package se.kansli.internal.accessibility;

import org.jspecify.annotations.Nullable;
import se.kansli.internal.xml.Element;

/**
 * What one level of formatting says of a paragraph; null where it says nothing.
 *
 * @param outlineLevel 0 for the highest heading, 9 for text
 * @param list the id of the list it belongs to, 0 for none
 * @param listLevel counted from 0
 */
record ParagraphFormat(
        @Nullable Integer outlineLevel,
        @Nullable String list,
        @Nullable String listLevel,
        @Nullable String alignment,
        @Nullable Paint shading) {
    static final ParagraphFormat NOTHING = new ParagraphFormat(null, null, null, null, null);

    private static final int LEVELS = 9;

    /** What {@code w:pPr} says itself. */
    static ParagraphFormat of(@Nullable Element properties, WordColours colours) {
        if (properties == null || properties.children().isEmpty()) {
            return NOTHING;
        }
        Element numbers = properties.child("w:numPr");
        String level = properties.childValue("w:outlineLvl");
        return new ParagraphFormat(
                level == null || !level.matches("[0-9]") ? null : Integer.valueOf(level),
                numbers == null ? null : numbers.childValue("w:numId"),
                numbers == null ? null : numbers.childValue("w:ilvl"),
                properties.childValue("w:jc"),
                colours.shading(properties.child("w:shd")));
    }

    /** This level over another. */
    ParagraphFormat over(ParagraphFormat inherited) {
        if (equals(NOTHING)) {
            return inherited;
        }
        return new ParagraphFormat(
                outlineLevel == null ? inherited.outlineLevel : outlineLevel,
                list == null ? inherited.list : list,
                listLevel == null ? inherited.listLevel : listLevel,
                alignment == null ? inherited.alignment : alignment,
                Paint.over(shading, inherited.shading));
    }

    /** The level of a heading, from 1; 0 for text. */
    int headingLevel() {
        return outlineLevel == null || outlineLevel >= LEVELS ? 0 : outlineLevel + 1;
    }
}
