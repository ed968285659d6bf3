package se.kansli.internal.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Utf8Output;
import se.kansli.internal.xml.Xml;
import se.kansli.text.Inline;
import se.kansli.text.Withheld;

/**
 * How a rich text looks at its place: the properties of the control's first paragraph and run, and the template's styles
 * for lists and links. Immutable.
 *
 * @param next start of the paragraphs after the first; in a list item without a bullet of their own
 * @param isListItem whether the first paragraph is an item of a list, so that lists in the text lie one level deeper
 * @param style of the first paragraph
 * @param runStarts by strong, emphasis, link, withheld as the bits 1, 2, 4, 8
 * @param marksWithheld whether it can be seen what may not be published
 * @param hides what cannot be seen here because the whole text looks so
 */
record RichTextLook(
        byte[] next,
        boolean isListItem,
        @Nullable String style,
        byte[][] runStarts,
        boolean marksWithheld,
        byte[] linkStart,
        List<ListLook> bullets,
        List<ListLook> numbered,
        Hidden hides) {

    /** The style of characters that may not be published. */
    static final String WITHHELD = "Sekretess";

    private static final int DEEPEST_STYLE = 5;
    private static final Set<String> AFTER_INDENT = Set.of(
            "w:contextualSpacing",
            "w:mirrorIndents",
            "w:suppressOverlap",
            "w:jc",
            "w:textDirection",
            "w:textAlignment",
            "w:textboxTightWrap",
            "w:outlineLvl",
            "w:divId",
            "w:cnfStyle",
            "w:rPr",
            "w:sectPr",
            "w:pPrChange");
    private static final String NO_LIST = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr>";

    /**
     * One level of a list.
     *
     * @param item start of an item; of a numbered one up to the list's id
     * @param next start of an item's further paragraphs
     */
    record ListLook(byte[] item, byte[] next, String abstractId, int level) {
        static final byte[] NUMBER_END = Utf8Output.bytes("\"/></w:numPr></w:pPr>");
    }

    /** What all of a text has. */
    record Hidden(boolean strong, boolean emphasis) {}

    /** How deep a list in the text lies at least. */
    int listDepth() {
        return isListItem ? 1 : 0;
    }

    /**
     * A line of the text as it is meant where the whole text may be an item of a list, and may be bold or in italics.
     *
     * @param isFirst whether it is the text's first, whose bullet or number is then that of the item
     */
    RichTextLine meant(RichTextLine line, boolean isFirst) {
        List<Inline> content = line.content().stream().map(this::visible).toList();
        int depth = line.depth() - listDepth();
        return depth < 0 && (isFirst || !line.isItem())
                ? new RichTextLine(RichTextLine.Kind.NOTHING, 0, 0, content)
                : new RichTextLine(line.kind(), Math.max(0, depth), line.number(), content);
    }

    private Inline visible(Inline inline) {
        if (!(inline instanceof Inline.Text text)) {
            return inline;
        }
        String link = isWithheld(text) && !marksWithheld ? null : text.link();
        return new Inline.Text(
                text.text(), text.strong() && !hides.strong(), text.emphasis() && !hides.emphasis(), link);
    }

    static boolean isWithheld(Inline.Text text) {
        return Withheld.PART.equals(text.link());
    }

    byte[] runStart(Inline.Text text) {
        int character = text.link() == null ? 0 : isWithheld(text) ? 8 : 4;
        return runStarts[(text.strong() ? 1 : 0) | (text.emphasis() ? 2 : 0) | character];
    }

    ListLook bullets(int depth) {
        return bullets.get(Math.min(depth, bullets.size() - 1));
    }

    ListLook numbered(int depth) {
        return numbered.get(Math.min(depth, numbered.size() - 1));
    }

    /**
     * Reads the look of a control.
     *
     * @param paragraph the control's first paragraph
     * @param runProperties of its first run, or empty
     */
    static RichTextLook of(
            Xml xml, Element paragraph, @Nullable Element runProperties, Styles styles, Numbering lists) {
        Element properties = paragraph.child("w:pPr");
        String own = properties == null ? "" : xml.text(properties.start(), properties.end());
        String styleId = properties == null ? null : properties.childValue("w:pStyle");
        Element numbers = properties == null ? null : properties.child("w:numPr");
        boolean isListItem = numbers != null || styles.isListItem(styleId);
        String next = isListItem && properties != null
                ? withoutNumber(xml, properties, leftOf(styleId, numbers, styles, lists))
                : own;
        byte[][] runStarts = new byte[12][];
        Styles.Style link = styles.named("Hyperlink");
        Styles.Style withheld = styles.named(WITHHELD);
        for (int bits = 0; bits < runStarts.length; bits++) {
            Styles.Style style = bits >= 8 ? withheld : bits >= 4 ? link : null;
            runStarts[bits] = runStart(xml, runProperties, bits, style == null ? null : style.id());
        }
        boolean declared = xml.root().attribute("xmlns:r") != null;
        String linkStart = "<w:hyperlink "
                + (declared ? "" : "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" ")
                + "r:id=\"";
        return new RichTextLook(
                Utf8Output.bytes("<w:p>" + next),
                isListItem,
                styleId,
                runStarts,
                withheld != null,
                Utf8Output.bytes(linkStart),
                levels(styles, lists, "List Bullet", false),
                levels(styles, lists, "List Number", true),
                new Hidden(isOn(runProperties, "w:b"), isOn(runProperties, "w:i")));
    }

    private static boolean isOn(@Nullable Element runProperties, String name) {
        Element flag = runProperties == null ? null : runProperties.child(name);
        return flag != null && Prompt.isOn(flag);
    }

    /** Where the text of a list item begins, so that its further paragraphs begin there too. */
    private static String leftOf(@Nullable String styleId, @Nullable Element numbers, Styles styles, Numbering lists) {
        String own = styles.leftOf(styleId);
        if (own != null) {
            return own;
        }
        Styles.Style style = styles.listStyle(styleId);
        String level = numbers == null ? null : numbers.childValue("w:ilvl");
        String id = numbers != null ? numbers.childValue("w:numId") : style == null ? null : style.numId();
        return lists.leftOf(id, level != null ? level : String.valueOf(style == null ? 0 : style.level()));
    }

    /** Paragraph properties without bullet or number, indented as those with; the schema prescribes the order. */
    private static String withoutNumber(Xml xml, Element properties, String left) {
        StringBuilder head = new StringBuilder();
        StringBuilder middle = new StringBuilder();
        StringBuilder tail = new StringBuilder();
        for (Element property : properties.children()) {
            if (!property.is("w:numPr") && !property.is("w:ind")) {
                StringBuilder bucket = ListItem.STANDS_BEFORE.contains(property.name())
                        ? head
                        : AFTER_INDENT.contains(property.name()) ? tail : middle;
                bucket.append(xml.text(), property.start(), property.end());
            }
        }
        return "<w:pPr>" + head + NO_LIST + middle + indent(left) + tail + "</w:pPr>";
    }

    private static String indent(String left) {
        return "<w:ind w:left=\"" + left + "\" w:firstLine=\"0\"/>";
    }

    private static byte[] runStart(Xml xml, @Nullable Element properties, int bits, @Nullable String character) {
        boolean strong = (bits & 1) != 0;
        boolean emphasis = (bits & 2) != 0;
        StringBuilder head = new StringBuilder();
        StringBuilder tail = new StringBuilder();
        Set<String> replaced = strong && emphasis
                ? Set.of("w:b", "w:bCs", "w:i", "w:iCs")
                : strong ? Set.of("w:b", "w:bCs") : emphasis ? Set.of("w:i", "w:iCs") : Set.of();
        if (character != null) {
            head.append("<w:rStyle w:val=\"").append(Xml.escaped(character)).append("\"/>");
        }
        if (properties != null) {
            for (Element property : properties.children()) {
                if (replaced.contains(property.name()) || character != null && property.is("w:rStyle")) {
                    continue;
                }
                boolean early = property.is("w:rStyle") || property.is("w:rFonts");
                (early ? head : tail).append(xml.text(), property.start(), property.end());
            }
        }
        head.append(strong ? "<w:b/><w:bCs/>" : "")
                .append(emphasis ? "<w:i/><w:iCs/>" : "")
                .append(tail);
        String look = head.isEmpty() ? "" : "<w:rPr>" + head + "</w:rPr>";
        return Utf8Output.bytes("<w:r>" + look + "<w:t xml:space=\"preserve\">");
    }

    private static List<ListLook> levels(Styles styles, Numbering lists, String name, boolean isNumbered) {
        List<ListLook> levels = new ArrayList<>();
        for (int depth = 1; depth <= DEEPEST_STYLE; depth++) {
            Styles.Style style = styles.named(depth == 1 ? name : name + " " + depth);
            String abstractId = style == null || style.numId() == null ? null : lists.abstractIdOf(style.numId());
            if (style == null || abstractId == null) {
                break;
            }
            String left = leftOf(style.id(), null, styles, lists);
            String start = "<w:p><w:pPr><w:pStyle w:val=\"" + Xml.escaped(style.id()) + "\"/>";
            String item = isNumbered
                    ? start + "<w:numPr><w:ilvl w:val=\"" + style.level() + "\"/><w:numId w:val=\""
                    : start + "</w:pPr>";
            levels.add(new ListLook(
                    Utf8Output.bytes(item),
                    Utf8Output.bytes(start + NO_LIST + indent(left) + "</w:pPr>"),
                    abstractId,
                    style.level()));
        }
        return List.copyOf(levels);
    }
}
