/**
 * Benchmarks, in the profile {@code bench} only: {@link se.kansli.samples.bench.Mandate} is what is printed, a
 * {@link se.kansli.samples.bench.Maker} is one way to print it, {@link se.kansli.samples.bench.TemplateFile} makes the Word
 * files. For workbooks they are {@link se.kansli.samples.bench.Register}, {@link se.kansli.samples.bench.BookMaker} and {@link
 * se.kansli.samples.bench.BookTemplate}. The figures are in samples/BENCHMARKS.md.
 */
@NullMarked
package se.kansli.samples.bench;

import org.jspecify.annotations.NullMarked;
