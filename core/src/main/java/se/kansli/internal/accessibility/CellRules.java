package se.kansli.internal.accessibility;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.accessibility.CellStyles.CellStyle;
import se.kansli.internal.excel.Area;
import se.kansli.internal.excel.Table;
import se.kansli.internal.xml.Element;
import se.kansli.problem.Location;

/** What a cell shows: dark enough, whole, and not by its colour alone. */
final class CellRules {
    private static final double USUAL_WIDTH = 8.43;
    /** Narrow letters take less room than the digits that widths are counted in. */
    private static final double ROOM_FOR_LETTERS = 1.25;

    private static final Pattern COLOUR =
            Pattern.compile("\\[(Red|Blue|Green|Magenta|Yellow|Cyan|Color ?[0-9]+)]", Pattern.CASE_INSENSITIVE);
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\;");
    private static final Pattern SIGN = Pattern.compile("[-−(]");

    private final Cells cells;
    private final CellStyles styles;
    private final Findings findings;
    private final Map<Integer, Double> widths = new HashMap<>();

    CellRules(Cells cells, CellStyles styles, Findings findings) {
        this.cells = cells;
        this.styles = styles;
        this.findings = findings;
    }

    private Location at(String cell) {
        return new Location.InWorkbook(cells.sheet().name(), cell);
    }

    void check(List<Table> tables) {
        Element root = cells.sheet().xml().root();
        double usual = readWidths(root);
        cells.all().forEach((place, cell) -> {
            Area area = Area.of(place);
            if (area != null && cells.isFilled(cell)) {
                CellStyle style = styles.of(cell);
                contrast(style, background(style, area, tables), place);
                negative(style.numberFormat(), place);
                width(cell, style, area, widths.getOrDefault(area.firstColumn(), usual));
            }
        });
        for (Element formatting : root.children()) {
            if (formatting.is("conditionalFormatting")) {
                conditional(formatting);
            }
        }
    }

    private double readWidths(Element root) {
        Element columns = root.child("cols");
        for (Element each : columns == null ? List.<Element>of() : columns.children()) {
            int last = (int) Math.min(number(each.attribute("max")), number(each.attribute("min")) + 1_000);
            for (int column = (int) number(each.attribute("min")); column <= last; column++) {
                widths.put(column, number(each.attribute("width")));
            }
        }
        Element format = root.child("sheetFormatPr");
        double usual = format == null ? 0 : number(format.attribute("defaultColWidth"));
        return usual == 0 ? USUAL_WIDTH : usual;
    }

    private static double number(@Nullable String text) {
        return text == null || !text.matches("[0-9]{1,5}(\\.[0-9]+)?") ? 0 : Double.parseDouble(text);
    }

    /** What a cell's letters stand on; null where a table's style or a pattern says it. */
    private static @Nullable Rgb background(CellStyle style, Area place, List<Table> tables) {
        if (style.fill() != null || !style.isFillKnown()) {
            return style.fill();
        }
        boolean isStyled = tables.stream()
                .filter(table -> table.area().hasColumn(place.firstColumn())
                        && table.area().hasRow(place.firstRow()))
                .map(table -> table.xml().root().child("tableStyleInfo"))
                .anyMatch(info -> info != null && !isLight(info.attribute("name")));
        return isStyled ? null : Rgb.WHITE;
    }

    private static boolean isLight(@Nullable String tableStyle) {
        return tableStyle == null || tableStyle.startsWith("TableStyleLight");
    }

    private void contrast(CellStyle style, @Nullable Rgb background, String place) {
        Rgb colour = style.colour();
        double least = Contrast.least(style.points(), style.isBold());
        if (colour != null && background != null && colour.contrast(background) < least) {
            findings.every(
                    Rule.CONTRAST,
                    "",
                    cells.sheet().part() + colour + background + least,
                    at(place),
                    "colour",
                    colour,
                    "background",
                    background,
                    "ratio",
                    Contrast.shown(colour.contrast(background)),
                    "least",
                    Contrast.shown(least));
        }
    }

    private void conditional(Element formatting) {
        for (Element rule : formatting.children()) {
            CellStyle style = styles.conditional(rule.attribute("dxfId"));
            if (style != null) {
                String[] areas = String.valueOf(formatting.attribute("sqref")).split("[ :]");
                contrast(style, style.fill(), areas[0]);
            }
        }
    }

    /** A second section is that of the negative numbers. */
    private void negative(String format, String place) {
        String[] sections = QUOTED.matcher(format).replaceAll("").split(";", -1);
        boolean isByColour = sections.length > 1 && COLOUR.matcher(sections[1]).find();
        if (isByColour && !SIGN.matcher(sections[1]).find()) {
            findings.every(Rule.COLOUR_ALONE, "", format, at(place), "format", format);
        }
    }

    /** A long text goes on over the next cell, unless something stands there. */
    private void width(Element cell, CellStyle style, Area place, double width) {
        int letters = cells.text(cell).length();
        boolean isCut = letters > width * ROOM_FOR_LETTERS
                && !style.isWrapped()
                && !cells.isExample(cell)
                && cells.isFilled(Cells.next(place));
        if (isCut) {
            String column = Area.columnName(place.firstColumn());
            findings.every(
                    Rule.COLUMN_WIDTH, "", cells.sheet().part() + column, at(place.firstCell()), "column", column);
        }
    }
}
