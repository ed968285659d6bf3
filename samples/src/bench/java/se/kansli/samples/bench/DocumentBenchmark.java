package se.kansli.samples.bench;

import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Time and garbage of a document of about four pages, by each of the ways. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Benchmark)
public class DocumentBenchmark {
    private static final Mandate MANDATE = Mandate.withRows(30);

    @Param({"floor", "kansli", "xdocreport", "poi", "docx4j", "poi-tl", "officestamper"})
    private String by = "";

    private Maker maker = (document, target) -> {};

    /** Looks at the text, too. */
    @Setup
    public void prepare() throws Exception {
        maker = Maker.checked(by, MANDATE);
    }

    /** One document. */
    @Benchmark
    public void document() throws Exception {
        maker.make(MANDATE, OutputStream.nullOutputStream());
    }
}
