package se.kansli.internal.word;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Xml;

/** The lists of a document, as Word or the engine made them: whether a level has bullets or numbers, and from which it counts. */
final class ListLevels {
    /** A document without lists. */
    static final ListLevels NONE = new ListLevels();

    private static final String NUMBER = "[0-9]{1,9}";

    /** By the abstract list's id, a slash and the level. */
    private final Map<String, Level> levels = new HashMap<>();
    /** By the list's id, a slash and the level. */
    private final Map<String, Level> overrides = new HashMap<>();

    private final Map<String, String> abstractIds = new HashMap<>();
    /** By the name of a list style: the abstract list that defines it. */
    private final Map<String, String> definitions = new HashMap<>();
    /** By abstract lists that are defined by a list style: its name. */
    private final Map<String, String> styleNames = new HashMap<>();

    /** A level of a list. */
    record Level(String format, int start) {
        boolean isBulleted() {
            return format.equals("bullet");
        }

        boolean isPlain() {
            return format.equals("none");
        }
    }

    private ListLevels() {}

    static ListLevels of(Xml xml) {
        ListLevels lists = new ListLevels();
        for (Element element : xml.root().children()) {
            if (element.is("w:abstractNum")) {
                lists.addAbstract(element);
            }
        }
        for (Element element : xml.root().children()) {
            if (element.is("w:num")) {
                lists.add(element);
            }
        }
        return lists;
    }

    private void addAbstract(Element list) {
        String id = String.valueOf(list.attribute("w:abstractNumId"));
        String defines = list.childValue("w:styleLink");
        String definedBy = list.childValue("w:numStyleLink");
        if (defines != null) {
            definitions.put(defines, id);
        }
        if (definedBy != null) {
            styleNames.put(id, definedBy);
        }
        for (Element level : list.children()) {
            if (level.is("w:lvl")) {
                levels.put(id + "/" + level.attribute("w:ilvl"), level(level));
            }
        }
    }

    private static Level level(Element level) {
        String format = level.childValue("w:numFmt");
        return new Level(format == null ? "decimal" : format, number(level.childValue("w:start"), 0));
    }

    private void add(Element list) {
        String id = String.valueOf(list.attribute("w:numId"));
        abstractIds.put(id, String.valueOf(list.childValue("w:abstractNumId")));
        for (Element override : list.children()) {
            String level = override.attribute("w:ilvl");
            Element other = override.child("w:lvl");
            Level usual = other == null ? of(id, String.valueOf(level)) : level(other);
            String start = override.childValue("w:startOverride");
            if (level != null && usual != null) {
                overrides.put(id + "/" + level, new Level(usual.format(), number(start, usual.start())));
            }
        }
    }

    private static int number(@Nullable String digits, int otherwise) {
        return digits != null && digits.matches(NUMBER) ? Integer.parseInt(digits) : otherwise;
    }

    /** A level of a list; null if there is no such list. */
    @Nullable Level of(String id, String level) {
        Level own = overrides.get(id + "/" + level);
        if (own != null) {
            return own;
        }
        String abstractId = String.valueOf(abstractIds.get(id));
        String style = styleNames.get(abstractId);
        return levels.get((style == null ? abstractId : definitions.get(style)) + "/" + level);
    }
}
