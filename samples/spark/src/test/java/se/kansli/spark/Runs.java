package se.kansli.spark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.SparkConf;

/** Runs the batch here and there. */
final class Runs {
    static final Path SAMPLE = Path.of("../data/batch/uppdrag-2028.jsonl");

    private Runs() {}

    /** An exit code, and what was printed. */
    record Ended(int code, String printed) {}

    /** This program. */
    static Ended spark(SparkConf settings, Path input, Path folder, String... options) {
        List<String> arguments = new ArrayList<>(List.of(input.toString(), "-o", folder.toString()));
        arguments.addAll(Arrays.asList(options));
        StringWriter printed = new StringWriter();
        PrintWriter out = new PrintWriter(printed);
        int code = MakeMandatesWithSpark.run(settings, out, out, arguments.toArray(String[]::new));
        return new Ended(code, printed.toString());
    }

    /** {@code kansli batch}, in a process of its own. */
    static Ended kansli(Path input, Path folder, String... options) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> command = new ArrayList<>(List.of(java, "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of("se.kansli.samples.Kansli", "batch", input.toString(), "--kind", "mandate"));
        command.addAll(List.of("-o", folder.toString()));
        command.addAll(Arrays.asList(options));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Ended(process.waitFor(), printed);
    }

    /** The files and reports of a run, by their names; a local run's journal is nobody's business. */
    static Map<String, String> left(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (Path place : List.of(folder, report(folder, ".jsonl"), report(folder, ".xlsx"))) {
            if (Files.exists(place)) {
                try (Stream<Path> all = Files.walk(place)) {
                    for (Path file : (Iterable<Path>) all.filter(Files::isRegularFile)::iterator) {
                        String name = folder.getParent().relativize(file).toString();
                        if (!name.contains(".kansli")) {
                            String own = name.substring(
                                    folder.getFileName().toString().length());
                            files.put(own, MandateMaker.sha256(Files.readAllBytes(file)));
                        }
                    }
                }
            }
        }
        return files;
    }

    static Path report(Path folder, String extension) {
        return folder.resolveSibling(folder.getFileName() + "-report" + extension);
    }
}
