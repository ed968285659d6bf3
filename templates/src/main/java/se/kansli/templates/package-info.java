/**
 * The standard templates, one for each kind of document (Swedish: <i>standardmallar</i>).
 *
 * <p>{@link se.kansli.templates.StandardTemplates} is the way in. The templates' parts stand as XML under
 * {@code se/kansli/templates}: what all share in {@code shared}, what is a kind's own in a folder of its name, what several
 * have in {@code parts}. They are in a shorthand that {@code Shorthand} explains and writes out.
 */
@NullMarked
package se.kansli.templates;

import org.jspecify.annotations.NullMarked;
