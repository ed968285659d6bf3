package se.kansli.internal.excel;

import org.jspecify.annotations.Nullable;
import se.kansli.internal.segment.SegmentBuilder;
import se.kansli.internal.xml.Xml;

/**
 * Writes texts that tell cells, with the rows they have when the tables have grown: as Excel does it when rows are inserted
 * into a table.
 */
final class References {
    private final Growth growth;

    References(Growth growth) {
        this.growth = growth;
    }

    /** What is meant by one cell, and by a row without a dollar sign. */
    enum Kind {
        /** A formula in a cell that is not repeated: one cell stays one cell. */
        FORMULA,
        /** A formula in a table's row: what is not fixed moves along with the row. */
        COPY,
        /** Where something holds, such as a colour or a chart's numbers: one cell of a table's row is all of its column. */
        AREA
    }

    Growth growth() {
        return growth;
    }

    /**
     * Writes a text.
     *
     * @param text not escaped
     * @param sheet the one that is meant where none is named
     */
    void write(SegmentBuilder out, String text, String sheet, Kind kind) {
        int from = 0;
        for (Formula.Reference reference : Formula.of(text).references()) {
            String named = reference.sheet() == null ? sheet : reference.sheet();
            if (growth.isIn(named)) {
                out.raw(Xml.escaped(text.substring(from, reference.start())));
                write(out, reference, named, kind);
                from = reference.end();
            }
        }
        out.raw(Xml.escaped(text.substring(from)));
    }

    private void write(SegmentBuilder out, Formula.Reference reference, String sheet, Kind kind) {
        Formula.End first = reference.first();
        out.raw(first.beforeRow());
        row(out, growth.first(sheet, first.row(), kind == Kind.COPY && !first.isFixed()));
        Formula.End last = last(reference, sheet, kind);
        if (last != null) {
            out.raw(":" + last.beforeRow());
            boolean movesAlong = kind == Kind.COPY && !last.isFixed();
            row(out, movesAlong ? growth.first(sheet, last.row(), true) : growth.last(sheet, last.row()));
        }
    }

    private Formula.@Nullable End last(Formula.Reference reference, String sheet, Kind kind) {
        boolean isColumn = reference.last() == null
                && kind == Kind.AREA
                && growth.isRepeated(sheet, reference.first().row());
        return isColumn ? reference.first() : reference.last();
    }

    /** Writes the number of a row, as plain characters if nothing moves it. */
    static void row(SegmentBuilder out, RowNumber number) {
        if (number.isConstant()) {
            out.raw(String.valueOf(number.row()));
        } else {
            out.add(number);
        }
    }
}
