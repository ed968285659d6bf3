package se.kansli.json;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import se.kansli.internal.io.WholeFile;
import se.kansli.internal.json.Writer;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;
import se.kansli.validation.Validation;

/**
 * Many records in one file, one in each line (<i>JSON Lines</i>).
 *
 * <pre>{@code
 * Items<MandateDescription> items = () -> JsonLines.open(Path.of("uppdrag-2028.jsonl"), MandateDescription.class)
 *         .map(line -> new Item<>(line.toString(), line::read));
 * }</pre>
 *
 * <p>UTF-8, with or without byte order mark; lines end with LF or CR LF, and blank ones are passed over. Each line has the
 * limits of {@link Json}; the file may be of any size.
 */
public final class JsonLines {
    private static final byte[] BYTE_ORDER_MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private JsonLines() {}

    /**
     * Opens a file; close the stream.
     *
     * @param file UTF-8
     * @param type the record that each line holds
     * @param <T> the record that each line holds
     * @return its lines, read one after another; not to be split among threads, but each line may be read by any
     * @throws IOException if the file cannot be opened; when a line cannot be, the stream throws {@link UncheckedIOException}
     */
    public static <T extends Record> Stream<Line<T>> open(Path file, Class<T> type) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        return StreamSupport.stream(new Lines<>(file, in, type), false).onClose(() -> close(in));
    }

    /**
     * Writes a file, whole or not at all: each record in a line of its own, absent values and empty lists left out.
     *
     * @param documents taken one after another, so that there may be any number; the caller closes it
     * @param file replaced if it exists
     * @throws InvalidDocumentException if one of them breaks its rules
     * @throws IOException if the file cannot be written
     */
    public static void write(Stream<? extends Record> documents, Path file) throws IOException {
        WholeFile.write(file, target -> {
            OutputStream out = new BufferedOutputStream(target, 1 << 16);
            for (Record document : (Iterable<Record>) documents.map(Record.class::cast)::iterator) {
                out.write(Writer.writeLine(Validation.require(document)).getBytes(StandardCharsets.UTF_8));
            }
            out.flush();
        });
    }

    /**
     * A line that was read elsewhere, as where the lines of one file are divided among machines.
     *
     * @param file its name, for people
     * @param number of the line in the file, counted from 1
     * @param json UTF-8, without the LF that ends the line
     * @param type the record that the line holds
     * @param <T> the record that the line holds
     * @return the line; empty if it is blank
     */
    public static <T extends Record> Optional<Line<T>> line(String file, int number, byte[] json, Class<T> type) {
        return isBlank(json) ? Optional.empty() : Optional.of(new Line<>(file, number, json, type));
    }

    private static boolean isBlank(byte[] json) {
        int mark = BYTE_ORDER_MARK.length;
        boolean isMarked = json.length >= mark && Arrays.equals(json, 0, mark, BYTE_ORDER_MARK, 0, mark);
        for (int i = isMarked ? mark : 0; i < json.length; i++) {
            if (json[i] != ' ' && json[i] != '\t' && json[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A line that has not been understood yet. Immutable and thread-safe.
     *
     * @param <T> the record it holds
     */
    public static final class Line<T extends Record> {
        private final String file;
        private final int number;
        private final byte[] json;
        private final Class<T> type;

        private Line(String file, int number, byte[] json, Class<T> type) {
            this.file = file;
            this.number = number;
            this.json = json;
            this.type = type;
        }

        /**
         * Where it is.
         *
         * @return counted from 1
         */
        public int number() {
            return number;
        }

        /**
         * Reads the record.
         *
         * @return the record; it has passed its rules
         * @throws InvalidDocumentException with every problem, warnings too, if there is an error, at their places in the file
         */
        public T read() {
            try {
                return Json.read(new ByteArrayInputStream(json), type);
            } catch (InvalidDocumentException e) {
                List<Problem> problems = e.problems().stream().map(this::placed).toList();
                throw new InvalidDocumentException(problems);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private Problem placed(Problem problem) {
            int column = problem.location() instanceof Location.InText place ? place.column() : 1;
            return problem.at(new Location.InText(number, column));
        }

        /** The file's name and the line's number, such as {@code uppdrag-2028.jsonl:17}. */
        @Override
        public String toString() {
            return file + ":" + number;
        }
    }

    /** Lines as they are read. */
    private static final class Lines<T extends Record> extends Spliterators.AbstractSpliterator<Line<T>> {
        private final Path file;
        private final InputStream in;
        private final Class<T> type;
        private int number;

        Lines(Path file, InputStream in, Class<T> type) {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE);
            this.file = file;
            this.in = in;
            this.type = type;
        }

        @Override
        public boolean tryAdvance(Consumer<? super Line<T>> action) {
            try {
                ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 13);
                while (next(line)) {
                    number++;
                    Optional<Line<T>> read = line(String.valueOf(file.getFileName()), number, line.toByteArray(), type);
                    if (read.isPresent()) {
                        action.accept(read.get());
                        return true;
                    }
                    line.reset();
                }
                return false;
            } catch (IOException e) {
                throw new UncheckedIOException(named(e));
            }
        }

        /** What a stream throws tells no file. */
        private FileSystemException named(IOException e) {
            FileSystemException named = new FileSystemException(file.toString(), null, e.getMessage());
            named.initCause(e);
            return named;
        }

        /** False at the end; of a line that is too long only enough to be refused. */
        private boolean next(ByteArrayOutputStream line) throws IOException {
            int character = in.read();
            if (character < 0) {
                return false;
            }
            for (; character >= 0 && character != '\n'; character = in.read()) {
                if (line.size() <= Json.MOST_BYTES) {
                    line.write(character);
                }
            }
            return true;
        }
    }
}
