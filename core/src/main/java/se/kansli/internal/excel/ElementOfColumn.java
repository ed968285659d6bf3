package se.kansli.internal.excel;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.segment.Run;
import se.kansli.internal.segment.Value;

/**
 * What stands where a repeated row and a repeated column meet.
 *
 * @param elements a list of the row's item, with one element for each column
 * @param ofElement what is written of it
 */
record ElementOfColumn(Value elements, Value ofElement) implements Value.Source {

    @Override
    public @Nullable Object from(Run run) {
        List<?> all = elements.items(run);
        int column = run.index(ExcelRun.COLUMN);
        if (column >= all.size()) {
            return null; // the only column, of no items
        }
        run.enter(ExcelRun.ELEMENT, all.get(column), column, all.size());
        return ofElement.get(run);
    }
}
