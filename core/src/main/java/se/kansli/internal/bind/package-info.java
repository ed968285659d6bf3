/**
 * What was read becomes a record. {@link se.kansli.internal.bind.Node} is a value with its place, from JSON, a Word
 * document or a workbook; {@link se.kansli.internal.bind.Overlay} puts what a document shows over the record it was made
 * from, with {@link se.kansli.internal.bind.Matching} for lists and {@link se.kansli.internal.bind.WholeAndParts} for what is shown
 * twice; {@link se.kansli.internal.bind.Binder} makes the record and
 * collects what is wrong.
 */
@NullMarked
package se.kansli.internal.bind;

import org.jspecify.annotations.NullMarked;
