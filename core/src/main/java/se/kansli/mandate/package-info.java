/**
 * Mandate descriptions (Swedish: <i>uppdragsbeskrivning</i>): what a network is to do for a year, and who in it does
 * what.
 *
 * <p>Read {@link se.kansli.mandate.MandateDescription} first, then {@link se.kansli.mandate.Purpose} (<i>syfte</i>) with
 * its {@link se.kansli.mandate.GoalFocus} (<i>målfokus</i>) and {@link se.kansli.mandate.Commission} (<i>uppdrag</i>),
 * then {@link se.kansli.mandate.RoleMandate} (<i>rolluppdrag</i>) with {@link se.kansli.mandate.Duty} (<i>uppgift</i>).
 * {@link se.kansli.mandate.GoalDocument} (<i>måldokument</i>) is what a mandate is made from.
 *
 * <p>{@link se.kansli.mandate.MandateDescription#forYear} makes the next year's: a
 * {@link se.kansli.mandate.RenewedMandate} (<i>förnyat uppdrag</i>), which tells what to look at.
 */
@NullMarked
package se.kansli.mandate;

import org.jspecify.annotations.NullMarked;
