/**
 * What a copy to work in carries besides its text: {@link se.kansli.internal.working.Baseline}, the record it was made from;
 * and {@link se.kansli.internal.working.Draft}, what was found in it when it came back.
 */
@NullMarked
package se.kansli.internal.working;

import org.jspecify.annotations.NullMarked;
