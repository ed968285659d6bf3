/**
 * Word templates. {@link se.kansli.internal.word.WordCompiler} turns a file into a
 * {@link se.kansli.internal.word.WordTemplate}: for each part a list of {@link se.kansli.internal.word.Segment}s over the
 * part's own XML. Rendering writes the segments; the author's XML is never parsed again and never re-marshalled.
 *
 * <p>In order of reading: {@link se.kansli.internal.word.Xml} and {@link se.kansli.internal.word.Element} (a part as elements
 * with places), {@link se.kansli.internal.word.WordFile} (which part is what), {@link se.kansli.internal.word.Tag} (the
 * grammar), {@link se.kansli.internal.word.Scope} (what a path means where it stands),
 * {@link se.kansli.internal.word.PartCompiler}, {@link se.kansli.internal.word.Segment},
 * {@link se.kansli.internal.word.Run}.
 *
 * <p>What a file may not bring, in order of reading: {@link se.kansli.internal.word.WellFormed} (what is XML to us),
 * {@link se.kansli.internal.word.SafetyCheck} (goes through all parts), {@link se.kansli.internal.word.Target} (where a
 * relationship may lead), {@link se.kansli.internal.word.ActiveContent} (elements and fields that run or fetch something),
 * {@link se.kansli.internal.word.FieldCodes} and {@link se.kansli.internal.word.FieldCode} (what a field is told to do),
 * {@link se.kansli.internal.word.Stripping} (what no document should have of its template).
 */
@NullMarked
package se.kansli.internal.word;

import org.jspecify.annotations.NullMarked;
