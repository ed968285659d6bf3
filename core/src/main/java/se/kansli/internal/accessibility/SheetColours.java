package se.kansli.internal.accessibility;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Xml;

/** Reads the colours of Excel's elements: as numbers, of the theme with a tint, of the palette, or automatic. */
final class SheetColours {
    /** The palette from 8 to 63 (ISO/IEC 29500-1, 18.8.27); what stands before it repeats its beginning. */
    private static final String PALETTE = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF"
            + " 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF"
            + " 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99"
            + " 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333";

    private static final int FIRST = 8;

    private final ThemeColours theme;
    private final List<String> palette = List.of(PALETTE.split(" "));
    private final List<Element> ownPalette;

    SheetColours(ThemeColours theme, @Nullable Xml styles) {
        this.theme = theme;
        Element own = styles == null ? null : styles.root().path("colors", "indexedColors");
        ownPalette = own == null ? List.of() : own.children();
    }

    /** A colour; null where Excel chooses it, or none is meant. */
    @Nullable Rgb of(@Nullable Element color) {
        if (color == null) {
            return null;
        }
        Rgb plain = plain(color);
        String tint = color.attribute("tint");
        if (plain == null || tint == null || !tint.matches("-?[01](\\.[0-9]+)?(E-[0-9]+)?")) {
            return plain;
        }
        double change = Double.parseDouble(tint);
        return change < 0 ? plain.shaded(1 + change) : plain.tinted(1 - change);
    }

    private @Nullable Rgb plain(Element color) {
        String number = color.attribute("theme");
        if (number != null && number.matches("[0-9]{1,2}")) {
            return theme.numbered(Integer.parseInt(number));
        }
        String index = color.attribute("indexed");
        return index != null && index.matches("[0-9]{1,2}")
                ? indexed(Integer.parseInt(index))
                : Rgb.of(color.attribute("rgb"));
    }

    private @Nullable Rgb indexed(int index) {
        if (index < ownPalette.size()) {
            return Rgb.of(ownPalette.get(index).attribute("rgb"));
        }
        int place = index < FIRST ? index : index - FIRST;
        return place < palette.size() ? Rgb.of(palette.get(place)) : null;
    }
}
