package se.kansli.internal.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Utf8Output;
import se.kansli.internal.xml.Xml;

/** The template's lists, and the restarted ones that come with the data. */
final class Numbering {
    /** A template without lists. */
    static final Numbering NONE = new Numbering("", "", Map.of(), Map.of(), Set.of(), 1);

    private final String before;
    private final String after;
    private final Map<String, String> abstractIds;
    /** Left indents in twips, by the abstract list's id, a slash and the level. */
    private final Map<String, String> indents;

    private final Set<String> bulleted;
    private final int firstFreeId;

    private Numbering(
            String before,
            String after,
            Map<String, String> abstractIds,
            Map<String, String> indents,
            Set<String> bulleted,
            int firstFreeId) {
        this.before = before;
        this.after = after;
        this.abstractIds = abstractIds;
        this.indents = indents;
        this.bulleted = bulleted;
        this.firstFreeId = firstFreeId;
    }

    static Numbering of(Xml xml) {
        Map<String, String> abstractIds = new HashMap<>();
        Map<String, String> indents = new HashMap<>();
        Set<String> bulleted = new HashSet<>();
        int highest = 0;
        int insertAt = xml.root().contentEnd();
        for (Element element : xml.root().children()) {
            String id = element.attribute("w:numId");
            if (element.is("w:num") && id != null) {
                String abstractId = element.childValue("w:abstractNumId");
                abstractIds.put(id, abstractId == null ? "" : abstractId);
                highest = Math.max(highest, id.matches("[0-9]{1,9}") ? Integer.parseInt(id) : 0);
            } else if (element.is("w:abstractNum")) {
                indents(element, indents);
                Element first = element.child("w:lvl");
                if (first != null && "bullet".equals(first.childValue("w:numFmt"))) {
                    bulleted.add(String.valueOf(element.attribute("w:abstractNumId")));
                }
            } else if (element.is("w:numIdMacAtCleanup")) {
                insertAt = element.start();
            }
        }
        return new Numbering(
                xml.text(0, insertAt),
                xml.text(insertAt, xml.text().length()),
                Map.copyOf(abstractIds),
                Map.copyOf(indents),
                Set.copyOf(bulleted),
                highest + 1);
    }

    private static void indents(Element list, Map<String, String> indents) {
        for (Element level : list.children()) {
            Element indent = level.path("w:pPr", "w:ind");
            String left = indent == null ? null : indent.attribute("w:left");
            if (left != null && left.matches("-?[0-9]{1,5}")) {
                indents.put(list.attribute("w:abstractNumId") + "/" + level.attribute("w:ilvl"), left);
            }
        }
    }

    /** Whether a list has bullets, not numbers, on its first level. */
    boolean isBulleted(String abstractId) {
        return bulleted.contains(abstractId);
    }

    /** The left indent, in twips, of a list's items; 0 where the template gives none. */
    String leftOf(@Nullable String id, String level) {
        return indents.getOrDefault(abstractIds.get(id) + "/" + level, "0");
    }

    /** The abstract list behind a list; null if there is none. */
    @Nullable String abstractIdOf(String id) {
        return abstractIds.get(id);
    }

    Restarts restarts() {
        return new Restarts(firstFreeId);
    }

    /** The part's content with more lists. */
    byte[] with(Restarts restarts) {
        return Utf8Output.bytes(before + String.join("", restarts.lists) + after);
    }

    /** The restarted lists of one rendering. */
    static final class Restarts {
        private final List<String> lists = new ArrayList<>();
        private final int firstId;

        Restarts(int firstId) {
            this.firstId = firstId;
        }

        /** A new list like another, from a number; the id it has. */
        int restart(String abstractId, int level, int start) {
            int id = firstId + lists.size();
            lists.add("<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + Xml.escaped(abstractId)
                    + "\"/><w:lvlOverride w:ilvl=\"" + level + "\"><w:startOverride w:val=\"" + start
                    + "\"/></w:lvlOverride></w:num>");
            return id;
        }

        boolean isEmpty() {
            return lists.isEmpty();
        }
    }
}
