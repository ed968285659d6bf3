/**
 * Word templates. {@link se.kansli.internal.word.WordCompiler} turns a file into a
 * {@link se.kansli.internal.word.WordTemplate}: for each part a list of {@link se.kansli.internal.word.Segment}s over the
 * part's own XML. Rendering writes the segments; the author's XML is never parsed again and never re-marshalled.
 *
 * <p>In order of reading: {@link se.kansli.internal.word.Xml} (a part as elements with places),
 * {@link se.kansli.internal.word.Tag} (the grammar), {@link se.kansli.internal.word.Scope} (what a path means where it
 * stands), {@link se.kansli.internal.word.PartCompiler}, {@link se.kansli.internal.word.Segment},
 * {@link se.kansli.internal.word.Run}.
 */
@NullMarked
package se.kansli.internal.word;

import org.jspecify.annotations.NullMarked;
