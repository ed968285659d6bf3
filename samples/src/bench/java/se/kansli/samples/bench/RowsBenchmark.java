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
import se.kansli.validation.Validation;

/** Whether time and garbage grow with the table and no faster. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Benchmark)
public class RowsBenchmark {
    @Param({"10", "100", "1000", "10000"})
    private int rows;

    private Mandate mandate = Mandate.withRows(0);
    private Maker kansli = (document, target) -> {};

    /** Looks at the text, too. */
    @Setup
    public void prepare() throws Exception {
        mandate = Mandate.withRows(rows);
        kansli = Maker.checked("kansli", mandate);
    }

    /** One document. */
    @Benchmark
    public void document() throws Exception {
        kansli.make(mandate, OutputStream.nullOutputStream());
    }

    /** The part of it that is spent on the rules. */
    @Benchmark
    public Mandate rules() {
        return Validation.require(mandate);
    }
}
