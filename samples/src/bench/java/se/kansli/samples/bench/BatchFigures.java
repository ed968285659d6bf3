package se.kansli.samples.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;
import se.kansli.batch.Batch;
import se.kansli.batch.BatchListener;
import se.kansli.batch.BatchReport;
import se.kansli.batch.FileNames;
import se.kansli.batch.Item;
import se.kansli.batch.Product;
import se.kansli.json.Json;
import se.kansli.json.JsonLines;
import se.kansli.mandate.MandateDescription;
import se.kansli.organisation.Body;
import se.kansli.template.Copy;
import se.kansli.templates.StandardTemplates;

/** How long a batch of mandates takes, in a process of its own so that its heap can be limited: how many, the folder, threads. */
final class BatchFigures {
    private static final double NANOS = 1e9;

    private BatchFigures() {}

    public static void main(String[] args) throws IOException {
        int number = Integer.parseInt(args[0]);
        Path folder = Files.createDirectories(Path.of(args[1]));
        Path lines = folder.resolve(number + ".jsonl");
        if (!Files.exists(lines)) {
            write(number, lines);
        }
        Batch<MandateDescription> batch = Batch.of(new Product<>(
                StandardTemplates.neutral().mandate(),
                Copy.FINAL,
                FileNames.of(MandateDescription.class, "{network.name}")));
        if (args.length > 2) {
            batch = batch.onThreads(Integer.parseInt(args[2]));
        }
        OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long processor = process.getProcessCpuTime();
        long begin = System.nanoTime();
        long[] madeFrom = new long[1];
        BatchReport report = batch.run(
                () -> JsonLines.open(lines, MandateDescription.class)
                        .map(line -> new Item<>(line.toString(), line::read)),
                folder.resolve("ut"),
                new BatchListener() {
                    @Override
                    public void making(long items) {
                        madeFrom[0] = System.nanoTime();
                    }
                });
        double seconds = (System.nanoTime() - begin) / NANOS;
        double checked = (madeFrom[0] - begin) / NANOS;
        double busy = (process.getProcessCpuTime() - processor) / NANOS;
        int processors = Runtime.getRuntime().availableProcessors();
        System.out.printf(
                Locale.ROOT,
                "%s%n%.1f s, %.1f of them to check; %.0f documents a second; processors %.0f %% busy; most heap %d MB%n",
                report,
                seconds,
                checked,
                report.written() / seconds,
                100 * busy / seconds / processors,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private static void write(int number, Path file) throws IOException {
        MandateDescription mandate =
                Json.read(Path.of("data/mandates/ikt-strateger.json"), MandateDescription.class);
        JsonLines.write(IntStream.rangeClosed(1, number).mapToObj(each -> named(mandate, "Nätverk " + each)), file);
    }

    private static MandateDescription named(MandateDescription mandate, String name) {
        Body body = mandate.network();
        return new MandateDescription(
                mandate.title(),
                new Body(
                        body.id(),
                        body.type(),
                        name,
                        body.nameInText(),
                        body.aliases(),
                        body.organisation(),
                        body.municipalityCodes(),
                        body.parent()),
                mandate.year(),
                mandate.background(),
                mandate.purpose(),
                mandate.roles(),
                mandate.meetings(),
                mandate.metadata());
    }
}
