package se.kansli.internal.accessibility;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Xml;

/** A file's styles, each with what it inherits from those it is based on. Not thread-safe: resolves when asked. */
final class WordStyles {
    /** How far a style is asked what it is based on, for it may be itself in the end; Word's own stop before twelve. */
    private static final int LONGEST_CHAIN = 16;

    /** The part of a table style that holds for every cell. */
    static final String WHOLE_TABLE = "wholeTable";

    private final WordColours colours;
    private final Map<String, Element> byId = new HashMap<>();
    private final Map<String, String> usual = new HashMap<>();
    private final Map<String, Style> resolved = new HashMap<>();
    private RunFormat runDefaults = RunFormat.NOTHING;
    private ParagraphFormat paragraphDefaults = ParagraphFormat.NOTHING;

    /**
     * What a style says, with what it inherits.
     *
     * @param cells what a table style says, by the part of the table that it says it of
     * @param bandSize how many rows of a table make a band
     */
    record Style(RunFormat run, ParagraphFormat paragraph, Map<String, CellFormat> cells, int bandSize) {
        static final Style NOTHING = new Style(RunFormat.NOTHING, ParagraphFormat.NOTHING, Map.of(), 1);
    }

    WordStyles(@Nullable Xml xml, WordColours colours) {
        this.colours = colours;
        for (Element element : xml == null ? List.<Element>of() : xml.root().children()) {
            String id = element.attribute("w:styleId");
            if (element.is("w:style") && id != null) {
                byId.put(id, element);
                String isDefault = element.attribute("w:default");
                if ("1".equals(isDefault) || "true".equals(isDefault)) {
                    usual.put(String.valueOf(element.attribute("w:type")), id);
                }
            } else if (element.is("w:docDefaults")) {
                runDefaults = RunFormat.of(element.path("w:rPrDefault", "w:rPr"), colours);
                paragraphDefaults = ParagraphFormat.of(element.path("w:pPrDefault", "w:pPr"), colours);
            }
        }
    }

    WordColours colours() {
        return colours;
    }

    RunFormat runDefaults() {
        return runDefaults;
    }

    ParagraphFormat paragraphDefaults() {
        return paragraphDefaults;
    }

    /** A style, or the usual one of its type where none is named. */
    Style style(String type, @Nullable String id) {
        String named = id == null ? usual.get(type) : id;
        return named == null ? Style.NOTHING : resolved(named, 0);
    }

    private Style resolved(String id, int steps) {
        Style known = resolved.get(id);
        Element element = byId.get(id);
        if (known != null || element == null || steps == LONGEST_CHAIN) {
            return known == null ? Style.NOTHING : known;
        }
        String basedOn = element.childValue("w:basedOn");
        Style inherited = basedOn == null ? Style.NOTHING : resolved(basedOn, steps + 1);
        Style style = new Style(
                RunFormat.of(element.child("w:rPr"), colours).over(inherited.run()),
                ParagraphFormat.of(element.child("w:pPr"), colours).over(inherited.paragraph()),
                cells(element, inherited),
                bandSize(element, inherited));
        resolved.put(id, style);
        return style;
    }

    private Map<String, CellFormat> cells(Element style, Style inherited) {
        if (!"table".equals(style.attribute("w:type"))) {
            return Map.of();
        }
        Map<String, CellFormat> cells = new LinkedHashMap<>(inherited.cells());
        cells.merge(WHOLE_TABLE, cell(style), (before, own) -> own.over(before));
        for (Element each : style.children()) {
            String part = each.attribute("w:type");
            if (each.is("w:tblStylePr") && part != null) {
                cells.merge(part, cell(each), (before, own) -> own.over(before));
            }
        }
        return cells;
    }

    private CellFormat cell(Element properties) {
        Element ofTable = properties.path("w:tblPr", "w:shd");
        Element ofCell = properties.path("w:tcPr", "w:shd");
        Element header = properties.path("w:trPr", "w:tblHeader");
        return new CellFormat(
                RunFormat.of(properties.child("w:rPr"), colours),
                ParagraphFormat.of(properties.child("w:pPr"), colours),
                colours.shading(ofCell == null ? ofTable : ofCell),
                Boolean.TRUE.equals(RunFormat.toggle(header)));
    }

    private static int bandSize(Element style, Style inherited) {
        Element size = style.path("w:tblPr", "w:tblStyleRowBandSize");
        String rows = size == null ? null : size.attribute("w:val");
        return rows == null || !rows.matches("[1-9][0-9]?") ? inherited.bandSize() : Integer.parseInt(rows);
    }
}
