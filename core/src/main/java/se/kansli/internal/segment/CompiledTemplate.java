package se.kansli.internal.segment;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.opc.PackageLimits;
import se.kansli.internal.working.Baseline;
import se.kansli.internal.working.Draft;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;

/** What a template's file was compiled to. Immutable and thread-safe; a document must be of the type it was compiled for. */
public interface CompiledTemplate {

    /** How the names of such files end, such as {@code docx}. */
    String fileExtension();

    /** A part of such a file as a whole. */
    Location locationOf(String part);

    /** What a valid document has that no file of this kind can hold: none is an empty list. */
    default List<Problem> problems(Object document) {
        return List.of();
    }

    /**
     * Refuses a document that no file of this kind can hold.
     *
     * @throws InvalidDocumentException with all its problems
     */
    default void require(Object document) {
        List<Problem> problems = problems(document);
        if (!problems.isEmpty()) {
            throw new InvalidDocumentException(problems);
        }
    }

    /**
     * Writes a document; the caller closes the stream.
     *
     * @param baseline what a copy to work in carries, so that it can be read back; null for a finished one
     */
    void write(Object document, @Nullable Baseline baseline, OutputStream target) throws IOException;

    /**
     * Reads a document that was made from this template, and perhaps edited.
     *
     * @param problems takes what is wrong with it
     * @return what it says; null if nothing of it could be read, which is then reported
     */
    @Nullable Draft read(byte[] file, PackageLimits limits, List<Problem> problems);

    /**
     * Reports what somebody has removed or typed that a document cannot say: places that it had when it was made and has no
     * more, and texts where the template works out what to say.
     *
     * @param draft what was read of the document
     * @param base what it was made from, by this template; has passed its rules
     * @param problems takes a warning for each
     */
    void reportLost(Draft draft, Record base, PackageLimits limits, List<Problem> problems);
}
