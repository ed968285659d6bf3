/**
 * A batch of mandates on Apache Spark. {@link se.kansli.spark.MakeMandatesWithSpark} is the program,
 * {@link se.kansli.spark.SparkBatch} what the driver does, {@link se.kansli.spark.MandateMaker} what the executors do. Read in
 * that order.
 */
@NullMarked
package se.kansli.spark;

import org.jspecify.annotations.NullMarked;
