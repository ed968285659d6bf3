package se.kansli.samples;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.batch.BatchListener;
import se.kansli.batch.Outcome;
import se.kansli.problem.Problem;

/**
 * What became of each item, for programs: JSON Lines, in the order of the items, none of them in memory.
 *
 * <p>When a batch checks, a line for each item is written to a file beside; when it makes, they are read again one by one, and
 * get the outcome. What was not come to keeps the line it has. A kill leaves that file, and the next run writes over it.
 *
 * <p>For one run. Not thread-safe; a batch calls it on one thread.
 */
public final class ReportFile implements BatchListener, Closeable {
    private static final System.Logger LOG = System.getLogger(ReportFile.class.getName());
    private static final JsonFactory JSON = new JsonFactory();
    private static final String PROBLEMS = "\"problems\":";

    private final Path target;
    private final Path checkedFile;
    private final Writer checked;
    private final Writer made;
    private @Nullable BufferedReader earlier;
    private @Nullable IOException refusal;

    /**
     * A report that nothing stands in.
     *
     * @param target replaced if it exists, when the report is finished
     * @throws IOException if it cannot be written
     */
    public ReportFile(Path target) throws IOException {
        this.target = target;
        Files.createDirectories(target.toAbsolutePath().getParent());
        made = Files.newBufferedWriter(Placed.unfinished(target));
        checkedFile = target.resolveSibling(target.getFileName() + ".checked");
        checked = Files.newBufferedWriter(checkedFile);
    }

    /** For people. */
    String name() {
        return target.toString();
    }

    @Override
    public void checked(long number, String origin, List<Problem> problems) {
        String outcome = problems.stream().anyMatch(Problem::isError) ? "failed" : "checked";
        attempt(() -> checked.write(line(number, origin, outcome, List.of(), json(problems))));
    }

    @Override
    public void making(long items) {
        attempt(() -> earlier = checkedLines());
    }

    /** When a batch refuses to begin, the checked lines say all. */
    @Override
    public void done(Outcome outcome) {
        BufferedReader lines = earlier;
        if (lines != null) {
            attempt(() -> made.write(line(outcome, lines.readLine())));
        }
    }

    /**
     * Puts the file in its place.
     *
     * @return where it is
     * @throws IOException if it cannot be written
     */
    public Path finish() throws IOException {
        if (refusal != null) {
            throw refusal;
        }
        try (BufferedReader rest = earlier == null ? checkedLines() : earlier) {
            rest.transferTo(made);
        }
        made.close();
        Placed.move(Placed.unfinished(target), target);
        return target;
    }

    private BufferedReader checkedLines() throws IOException {
        checked.close();
        return Files.newBufferedReader(checkedFile);
    }

    private static String line(Outcome outcome, String checkedLine) throws IOException {
        String before =
                checkedLine.substring(checkedLine.indexOf(PROBLEMS) + PROBLEMS.length(), checkedLine.length() - 1);
        long number = outcome.number();
        String origin = outcome.origin();
        if (outcome instanceof Outcome.Written written) {
            return line(number, origin, "written", written.files(), before);
        } else if (outcome instanceof Outcome.Unchanged unchanged) {
            return line(number, origin, "unchanged", unchanged.files(), before);
        }
        return line(number, origin, "failed", List.of(), json(((Outcome.Failed) outcome).problems()));
    }

    private static String line(
            long number, String origin, String outcome, List<Outcome.MadeFile> files, String problems)
            throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeNumberField("number", number);
            json.writeStringField("origin", origin);
            json.writeStringField("outcome", outcome);
            json.writeArrayFieldStart("files");
            for (Outcome.MadeFile file : files) {
                json.writeStartObject();
                json.writeStringField("name", file.name());
                json.writeStringField("sha256", file.sha256());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeFieldName("problems");
            json.writeRawValue(problems);
            json.writeEndObject();
        }
        return text.append('\n').toString();
    }

    private static String json(List<Problem> problems) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartArray();
            for (Problem problem : problems) {
                json.writeStartObject();
                Report.writeFields(json, problem);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        return text.toString();
    }

    /** Something that the disk may refuse. */
    @FunctionalInterface
    private interface Attempt {
        void make() throws IOException;
    }

    /** A full disk ends the batch by itself, and that says more than a report that is not whole. */
    private void attempt(Attempt attempt) {
        if (refusal == null) {
            try {
                attempt.make();
            } catch (IOException e) {
                refusal = e;
            }
        }
    }

    @Override
    public void close() throws IOException {
        if (earlier != null) {
            earlier.close();
        }
        for (Writer each : List.of(checked, made)) {
            discard(each);
        }
        Files.deleteIfExists(Placed.unfinished(target));
        Files.deleteIfExists(checkedFile);
    }

    /** What has not been written yet may not fit on a full disk, and is not needed. */
    private static void discard(Writer writer) {
        try {
            writer.close();
        } catch (IOException e) {
            LOG.log(System.Logger.Level.DEBUG, "not closed", e);
        }
    }
}
