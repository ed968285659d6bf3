package se.kansli.internal.excel;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.segment.Segment;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Element.Attribute;
import se.kansli.internal.xml.Utf8Output;

/**
 * Turns a sheet into segments: rows that are repeated, cells with values, and formulas without what they came to when the
 * author last saved the file.
 */
final class SheetCompiler extends PartCompiler {
    private final Map<Element, Binding> bindings;
    private final Map<Integer, Repeated> repeatedRows;
    private final Map<String, Element> sharedFormulas = new HashMap<>();
    private @Nullable Repeated repeated;

    SheetCompiler(Sheet sheet, Map<Element, Binding> bindings, List<Repeated> tables, References references) {
        super(sheet.xml(), sheet.name(), references);
        this.bindings = bindings;
        repeatedRows = new HashMap<>();
        tables.forEach(table -> repeatedRows.put(table.table().firstRow(), table));
        for (Element cell : sheet.cells().values()) {
            Element formula = cell.child("f");
            if (formula != null && formula.attribute("si") != null && formula.attribute("ref") != null) {
                sharedFormulas.put(String.valueOf(formula.attribute("si")), cell);
            }
        }
    }

    @Override
    boolean writes(Element element) {
        if (element.is("row")) {
            row(element, Integer.parseInt(String.valueOf(element.attribute("r"))));
        } else if (element.is("c")) {
            cell(element);
        } else {
            return false;
        }
        return true;
    }

    private void row(Element row, int number) {
        Repeated table = repeatedRows.get(number);
        if (table == null) {
            plainRow(row, number);
            return;
        }
        repeated = table;
        Segment[] body = apart(() -> plainRow(row, number));
        repeated = null;
        out().add(new Segment.Loop(table.list(), ExcelRun.ITEM, true, body));
    }

    private void plainRow(Element row, int number) {
        Attribute attribute = row.attributeAt("r");
        if (attribute == null) {
            return;
        }
        raw(row.start(), attribute.valueStart());
        rowNumber(number);
        raw(attribute.valueEnd(), row.contentStart());
        if (!row.isEmptyTag()) {
            content(row);
            raw(row.contentEnd(), row.end());
        }
    }

    private void rowNumber(int row) {
        References.row(out(), number(row));
    }

    private RowNumber number(int row) {
        return references().growth().first(sheet(), row, repeated != null);
    }

    private void cell(Element cell) {
        Area place = Area.of(cell.attribute("r"));
        if (place == null) {
            return;
        }
        if (repeated == null || repeated.table().area().hasColumn(place.firstColumn())) {
            cell(cell, place);
        } else {
            // beside the table: once, in its first row
            Segment[] once = apart(() -> cell(cell, place));
            out().add(new Segment.When(run -> run.index(ExcelRun.ITEM) == 0, once));
        }
    }

    private void cell(Element cell, Area place) {
        Binding binding = bindings.get(cell);
        Element formula = cell.child("f");
        String start = "<c r=\"" + Area.columnName(place.firstColumn());
        if (binding != null) {
            String style = cell.attribute("s");
            byte[] look = Utf8Output.bytes(style == null ? "" : "\" s=\"" + style);
            RowNumber number = number(place.firstRow());
            out().add(new FieldCell(
                    Utf8Output.bytes(start), number, look, binding.value(), binding.content(), binding.isOfItem()));
            return;
        }
        out().raw(start);
        rowNumber(place.firstRow());
        out().raw("\"");
        for (Attribute attribute : cell.attributes()) {
            boolean isKept = !attribute.name().equals("r")
                    && (formula == null || !attribute.name().equals("t"));
            if (isKept) {
                out().raw(" ");
                raw(attribute.start(), attribute.valueEnd() + 1);
            }
        }
        if (cell.isEmptyTag()) {
            out().raw("/>");
        } else {
            out().raw(">");
            if (formula == null) {
                raw(cell.contentStart(), cell.contentEnd());
            } else {
                formula(formula, place);
            }
            out().raw("</c>");
        }
    }

    /** A formula; one that stands for several cells is written out in each, because they may move apart. */
    private void formula(Element formula, Area place) {
        References.Kind kind = repeated == null ? References.Kind.FORMULA : References.Kind.COPY;
        String shared = formula.attribute("si");
        Element master = shared == null ? null : sharedFormulas.get(shared);
        if (formula.isEmptyTag() && master == null) {
            startTag(formula);
            return;
        } else if (master == null) {
            startTag(formula);
            references().write(out(), formula.content(), sheet(), kind);
        } else {
            Area from = Area.of(master.attribute("r"));
            Element original = master.child("f");
            if (from != null && original != null) {
                int rows = place.firstRow() - from.firstRow();
                int columns = place.firstColumn() - from.firstColumn();
                String text = Formula.of(original.content()).movedBy(rows, columns);
                out().raw("<f>");
                references().write(out(), text, sheet(), kind);
            }
        }
        out().raw("</f>");
    }
}
