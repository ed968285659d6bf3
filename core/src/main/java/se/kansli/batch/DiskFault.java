package se.kansli.batch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.message.Messages;

/** What a disk refused, in plain words; the system's own words where there are none. */
final class DiskFault {
    private static final Map<Class<?>, String> OF_TYPES = Map.of(
            NoSuchFileException.class, "disk.missing",
            AccessDeniedException.class, "disk.denied",
            FileAlreadyExistsException.class, "disk.file",
            NotDirectoryException.class, "disk.file",
            DirectoryNotEmptyException.class, "disk.folder");

    /** Java has no type for these; a system in another language than English says them itself. */
    private static final Map<String, String> OF_REASONS = Map.of(
            "No space left on device", "disk.full",
            "Disk quota exceeded", "disk.full",
            "Not a directory", "disk.file",
            "Is a directory", "disk.folder",
            "Read-only file system", "disk.read-only",
            "File name too long", "disk.long-name");

    private DiskFault() {}

    static Messages.Bilingual of(IOException e) {
        String reason = reason(e);
        String key = OF_TYPES.getOrDefault(e.getClass(), OF_REASONS.get(reason));
        return key == null ? new Messages.Bilingual(reason, reason) : Maker.MESSAGES.words(key);
    }

    private static String reason(IOException e) {
        @Nullable String reason = e instanceof FileSystemException fault ? fault.getReason() : e.getMessage();
        return reason == null ? e.toString() : reason;
    }
}
