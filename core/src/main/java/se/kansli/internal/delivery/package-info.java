/**
 * The last look at a document that has been made: {@link se.kansli.internal.delivery.LastLook} says why it must not leave.
 */
@NullMarked
package se.kansli.internal.delivery;

import org.jspecify.annotations.NullMarked;
