package se.kansli.samples.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/** Processor time of the measuring threads for a document: what other processes do to the clock, they do not do to this. */
public final class ProcessorTime implements InternalProfiler {
    static final String NAME = "processor";

    private long before;

    /** Made by JMH. */
    public ProcessorTime() {}

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = ofWorkers();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        double microseconds = (ofWorkers() - before) / 1000.0;
        long documents = Math.max(1, result.getMetadata().getAllOps());
        return List.of(new ScalarResult(NAME, microseconds / documents, "us/op", AggregationPolicy.AVG));
    }

    @Override
    public String getDescription() {
        return "Processor time of the measuring threads";
    }

    private static long ofWorkers() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long sum = 0;
        for (long id : threads.getAllThreadIds()) {
            var thread = threads.getThreadInfo(id);
            if (thread != null && thread.getThreadName().contains("jmh-worker")) {
                sum += Math.max(0, threads.getThreadCpuTime(id));
            }
        }
        return sum;
    }
}
