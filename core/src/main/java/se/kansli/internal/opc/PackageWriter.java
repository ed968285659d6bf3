package se.kansli.internal.opc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/**
 * Writes a package as a stream; the same entries give the same bytes. The caller closes the stream beneath.
 *
 * <p>Not thread-safe: one for each document.
 */
public final class PackageWriter {
    /** The first moment a zip can tell, in no time zone. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipArchiveOutputStream zip;

    public PackageWriter(OutputStream out) {
        zip = new ZipArchiveOutputStream(out);
        zip.setUseZip64(Zip64Mode.AsNeeded);
    }

    /** Copies an entry without inflating it. */
    public void copy(OpcPackage.Part part) throws IOException {
        ZipArchiveEntry entry = entry(part.name());
        entry.setMethod(part.method());
        entry.setSize(part.content().length);
        entry.setCompressedSize(part.compressed().length);
        entry.setCrc(part.crc());
        zip.addRawArchiveEntry(entry, new ByteArrayInputStream(part.compressed()));
    }

    /** Opens an entry; what is written goes there until the next one. */
    public OutputStream begin(String name) throws IOException {
        ZipArchiveEntry entry = entry(name);
        entry.setMethod(ZipEntry.DEFLATED);
        zip.putArchiveEntry(entry);
        return zip;
    }

    /** Closes the entry that was begun. */
    public void end() throws IOException {
        zip.closeArchiveEntry();
    }

    /** Writes the directory. */
    public void finish() throws IOException {
        zip.finish();
        zip.flush();
    }

    private static ZipArchiveEntry entry(String name) {
        ZipArchiveEntry entry = new ZipArchiveEntry(name);
        entry.setTimeLocal(NO_TIME);
        return entry;
    }
}
