package se.kansli.samples;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Puts what a batch made into one zip file: the same files give the same bytes. */
final class FolderZip {
    private static final String SUMS = "SHA256SUMS";

    /** The first day that a zip file can tell, for what day it is now must not show. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private FolderZip() {}

    /** Takes the files that {@code SHA256SUMS} lists, in its order, and that file itself. */
    static void write(Path folder, Path target) throws IOException {
        Placed.write(target, out -> {
            try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(out, 1 << 16));
                    BufferedReader sums = Files.newBufferedReader(folder.resolve(SUMS))) {
                // Word and Excel files are deflated themselves
                zip.setLevel(Deflater.NO_COMPRESSION);
                for (String line = sums.readLine(); line != null; line = sums.readLine()) {
                    add(zip, folder, line.substring(line.indexOf(' ') + 2));
                }
                add(zip, folder, SUMS);
            }
        });
    }

    private static void add(ZipOutputStream zip, Path folder, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        Files.copy(folder.resolve(name), zip);
        zip.closeEntry();
    }
}
