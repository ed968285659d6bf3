/**
 * Excel templates. {@link se.kansli.internal.excel.ExcelCompiler} turns a file into an
 * {@link se.kansli.internal.excel.ExcelTemplate}: segments over the parts' own XML, as for Word.
 *
 * <p>In order of reading: {@link se.kansli.internal.excel.Workbook}, {@link se.kansli.internal.excel.Sheet} and
 * {@link se.kansli.internal.excel.Table} (which part is what), {@link se.kansli.internal.excel.NameBinder} and
 * {@link se.kansli.internal.excel.TableBinder} (which names mean components), {@link se.kansli.internal.excel.ColumnBinder}
 * (which columns are repeated), {@link se.kansli.internal.excel.Fields} (what is written into a cell),
 * {@link se.kansli.internal.excel.Growth} (what moves when a table grows, by rows or by columns),
 * {@link se.kansli.internal.excel.Formula} and {@link se.kansli.internal.excel.References} (the cells a text tells),
 * {@link se.kansli.internal.excel.PartCompiler} and those that extend it.
 *
 * <p>The way back: {@link se.kansli.internal.excel.Layout} (what each place is called),
 * {@link se.kansli.internal.excel.WorkbookReader} and {@link se.kansli.internal.excel.TableReader} (where it is now),
 * {@link se.kansli.internal.excel.CellTexts} (what it says).
 */
@NullMarked
package se.kansli.internal.excel;

import org.jspecify.annotations.NullMarked;
