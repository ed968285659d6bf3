/**
 * Records to JSON and back. {@link se.kansli.json.Json} is all there is: {@code read}, {@code check} and {@code write}.
 */
@NullMarked
package se.kansli.json;

import org.jspecify.annotations.NullMarked;
