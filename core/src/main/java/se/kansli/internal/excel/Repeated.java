package se.kansli.internal.excel;

import se.kansli.internal.segment.Scope;
import se.kansli.internal.segment.Value;

/**
 * A table whose row is written for each item of a list.
 *
 * @param path of the list
 * @param items what a path means in the row
 */
record Repeated(Table table, String path, Value list, Scope items) {}
