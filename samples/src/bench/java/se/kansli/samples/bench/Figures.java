package se.kansli.samples.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs all, or what JMH's own options choose, and writes the tables of samples/BENCHMARKS.md: {@code Figures FILE.md [options]}.
 */
public final class Figures {
    private final Collection<RunResult> results;
    private final List<String> lines = new ArrayList<>();

    private Figures(Collection<RunResult> results) {
        this.results = results;
    }

    /** Measures. */
    public static void main(String[] args) throws Exception {
        String[] options = Stream.of(args).skip(1).toArray(String[]::new);
        CommandLineOptions chosen = new CommandLineOptions(options);
        Figures figures = new Figures(new Runner(new OptionsBuilder()
                        .parent(chosen)
                        .addProfiler(GCProfiler.class)
                        .addProfiler(ProcessorTime.class)
                        .build())
                .run());
        figures.documents();
        figures.threads();
        figures.rows();
        figures.books();
        figures.longProtocol();
        if (chosen.getIncludes().isEmpty()) {
            figures.lines.addAll(ColdStart.table(5));
        }
        Files.write(Path.of(args[0]), figures.lines);
        figures.lines.forEach(System.out::println);
    }

    private void documents() {
        head("| way | median ms | processor ms | × floor | KB allocated |", 5);
        List<RunResult> ways = of(DocumentBenchmark.class, result -> true);
        for (RunResult way : ways) {
            RunResult floor = ways.get(0);
            row(
                    "| %s | %.2f | %.2f | %.2f | %.0f |",
                    way.getParams().getParam("by"),
                    median(way),
                    processor(way),
                    processor(way) / processor(floor),
                    kilobytes(way));
        }
    }

    private void threads() {
        head("| way | one thread, median ms | processor | two threads, median ms | processor | two make × as many |", 6);
        for (String way : List.of("floor", "kansli")) {
            List<RunResult> one = of(ThreadsBenchmark.class, result -> is(result, way + "ByOne"));
            List<RunResult> two = of(ThreadsBenchmark.class, result -> is(result, way + "ByTwo"));
            if (!one.isEmpty() && !two.isEmpty()) {
                row(
                        "| %s | %.2f | %.2f | %.2f | %.2f | %.2f |",
                        way,
                        median(one.get(0)),
                        processor(one.get(0)),
                        median(two.get(0)),
                        processor(two.get(0)),
                        2 * processor(one.get(0)) / processor(two.get(0)));
            }
        }
    }

    private void rows() {
        head("| rows | median ms | processor ms | KB allocated | the rules of it, processor ms | KB |", 6);
        for (RunResult result : of(RowsBenchmark.class, result -> is(result, "document"))) {
            String rows = result.getParams().getParam("rows");
            for (RunResult rules : of(RowsBenchmark.class, other -> is(other, "rules"))) {
                if (rules.getParams().getParam("rows").equals(rows)) {
                    row("| %s | %.2f | %.2f | %.0f | %.3f | %.0f |",
                            rows,
                            median(result),
                            processor(result),
                            kilobytes(result),
                            processor(rules),
                            kilobytes(rules));
                }
            }
        }
    }

    private void books() {
        head("| way | rows | median ms | processor ms | × kansli | KB allocated |", 6);
        List<RunResult> ways = of(BookBenchmark.class, result -> true);
        for (RunResult way : ways) {
            String rows = way.getParams().getParam("rows");
            double ofKansli = ways.stream()
                    .filter(other -> other.getParams().getParam("by").equals("kansli"))
                    .filter(other -> other.getParams().getParam("rows").equals(rows))
                    .mapToDouble(Figures::processor)
                    .findFirst()
                    .orElse(Double.NaN);
            row("| %s | %s | %.2f | %.2f | %.2f | %.0f |",
                    way.getParams().getParam("by"),
                    rows,
                    median(way),
                    processor(way),
                    processor(way) / ofKansli,
                    kilobytes(way));
        }
    }

    private void longProtocol() {
        head("| a protocol of 200 pages | median ms | processor ms | KB allocated |", 4);
        for (RunResult way : of(ReadBenchmark.class, result -> true)) {
            String benchmark = way.getParams().getBenchmark();
            row(
                    "| %s | %.0f | %.0f | %.0f |",
                    benchmark.substring(benchmark.lastIndexOf('.') + 1),
                    median(way),
                    processor(way),
                    kilobytes(way));
        }
    }

    private void head(String columns, int count) {
        lines.add("");
        lines.add(columns);
        lines.add("|" + "---|".repeat(count));
    }

    private void row(String format, Object... values) {
        lines.add(String.format(Locale.ROOT, format, values));
    }

    private List<RunResult> of(Class<?> benchmark, Predicate<RunResult> which) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().startsWith(benchmark.getName() + "."))
                .filter(which)
                .toList();
    }

    private static boolean is(RunResult result, String method) {
        return result.getParams().getBenchmark().endsWith("." + method);
    }

    private static double median(RunResult result) {
        return result.getPrimaryResult().getStatistics().getPercentile(50) / 1000;
    }

    private static double processor(RunResult result) {
        return result.getSecondaryResults().get(ProcessorTime.NAME).getScore() / 1000;
    }

    private static double kilobytes(RunResult result) {
        return result.getSecondaryResults().get("gc.alloc.rate.norm").getScore() / 1000;
    }
}
