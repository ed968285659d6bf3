package se.kansli.internal.excel;

import org.jspecify.annotations.Nullable;
import se.kansli.internal.segment.SegmentBuilder;
import se.kansli.internal.xml.Xml;

/**
 * Writes texts that tell cells, with the places they have when the tables have grown: as Excel does it when rows are inserted
 * into a table, or columns into a sheet.
 */
final class References {
    private final Growth growth;

    References(Growth growth) {
        this.growth = growth;
    }

    /** What is meant by one cell, and by a row or column without a dollar sign. */
    enum Kind {
        /** A formula in a cell that is not repeated: one cell stays one cell. */
        FORMULA,
        /** A formula in a repeated row: what is not fixed moves along with the row. */
        IN_ROW,
        /** A formula in a repeated column: what is not fixed moves along with the column. */
        IN_COLUMN,
        /** A formula where a repeated row and a repeated column meet. */
        IN_BOTH,
        /** Where something holds, such as a colour or a chart's numbers: one repeated cell is all that come of it. */
        AREA;

        static Kind in(boolean repeatedRow, boolean repeatedColumn) {
            return repeatedRow ? repeatedColumn ? IN_BOTH : IN_ROW : repeatedColumn ? IN_COLUMN : FORMULA;
        }

        private boolean movesAlong(Axis axis) {
            return this == IN_BOTH || this == (axis == Axis.ROW ? IN_ROW : IN_COLUMN);
        }
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
        line(out, Axis.COLUMN, first.column(), sheet, kind, false);
        line(out, Axis.ROW, first.row(), sheet, kind, false);
        Formula.End last = last(reference, sheet, kind);
        if (last != null) {
            out.raw(":");
            line(out, Axis.COLUMN, last.column(), sheet, kind, true);
            line(out, Axis.ROW, last.row(), sheet, kind, true);
        }
    }

    private Formula.@Nullable End last(Formula.Reference reference, String sheet, Kind kind) {
        boolean isArea = reference.last() == null
                && kind == Kind.AREA
                && (isRepeated(Axis.ROW, reference.first().row(), sheet)
                        || isRepeated(Axis.COLUMN, reference.first().column(), sheet));
        return isArea ? reference.first() : reference.last();
    }

    private boolean isRepeated(Axis axis, Formula.@Nullable Line line, String sheet) {
        return line != null && growth.isRepeated(axis, sheet, line.number());
    }

    /** @param line null for the columns of whole rows, and the rows of whole columns */
    private void line(
            SegmentBuilder out, Axis axis, Formula.@Nullable Line line, String sheet, Kind kind, boolean isLast) {
        if (line == null) {
            return;
        }
        out.raw(line.isFixed() ? "$" : "");
        boolean movesAlong = kind.movesAlong(axis) && !line.isFixed();
        name(
                out,
                isLast && !movesAlong
                        ? growth.last(axis, sheet, line.number())
                        : growth.first(axis, sheet, line.number(), movesAlong));
    }

    /** Writes what a row or column is called, as plain characters if nothing moves it. */
    static void name(SegmentBuilder out, LineNumber line) {
        if (line.isConstant()) {
            out.raw(line.axis().name(line.number()));
        } else if (line.axis() == Axis.ROW) {
            number(out, line);
        } else {
            out.add((ExcelSegment) run -> run.out().ascii(line.axis().name(line.in(run))));
        }
    }

    /** Writes the number of a row or column, as plain characters if nothing moves it. */
    static void number(SegmentBuilder out, LineNumber line) {
        if (line.isConstant()) {
            out.raw(String.valueOf(line.number()));
        } else {
            out.add((ExcelSegment) run -> run.out().number(line.in(run)));
        }
    }
}
