package se.kansli.samples.bench;

import java.io.IOException;
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
import org.openjdk.jmh.annotations.Warmup;
import se.kansli.protocol.Protocol;
import se.kansli.template.Copy;
import se.kansli.template.Revision;
import se.kansli.template.Template;

/** Time and garbage of a protocol of two hundred pages: made as a copy to work in, and read when somebody has edited it. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@State(Scope.Benchmark)
public class ReadBenchmark {
    private final Template<Protocol> template = LongProtocol.template();
    private final Protocol protocol = LongProtocol.whole();
    private byte[] edited = new byte[0];

    /** Counts the changes, too. */
    @Setup
    public void prepare() throws IOException {
        edited = LongProtocol.edited();
    }

    /** The copy is made. */
    @Benchmark
    public void render() throws IOException {
        template.render(protocol, Copy.WORKING, OutputStream.nullOutputStream());
    }

    /** The edited copy is read. */
    @Benchmark
    public Revision<Protocol> read() {
        return template.read(edited);
    }
}
