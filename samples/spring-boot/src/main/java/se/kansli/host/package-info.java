/**
 * Kansli in a web service, as a case-management system embeds it.
 *
 * <p>Read {@link se.kansli.host.Kind} and {@link se.kansli.host.Kinds}, what documents there are; then
 * {@link se.kansli.host.DocumentController}, {@link se.kansli.host.TemplateController} and
 * {@link se.kansli.host.BatchController}; and {@link se.kansli.host.ProblemAdvice}, which makes every exception of Kansli an
 * answer. Kansli reads and writes the documents' JSON itself, so that it is no matter which Jackson the host has.
 */
@NullMarked
package se.kansli.host;

import org.jspecify.annotations.NullMarked;
