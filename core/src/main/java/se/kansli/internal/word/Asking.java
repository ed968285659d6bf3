package se.kansli.internal.word;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.shape.Type;
import se.kansli.internal.xml.Element;

/**
 * Whether a condition only hides the places of what it asks for. A copy to work in then has them even where there is nothing
 * yet, so that it can be filled in.
 */
final class Asking {
    private Asking() {}

    /**
     * Whether all values in a condition's content are those of a component, and there is a place for one to be written. Not
     * within a line: a line full of places that are seldom filled in cannot be read.
     */
    static boolean onlyFor(String path, Type type, Element content) {
        if (type == Type.Scalar.BOOLEAN || isInLine(content)) {
            return false;
        }
        List<Element> fields = new ArrayList<>();
        collect(content, fields);
        return !fields.isEmpty() && fields.stream().allMatch(field -> isPlaceOf(path, field));
    }

    /**
     * Whether a condition says, beside a place that asks for a value, that there is none: {@code if:!due} around a dash. Who
     * fills in the place would have to remove the dash.
     */
    static boolean isAskedBeside(String path, Element condition, Element content) {
        List<Element> inside = new ArrayList<>();
        collect(content, inside);
        Element around = condition.parent();
        return inside.isEmpty()
                && around != null
                && around.children().stream().anyMatch(beside -> isFieldOf(path, beside) && isPlaceOf(path, beside));
    }

    private static boolean isFieldOf(String path, Element control) {
        Tag tag = tag(control);
        return tag != null && tag.kind() == Tag.Kind.FIELD && tag.path().equals(path);
    }

    private static boolean isInLine(Element content) {
        for (Element around = content.parent(); around != null; around = around.parent()) {
            if (around.is("w:p")) {
                return true;
            }
        }
        return false;
    }

    private static void collect(Element element, List<Element> fields) {
        for (Element child : element.children()) {
            Tag tag = tag(child);
            if (tag != null && (tag.kind() == Tag.Kind.FIELD || tag.kind() == Tag.Kind.EACH)) {
                fields.add(child);
            }
            collect(child, fields);
        }
    }

    private static @Nullable Tag tag(Element control) {
        Element properties = control.is("w:sdt") ? control.child("w:sdtPr") : null;
        String text = properties == null ? null : properties.childValue("w:tag");
        return text == null || text.length() > Tag.LONGEST ? null : Tag.parse(text);
    }

    private static boolean isPlaceOf(String path, Element field) {
        Tag tag = tag(field);
        String rest = tag != null && tag.path().startsWith(path) ? tag.path().substring(path.length()) : "-";
        boolean isInside = rest.isEmpty() || rest.startsWith(".") || rest.startsWith("[]");
        return isInside && !ControlProperties.isLocked(field);
    }
}
