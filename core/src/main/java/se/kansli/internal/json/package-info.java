/**
 * JSON as text: {@link se.kansli.internal.json.TreeReader} parses it into values with their places,
 * {@link se.kansli.internal.json.PlainValues} understands the single ones, {@link se.kansli.internal.json.Writer} writes a
 * record.
 */
@NullMarked
package se.kansli.internal.json;

import org.jspecify.annotations.NullMarked;
