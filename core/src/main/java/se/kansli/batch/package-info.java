/**
 * Many documents in one run that survives faults (<i>årsbatch</i>): {@link se.kansli.batch.Batch} makes a
 * {@link se.kansli.batch.Product} or several of each {@link se.kansli.batch.Item}, and tells an
 * {@link se.kansli.batch.Outcome} for each. Read in that order. {@link se.kansli.batch.SummaryListener} makes a workbook's
 * {@link se.kansli.batch.BatchSummary} of them.
 */
@NullMarked
package se.kansli.batch;

import org.jspecify.annotations.NullMarked;
