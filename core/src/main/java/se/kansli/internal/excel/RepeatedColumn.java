package se.kansli.internal.excel;

import se.kansli.internal.segment.Value;

/**
 * A column of a table that is written for each item of a list of the document.
 *
 * @param index among all such columns of the workbook
 * @param column its number in the template
 * @param path of the list
 * @param heading what each column is called, as text
 */
record RepeatedColumn(int index, int column, String path, Value list, Binding heading) {}
