package se.kansli.internal.excel;

import java.io.IOException;
import se.kansli.internal.segment.Value;
import se.kansli.internal.xml.Utf8Output;

/**
 * The rest of a cell with a value, from the number of its row; empty, with its look, where there is none.
 *
 * @param look from the number of the row up to the style's closing quotation mark
 * @param isOfItem whether the value is that of a table's item
 */
record FieldCell(LineNumber row, byte[] look, Value value, CellContent content, boolean isOfItem)
        implements ExcelSegment {
    private static final byte[] EMPTY = Utf8Output.bytes("\"/>");

    @Override
    public void write(ExcelRun run) throws IOException {
        Utf8Output out = run.out();
        out.number(row.in(run));
        out.raw(look);
        // the row of an empty list has a number, but no item
        Object found = isOfItem && run.item(ExcelRun.ITEM) == null ? null : value.get(run);
        if (found != null && Value.isWritable(found)) {
            content.write(out, found);
        } else {
            out.raw(EMPTY);
        }
    }
}
