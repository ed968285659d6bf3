package se.kansli.internal.excel;

import se.kansli.internal.segment.Value;
import se.kansli.internal.shape.Form;

/**
 * What is written into a cell.
 *
 * @param form how the value reads in the cell
 * @param path of the value, with {@code []} after the list whose items it belongs to
 * @param isOfItem whether the value is that of a table's item
 */
record Binding(Value value, CellContent content, Form form, String path, boolean isOfItem) {}
