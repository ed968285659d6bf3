package se.kansli.internal.accessibility;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Xml;

/** Reads the colours of Word's elements: as numbers, of the theme with tint or shade, automatic, or as patterns. */
final class WordColours {
    /** Word's names for highlighting (ISO/IEC 29500-1, 17.18.40). */
    private static final Map<String, String> HIGHLIGHTS = Map.ofEntries(
            Map.entry("black", "000000"),
            Map.entry("blue", "0000FF"),
            Map.entry("cyan", "00FFFF"),
            Map.entry("darkBlue", "000080"),
            Map.entry("darkCyan", "008080"),
            Map.entry("darkGray", "808080"),
            Map.entry("darkGreen", "008000"),
            Map.entry("darkMagenta", "800080"),
            Map.entry("darkRed", "800000"),
            Map.entry("darkYellow", "808000"),
            Map.entry("green", "00FF00"),
            Map.entry("lightGray", "C0C0C0"),
            Map.entry("magenta", "FF00FF"),
            Map.entry("red", "FF0000"),
            Map.entry("white", "FFFFFF"),
            Map.entry("yellow", "FFFF00"));

    /** What the theme calls Word's colours; text and background may be exchanged in the settings. */
    private static final Map<String, String> IN_THEME = Map.of(
            "dark1", "dk1",
            "light1", "lt1",
            "dark2", "dk2",
            "light2", "lt2",
            "hyperlink", "hlink",
            "followedHyperlink", "folHlink");

    private static final Map<String, String> USUAL_MAPPING =
            Map.of("text1", "dark1", "background1", "light1", "text2", "dark2", "background2", "light2");
    private static final Map<String, String> MAPPED =
            Map.of("text1", "w:t1", "background1", "w:bg1", "text2", "w:t2", "background2", "w:bg2");
    private static final double WHOLE = 255;

    private final ThemeColours theme;
    private final Map<String, String> mapping = new HashMap<>(USUAL_MAPPING);

    WordColours(ThemeColours theme, @Nullable Xml settings) {
        this.theme = theme;
        Element exchanged = settings == null ? null : settings.root().child("w:clrSchemeMapping");
        if (exchanged != null) {
            MAPPED.forEach((name, attribute) -> {
                String other = exchanged.attribute(attribute);
                if (other != null) {
                    mapping.put(name, other);
                }
            });
        }
    }

    /** The colour of letters; null if an element says nothing of it. */
    @Nullable Paint text(@Nullable Element color) {
        return color == null ? null : paint(color, "w:val", "w:themeColor");
    }

    /** The fill behind something; a pattern is seen as the mean of its colours. */
    @Nullable Paint shading(@Nullable Element shd) {
        if (shd == null) {
            return null;
        }
        String pattern = String.valueOf(shd.attribute("w:val"));
        Paint fill = paint(shd, "w:fill", "w:themeFill");
        Paint ink = paint(shd, "w:color", "w:themeColor");
        if (pattern.equals("solid")) {
            return new Paint(Paint.seen(ink, Rgb.BLACK));
        } else if (pattern.matches("pct[0-9]{1,2}")) {
            double share = Integer.parseInt(pattern.substring(3)) / 100.0;
            return new Paint(Paint.seen(fill, Rgb.WHITE).mixed(Paint.seen(ink, Rgb.BLACK), share));
        }
        return pattern.equals("nil") ? Paint.AUTOMATIC : fill;
    }

    @Nullable Paint highlight(@Nullable Element highlight) {
        String name = highlight == null ? null : highlight.attribute("w:val");
        return name == null ? null : new Paint(Rgb.of(HIGHLIGHTS.get(name)));
    }

    private @Nullable Paint paint(Element element, String attribute, String themeAttribute) {
        String name = element.attribute(themeAttribute);
        Rgb ofTheme = name == null ? null : named(name);
        if (ofTheme != null) {
            return new Paint(changed(ofTheme, element, themeAttribute.replace("Color", "")));
        }
        String value = element.attribute(attribute);
        return value == null ? null : new Paint(Rgb.of(value));
    }

    private @Nullable Rgb named(String name) {
        String mapped = mapping.getOrDefault(name, name);
        return theme.named(IN_THEME.getOrDefault(mapped, mapped));
    }

    private static Rgb changed(Rgb colour, Element element, String attribute) {
        String shade = element.attribute(attribute + "Shade");
        String tint = element.attribute(attribute + "Tint");
        Rgb shaded = shade == null ? colour : colour.shaded(share(shade));
        return tint == null ? shaded : shaded.tinted(share(tint));
    }

    private static double share(String hex) {
        return hex.matches("[0-9A-Fa-f]{1,2}") ? Integer.parseInt(hex, 16) / WHOLE : 1;
    }
}
