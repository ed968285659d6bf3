package se.kansli.internal.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.word.RichTextLook.ListLook;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Utf8Output;
import se.kansli.internal.xml.Xml;

/** Finds in a part of a template how its rich texts look. */
record LookCompiler(Xml xml, Styles styles, Numbering lists) {
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
     * The look of a control.
     *
     * @param paragraph the control's first paragraph
     * @param runProperties of its first run; null if it has none
     */
    RichTextLook look(Element paragraph, @Nullable Element runProperties) {
        Element properties = paragraph.child("w:pPr");
        String own = properties == null ? "" : xml.text(properties.start(), properties.end());
        String styleId = properties == null ? null : properties.childValue("w:pStyle");
        Element numbers = properties == null ? null : properties.child("w:numPr");
        boolean isListItem = numbers != null || styles.isListItem(styleId);
        String next = isListItem && properties != null ? withoutNumber(properties, leftOf(styleId, numbers)) : own;
        return new RichTextLook(
                Utf8Output.bytes("<w:p>" + next),
                isListItem,
                styleId,
                runStarts(runProperties),
                styles.named(RichTextLook.WITHHELD) != null,
                linkStart(),
                levels("List Bullet", false),
                levels("List Number", true),
                new RichTextLook.Hidden(
                        Toggle.isOn(runProperties, "w:b", false), Toggle.isOn(runProperties, "w:i", false)));
    }

    /** Where the text of a list item begins, so that its further paragraphs begin there too. */
    private String leftOf(@Nullable String styleId, @Nullable Element numbers) {
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
    private String withoutNumber(Element properties, String left) {
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

    private byte[] linkStart() {
        boolean declared = xml.root().attribute("xmlns:r") != null;
        return Utf8Output.bytes("<w:hyperlink "
                + (declared ? "" : "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" ")
                + "r:id=\"");
    }

    private byte[][] runStarts(@Nullable Element properties) {
        byte[][] starts = new byte[12][];
        Styles.Style link = styles.named("Hyperlink");
        Styles.Style withheld = styles.named(RichTextLook.WITHHELD);
        for (int bits = 0; bits < starts.length; bits++) {
            Styles.Style style = bits >= 8 ? withheld : bits >= 4 ? link : null;
            starts[bits] = runStart(properties, bits, style == null ? null : style.id());
        }
        return starts;
    }

    private byte[] runStart(@Nullable Element properties, int bits, @Nullable String character) {
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

    private List<ListLook> levels(String name, boolean isNumbered) {
        List<ListLook> levels = new ArrayList<>();
        for (int depth = 1; depth <= Styles.LIST_DEPTHS; depth++) {
            Styles.Style style = styles.ofList(name, depth);
            String abstractId = style == null || style.numId() == null ? null : lists.abstractIdOf(style.numId());
            if (style == null || abstractId == null) {
                break;
            }
            String left = leftOf(style.id(), null);
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
