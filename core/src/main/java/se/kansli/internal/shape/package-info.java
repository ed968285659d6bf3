/**
 * What a record type consists of: {@link se.kansli.internal.shape.RecordType} with its components and their
 * {@link se.kansli.internal.shape.Type}. How a value is written in Swedish is {@link se.kansli.internal.shape.SwedishText}'s,
 * and how what people type becomes a value {@link se.kansli.internal.shape.SwedishReading}'s. JSON, the rules and the
 * templates all see a document through it, so that none of them knows a kind of document.
 */
@NullMarked
package se.kansli.internal.shape;

import org.jspecify.annotations.NullMarked;
