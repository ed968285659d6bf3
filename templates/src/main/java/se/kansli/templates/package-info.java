/**
 * The standard templates, one for each kind of document (Swedish: <i>standardmallar</i>).
 *
 * <p>{@link se.kansli.templates.StandardTemplates} is the way in. The templates' parts stand as XML under
 * {@code se/kansli/templates}: what all share in {@code shared}, what is a kind's own in a folder of its name.
 */
@NullMarked
package se.kansli.templates;

import org.jspecify.annotations.NullMarked;
