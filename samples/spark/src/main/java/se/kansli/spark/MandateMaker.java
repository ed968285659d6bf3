package se.kansli.spark;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.batch.FileNames;
import se.kansli.json.JsonLines;
import se.kansli.mandate.MandateDescription;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.problem.Problem;
import se.kansli.template.Copy;
import se.kansli.template.Template;
import se.kansli.validation.Validation;

/**
 * What is done with each mandate, on any executor.
 *
 * <p>Made to be broadcast: an executor gets the template's bytes once, compiles them once, when its first task asks for the
 * template, and all its tasks share it. What goes back to the driver is small, and never a document. Thread-safe.
 */
final class MandateMaker implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final FileNames<MandateDescription> NAMES =
            FileNames.of(MandateDescription.class, "Uppdragsbeskrivning {network.name}");

    private final byte[] source;
    private transient @Nullable Template<MandateDescription> template;

    MandateMaker(byte[] source) {
        this.source = source.clone();
    }

    /**
     * What was found in a line.
     *
     * @param line its number
     * @param name of the file that can be made of it; empty if none can
     */
    record Checked(int line, String origin, List<Problem> problems, String name) implements Serializable {
        boolean isWrong() {
            return problems.stream().anyMatch(Problem::isError);
        }
    }

    /**
     * What became of a line that had no error.
     *
     * @param problems why there is no file after all; empty for nearly all
     */
    record Made(String name, String sha256, List<Problem> problems) implements Serializable {}

    Checked check(JsonLines.Line<MandateDescription> line) {
        try {
            MandateDescription mandate = line.read();
            List<Problem> problems = new ArrayList<>(Validation.check(mandate));
            problems.addAll(template().check(mandate, Copy.FINAL));
            return new Checked(line.number(), line.toString(), List.copyOf(problems), name(mandate));
        } catch (InvalidDocumentException e) {
            return new Checked(line.number(), line.toString(), e.problems(), "");
        }
    }

    /** Done twice, as when a task is tried again, it leaves what once leaves: the same bytes in the same place. */
    Made make(JsonLines.Line<MandateDescription> line, String folder) throws IOException {
        try {
            MandateDescription mandate = line.read();
            Path file = Path.of(folder, name(mandate));
            // beside its place first, then moved there: nobody sees half a file
            template().render(mandate, Copy.FINAL, file);
            return new Made(name(mandate), sha256(Files.readAllBytes(file)), List.of());
        } catch (InvalidDocumentException e) {
            return new Made("", "", e.problems());
        }
    }

    synchronized Template<MandateDescription> template() {
        if (template == null) {
            template = Template.compile(MandateDescription.class, source).lookingThrough();
        }
        return template;
    }

    private String name(MandateDescription mandate) {
        return NAMES.of(mandate, template().fileExtension());
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
