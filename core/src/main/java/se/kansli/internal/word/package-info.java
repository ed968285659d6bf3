/**
 * Word templates. {@link se.kansli.internal.word.WordCompiler} turns a file into a
 * {@link se.kansli.internal.word.WordTemplate}: for each part a list of {@link se.kansli.internal.segment.Segment}s over the
 * part's own XML. Rendering writes the segments; the author's XML is never parsed again and never re-marshalled.
 *
 * <p>In order of reading: {@link se.kansli.internal.word.WordFile} (which part is what),
 * {@link se.kansli.internal.word.Tag} (the grammar), {@link se.kansli.internal.word.PartCompiler},
 * {@link se.kansli.internal.word.WordSegment}, {@link se.kansli.internal.word.WordRun}. The engine itself is in
 * {@link se.kansli.internal.segment}.
 *
 * <p>The way back: {@link se.kansli.internal.word.WordReader}, {@link se.kansli.internal.word.TextWalk} (what a person sees of
 * a text), {@link se.kansli.internal.word.PartReader}, {@link se.kansli.internal.word.Section} and
 * {@link se.kansli.internal.word.FieldReader}; {@link se.kansli.internal.word.Layout} is what they must know of the template.
 * In a working copy {@code item:} and the keys in tags are the positions the items had when it was made.
 *
 * <p>What a file may not bring: {@link se.kansli.internal.word.WordKind},
 * {@link se.kansli.internal.word.FieldCodes} and {@link se.kansli.internal.word.FieldCode} (what a field is told to do).
 */
@NullMarked
package se.kansli.internal.word;

import org.jspecify.annotations.NullMarked;
