package se.kansli.internal.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.xml.Element;

/**
 * What must be another in each item of a loop: ids, names of bookmarks, and numbered lists.
 *
 * <p>A list that has several paragraphs in an item (or one inside an inner loop) is the item's own and begins anew in
 * each; a numbered paragraph that an item has just one of is numbered through the items. Headings are always numbered
 * through the document.
 */
final class LoopFrame {
    static final String BOOKMARK = "bookmark";
    private static final int MANY = 2;

    private final @Nullable LoopFrame outer;
    private final int slot;
    private final Map<String, Integer> offsets = new HashMap<>();
    private final Map<String, String> bookmarkIds = new HashMap<>();
    private final Set<String> shapeTypes = new HashSet<>();
    private final Map<String, String> restarted = new LinkedHashMap<>();

    private LoopFrame(@Nullable LoopFrame outer, int slot) {
        this.outer = outer;
        this.slot = slot;
    }

    static LoopFrame of(@Nullable LoopFrame outer, int slot, Element content, Styles styles, Numbering numbering) {
        LoopFrame frame = new LoopFrame(outer, slot);
        Map<String, Integer> paragraphs = new LinkedHashMap<>();
        frame.collect(content, false, styles, paragraphs);
        paragraphs.forEach((id, count) -> {
            String list = numbering.abstractIdOf(id);
            if (count >= MANY && list != null && !numbering.isBulleted(list)) {
                frame.restarted.put(id, list);
            }
        });
        return frame;
    }

    private void collect(Element element, boolean inInnerLoop, Styles styles, Map<String, Integer> paragraphs) {
        for (Element child : element.children()) {
            String name = child.is("w:bookmarkStart") ? child.attribute("w:name") : null;
            if (name != null) {
                bookmarkIds.put(name, String.valueOf(child.attribute("w:id")));
            }
            if (child.is("v:shapetype")) {
                shapeTypes.add(String.valueOf(child.attribute("id")));
            }
            if (child.is("w:p")) {
                Element properties = child.child("w:pPr");
                ListItem item = ListItem.of(properties, styles);
                boolean isHeading = properties != null && styles.isHeading(properties.childValue("w:pStyle"));
                if (item != null && !isHeading) {
                    paragraphs.merge(item.listId(), inInnerLoop ? MANY : 1, Integer::sum);
                }
            }
            boolean isLoop = child.is("w:sdt") && child.path("w:sdtPr", "w15:repeatingSection") != null;
            collect(child, inInnerLoop || isLoop, styles, paragraphs);
        }
    }

    int slot() {
        return slot;
    }

    /** Where an id of a kind stands in the block of ids that an item reserves. */
    int offsetOf(String kind, String id) {
        return offsets.computeIfAbsent(kind + " " + id, key -> offsets.size());
    }

    int idCount() {
        return offsets.size();
    }

    /** The abstract lists that begin anew in each item. */
    List<String> restartedLists() {
        return List.copyOf(restarted.values());
    }

    int indexOfList(String listId) {
        return List.copyOf(restarted.keySet()).indexOf(listId);
    }

    /** The innermost loop in whose items a list begins anew; null if there is none. */
    @Nullable LoopFrame restarting(String listId) {
        return restarted.containsKey(listId) ? this : outer == null ? null : outer.restarting(listId);
    }

    /** The loop that repeats a type of shapes, so that each item has one of its own; null if none does. */
    @Nullable LoopFrame ownerOfShapeType(String id) {
        return shapeTypes.contains(id) ? this : outer == null ? null : outer.ownerOfShapeType(id);
    }

    /**
     * The name of a bookmark in a text.
     *
     * @param end behind the name
     */
    record Mention(LoopFrame frame, String bookmarkId, int end) {}

    /** The bookmarks of this loop and those around it that a field or link names, in order. */
    List<Mention> mentionsIn(String text) {
        List<Mention> mentions = new ArrayList<>();
        Matcher words = Pattern.compile("[\\p{L}_][\\p{L}0-9_]*").matcher(text);
        while (words.find()) {
            for (LoopFrame frame = this; frame != null; frame = frame.outer) {
                String id = frame.bookmarkIds.get(words.group());
                if (id != null) {
                    mentions.add(new Mention(frame, id, words.end()));
                    break;
                }
            }
        }
        return mentions;
    }
}
