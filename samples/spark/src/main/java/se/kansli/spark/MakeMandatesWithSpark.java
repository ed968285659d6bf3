package se.kansli.spark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.kansli.batch.BatchListener;
import se.kansli.batch.BatchReport;
import se.kansli.batch.Outcome;
import se.kansli.batch.SummaryListener;
import se.kansli.json.Json;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.samples.Listeners;
import se.kansli.samples.ReportFile;
import se.kansli.template.Copy;
import se.kansli.templates.HouseStyle;
import se.kansli.templates.StandardTemplates;

/** How do I make a year's mandates on many machines, and get what {@code kansli batch} would have left? */
@Command(
        name = "MakeMandatesWithSpark",
        mixinStandardHelpOptions = true,
        description = "Makes a mandate in Word of each line of a file, with Apache Spark.")
public final class MakeMandatesWithSpark implements Callable<Integer> {
    /** As many as somebody can go through; the report for programs has all. */
    private static final int MOST_IN_WORKBOOK = 10_000;

    @Parameters(
            paramLabel = "INPUT.jsonl",
            description = "A mandate as JSON on each line; any file that Hadoop can read.")
    @SuppressWarnings("NullAway.Init")
    private String input;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "Folder for the documents, made if missing. On a cluster all machines must see it.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(names = "--house-style", paramLabel = "FILE.json", description = "The documents in your house style.")
    private @Nullable Path houseStyle;

    @Option(names = "--good-ones", description = "Make those that are right, though others are not.")
    private boolean makesTheGoodOnes;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private final SparkConf settings;

    private MakeMandatesWithSpark(SparkConf settings) {
        this.settings = settings;
    }

    /**
     * Runs it, and ends the process.
     *
     * @param arguments {@code --help} explains them
     */
    public static void main(String[] arguments) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        // what spark-submit or -Dspark.… say
        System.exit(run(new SparkConf(), out, err, arguments));
    }

    /** Runs it and tells the exit code. */
    static int run(SparkConf settings, PrintWriter out, PrintWriter err, String... arguments) {
        return new CommandLine(new MakeMandatesWithSpark(settings))
                .setOut(out)
                .setErr(err)
                .execute(arguments);
    }

    /**
     * Makes the mandates and the report.
     *
     * @return 0 if all went well, 1 if a document has an error, 3 if a file cannot be read or written
     * @throws Exception if the program or Spark itself is to blame
     */
    @Override
    public Integer call() throws Exception {
        PrintWriter err = spec.commandLine().getErr();
        try (JavaSparkContext spark = new JavaSparkContext(
                settings.setIfMissing("spark.app.name", spec.name()).setIfMissing("spark.master", "local[*]"))) {
            return make(spark).isClean() ? 0 : 1;
        } catch (InvalidDocumentException e) {
            err.println(houseStyle + ": " + e.getMessage());
            return 1;
        } catch (Exception e) {
            // Spark wraps what a task threw
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof IOException) {
                    err.println("A file cannot be read or written: " + cause);
                    return 3;
                }
            }
            throw e;
        }
    }

    private BatchReport make(JavaSparkContext spark) throws IOException {
        StandardTemplates templates = houseStyle == null
                ? StandardTemplates.neutral()
                : StandardTemplates.in(Json.read(houseStyle, HouseStyle.class));
        SummaryListener findings = new SummaryListener(MOST_IN_WORKBOOK);
        try (ReportFile lines = new ReportFile(report(".jsonl"))) {
            BatchListener listener = Listeners.of(lines, findings, new Printer());
            MandateMaker maker = new MandateMaker(templates.mandate().source());
            BatchReport report = new SparkBatch(spark, maker, listener).run(input, folder, makesTheGoodOnes);
            lines.finish();
            String name = new org.apache.hadoop.fs.Path(input).getName();
            templates.batchSummary().render(findings.summary(name, report), Copy.FINAL, report(".xlsx"));
            spec.commandLine()
                    .getOut()
                    .println(report.items() + " items: " + report.written() + " made, " + report.failed()
                            + " with errors. " + report.end() + ". Report: " + report(".xlsx"));
            return report;
        }
    }

    /** Beside the folder. */
    private Path report(String extension) {
        return folder.resolveSibling(folder.getFileName() + "-report" + extension);
    }

    /** Prints what is wrong. */
    private final class Printer implements BatchListener {
        @Override
        public void done(Outcome outcome) {
            if (outcome instanceof Outcome.Failed failed) {
                failed.problems()
                        .forEach(problem ->
                                spec.commandLine().getOut().println(failed.origin() + ": " + problem.english()));
            }
        }
    }
}
