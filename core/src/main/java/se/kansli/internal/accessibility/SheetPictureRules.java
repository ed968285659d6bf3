package se.kansli.internal.accessibility;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.excel.Area;
import se.kansli.internal.xml.Element;
import se.kansli.problem.Location;

/** What lies on top of a sheet: what it shows in words. */
final class SheetPictureRules {
    private static final Set<String> SHOWN = Set.of("pic", "graphicFrame", "sp", "grpSp", "cxnSp");

    private final String sheetName;
    private final Findings findings;

    SheetPictureRules(String sheetName, Findings findings) {
        this.sheetName = sheetName;
        this.findings = findings;
    }

    void check(Element drawings) {
        for (Element anchor : drawings.children()) {
            Location place = new Location.InWorkbook(sheetName, cell(anchor));
            anchor.children().stream()
                    .filter(child -> SHOWN.contains(child.localName()))
                    .forEach(child -> check(child, place));
        }
    }

    private void check(Element shape, Location place) {
        Element properties = shape.first("xdr:cNvPr");
        boolean hasText = shape.is("xdr:sp") && shape.first("a:t") != null;
        boolean isDecorative = properties != null && PictureText.isDecorative(properties);
        if (!hasText && !isDecorative) {
            PictureText.check(properties == null ? null : properties.attribute("descr"), place, findings);
        }
    }

    /** The cell at its upper left corner; empty if it lies loose. */
    private static String cell(Element anchor) {
        Element from = anchor.child("xdr:from");
        Integer column = from == null ? null : number(from.child("xdr:col"));
        Integer row = from == null ? null : number(from.child("xdr:row"));
        return column == null || row == null ? "" : Area.columnName(column + 1) + (row + 1);
    }

    private static @Nullable Integer number(@Nullable Element element) {
        String text = element == null ? "" : element.content().strip();
        return text.matches("[0-9]{1,7}") ? Integer.valueOf(text) : null;
    }
}
