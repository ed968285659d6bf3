package se.kansli.batch;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.BiConsumer;

/**
 * Lines in a file, one for each item that has its files. A kill may cut the last line short: then it is not read. Not
 * thread-safe.
 */
final class Journal implements Closeable {
    /** Begins a run's lines. */
    private static final String BEGINS = "R";

    private final BufferedWriter out;

    private Journal(BufferedWriter out) {
        this.out = out;
    }

    /** Writes a file anew. */
    static Journal anew(Path file) throws IOException {
        return new Journal(Files.newBufferedWriter(file));
    }

    /**
     * Goes on with a file.
     *
     * @param isSameRun whether what follows belongs to the run of what is there
     */
    static Journal append(Path file, boolean isSameRun) throws IOException {
        Journal journal =
                new Journal(Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND));
        journal.add(""); // ends a line that was cut short
        if (!isSameRun) {
            journal.add(BEGINS);
        }
        return journal;
    }

    /** Hands on the entries of a file, each with whether it is of the last run that was begun in it. */
    static void read(Path file, BiConsumer<Entry, Boolean> reader) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        long lastBegin = lastBegin(file);
        try (BufferedReader lines = open(file)) {
            long number = 0;
            for (String line; (line = lines.readLine()) != null; number++) {
                Entry entry = Entry.of(line);
                if (entry != null) {
                    reader.accept(entry, number > lastBegin);
                }
            }
        }
    }

    private static long lastBegin(Path file) throws IOException {
        long last = -1;
        try (BufferedReader lines = open(file)) {
            long number = 0;
            for (String line; (line = lines.readLine()) != null; number++) {
                last = line.equals(BEGINS) ? number : last;
            }
        }
        return last;
    }

    /** A disk that lost its current may have left anything in it. */
    private static BufferedReader open(Path file) throws IOException {
        return new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
    }

    void add(String line) throws IOException {
        out.write(line);
        out.write('\n');
    }

    /** A kill takes nothing of what was added before. */
    void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /** Puts a closed file in the place of another, for good. */
    static void settle(Path file, Path place) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(file, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
