package se.kansli.batch;

import java.nio.file.FileSystemException;
import java.nio.file.Path;
import se.kansli.problem.Problem;

/** Another batch is writing in the folder. */
public final class FolderInUseException extends FileSystemException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

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
