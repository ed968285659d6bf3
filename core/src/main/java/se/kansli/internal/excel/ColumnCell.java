package se.kansli.internal.excel;

/**
 * A cell where a repeated row and a repeated column meet.
 *
 * @param list of the row's item, with one element for each column; a path
 */
record ColumnCell(Repeated table, RepeatedColumn column, ElementOfColumn element, String list, Binding binding) {}
