package se.kansli.internal.excel;

import se.kansli.internal.segment.Scope;
import se.kansli.internal.segment.Value;

/**
 * What a cell is to show.
 *
 * @param meaning what the path means where the cell stands
 * @param item the path of a table's item, empty outside tables
 */
record FieldTarget(String path, String format, Meaning meaning, String item) {

    /** What a path stands for. */
    @FunctionalInterface
    interface Meaning {
        Value of(String path) throws Scope.Unresolved;
    }

    /** The path as the cell has it. */
    String shown() {
        return shown(path);
    }

    /** A text about the path, as the cell has it. */
    String shown(String text) {
        return item.isEmpty() ? text : text.replace(item + ".", "");
    }
}
