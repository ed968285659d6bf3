package se.kansli.samples.programs;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The sample data for the programs, wherever they are started from. */
final class SampleData {
    private SampleData() {}

    /** A program, as its main method starts it. */
    @FunctionalInterface
    interface Program {
        void run(Path folder, PrintStream out) throws IOException;
    }

    /** Runs a program in the folder that the first argument names, {@code kansli-samples} if there is none. */
    static void start(String[] arguments, Program program) throws IOException {
        Path folder = Path.of(arguments.length == 0 ? "kansli-samples" : arguments[0]);
        program.run(Files.createDirectories(folder), new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    /** Copies a file of the sample data into the folder, and tells where it is. */
    static Path copy(String name, Path folder) throws IOException {
        Path copy = folder.resolve(name.substring(name.lastIndexOf('/') + 1));
        try (InputStream in = SampleData.class.getResourceAsStream("/data/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
        }
        return copy;
    }
}
