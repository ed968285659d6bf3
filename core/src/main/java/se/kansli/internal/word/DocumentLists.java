package se.kansli.internal.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.word.RichTextLine.Kind;
import se.kansli.internal.xml.Element;
import se.kansli.text.Inline;

/** What stands before a paragraph: counts the numbers of lists, so paragraphs must come in their order. Used once. */
final class DocumentLists {
    private static final int DEEPEST = 8;

    private final Styles styles;
    private final ListLevels levels;
    /** By the ids of Word's own list styles: the depth that their names tell. */
    private final Map<String, Integer> named = new HashMap<>();
    /** The number that comes next, by the list's id and level. */
    private final Map<String, int[]> next = new HashMap<>();

    DocumentLists(Styles styles, ListLevels levels) {
        this.styles = styles;
        this.levels = levels;
        for (String name : List.of("List Bullet", "List Number", "List Continue")) {
            for (int depth = 1; depth <= Styles.LIST_DEPTHS; depth++) {
                Styles.Style style = styles.ofList(name, depth);
                if (style != null) {
                    named.put(style.id(), depth - 1);
                }
            }
        }
    }

    /** Whether a character style is Word's own of a name. */
    boolean isStyle(@Nullable String id, String name) {
        Styles.Style style = styles.named(name);
        return style != null && style.id().equals(id);
    }

    boolean isHeading(@Nullable String style) {
        return styles.isHeading(style);
    }

    /** A paragraph with what stands before it. */
    RichTextLine line(@Nullable Element properties, List<Inline> content) {
        String style = properties == null ? null : properties.childValue("w:pStyle");
        Integer depth = style == null ? null : named.get(style);
        ListItem item = ListItem.of(properties, styles);
        ListLevels.Level level = item == null ? null : levels.of(item.listId(), item.level());
        if (item == null || level == null || level.isPlain()) {
            boolean isInList = depth != null || styles.isListItem(style);
            return new RichTextLine(isInList ? Kind.INDENT : Kind.NOTHING, depth == null ? 0 : depth, 0, content);
        }
        int own = Integer.parseInt(item.level());
        Styles.Style listStyle = styles.listStyle(style);
        int shown = depth == null || listStyle == null ? own : depth + own - listStyle.level();
        boolean isBullet = level.isBulleted();
        int number = isBullet ? 0 : number(item.listId(), own, level.start());
        return new RichTextLine(
                isBullet ? Kind.BULLET : Kind.NUMBER, Math.max(0, Math.min(DEEPEST, shown)), number, content);
    }

    private int number(String list, int level, int start) {
        int[] numbers = next.computeIfAbsent(list, id -> new int[DEEPEST + 1]);
        for (int deeper = level + 1; deeper < numbers.length; deeper++) {
            numbers[deeper] = 0;
        }
        int number = start + numbers[level];
        numbers[level]++;
        return number;
    }
}
