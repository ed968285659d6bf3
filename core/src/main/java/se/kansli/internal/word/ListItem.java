package se.kansli.internal.word;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.xml.Element;

/** A paragraph's place in a list, its own or its style's. */
record ListItem(String listId, String level) {
    /** The properties that stand before {@code w:numPr}: the schema prescribes the order. */
    static final Set<String> STANDS_BEFORE =
            Set.of("w:pStyle", "w:keepNext", "w:keepLines", "w:pageBreakBefore", "w:framePr", "w:widowControl");

    /** The place of a paragraph with these properties; null if it is in no list. */
    static @Nullable ListItem of(@Nullable Element properties, Styles styles) {
        if (properties == null) {
            return null;
        }
        Element own = properties.child("w:numPr");
        Styles.Style style = styles.listStyle(properties.childValue("w:pStyle"));
        String ownId = own == null ? null : own.childValue("w:numId");
        String ownLevel = own == null ? null : own.childValue("w:ilvl");
        String id = ownId != null ? ownId : style == null ? null : style.numId();
        String level = ownLevel != null && ownLevel.matches("[0-8]")
                ? ownLevel
                : style == null ? "0" : String.valueOf(style.level());
        return id == null || id.equals("0") ? null : new ListItem(id, level);
    }
}
