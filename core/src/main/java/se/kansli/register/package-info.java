/**
 * Registers and plans (Swedish: <i>förteckningar</i>, <i>planer</i>): what a body keeps for a whole year.
 *
 * <p>Read {@link se.kansli.register.MeetingPlan} (<i>mötesplan</i>) with its {@link se.kansli.register.Occasion}s
 * (<i>tillfällen</i>), then {@link se.kansli.register.WorkPlan} (<i>arbetsordning</i>, <i>årshjul</i>) with its
 * {@link se.kansli.register.WorkPlanEntry}s (<i>poster</i>). The rules are V12–V14, V46 and V47.
 */
@NullMarked
package se.kansli.register;

import org.jspecify.annotations.NullMarked;
