package se.kansli.internal.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Writes beside the target and moves into place, so that nobody ever sees half a file. */
public final class WholeFile {
    private static final String BEGIN = ".kansli-";
    private static final String END = ".tmp";

    private WholeFile() {}

    /** Writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file; whatever goes wrong, the target is what it was and nothing is left beside it.
     *
     * @throws IOException if the folder cannot be written or the disk is full
     */
    public static void write(Path target, Content content) throws IOException {
        Path temporary = target.toAbsolutePath().resolveSibling(BEGIN + UUID.randomUUID() + END);
        try {
            try (FileChannel channel =
                    FileChannel.open(temporary, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW)) {
                content.writeTo(Channels.newOutputStream(channel));
                channel.force(false);
            }
            try {
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /** Whether a file is one that was being written, perhaps by a process that was killed. */
    public static boolean isTemporary(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.startsWith(BEGIN) && name.endsWith(END);
    }
}
