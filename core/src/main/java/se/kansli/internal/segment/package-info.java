/**
 * The engine that Word's and Excel's templates share. A compiled part is a list of immutable
 * {@link se.kansli.internal.segment.Segment}s over the part's own XML; a {@link se.kansli.internal.segment.Run} is one
 * rendering of them.
 *
 * <p>{@link se.kansli.internal.segment.Scope} says what a path means where it stands, {@link se.kansli.internal.segment.Value}
 * finds it in a document, {@link se.kansli.internal.shape.Form} makes it characters and characters a value.
 */
@NullMarked
package se.kansli.internal.segment;

import org.jspecify.annotations.NullMarked;
