/**
 * Reports from a network to those who commission it.
 *
 * <p>Read {@link se.kansli.report.ProgressReport} (Swedish: <i>återrapport</i>), on one
 * {@link se.kansli.report.ReportedGoal} with a {@link se.kansli.report.ReportState} (<i>läge</i>), then
 * {@link se.kansli.report.Compilation} (<i>sammanställning</i>), which gathers a period's reports for each goal in
 * {@link se.kansli.report.GoalCompilation}s, with an {@link se.kansli.report.AssignmentReport} for each assignment
 * (<i>uppdrag</i>), the {@link se.kansli.report.Feedback} (<i>återkoppling</i>) and the
 * {@link se.kansli.report.SourceProtocol}s (<i>källprotokoll</i>). The rules are V48–V51.
 */
@NullMarked
package se.kansli.report;

import org.jspecify.annotations.NullMarked;
