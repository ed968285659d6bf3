package se.kansli.internal.accessibility;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.accessibility.Block.Origin;
import se.kansli.internal.xml.Element;

/** What content controls are for. */
final class Controls {
    /** Controls that nobody writes in. */
    private static final Set<String> NOT_FILLED_IN = Set.of(
            "w15:repeatingSectionItem",
            "w:docPartObj",
            "w:docPartList",
            "w:citation",
            "w:bibliography",
            "w:equation",
            "w:group");

    private Controls() {}

    /** The tag; empty if there is none. */
    static String tag(Element control) {
        Element properties = control.child("w:sdtPr");
        String tag = properties == null ? null : properties.childValue("w:tag");
        return tag == null ? "" : tag;
    }

    /** Whether a tag names a value, and no repetition or condition around others. */
    static boolean isField(String tag) {
        return !tag.isEmpty() && !tag.startsWith("each:") && !tag.startsWith("if:") && !tag.startsWith("item:");
    }

    /** Where the words in a control come from, unless in another inside it. */
    static Origin origin(Element control, Origin around, boolean isTemplate) {
        Element properties = control.child("w:sdtPr");
        if (properties != null && properties.child("w:showingPlcHdr") != null) {
            return Origin.PROMPT;
        }
        if (around.isReplaced() || !isField(tag(control))) {
            return around;
        }
        return isTemplate ? Origin.EXAMPLE : Origin.VALUE;
    }

    /** Whether a person writes or chooses something in a control. */
    static boolean isFilledIn(Element control) {
        Element properties = control.child("w:sdtPr");
        return properties != null
                && properties.children().stream().noneMatch(child -> NOT_FILLED_IN.contains(child.name()));
    }

    /** Whether it holds a picture, such as a logotype, which need not be repeated in the text. */
    static boolean isPicture(Element control) {
        Element properties = control.child("w:sdtPr");
        return properties != null && properties.child("w:picture") != null;
    }

    /** The name that is read to whoever fills the control in. */
    static @Nullable String name(Element control) {
        Element properties = control.child("w:sdtPr");
        return properties == null ? null : properties.childValue("w:alias");
    }

    /** Whether a row is one of those that a repetition makes. */
    static boolean isRepeated(Element row) {
        for (Element around = row.parent(); around != null && !around.is("w:tbl"); around = around.parent()) {
            if (around.is("w:sdt") && tag(around).startsWith("each:")) {
                return true;
            }
        }
        return false;
    }
}
