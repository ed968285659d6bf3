/**
 * What a record type consists of: {@link se.kansli.internal.shape.RecordType} with its components, their
 * {@link se.kansli.internal.shape.Type} and how a value reads in Swedish. JSON, the rules and the templates all see a
 * document through it, so that none of them knows a kind of document.
 */
@NullMarked
package se.kansli.internal.shape;

import org.jspecify.annotations.NullMarked;
