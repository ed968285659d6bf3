package se.kansli.internal.excel;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.segment.Scope;
import se.kansli.internal.segment.Value;
import se.kansli.internal.shape.Type;

/**
 * A table whose row is written for each item of a list.
 *
 * @param path of the list
 * @param items what a path means in the row
 * @param columns those that are repeated, too, from left to right
 */
record Repeated(Table table, String path, Value list, Scope items, List<RepeatedColumn> columns) {

    /** The repeated column with a number; null if it stands once. */
    @Nullable RepeatedColumn column(int number) {
        return columns.stream()
                .filter(each -> each.column() == number)
                .findFirst()
                .orElse(null);
    }

    /** What a path means in a repeated column: {@code []} after a list of the row's is the column being written. */
    Value inColumn(String path) throws Scope.Unresolved {
        int end = path.indexOf("[]", this.path.length() + 2);
        if (end < 0) {
            return items.resolve(path);
        }
        String listPath = path.substring(0, end);
        Value elements = items.resolve(listPath);
        if (!(elements.type() instanceof Type.ListOf listOf)) {
            throw new Scope.Unresolved("template.not-list", "path", path, "list", listPath);
        }
        Value ofElement = new Scope(items, listPath, listOf.element(), ExcelRun.ELEMENT).resolve(path);
        return new Value(ofElement.type(), new ElementOfColumn(elements, ofElement));
    }
}
