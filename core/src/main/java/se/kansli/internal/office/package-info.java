/**
 * What Word's and Excel's files have in common.
 *
 * <p>In order of reading: {@link se.kansli.internal.office.Parts} (a file's parts as XML, parsed once),
 * {@link se.kansli.internal.office.Relationships} and {@link se.kansli.internal.office.Target} (where they lead),
 * {@link se.kansli.internal.office.FileKind} (what the two do not have in common).
 *
 * <p>What a file may not bring: {@link se.kansli.internal.office.SafetyCheck} (goes through all parts),
 * {@link se.kansli.internal.office.ActiveContent} (elements that run or fetch something),
 * {@link se.kansli.internal.office.Stripping} (what no document should have of its template).
 */
@NullMarked
package se.kansli.internal.office;

import org.jspecify.annotations.NullMarked;
