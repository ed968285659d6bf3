package se.kansli.samples.bench;

import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Time of a document with one thread, and with two that share a template; the floor, of which each thread has one, tells
 * what the machine gives.
 */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ThreadsBenchmark {
    private static final Mandate MANDATE = Mandate.withRows(30);

    /** One for all threads. */
    @State(Scope.Benchmark)
    public static class Shared {
        private Maker kansli = (document, target) -> {};

        /** Looks at the text, too. */
        @Setup
        public void prepare() throws Exception {
            kansli = Maker.checked("kansli", MANDATE);
        }
    }

    /** One for each thread. */
    @State(Scope.Thread)
    public static class Own {
        private Maker floor = (document, target) -> {};

        /** Looks at the text, too. */
        @Setup
        public void prepare() throws Exception {
            floor = Maker.checked("floor", MANDATE);
        }
    }

    @Benchmark
    @Threads(1)
    public void kansliByOne(Shared shared) throws Exception {
        shared.kansli.make(MANDATE, OutputStream.nullOutputStream());
    }

    @Benchmark
    @Threads(2)
    public void kansliByTwo(Shared shared) throws Exception {
        shared.kansli.make(MANDATE, OutputStream.nullOutputStream());
    }

    @Benchmark
    @Threads(1)
    public void floorByOne(Own own) throws Exception {
        own.floor.make(MANDATE, OutputStream.nullOutputStream());
    }

    @Benchmark
    @Threads(2)
    public void floorByTwo(Own own) throws Exception {
        own.floor.make(MANDATE, OutputStream.nullOutputStream());
    }
}
