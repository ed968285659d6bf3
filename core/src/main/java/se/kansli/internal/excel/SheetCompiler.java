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
 * Turns a sheet into segments: rows and columns that are repeated, cells with values, and formulas without what they came to
 * when the author last saved the file.
 */
final class SheetCompiler extends PartCompiler {
    private final Map<Element, Binding> bindings;
    private final Map<Integer, Repeated> repeatedRows;
    private final Map<String, Element> sharedFormulas = new HashMap<>();
    private final Map<String, RepeatedColumn> repeatedCells = new HashMap<>();
    private @Nullable Repeated repeated;
    private boolean isInColumn;

    SheetCompiler(Sheet sheet, Map<Element, Binding> bindings, List<Repeated> tables, References references) {
        super(sheet.xml(), sheet.name(), references);
        this.bindings = bindings;
        repeatedRows = new HashMap<>();
        for (Repeated table : tables) {
            repeatedRows.put(table.table().firstRow(), table);
            Area area = table.table().area();
            for (RepeatedColumn column : table.columns()) {
                for (int row = area.firstRow(); row <= area.lastRow(); row++) {
                    repeatedCells.put(Axis.COLUMN.name(column.column()) + row, column);
                }
            }
        }
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
        afterNumber(row, attribute.valueEnd());
        if (!row.isEmptyTag()) {
            content(row);
            raw(row.contentEnd(), row.end());
        }
    }

    /** The rest of a row's start tag; which cells it has, a help that is not needed, may be another matter when columns grow. */
    private void afterNumber(Element row, int from) {
        Attribute spans = row.attributeAt("spans");
        if (spans == null || spans.start() < from || !references().growth().isIn(sheet(), Axis.COLUMN)) {
            raw(from, row.contentStart());
        } else {
            raw(from, spans.start());
            raw(spans.valueEnd() + 1, row.contentStart());
        }
    }

    private void rowNumber(int row) {
        References.number(out(), number(row));
    }

    private LineNumber number(int row) {
        return references().growth().first(Axis.ROW, sheet(), row, repeated != null);
    }

    private void cell(Element cell) {
        Area place = Area.of(cell.attribute("r"));
        if (place == null) {
            return;
        }
        if (repeated == null || repeated.table().area().hasColumn(place.firstColumn())) {
            columns(cell, place);
        } else {
            // beside the table: once, in its first row
            Segment[] once = apart(() -> cell(cell, place));
            out().add(new Segment.When(run -> run.index(ExcelRun.ITEM) == 0, once));
        }
    }

    private void columns(Element cell, Area place) {
        RepeatedColumn of = repeatedCells.get(place.firstCell());
        if (of == null) {
            cell(cell, place);
            return;
        }
        isInColumn = true;
        Segment[] body = apart(() -> cell(cell, place));
        isInColumn = false;
        out().add(new Segment.Loop(of.list(), ExcelRun.COLUMN, true, body));
    }

    private void cell(Element cell, Area place) {
        out().raw("<c r=\"");
        References.name(out(), references().growth().first(Axis.COLUMN, sheet(), place.firstColumn(), isInColumn));
        Binding binding = bindings.get(cell);
        Element formula = cell.child("f");
        if (binding != null) {
            String style = cell.attribute("s");
            byte[] look = Utf8Output.bytes(style == null ? "" : "\" s=\"" + style);
            LineNumber number = number(place.firstRow());
            out().add(new FieldCell(number, look, binding.value(), binding.content(), binding.isOfItem()));
            return;
        }
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
        References.Kind kind = References.Kind.in(repeated != null, isInColumn);
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
