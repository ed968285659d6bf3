package se.kansli.samples.bench;

import java.io.OutputStream;
import java.util.List;

/**
 * Whether a small heap is enough for a workbook of very many rows, by each of the ways: {@code BookHeap [megabytes] [rows]}. Each
 * has a process of its own; the rows are made when they are asked for, so that the heap is all for the library.
 */
public final class BookHeap {
    private static final String MEGABYTES = "32";
    private static final String ROWS = "100000";

    private BookHeap() {}

    /** The process itself: {@code BookHeap.One way rows}. */
    public static final class One {
        private One() {}

        /** Makes one workbook. */
        public static void main(String[] args) throws Exception {
            Register register = Register.onDemand(Integer.parseInt(args[1]));
            long start = System.nanoTime();
            BookMaker.named(args[0]).make(register, OutputStream.nullOutputStream());
            System.out.println(args[0] + ": enough, " + (System.nanoTime() - start) / 1_000_000 + " ms");
        }
    }

    /** Tries each. */
    public static void main(String[] args) throws Exception {
        String heap = "-Xmx" + (args.length > 0 ? args[0] : MEGABYTES) + "m";
        String rows = args.length > 1 ? args[1] : ROWS;
        for (String way : BookCheck.WAYS) {
            List<String> command = List.of(
                    ProcessHandle.current().info().command().orElse("java"),
                    heap,
                    "-XX:+ExitOnOutOfMemoryError",
                    "-cp",
                    System.getProperty("java.class.path"),
                    One.class.getName(),
                    way,
                    rows);
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor() != 0) {
                System.out.println(way + ": not enough");
            }
        }
    }
}
