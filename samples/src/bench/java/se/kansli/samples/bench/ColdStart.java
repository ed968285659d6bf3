package se.kansli.samples.bench;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whole-process time of a program that makes one document: {@code ColdStart [runs]}. Each gets the jars that it
 * uses and no others, found by a first run. The ways take turns, so that a busy machine is busy for all of them.
 */
public final class ColdStart {
    private static final List<String> WAYS =
            List.of("nothing", "kansli", "xdocreport", "poi", "poi-tl", "docx4j", "officestamper");

    /** Kansli brings none, but its validator takes what it finds. */
    private static final Pattern LOGGING = Pattern.compile("log4j|slf4j");

    private static final String CPU = "cpu ms ";

    private ColdStart() {}

    /** The program itself: {@code ColdStart.One way template.docx}. */
    public static final class One {
        private One() {}

        /** Makes one document. */
        public static void main(String[] args) throws Exception {
            byte[] template = Files.readAllBytes(Path.of(args[1]));
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            Maker.named(args[0], template).make(Mandate.withRows(30), file);
            System.out.println(file.size());
            ProcessHandle.current().info().totalCpuDuration().ifPresent(cpu -> System.out.println(CPU + cpu.toMillis()));
        }
    }

    /** Measures. */
    static List<String> table(int runs) throws IOException, InterruptedException {
        List<String> classPaths = new ArrayList<>();
        List<Path> templates = new ArrayList<>();
        for (String way : WAYS) {
            Path template = Files.write(Files.createTempFile("kansli", ".docx"), TemplateFile.named(way));
            templates.add(template);
            classPaths.add(usedBy(way, template));
        }
        double[][] times = new double[WAYS.size()][runs];
        double[][] cpu = new double[WAYS.size()][runs];
        for (int run = 0; run < runs; run++) {
            for (int i = 0; i < WAYS.size(); i++) {
                long start = System.nanoTime();
                String output = run(List.of("-cp", classPaths.get(i)), WAYS.get(i), templates.get(i));
                times[i][run] = (System.nanoTime() - start) / 1e6;
                int at = output.indexOf(CPU);
                cpu[i][run] = at < 0 ? Double.NaN : Double.parseDouble(output.substring(at + CPU.length()));
            }
        }
        for (Path template : templates) {
            Files.delete(template);
        }
        List<String> lines = new ArrayList<>(List.of("", "| way | median ms | least | processor ms, median | least | jars |", "|---|---|---|---|---|---|"));
        for (int i = 0; i < WAYS.size(); i++) {
            Arrays.sort(times[i]);
            Arrays.sort(cpu[i]);
            long jars = Stream.of(classPaths.get(i).split(File.pathSeparator))
                    .filter(entry -> entry.endsWith(".jar"))
                    .count();
            lines.add(String.format(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f | %.0f | %.0f | %d |",
                    WAYS.get(i),
                    times[i][runs / 2],
                    times[i][0],
                    cpu[i][runs / 2],
                    cpu[i][0],
                    jars));
        }
        return lines;
    }

    /** This alone, without JMH's part. */
    public static void main(String[] args) throws Exception {
        table(args.length == 0 ? 11 : Integer.parseInt(args[0])).forEach(System.out::println);
    }

    /** What of this program's own class path a way loads classes from, in the same order. */
    private static String usedBy(String way, Path template) throws IOException, InterruptedException {
        String all = System.getProperty("java.class.path");
        Set<String> used = new LinkedHashSet<>();
        String log = run(List.of("-Xlog:class+load:stdout", "-cp", all), way, template);
        for (String entry : all.split(File.pathSeparator)) {
            boolean isDirectory = !entry.endsWith(".jar");
            boolean isOthersLogging = way.equals("kansli") && LOGGING.matcher(entry).find();
            if (isDirectory || log.contains("source: file:" + entry) && !isOthersLogging) {
                used.add(entry);
            }
        }
        return String.join(File.pathSeparator, used);
    }

    private static String run(List<String> options, String way, Path template) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(ProcessHandle.current().info().command().orElse("java")));
        command.addAll(options);
        command.addAll(List.of(One.class.getName(), way, template.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        StringBuilder output = new StringBuilder();
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line; (line = reader.readLine()) != null; ) {
                output.append(line).append('\n');
            }
        }
        if (process.waitFor() != 0) {
            throw new IllegalStateException(way + " failed:\n" + output);
        }
        return output.toString();
    }
}
