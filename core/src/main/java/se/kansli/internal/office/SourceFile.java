package se.kansli.internal.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import se.kansli.internal.opc.PackageLimits;
import se.kansli.problem.InvalidTemplateException;

/** A template on disk. */
public final class SourceFile {
    private SourceFile() {}

    /**
     * Reads a file, unless it is larger than all its parts may be unpacked.
     *
     * @throws InvalidTemplateException if it is; nothing of it has then been read
     */
    public static byte[] read(Path file, PackageLimits limits, FileKind kind) throws IOException {
        if (Files.size(file) > limits.bytesOfAll()) {
            throw new InvalidTemplateException(List.of(kind.problem(
                    "", "template.too-large/file", "detail", PackageLimits.megabytes(limits.bytesOfAll()))));
        }
        return Files.readAllBytes(file);
    }
}
