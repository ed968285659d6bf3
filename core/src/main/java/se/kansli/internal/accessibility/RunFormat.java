package se.kansli.internal.accessibility;

import org.jspecify.annotations.Nullable;
import se.kansli.internal.xml.Element;

/**
 * What one level of formatting says of characters; null where it says nothing.
 *
 * @param size in half points
 */
record RunFormat(
        @Nullable Boolean bold,
        @Nullable Boolean hidden,
        @Nullable Integer size,
        @Nullable Paint colour,
        @Nullable Paint shading,
        @Nullable Paint highlight,
        @Nullable String language) {
    static final RunFormat NOTHING = new RunFormat(null, null, null, null, null, null, null);

    /** What {@code w:rPr} says itself. */
    static RunFormat of(@Nullable Element properties, WordColours colours) {
        if (properties == null || properties.children().isEmpty()) {
            return NOTHING;
        }
        Element language = properties.child("w:lang");
        String size = properties.childValue("w:sz");
        return new RunFormat(
                toggle(properties.child("w:b")),
                toggle(properties.child("w:vanish")),
                size == null || !size.matches("[0-9]{1,4}") ? null : Integer.valueOf(size),
                colours.text(properties.child("w:color")),
                colours.shading(properties.child("w:shd")),
                colours.highlight(properties.child("w:highlight")),
                language == null ? null : language.attribute("w:val"));
    }

    static @Nullable Boolean toggle(@Nullable Element element) {
        if (element == null) {
            return null;
        }
        String value = element.attribute("w:val");
        return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
    }

    /** This level over another. */
    RunFormat over(RunFormat inherited) {
        if (equals(NOTHING)) {
            return inherited;
        }
        return new RunFormat(
                bold == null ? inherited.bold : bold,
                hidden == null ? inherited.hidden : hidden,
                size == null ? inherited.size : size,
                Paint.over(colour, inherited.colour),
                Paint.over(shading, inherited.shading),
                Paint.over(highlight, inherited.highlight),
                language == null ? inherited.language : language);
    }

    boolean isHidden() {
        return Boolean.TRUE.equals(hidden);
    }

    boolean isBold() {
        return Boolean.TRUE.equals(bold);
    }

    RunFormat withBold(boolean isBold) {
        return new RunFormat(isBold, hidden, size, colour, shading, highlight, language);
    }

    /** Word's ten points where nothing says otherwise. */
    double points() {
        return size == null ? 10 : size / 2.0;
    }
}
