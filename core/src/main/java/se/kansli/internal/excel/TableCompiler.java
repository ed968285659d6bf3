package se.kansli.internal.excel;

import java.util.List;
import se.kansli.internal.segment.Segment;
import se.kansli.internal.xml.Element;
import se.kansli.internal.xml.Element.Attribute;

/** Turns a table into segments: a column that is repeated has headings and ids of its own. */
final class TableCompiler extends PartCompiler {
    private final Table table;
    private final Repeated repeated;
    private final int highestId;
    private boolean isInColumn;

    TableCompiler(Repeated repeated, References references) {
        super(repeated.table().xml(), repeated.table().sheet().name(), references);
        this.table = repeated.table();
        this.repeated = repeated;
        highestId = table.columns().stream().mapToInt(TableCompiler::id).max().orElse(0);
    }

    private static int id(Element column) {
        String id = column.attribute("id");
        return id != null && id.matches("[0-9]{1,8}") ? Integer.parseInt(id) : 0;
    }

    @Override
    References.Kind kindOf(Element element) {
        return isInColumn ? References.Kind.IN_COLUMN : super.kindOf(element);
    }

    @Override
    boolean writes(Element element) {
        if (element.is("tableColumns")) {
            count(element);
            return true;
        }
        int column = table.area().firstColumn() + table.columns().indexOf(element);
        RepeatedColumn of = element.is("tableColumn") ? repeated.column(column) : null;
        if (of == null) {
            return false;
        }
        isInColumn = true;
        Segment[] body = apart(() -> column(element, of));
        isInColumn = false;
        out().add(new Segment.Loop(of.list(), ExcelRun.COLUMN, true, body));
        return true;
    }

    private void count(Element columns) {
        LineNumber last =
                references().growth().last(Axis.COLUMN, sheet(), table.area().lastColumn());
        LineNumber first =
                references().growth().first(Axis.COLUMN, sheet(), table.area().firstColumn(), false);
        out().raw("<tableColumns count=\"");
        out().add((ExcelSegment) run -> run.out().number(last.in(run) - first.in(run) + 1));
        out().raw("\">");
        content(columns);
        raw(columns.contentEnd(), columns.end());
    }

    private void column(Element element, RepeatedColumn of) {
        LineNumber place = references().growth().first(Axis.COLUMN, sheet(), of.column(), true);
        int own = id(element);
        out().raw("<tableColumn id=\"");
        out().add((ExcelSegment)
                run -> run.out().number(run.index(ExcelRun.COLUMN) == 0 ? own : highestId + place.in(run)));
        out().raw("\" name=\"");
        out().add((ExcelSegment) run -> run.out().escaped(CellContent.Text.coded(run.heading(of))));
        out().raw("\"");
        for (Attribute attribute : element.attributes()) {
            if (!List.of("id", "name", "xr3:uid").contains(attribute.name())) {
                out().raw(" ");
                raw(attribute.start(), attribute.valueEnd() + 1);
            }
        }
        out().raw(element.isEmptyTag() ? "/>" : ">");
        if (!element.isEmptyTag()) {
            content(element);
            raw(element.contentEnd(), element.end());
        }
    }
}
