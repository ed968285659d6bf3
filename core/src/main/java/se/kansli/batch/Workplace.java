package se.kansli.batch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.io.WholeFile;
import se.kansli.problem.Problem;

/**
 * The folder that a batch writes in, and what earlier runs left there.
 *
 * <p>{@code .kansli/journal} is that of a run under way or cut short, {@code .kansli/done} that of the last one which came to
 * its end. What they say of a file holds only if the file is still as they say. {@link #entry} and {@link #write} are
 * thread-safe, the rest belongs to one thread.
 */
final class Workplace implements Closeable {
    private static final System.Logger LOG = System.getLogger(Batch.class.getName());

    private final Path folder;
    private final Path own;
    private final FileChannel lock;
    private final Digests earlier = new Digests();
    private final Digests writtenInThisRun = new Digests();
    private final Journal journal;
    private final Journal done;
    private final Journal sums;

    private Workplace(Path folder, Path own, FileChannel lock, boolean resumes) throws IOException {
        this.folder = folder;
        this.own = own;
        this.lock = lock;
        Path unfinished = own.resolve("journal");
        Journal.read(own.resolve("done"), (entry, isLast) -> earlier.add(entry.key()));
        boolean isUnfinished = Files.exists(unfinished);
        if (isUnfinished) {
            Journal.read(
                    unfinished,
                    (entry, isLast) ->
                            (resumes && isLast && entry.isWritten() ? writtenInThisRun : earlier).add(entry.key()));
            sweep();
        }
        journal = Journal.append(unfinished, resumes && isUnfinished);
        done = Journal.anew(own.resolve("done.new"));
        sums = Journal.anew(own.resolve("sums.new"));
    }

    /**
     * Opens a folder.
     *
     * @throws FolderInUseException if another batch is writing there
     * @throws IOException if it cannot be written
     */
    static Workplace open(Path folder, boolean resumes) throws IOException {
        Path own = Files.createDirectories(folder.resolve(".kansli"));
        FileChannel lock = FileChannel.open(own.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (lock.tryLock() == null) {
                throw new OverlappingFileLockException();
            }
            return new Workplace(folder, own, lock, resumes);
        } catch (OverlappingFileLockException e) {
            lock.close();
            throw new FolderInUseException(folder);
        } catch (IOException e) {
            lock.close();
            throw e;
        }
    }

    /** What a kill left beside the places of files. */
    private void sweep() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) all.filter(WholeFile::isTemporary)::iterator) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** What an earlier run, or this one before it was cut short, said of these files; null if they are to be made. */
    @Nullable Entry entry(Maker.Recipe<?> recipe) throws IOException {
        if (earlier.isEmpty() && writtenInThisRun.isEmpty()) {
            return null;
        }
        List<Outcome.MadeFile> files = new ArrayList<>();
        for (String name : recipe.names()) {
            Path file = folder.resolve(name);
            if (!Files.isRegularFile(file)) {
                return null;
            }
            files.add(new Outcome.MadeFile(name, Maker.hash(Files.readAllBytes(file))));
        }
        Entry written = new Entry(true, recipe.input(), files);
        if (writtenInThisRun.contains(written.key())) {
            return written;
        }
        return earlier.contains(written.key()) ? new Entry(false, recipe.input(), files) : null;
    }

    /** Puts files in their places, one after another. */
    void write(List<Maker.File> files) throws IOException {
        for (Maker.File file : files) {
            Path place = folder.resolve(file.name());
            Files.createDirectories(place.toAbsolutePath().getParent());
            WholeFile.write(place, out -> out.write(file.content()));
        }
    }

    /** Why not even so many bytes can be written here; null if they can. */
    @Nullable Problem whyFull(int bytes) {
        try {
            Path probe = own.resolve("probe");
            WholeFile.write(probe, out -> out.write(new byte[bytes]));
            Files.delete(probe);
            return null;
        } catch (IOException e) {
            return Maker.problem("batch.stopped", "detail", DiskFault.of(e));
        }
    }

    /** Takes down that an item has its files. */
    void note(Entry entry) throws IOException {
        journal.add(entry.line());
        journal.flush();
        done.add(entry.line());
        for (Outcome.MadeFile file : entry.files()) {
            sums.add(file.sha256() + "  " + file.name());
        }
    }

    /** The run has come to its end: what it did is what the next one builds on. */
    void finish() throws IOException {
        journal.close();
        done.close();
        sums.close();
        Journal.settle(own.resolve("sums.new"), folder.resolve("SHA256SUMS"));
        Journal.settle(own.resolve("done.new"), own.resolve("done"));
        Files.delete(own.resolve("journal"));
    }

    /** On a full disk what has not been noted is lost, and made again by the next run. */
    @Override
    public void close() {
        for (Closeable each : List.of(journal, done, sums, lock)) {
            try {
                each.close();
            } catch (IOException e) {
                LOG.log(System.Logger.Level.DEBUG, "not closed", e);
            }
        }
    }
}
