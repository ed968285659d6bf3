package se.kansli.internal.accessibility;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Xml;

/** The colours of a file's theme. */
final class ThemeColours {
    static final ThemeColours NONE = new ThemeColours(Map.of());

    /** As Excel numbers them. */
    private static final List<String> BY_NUMBER = List.of(
            "lt1",
            "dk1",
            "lt2",
            "dk2",
            "accent1",
            "accent2",
            "accent3",
            "accent4",
            "accent5",
            "accent6",
            "hlink",
            "folHlink");

    private final Map<String, Rgb> byName;

    private ThemeColours(Map<String, Rgb> byName) {
        this.byName = byName;
    }

    static ThemeColours of(Xml theme) {
        Map<String, Rgb> colours = new HashMap<>();
        Element scheme = theme.root().first("a:clrScheme");
        for (Element each : scheme == null ? List.<Element>of() : scheme.children()) {
            for (Element value : each.children()) {
                Rgb colour = Rgb.of(value.is("a:sysClr") ? value.attribute("lastClr") : value.attribute("val"));
                if (colour != null) {
                    colours.put(each.localName(), colour);
                }
            }
        }
        return new ThemeColours(Map.copyOf(colours));
    }

    /** A colour by the name it has in the theme, such as {@code accent1}. */
    @Nullable Rgb named(String name) {
        return byName.get(name);
    }

    @Nullable Rgb numbered(int number) {
        return number >= 0 && number < BY_NUMBER.size() ? byName.get(BY_NUMBER.get(number)) : null;
    }
}
