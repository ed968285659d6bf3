package se.kansli.internal.excel;

import org.jspecify.annotations.Nullable;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Xml;

/**
 * Turns a sheet's charts and pictures into segments: those that begin below or to the right of what is repeated move with it,
 * and none is stretched.
 */
final class DrawingCompiler extends PartCompiler {

    DrawingCompiler(Xml xml, String sheet, References references) {
        super(xml, sheet, references);
    }

    @Override
    boolean writes(Element element) {
        Element corner = element.parent();
        Axis axis = element.localName().equals("row")
                ? Axis.ROW
                : element.localName().equals("col") ? Axis.COLUMN : null;
        Integer from =
                axis == null || corner == null ? null : line(child(corner.parent(), "from"), element.localName());
        if (axis == null || from == null) {
            return false;
        }
        // counted from 0
        int line = Integer.parseInt(element.content().strip());
        int[] before =
                references().growth().first(axis, sheet(), from + 1, false).before();
        raw(element.start(), element.contentStart());
        References.number(out(), new LineNumber(axis, line, before, false));
        raw(element.contentEnd(), element.end());
        return true;
    }

    private static @Nullable Integer line(@Nullable Element corner, String name) {
        Element line = child(corner, name);
        String number = line == null ? "" : line.content().strip();
        return number.matches("[0-9]{1,7}") ? Integer.valueOf(number) : null;
    }

    private static @Nullable Element child(@Nullable Element parent, String localName) {
        return parent == null
                ? null
                : parent.children().stream()
                        .filter(child -> child.localName().equals(localName))
                        .findFirst()
                        .orElse(null);
    }
}
