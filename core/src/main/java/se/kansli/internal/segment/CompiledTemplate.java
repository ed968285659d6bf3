package se.kansli.internal.segment;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import se.kansli.problem.Problem;

/** What a template's file was compiled to. Immutable and thread-safe; a document must be of the type it was compiled for. */
public interface CompiledTemplate {

    /** How the names of such files end, such as {@code docx}. */
    String fileExtension();

    /** What a valid document has that no file of this kind can hold: none is an empty list. */
    default List<Problem> problems(Object document) {
        return List.of();
    }

    /**
     * Writes a document; the caller closes the stream.
     *
     * @param keepControls whether the document can be read back
     */
    void write(Object document, boolean keepControls, OutputStream target) throws IOException;
}
