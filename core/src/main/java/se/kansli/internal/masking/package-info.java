/**
 * Makes a document that may be published of one that may not: {@link se.kansli.internal.masking.Masking} masks the record,
 * {@link se.kansli.internal.masking.Proof} sees that nothing of what was masked is in the file.
 */
@NullMarked
package se.kansli.internal.masking;

import org.jspecify.annotations.NullMarked;
