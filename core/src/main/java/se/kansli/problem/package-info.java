/**
 * What is wrong with a document, a template or a file (Swedish: <i>fel</i> and <i>varning</i>).
 *
 * <p>Read {@link se.kansli.problem.Problem} first: everything the library finds wrong is a list of them. The two
 * exceptions carry every problem, not the first one: {@link se.kansli.problem.InvalidDocumentException} blames the
 * data, {@link se.kansli.problem.InvalidTemplateException} the template.
 */
@NullMarked
package se.kansli.problem;

import org.jspecify.annotations.NullMarked;
