/**
 * Registers and plans (Swedish: <i>förteckningar</i>, <i>planer</i>): what a body keeps for a whole year, and what tables can
 * be made of its documents.
 *
 * <p>Read {@link se.kansli.register.MeetingPlan} (<i>mötesplan</i>) with its {@link se.kansli.register.Occasion}s
 * (<i>tillfällen</i>), then {@link se.kansli.register.WorkPlan} (<i>arbetsordning</i>, <i>årshjul</i>) with its
 * {@link se.kansli.register.WorkPlanEntry}s (<i>poster</i>) and {@link se.kansli.register.MemberRegister} (<i>förteckning
 * över ledamöter</i>) with its {@link se.kansli.register.Membership}s. These come in.
 *
 * <p>Derived, each by a method {@code of}, as rows for a table: {@link se.kansli.register.ActionList}
 * (<i>åtgärdslista</i>), {@link se.kansli.register.DecisionLog} (<i>beslutslogg</i>) and
 * {@link se.kansli.register.AttendanceMatrix} (<i>närvaromatris</i>) of protocols, the first two naming each § by its
 * {@link se.kansli.register.Origin}; {@link se.kansli.register.MandateMatrix} (<i>uppdragsmatris</i>) of mandates;
 * {@link se.kansli.register.DeliveryStatus} (<i>leveransstatus</i>) of all.
 *
 * <p>{@link se.kansli.register.MandateOrder} (<i>beställning av uppdrag</i>) makes next year's mandate of last year's: an
 * {@link se.kansli.register.OrderedMandate}. The rules are V12–V14, V46, V47 and V52–V58.
 */
@NullMarked
package se.kansli.register;

import org.jspecify.annotations.NullMarked;
