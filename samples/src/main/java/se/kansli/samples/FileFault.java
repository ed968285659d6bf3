package se.kansli.samples;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a file cannot be read or written, and what to do about it. */
enum FileFault {
    MISSING("", "filen eller mappen finns inte.", "there is no such file or folder."),
    DENIED(
            "Permission denied",
            "får inte läsas eller skrivas: kontrollera behörigheten.",
            "may not be read or written: check the permissions."),
    IS_FILE("Not a directory", "är en fil, inte en mapp.", "is a file, not a folder."),
    IS_FOLDER("Is a directory", "är en mapp, inte en fil.", "is a folder, not a file."),
    FULL(
            "No space left on device",
            "disken är full: gör plats på den, och kör igen.",
            "the disk is full: make room on it, and run again."),
    READ_ONLY(
            "Read-only file system",
            "disken är skrivskyddad: välj en annan.",
            "the disk is read-only: choose another."),
    LONG_NAME(
            "File name too long",
            "namnet är för långt: välj ett kortare.",
            "the name is too long: choose a shorter one.");

    /** What Linux and macOS say in English; Java has no type for most. */
    private final String reason;

    private final String swedish;
    private final String english;

    FileFault(String reason, String swedish, String english) {
        this.reason = reason;
        this.swedish = swedish;
        this.english = english;
    }

    static Optional<FileFault> of(IOException e) {
        if (e instanceof NoSuchFileException) {
            return Optional.of(MISSING);
        } else if (e instanceof AccessDeniedException) {
            return Optional.of(DENIED);
        } else if (e instanceof FileAlreadyExistsException || e instanceof NotDirectoryException) {
            return Optional.of(IS_FILE);
        }
        String said = reason(e);
        return Stream.of(values()).filter(each -> each.reason.equals(said)).findFirst();
    }

    /** The system's own words, without the file's name. */
    static String reason(IOException e) {
        String reason = e instanceof FileSystemException fault ? fault.getReason() : e.getMessage();
        return Objects.requireNonNullElse(reason, e.toString());
    }

    String swedish() {
        return swedish;
    }

    String english() {
        return english;
    }
}
