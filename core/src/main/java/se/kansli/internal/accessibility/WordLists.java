package se.kansli.internal.accessibility;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Xml;

/** A file's lists. */
final class WordLists {
    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, Element> levels = new HashMap<>();

    WordLists(@Nullable Xml xml) {
        List<Element> all = xml == null ? List.of() : xml.root().children();
        for (Element element : all) {
            if (element.is("w:num")) {
                lists.put(String.valueOf(element.attribute("w:numId")), element);
            } else if (element.is("w:abstractNum")) {
                for (Element level : element.children()) {
                    levels.put(element.attribute("w:abstractNumId") + "/" + level.attribute("w:ilvl"), level);
                }
            }
        }
    }

    /** Whether a paragraph belongs to a list. */
    boolean hasItem(ParagraphFormat paragraph) {
        return paragraph.list() != null && lists.containsKey(paragraph.list());
    }

    /** How the number before an item is written; null where it has none, or a bullet. */
    @Nullable Element numberFormat(ParagraphFormat paragraph) {
        Element list = lists.get(String.valueOf(paragraph.list()));
        String level = paragraph.listLevel() == null ? "0" : paragraph.listLevel();
        Element definition = list == null ? null : levels.get(list.childValue("w:abstractNumId") + "/" + level);
        if (definition == null) {
            return null;
        }
        String format = definition.childValue("w:numFmt");
        return "bullet".equals(format) || "none".equals(format) ? null : definition.child("w:rPr");
    }
}
