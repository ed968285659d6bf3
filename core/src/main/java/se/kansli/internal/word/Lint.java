package se.kansli.internal.word;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Xml;

/**
 * What Word's own format checkers accept and Word does not, or what would break when a template is filled in. One for a
 * package; looks at each part in turn.
 */
final class Lint {
    private static final Set<String> KINDS = Set.of(
            "w:text",
            "w:richText",
            "w:date",
            "w:dropDownList",
            "w:comboBox",
            "w:picture",
            "w14:checkbox",
            "w15:repeatingSection",
            "w15:repeatingSectionItem",
            "w:docPartObj",
            "w:docPartList",
            "w:citation",
            "w:bibliography",
            "w:equation",
            "w:group");

    private final Styles styles;
    private final Numbering numbering;
    private final Set<String> placeholders;
    private final Set<String> controlIds = new HashSet<>();
    private final Set<String> paragraphIds = new HashSet<>();

    /** @param placeholders the names of the building blocks that a placeholder's text can come from */
    Lint(Styles styles, Numbering numbering, Set<String> placeholders) {
        this.styles = styles;
        this.numbering = numbering;
        this.placeholders = placeholders;
    }

    void check(Xml xml, Places places) {
        Element root = xml.root();
        String ignorable = String.valueOf(root.attribute("mc:Ignorable"));
        List<String> ignored = Arrays.asList(ignorable.split(" "));
        for (String prefix : new String[] {"w14", "w15"}) {
            if (root.attribute("xmlns:" + prefix) != null && !ignored.contains(prefix)) {
                places.report(root, "template.ignorable", "", "prefix", prefix);
            }
        }
        walk(root, places);
    }

    private void walk(Element element, Places places) {
        if (element.is("mc:Fallback")) {
            return; // says the same again, ids and all, for programs that do not know the choice
        }
        switch (element.name()) {
            case "w:sdt" -> control(element, places);
            case "w:tc" -> cell(element, places);
            case "w:tbl" -> table(element, places);
            case "w:p", "w:tr" -> paragraphId(element, places);
            case "w:pStyle", "w:rStyle", "w:tblStyle" -> {
                String id = element.attribute("w:val");
                if (id != null && !styles.has(id)) {
                    places.report(element, "template.unknown-style", "", "style", id);
                }
            }
            case "w:numId" -> {
                String id = element.attribute("w:val");
                if (id != null && !id.equals("0") && numbering.abstractIdOf(id) == null) {
                    places.report(element, "template.unknown-list", "", "id", id);
                }
            }
            case "w:commentReference" -> places.report(element, "template.comment", "");
            default -> {}
        }
        element.children().forEach(child -> walk(child, places));
    }

    private void control(Element control, Places places) {
        Element properties = control.child("w:sdtPr");
        Element content = control.child("w:sdtContent");
        String tag = properties == null ? null : properties.childValue("w:tag");
        if (properties == null || content == null || tag == null && !isItem(properties)) {
            return;
        }
        String name = tag == null || tag.isEmpty() ? "item:" : tag;
        String id = properties.childValue("w:id");
        if (id == null) {
            places.report(control, "template.control-id", "", "tag", name);
        } else if (!controlIds.add(id)) {
            places.report(control, "template.control-id-twice", "", "tag", name, "id", id);
        }
        if (properties.children().stream()
                        .filter(child -> KINDS.contains(child.name()))
                        .count()
                > 1) {
            places.report(control, "template.two-kinds", "", "tag", name);
        }
        placeholder(control, properties, name, places);
        choices(control, properties, name, places);
        Element parent = control.parent();
        boolean inLineOrRow = parent != null && (parent.is("w:p") || parent.is("w:tr"))
                || content.children().stream().anyMatch(child -> child.is("w:r") || child.is("w:tc"));
        if (properties.child("w15:repeatingSection") != null && inLineOrRow) {
            places.report(control, "template.repeat-level", "", "tag", name);
        }
        Crossings.in(content).ifPresent(key -> places.report(control, key, "", "tag", name));
    }

    private static boolean isItem(Element properties) {
        return properties.child("w15:repeatingSectionItem") != null;
    }

    private void placeholder(Element control, Element properties, String tag, Places places) {
        Element block = properties.path("w:placeholder", "w:docPart");
        String name = block == null ? null : block.attribute("w:val");
        // a picture is its own placeholder
        boolean needsBlock = properties.child("w:showingPlcHdr") != null && properties.child("w:picture") == null;
        if (name == null && needsBlock) {
            places.report(control, "template.placeholder", "", "tag", tag);
        } else if (name != null && !placeholders.contains(name)) {
            places.report(control, "template.placeholder-missing", "", "tag", tag, "name", name);
        }
    }

    private static void choices(Element control, Element properties, String tag, Places places) {
        for (String kind : new String[] {"w:dropDownList", "w:comboBox"}) {
            Element list = properties.child(kind);
            Set<String> values = new HashSet<>();
            if (list != null) {
                for (Element entry : list.children()) {
                    String value = entry.attribute("w:value");
                    if (value != null && !values.add(value)) {
                        places.report(control, "template.choice-twice", "", "tag", tag, "value", value);
                    }
                }
            }
        }
    }

    private void paragraphId(Element element, Places places) {
        String id = element.attribute("w14:paraId");
        if (id != null && !paragraphIds.add(id)) {
            places.report(element, "template.paragraph-id", "", "id", id);
        }
    }

    private static void cell(Element cell, Places places) {
        Element last = null;
        for (Element child : cell.children()) {
            last = child.is("w:p") || child.is("w:tbl") || child.is("w:sdt") ? child : last;
        }
        if (last == null || last.is("w:tbl")) {
            places.report(cell, last == null ? "template.empty-cell" : "template.cell-end", "");
        }
    }

    /** A table must have a row, whatever the data. */
    private static void table(Element table, Places places) {
        if (table.children().stream().anyMatch(child -> child.is("w:tr"))) {
            return;
        }
        String list = listOfOnlyRows(table);
        if (list == null) {
            places.report(table, "template.empty-table", "");
        } else if (!isInsideCondition(table, list)) {
            places.report(table, "template.table-may-be-empty", "", "list", list);
        }
    }

    /** The list that all rows of a table come from; null if it has none at all. */
    private static @Nullable String listOfOnlyRows(Element table) {
        for (Element child : table.children()) {
            Element properties = child.child("w:sdtPr");
            String tag = properties == null ? null : properties.childValue("w:tag");
            if (child.is("w:sdt") && tag != null) {
                return tag.replaceFirst("^(each:|if:!?)", "");
            }
        }
        return null;
    }

    private static boolean isInsideCondition(Element element, String path) {
        for (Element around = element.parent(); around != null; around = around.parent()) {
            Element properties = around.is("w:sdt") ? around.child("w:sdtPr") : null;
            if (properties != null && ("if:" + path).equals(properties.childValue("w:tag"))) {
                return true;
            }
        }
        return false;
    }
}
