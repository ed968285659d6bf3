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

/** Time and garbage of a workbook of few rows and of very many, by each of the ways. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@State(Scope.Benchmark)
public class BookBenchmark {
    @Param({"kansli", "fastexcel", "sxssf", "xssf", "jxls"})
    private String by = "";

    @Param({"50", "100000"})
    private int rows;

    private Register register = Register.withRows(0);
    private BookMaker maker = (document, target) -> {};

    /** Looks at the cells, too. */
    @Setup
    public void prepare() throws Exception {
        register = Register.withRows(rows);
        maker = BookMaker.checked(by);
    }

    /** One workbook. */
    @Benchmark
    public void workbook() throws Exception {
        maker.make(register, OutputStream.nullOutputStream());
    }
}
