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
     * Reports the places that a document had when it was made and has no more.
     *
     * @param draft what was read of the document
     * @param base what it was made from, by this template; has passed its rules
     * @param problems takes a warning for each
     */
    default void reportGone(Draft draft, Record base, List<Problem> problems) {}
}
