package se.kansli.internal.excel;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Element.Attribute;

/** Finds attributes that tell a row or column by a number of its own: the widths of columns, page breaks, filters. */
record LineAttributes(Growth growth, String sheet) {

    /** The number that an attribute tells; null if it tells none. */
    @Nullable LineNumber in(Element element, Attribute attribute) {
        String text = element.value(attribute);
        if (!text.matches("[0-9]{1,7}")) {
            return null;
        }
        int number = Integer.parseInt(text);
        return switch (element.localName() + "/" + attribute.name()) {
            case "col/min" -> growth.first(Axis.COLUMN, sheet, number, false);
            case "col/max" -> growth.last(Axis.COLUMN, sheet, number);
            case "brk/id" -> pageBreak(element, number);
            case "filterColumn/colId" -> filter(element, number);
            default -> null;
        };
    }

    /** A break stands after its row or column, and moves with the next one. */
    private LineNumber pageBreak(Element element, int number) {
        boolean isRow = element.parent() != null && element.parent().is("rowBreaks");
        Axis axis = isRow ? Axis.ROW : Axis.COLUMN;
        return new LineNumber(
                axis, number, growth.first(axis, sheet, number + 1, false).before(), false);
    }

    /** Counted from 0, and from the filter's first column. */
    private @Nullable LineNumber filter(Element element, int number) {
        Area area = element.parent() == null ? null : Area.of(element.parent().attribute("ref"));
        if (area == null) {
            return null;
        }
        int[] outside =
                growth.first(Axis.COLUMN, sheet, area.firstColumn(), false).before();
        int[] before = Arrays.stream(growth.first(Axis.COLUMN, sheet, area.firstColumn() + number, false)
                        .before())
                .filter(index -> IntStream.of(outside).noneMatch(each -> each == index))
                .toArray();
        return new LineNumber(Axis.COLUMN, number, before, false);
    }
}
