package se.kansli.internal.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Xml;

/**
 * The template's styles, found by their names: Word in Swedish keeps the English name of a built-in style and translates
 * its id.
 */
final class Styles {
    /** How many depths of lists Word has styles for. */
    static final int LIST_DEPTHS = 5;

    /** How far a style is asked what it is based on, for it may be itself in the end; Word's own stop before twelve. */
    private static final int LONGEST_CHAIN = 16;

    /** A template without styles. */
    static final Styles NONE = new Styles(Map.of(), Map.of());

    private final Map<String, Style> byId;
    private final Map<String, Style> byName;

    private Styles(Map<String, Style> byId, Map<String, Style> byName) {
        this.byId = byId;
        this.byName = byName;
    }

    /**
     * A style.
     *
     * @param numId the list its paragraphs belong to
     * @param level the level in that list
     * @param outlineLevel 0 for the highest heading
     * @param left its own left indent in twips
     */
    record Style(
            String id,
            @Nullable String basedOn,
            @Nullable String numId,
            int level,
            @Nullable String outlineLevel,
            @Nullable String left) {}

    static Styles of(Xml xml) {
        Map<String, Style> byId = new HashMap<>();
        Map<String, Style> byName = new HashMap<>();
        for (Element element : xml.root().children()) {
            String id = element.attribute("w:styleId");
            if (!element.is("w:style") || id == null) {
                continue;
            }
            Element properties = element.child("w:pPr");
            Element numbers = properties == null ? null : properties.child("w:numPr");
            String level = numbers == null ? null : numbers.childValue("w:ilvl");
            Style style = new Style(
                    id,
                    element.childValue("w:basedOn"),
                    numbers == null ? null : numbers.childValue("w:numId"),
                    level == null || !level.matches("[0-8]") ? 0 : Integer.parseInt(level),
                    properties == null ? null : properties.childValue("w:outlineLvl"),
                    leftOf(properties));
            byId.put(id, style);
            String name = element.childValue("w:name");
            if (name != null) {
                byName.putIfAbsent(name.toLowerCase(Locale.ROOT), style);
            }
        }
        return new Styles(Map.copyOf(byId), Map.copyOf(byName));
    }

    private static @Nullable String leftOf(@Nullable Element properties) {
        Element indent = properties == null ? null : properties.child("w:ind");
        if (indent == null) {
            return null;
        }
        String left = indent.attribute("w:left");
        String twips = left == null ? indent.attribute("w:start") : left;
        return twips != null && twips.matches("-?[0-9]{1,5}") ? twips : null;
    }

    /** The left indent of a style's paragraphs, its own or inherited; null where only the list gives one. */
    @Nullable String leftOf(@Nullable String id) {
        Style style = inherited(id, each -> each.left() != null);
        return style == null ? null : style.left();
    }

    /** The list and level of a style's paragraphs, its own or inherited. */
    @Nullable Style listStyle(@Nullable String id) {
        return inherited(id, each -> each.numId() != null);
    }

    /** Whether the template has a style. */
    boolean has(String id) {
        return byId.containsKey(id);
    }

    /** A style by its English name. */
    @Nullable Style named(String name) {
        return byName.get(name.toLowerCase(Locale.ROOT));
    }

    /**
     * One of Word's own styles for lists, which have a name for each depth.
     *
     * @param depth from 1 to {@link #LIST_DEPTHS}
     */
    @Nullable Style ofList(String name, int depth) {
        return named(depth == 1 ? name : name + " " + depth);
    }

    /** Whether paragraphs of a style are headings, by themselves or by what the style is based on. */
    boolean isHeading(@Nullable String id) {
        Style style = inherited(id, each -> each.outlineLevel() != null);
        return style != null && !"9".equals(style.outlineLevel());
    }

    /** Whether paragraphs of a style are items of a list. */
    boolean isListItem(@Nullable String id) {
        Style style = listStyle(id);
        return style != null && !"0".equals(style.numId());
    }

    private @Nullable Style inherited(@Nullable String id, Predicate<Style> wanted) {
        String at = id;
        for (int steps = 0; at != null && steps < LONGEST_CHAIN; steps++) {
            Style style = byId.get(at);
            if (style == null) {
                return null;
            }
            if (wanted.test(style)) {
                return style;
            }
            at = style.basedOn();
        }
        return null;
    }
}
