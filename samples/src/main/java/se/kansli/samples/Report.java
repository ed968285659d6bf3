package se.kansli.samples;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.kansli.batch.FolderInUseException;
import se.kansli.json.Json;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;
import se.kansli.problem.Severity;

/** Prints what is wrong, and remembers the exit code. */
final class Report {
    private final Kansli kansli;
    private final PrintWriter out;
    private final PrintWriter err;
    private final List<Found> found = new ArrayList<>();
    private int exitCode = Kansli.OK;

    Report(Kansli kansli, PrintWriter out, PrintWriter err) {
        this.kansli = kansli;
        this.out = out;
        this.err = err;
    }

    private record Found(String file, Problem problem) {}

    /** Something that can fail because of a document or a file. */
    @FunctionalInterface
    interface Attempt<T> {
        T make() throws IOException;
    }

    /**
     * What could be made; null if it could not, and then that is reported.
     *
     * @param name of the file that is to blame
     */
    <T> @Nullable T attempt(String name, Attempt<T> attempt) {
        try {
            return attempt.make();
        } catch (InvalidDocumentException e) {
            problems(name, e.problems());
        } catch (IOException e) {
            unusable(name, e);
        }
        return null;
    }

    /** Reads a document; null if it cannot be read or has errors, and then that is reported. */
    <T extends Record> @Nullable T read(Path file, Class<T> type) {
        return attempt(file.toString(), () -> Json.read(file, type));
    }

    /** Takes the problems of a file; errors make the exit code 1. */
    void problems(String file, List<Problem> problems) {
        problems.forEach(problem -> found.add(new Found(file, problem)));
        if (problems.stream().anyMatch(Problem::isError)) {
            worsen(Kansli.INVALID);
        }
    }

    /** Says at once that a file cannot be read or written. */
    void unusable(String file, IOException e) {
        err.println(file + ": " + reason(e));
        worsen(Kansli.FILES);
    }

    /** Prints the problems a line each, as {@code file:line:column code severity path: text}. */
    void printText() {
        for (Found each : found) {
            Problem problem = each.problem();
            String text = kansli.text(problem.swedish(), problem.english());
            String severity = kansli.text(
                    swedish(problem.severity()), problem.severity().name().toLowerCase(Locale.ROOT));
            String place = problem.location() == Location.UNKNOWN
                    ? ""
                    : problem.location() instanceof Location.InText
                            ? ":" + problem.location()
                            : " " + problem.location();
            String path = problem.path().isEmpty() ? "" : problem.path() + ": ";
            out.println(each.file() + place + " " + problem.code() + " " + severity + " " + path + text);
        }
        found.clear();
    }

    private static String swedish(Severity severity) {
        return switch (severity) {
            case ERROR -> "fel";
            case WARNING -> "varning";
            case TIP -> "tips";
        };
    }

    /** Prints the problems as a JSON array. */
    void printJson() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            json.writeStartArray();
            for (Found each : found) {
                write(json, each);
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        out.println(text);
        found.clear();
    }

    private static void write(JsonGenerator json, Found each) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", each.file());
        writeFields(json, each.problem());
        json.writeEndObject();
    }

    /** Writes what a problem is into an object that has been begun. */
    static void writeFields(JsonGenerator json, Problem problem) throws IOException {
        if (problem.location() instanceof Location.InText place) {
            json.writeNumberField("line", place.line());
            json.writeNumberField("column", place.column());
        } else if (problem.location() != Location.UNKNOWN) {
            json.writeStringField("place", problem.location().toString());
        }
        json.writeStringField("path", problem.path());
        json.writeStringField("code", problem.code());
        json.writeStringField("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringField("swedish", problem.swedish());
        json.writeStringField("english", problem.english());
        if (problem.basis() != null) {
            json.writeStringField("basis", problem.basis());
        }
    }

    void worsen(int code) {
        exitCode = Math.max(exitCode, code);
    }

    int exitCode() {
        return exitCode;
    }

    private String reason(IOException e) {
        if (e instanceof FolderInUseException inUse) {
            return kansli.text(inUse.problem().swedish(), inUse.problem().english());
        }
        return FileFault.of(e)
                .map(fault -> kansli.text(fault.swedish(), fault.english()))
                .orElseGet(() -> kansli.text("kan inte läsas eller skrivas: ", "cannot be read or written: ")
                        + FileFault.reason(e));
    }
}
