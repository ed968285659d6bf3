/**
 * Records to JSON and back. {@link se.kansli.json.Json} is where to begin: {@code read}, {@code check} and {@code write};
 * {@link se.kansli.json.JsonLines} is the same for many records in one file, and {@link se.kansli.json.JsonSchema} says what
 * JSON a record takes.
 *
 * <p>A host whose own Jackson, 2 or 3, is to write and read the records tells it of the two values that are no records:
 * {@code RichText} is its markup, and {@code ImageBytes} its bytes. Mix-ins do that, one for both versions:
 *
 * <pre>{@code
 * abstract class RichTextMixIn {
 *     @JsonValue
 *     abstract String markup();
 *
 *     @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
 *     static RichText of(String markup) {
 *         return RichText.of(markup);
 *     }
 * }
 *
 * JsonMapper mapper = JsonMapper.builder().addMixIn(RichText.class, RichTextMixIn.class).build();
 * }</pre>
 *
 * <p>Jackson 2 needs its {@code JavaTimeModule} too, and dates as texts, both of which Spring Boot sees to; Jackson 3 refuses
 * an absent flag unless {@code FAIL_ON_NULL_FOR_PRIMITIVES} is disabled. What such a mapper writes, {@code Json.read}
 * takes. What it reads has not been checked: {@code Validation.require} does that, but only {@code Json.read} finds every
 * problem at once, with its place.
 */
@NullMarked
package se.kansli.json;

import org.jspecify.annotations.NullMarked;
