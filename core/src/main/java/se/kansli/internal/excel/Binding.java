package se.kansli.internal.excel;

import se.kansli.internal.segment.Value;

/**
 * What is written into a cell.
 *
 * @param path of the value, with {@code []} after the list whose items it belongs to
 * @param isOfItem whether the value is that of a table's item
 */
record Binding(Value value, CellContent content, String path, boolean isOfItem) {}
