package se.kansli.samples;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.kansli.batch.Batch;
import se.kansli.batch.BatchListener;
import se.kansli.batch.BatchReport;
import se.kansli.batch.FileNames;
import se.kansli.batch.Items;
import se.kansli.batch.Product;
import se.kansli.mandate.MandateDescription;
import se.kansli.problem.InvalidTemplateException;
import se.kansli.problem.Problem;
import se.kansli.template.Template;
import se.kansli.templates.StandardTemplates;

/** {@code kansli batch}. */
@Command(
        name = "batch",
        description = "Gör många dokument i en körning, som kan avbrytas och fortsättas."
                + " / Make many documents in one run, which can be cut short and resumed.")
final class BatchCommand extends KansliCommand {
    @Option(names = "--kind", required = true, converter = Kind.Converter.class, description = Kind.NAMES)
    @SuppressWarnings("NullAway.Init")
    private Kind<?> kind;

    @Mixin
    private final BatchInput input = new BatchInput();

    @Mixin
    private final BatchFiles files = new BatchFiles();

    @Option(
            names = "--names",
            paramLabel = "PATTERN",
            description = "Vad filerna heter, till exempel \"{year}/{network.name}\"."
                    + " / What the files are called. / is a folder.")
    private @Nullable String names;

    @Mixin
    private final TemplateChoice choice = new TemplateChoice();

    @Mixin
    private final CopyFlag copy = new CopyFlag();

    @Option(
            names = "--also",
            paramLabel = "KIND",
            converter = Kind.Converter.class,
            description =
                    "Gör också en tabell av alla dokument: matrix av mandate; actions, decisions eller attendance av"
                            + " protocol. Alla dokument hålls då i minnet."
                            + " / Make a table of all documents as well. It holds all of them in memory.")
    private List<Kind<?>> tables = List.of();

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "Dagen som en åtgärdslista gäller, i dag om inget sägs."
                    + " / The day of an action list, today unless told.")
    private LocalDate day = LocalDate.now(SWEDEN);

    @Option(
            names = "--good-ones",
            description =
                    "Gör dem som är rätt, fast andra har fel. / Make those that are right, though others are not.")
    private boolean makesTheGoodOnes;

    @Option(names = "--resume", description = "Fortsätt en körning som avbröts. / Go on with a run that was cut short.")
    private boolean resumes;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "Antalet trådar, två för varje processor om inget sägs."
                    + " / The number of threads, two for each processor unless told.")
    private @Nullable Integer threads;

    @Override
    void run(Report report) {
        refuse();
        if (input.isOrder()) {
            Items<MandateDescription> ordered = input.ordered(report);
            if (ordered != null) {
                run(Kind.MANDATE, ordered, report);
            }
        } else {
            run(kind, report);
        }
        report.printText();
    }

    private void refuse() {
        if (kind.derivation() != null) {
            throw misuse(
                    kind.name() + " är en tabell av flera dokument: gör den med --also, eller med kansli render.",
                    kind.name() + " is a table of several documents: make it with --also, or with kansli render.");
        }
        for (Kind<?> table : tables) {
            if (table.derivation() == null || !table.derivation().sources().equals(List.of(kind.type()))) {
                throw misuse(
                        table.name() + " kan inte göras av bara " + kind.name() + ": välj en annan tabell.",
                        table.name() + " cannot be made of " + kind.name() + " alone: choose another table.");
            }
        }
        if (threads != null && threads < 1) {
            throw misuse("Det behövs minst en tråd: --threads 1.", "At least one thread is needed: --threads 1.");
        }
        input.refuse(kind, this);
        files.refuse(input.files(), this);
        if (files.isDryRun() && (resumes || !tables.isEmpty())) {
            throw misuse(
                    "--dry-run gör inga dokument: ta bort --resume och --also.",
                    "--dry-run makes no documents: leave out --resume and --also.");
        }
    }

    private <T extends Record> void run(Kind<T> kindOfDocument, Report report) {
        run(kindOfDocument, input.items(kindOfDocument.type()), report);
    }

    private <T extends Record> void run(Kind<T> kindOfDocument, Items<T> items, Report report) {
        FileNames<T> pattern = pattern(kindOfDocument);
        Template<T> template = choice.compile(kindOfDocument, this, report);
        StandardTemplates standard =
                template == null ? null : choice.standard(report).orElse(null);
        if (template == null || standard == null) {
            return;
        }
        Batch<T> batch = Batch.of(new Product<>(template.lookingThrough(), copy.copy(), pattern));
        batch = threads == null ? batch : batch.onThreads(threads);
        make(makesTheGoodOnes ? batch.makingTheGoodOnes() : batch, items, standard, report);
    }

    private <T extends Record> FileNames<T> pattern(Kind<T> kindOfDocument) {
        if (names == null && kindOfDocument.names() == null) {
            throw misuse("Säg vad filerna ska heta: ange --names.", "Tell what to call the files: give --names.");
        }
        String pattern = names == null ? kindOfDocument.swedish() + " " + kindOfDocument.names() : names;
        try {
            return FileNames.of(kindOfDocument.type(), pattern);
        } catch (InvalidTemplateException e) {
            throw misuse(
                    "--names: " + lines(e.problems(), Problem::swedish),
                    "--names: " + lines(e.problems(), Problem::english));
        }
    }

    private static String lines(List<Problem> problems, Function<Problem, String> text) {
        return String.join("\n", problems.stream().map(text).toList());
    }

    private <T extends Record> void make(Batch<T> batch, Items<T> items, StandardTemplates standard, Report report) {
        BatchTables also = new BatchTables(tables, standard, copy.copy(), day);
        BatchResult result = new BatchResult(this, files, standard, report);
        // what the result says is printed before a shutdown goes on
        try (Stopping stopping = new Stopping(this);
                ReportFile lines = files.reportFile()) {
            BatchReport end;
            try (Progress progress = Progress.of(this)) {
                end = go(batch, items, Listeners.of(stopping, lines, also, result, progress));
            }
            result.tell(input.name(), end, lines);
            if (end.end() == BatchReport.End.COMPLETED && end.written() + end.unchanged() > 0) {
                also.make(items, files, this, report);
                files.zip(this, report);
            }
        } catch (IOException e) {
            report.unusable(
                    e instanceof FileSystemException at && at.getFile() != null ? at.getFile() : files.name(), e);
        }
    }

    private <T extends Record> BatchReport go(Batch<T> batch, Items<T> items, BatchListener listener)
            throws IOException {
        if (files.isDryRun()) {
            return batch.check(items, listener);
        }
        return resumes ? batch.resume(items, files.folder(), listener) : batch.run(items, files.folder(), listener);
    }
}
