package se.kansli.internal.accessibility;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Xml;

/** A workbook's formats of cells. */
final class CellStyles {
    private static final double USUAL_POINTS = 11;

    private final SheetColours colours;
    private final List<Element> fonts;
    private final List<Element> fills;
    private final List<Element> formats;
    private final List<Element> conditional;
    private final Map<String, String> numberFormats = new HashMap<>();
    private final Map<Integer, CellStyle> styles = new HashMap<>();

    /**
     * What a cell looks like.
     *
     * @param colour of its letters; null where Excel chooses one that stands out
     * @param fill null where it has none
     * @param isFillKnown false where it is a pattern or fades
     * @param numberFormat its own; empty where it is one of Excel's
     * @param isWrapped whether a long text goes on in a second line
     */
    record CellStyle(
            double points,
            boolean isBold,
            @Nullable Rgb colour,
            @Nullable Rgb fill,
            boolean isFillKnown,
            String numberFormat,
            boolean isWrapped) {}

    CellStyles(@Nullable Xml xml, ThemeColours theme) {
        colours = new SheetColours(theme, xml);
        fonts = children(xml, "fonts");
        fills = children(xml, "fills");
        formats = children(xml, "cellXfs");
        conditional = children(xml, "dxfs");
        for (Element format : children(xml, "numFmts")) {
            numberFormats.put(
                    String.valueOf(format.attribute("numFmtId")), String.valueOf(format.attribute("formatCode")));
        }
    }

    private static List<Element> children(@Nullable Xml xml, String list) {
        Element element = xml == null ? null : xml.root().child(list);
        return element == null ? List.of() : element.children();
    }

    /** The format of a cell. */
    CellStyle of(Element cell) {
        return styles.computeIfAbsent(number(cell.attribute("s")), this::style);
    }

    private CellStyle style(int number) {
        Element format = at(formats, number);
        if (format == null) {
            return new CellStyle(USUAL_POINTS, false, null, null, true, "", false);
        }
        Element font = at(fonts, number(format.attribute("fontId")));
        Element fill = at(fills, number(format.attribute("fillId")));
        Element alignment = format.child("alignment");
        String wraps = alignment == null ? null : alignment.attribute("wrapText");
        return style(
                font, fill, String.valueOf(format.attribute("numFmtId")), "1".equals(wraps) || "true".equals(wraps));
    }

    private CellStyle style(@Nullable Element font, @Nullable Element fill, String numberFormat, boolean isWrapped) {
        Element sizeElement = font == null ? null : font.child("sz");
        String size = sizeElement == null ? null : sizeElement.attribute("val");
        Element pattern = fill == null ? null : fill.child("patternFill");
        String type = pattern == null ? "none" : String.valueOf(pattern.attribute("patternType"));
        boolean isSolid = type.equals("solid");
        return new CellStyle(
                size == null || !size.matches("[0-9]{1,3}(\\.[0-9]+)?") ? USUAL_POINTS : Double.parseDouble(size),
                font != null && isOn(font.child("b")),
                font == null ? null : colours.of(font.child("color")),
                isSolid && pattern != null ? colours.of(pattern.child("fgColor")) : null,
                isSolid || type.equals("none") && (fill == null || fill.child("gradientFill") == null),
                numberFormats.getOrDefault(numberFormat, ""),
                isWrapped);
    }

    /** What a condition makes of a cell: its colours; null where it does not say both. */
    @Nullable CellStyle conditional(@Nullable String number) {
        Element format = number == null ? null : at(conditional, number(number));
        Element font = format == null ? null : format.child("font");
        Element pattern = format == null ? null : format.path("fill", "patternFill");
        Rgb colour = font == null ? null : colours.of(font.child("color"));
        Rgb fill = pattern == null ? null : colours.of(pattern.child("bgColor"));
        return font == null || colour == null || fill == null
                ? null
                : new CellStyle(USUAL_POINTS, isOn(font.child("b")), colour, fill, true, "", false);
    }

    private static boolean isOn(@Nullable Element toggle) {
        String value = toggle == null ? "0" : toggle.attribute("val");
        return value == null || !(value.equals("0") || value.equals("false"));
    }

    private static int number(@Nullable String text) {
        return text == null || !text.matches("[0-9]{1,6}") ? 0 : Integer.parseInt(text);
    }

    private static @Nullable Element at(List<Element> elements, int number) {
        return number < elements.size() ? elements.get(number) : null;
    }
}
