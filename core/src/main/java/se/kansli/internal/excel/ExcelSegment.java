package se.kansli.internal.excel;

import java.io.IOException;
import se.kansli.internal.segment.Run;
import se.kansli.internal.segment.Segment;

/** A segment that only a workbook has. */
@FunctionalInterface
interface ExcelSegment extends Segment {

    void write(ExcelRun run) throws IOException;

    @Override
    default void write(Run run) throws IOException {
        write((ExcelRun) run);
    }
}
