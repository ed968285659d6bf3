package se.kansli.internal.excel;

import org.jspecify.annotations.Nullable;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Xml;

/** Turns a sheet's charts and pictures into segments: those that begin below a table move with it, and none is stretched. */
final class DrawingCompiler extends PartCompiler {

    DrawingCompiler(Xml xml, String sheet, References references) {
        super(xml, sheet, references);
    }

    @Override
    boolean writes(Element element) {
        Element corner = element.parent();
        Integer from = element.localName().equals("row") && corner != null ? row(child(corner.parent(), "from")) : null;
        if (from == null) {
            return false;
        }
        // counted from 0
        int row = Integer.parseInt(element.content().strip());
        int[] above = references().growth().first(sheet(), from + 1, false).above();
        raw(element.start(), element.contentStart());
        References.row(out(), new RowNumber(row, above, false));
        raw(element.contentEnd(), element.end());
        return true;
    }

    private static @Nullable Integer row(@Nullable Element corner) {
        Element row = child(corner, "row");
        String number = row == null ? "" : row.content().strip();
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
