package se.kansli.spark;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapred.FileInputFormat;
import org.apache.hadoop.mapred.JobConf;
import org.apache.hadoop.mapred.TextInputFormat;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import se.kansli.batch.BatchListener;
import se.kansli.batch.BatchReport;
import se.kansli.batch.Outcome;
import se.kansli.batch.TakenNames;
import se.kansli.json.JsonLines;
import se.kansli.mandate.MandateDescription;
import se.kansli.problem.Problem;

/**
 * Makes a mandate of each line of a file as {@link se.kansli.batch.Batch} does: all lines are checked before the first file is
 * written, and the listener is told the same in the same order. Used once.
 */
final class SparkBatch {
    /** So that a slow one does not keep the other processors waiting. */
    private static final int PARTITIONS_FOR_EACH_PROCESSOR = 4;

    private final JavaSparkContext spark;
    private final Broadcast<MandateMaker> maker;
    private final BatchListener listener;
    private final List<String> sums = new ArrayList<>();
    private long failed;

    SparkBatch(JavaSparkContext spark, MandateMaker maker, BatchListener listener) {
        this.spark = spark;
        this.maker = spark.broadcast(maker);
        this.listener = listener;
    }

    BatchReport run(String input, Path folder, boolean makesTheGoodOnes) throws IOException {
        JavaRDD<JsonLines.Line<MandateDescription>> lines = lines(input);
        List<MandateMaker.Checked> checked = checked(lines);
        for (int i = 0; i < checked.size(); i++) {
            listener.checked(i + 1, checked.get(i).origin(), checked.get(i).problems());
        }
        if (!makesTheGoodOnes && checked.stream().anyMatch(MandateMaker.Checked::isWrong)) {
            tellWrong(checked);
            return new BatchReport(checked.size(), 0, 0, failed, BatchReport.End.REFUSED, null);
        }
        Files.createDirectories(folder);
        listener.making(checked.size());
        tellMade(checked, made(lines, checked, folder.toAbsolutePath().toString()));
        writeSums(folder);
        return new BatchReport(checked.size(), sums.size(), 0, failed, BatchReport.End.COMPLETED, null);
    }

    /** The lines that are not blank, with their numbers in the file, in its order, however Spark divides it. */
    private JavaRDD<JsonLines.Line<MandateDescription>> lines(String input) throws IOException {
        org.apache.hadoop.fs.Path path = new org.apache.hadoop.fs.Path(input);
        JobConf job = new JobConf(spark.hadoopConfiguration());
        if (!path.getFileSystem(job).getFileStatus(path).isFile()) {
            throw new FileSystemException(input, null, "not a file");
        }
        FileInputFormat.setInputPaths(job, path);
        // not at a CR, which JSON takes for a space
        job.set("textinputformat.record.delimiter", "\n");
        String name = path.getName();
        int partitions = spark.defaultParallelism() * PARTITIONS_FOR_EACH_PROCESSOR;
        return spark.hadoopRDD(job, TextInputFormat.class, LongWritable.class, Text.class, partitions)
                .values()
                .map(Text::copyBytes)
                .zipWithIndex()
                .flatMap(line ->
                        JsonLines.line(name, Math.toIntExact(line._2() + 1), line._1(), MandateDescription.class)
                                .stream()
                                .iterator());
    }

    /** Which line gets a name that several ask for can only be told here, where all of them are. */
    private List<MandateMaker.Checked> checked(JavaRDD<JsonLines.Line<MandateDescription>> lines) {
        Broadcast<MandateMaker> broadcast = maker; // a task takes along what it names, and not this object
        TakenNames names = new TakenNames();
        List<MandateMaker.Checked> all = new ArrayList<>();
        for (MandateMaker.Checked each :
                lines.map(line -> broadcast.value().check(line)).collect()) {
            all.add(each.isWrong() ? each : withName(each, names));
        }
        return all;
    }

    private static MandateMaker.Checked withName(MandateMaker.Checked checked, TakenNames names) {
        List<Problem> problems = new ArrayList<>(checked.problems());
        names.take(checked.name()).ifPresent(problems::add);
        return new MandateMaker.Checked(checked.line(), checked.origin(), List.copyOf(problems), checked.name());
    }

    /** One for each line that is not wrong, in order. */
    private List<MandateMaker.Made> made(
            JavaRDD<JsonLines.Line<MandateDescription>> lines, List<MandateMaker.Checked> checked, String folder) {
        Broadcast<MandateMaker> broadcast = maker;
        BitSet wrong = new BitSet();
        checked.forEach(each -> wrong.set(each.line(), each.isWrong()));
        return lines.filter(line -> !wrong.get(line.number()))
                .map(line -> broadcast.value().make(line, folder))
                .collect();
    }

    private void tellWrong(List<MandateMaker.Checked> all) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).isWrong()) {
                tellFailed(i + 1, all.get(i).origin(), all.get(i).problems());
            }
        }
    }

    private void tellMade(List<MandateMaker.Checked> all, List<MandateMaker.Made> made) {
        Iterator<MandateMaker.Made> next = made.iterator();
        for (int i = 0; i < all.size(); i++) {
            MandateMaker.Checked checked = all.get(i);
            if (checked.isWrong()) {
                tellFailed(i + 1, checked.origin(), checked.problems());
            } else {
                tell(i + 1, checked.origin(), next.next());
            }
        }
    }

    private void tell(int number, String origin, MandateMaker.Made made) {
        if (made.problems().isEmpty()) {
            sums.add(made.sha256() + "  " + made.name() + "\n");
            Outcome.MadeFile file = new Outcome.MadeFile(made.name(), made.sha256());
            listener.done(new Outcome.Written(number, origin, List.of(file)));
        } else {
            tellFailed(number, origin, made.problems());
        }
    }

    private void tellFailed(int number, String origin, List<Problem> problems) {
        failed++;
        listener.done(new Outcome.Failed(number, origin, problems));
    }

    private void writeSums(Path folder) throws IOException {
        Path unfinished = Files.writeString(folder.resolve(".SHA256SUMS.tmp"), String.join("", sums));
        Files.move(
                unfinished,
                folder.resolve("SHA256SUMS"),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }
}
