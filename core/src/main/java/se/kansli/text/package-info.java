/**
 * Text with a little structure (Swedish: <i>löptext</i>).
 *
 * <p>Read {@link se.kansli.text.RichText} first; {@link se.kansli.text.Block} and {@link se.kansli.text.Inline} are what
 * it consists of. {@link se.kansli.text.Picture} stands beside the text, never in it. For records of your own:
 * {@link se.kansli.text.Swedish} is what an enum's constant is called in a document, {@link se.kansli.text.Essential}
 * what a template must print, {@link se.kansli.text.Withheld} what may not be published.
 */
@NullMarked
package se.kansli.text;

import org.jspecify.annotations.NullMarked;
