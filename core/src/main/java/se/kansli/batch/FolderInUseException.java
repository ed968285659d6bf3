package se.kansli.batch;

import java.nio.file.FileSystemException;
import java.nio.file.Path;
import se.kansli.problem.Problem;

/**
 * Another batch is writing in the folder.
 *
 * <pre>{@code
 * try {
 *     batch.run(items, Path.of("uppdrag-2028"), BatchListener.NONE);
 * } catch (FolderInUseException e) {
 *     System.err.println(e.problem().swedish());      // En annan körning skriver i mappen …
 * }
 * }</pre>
 */
public final class FolderInUseException extends FileSystemException {
    private static final long serialVersionUID = 1L;

    private final Problem problem;

    FolderInUseException(Path folder) {
        this(folder, Maker.problem("batch.in-use", "folder", folder));
    }

    private FolderInUseException(Path folder, Problem problem) {
        super(folder.toString(), null, problem.english());
        this.problem = problem;
    }

    /**
     * What to do about it.
     *
     * @return an error, in Swedish and English
     */
    public Problem problem() {
        return problem;
    }
}
