/**
 * The rules (Swedish: <i>regler</i>), held by Bean Validation.
 *
 * <p>Read {@link se.kansli.validation.Validation} first: it checks a document and gives every
 * {@link se.kansli.problem.Problem}. The rest is for who writes records of their own: {@link se.kansli.validation.Rule}
 * ties a rule across components to a record, {@link se.kansli.validation.DocumentText} goes on each kind of document,
 * {@link se.kansli.validation.HasText} on rich texts that must say something.
 */
@NullMarked
package se.kansli.validation;

import org.jspecify.annotations.NullMarked;
