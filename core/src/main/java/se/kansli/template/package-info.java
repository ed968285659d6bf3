/**
 * Templates: the way between a record and a Word file (Swedish: <i>mall</i>).
 *
 * <p>{@link se.kansli.template.Template} is compiled once and then renders from any thread;
 * {@link se.kansli.template.Copy} says for what the document is made.
 */
@NullMarked
package se.kansli.template;

import org.jspecify.annotations.NullMarked;
