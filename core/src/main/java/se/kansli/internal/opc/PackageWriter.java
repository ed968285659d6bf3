package se.kansli.internal.opc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes the entries of a package that are not the same in every document; lent out by {@link PreparedPackage#write}.
 *
 * <p>An entry is deflated into a buffer behind the room for its header, which is filled in when the sizes are known; most
 * entries go out whole, in one piece. One that the buffer cannot hold goes out as it is made, with its sizes after it, so
 * that the memory does not grow with the document.
 *
 * <p>Not thread-safe, but used again: its deflater and its buffers cost more to make than a document does to write.
 */
public final class PackageWriter {
    /** A document of some hundred pages, deflated. */
    private static final int BUFFER = 64 << 10;

    /** What a zip can tell the size and the place of with 32 bits. */
    private static final long LARGEST = 0xFFFF_FFFFL;

    /** What a zip can count with 16 bits. */
    private static final int MOST_ENTRIES = 0xFFFF;

    private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    private final CRC32 crc = new CRC32();
    private final byte[] buffer = new byte[BUFFER];
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private final OutputStream content = new Content();

    private OutputStream target = OutputStream.nullOutputStream();
    private int entries;
    private long written;
    private ZipEntryHead entry = ZipEntryHead.unknown("");
    private long start;
    private int used;

    PackageWriter() {}

    /** Begins a package with entries that are already in the target. */
    void open(OutputStream out, int entriesBefore, byte[] directoryBefore, long bytesBefore) {
        target = out;
        entries = entriesBefore;
        directory.reset();
        directory.writeBytes(directoryBefore);
        written = bytesBefore;
    }

    /** Copies an entry without inflating it. */
    public void copy(OpcPackage.Part part) throws IOException {
        ZipEntryHead head = ZipEntryHead.of(part);
        list(head, written);
        byte[] local = head.local();
        write(local, local.length);
        write(part.compressed(), part.compressed().length);
    }

    /** Opens an entry; what is written to the stream goes there until its end. */
    public OutputStream begin(String name) {
        entry = ZipEntryHead.unknown(name);
        start = written;
        used = entry.localLength();
        deflater.reset();
        crc.reset();
        return content;
    }

    /** Closes the entry that was begun. */
    public void end() throws IOException {
        deflater.finish();
        while (!deflater.finished()) {
            deflate();
        }
        boolean isStreamed = isBegun();
        ZipEntryHead known =
                entry.with(isStreamed, crc.getValue(), deflater.getBytesWritten(), deflater.getBytesRead());
        if (!isStreamed) {
            header(known);
        }
        write(buffer, used);
        if (isStreamed) {
            byte[] sizes = known.descriptor();
            write(sizes, sizes.length);
        }
        list(known, start);
    }

    /** Writes the directory. */
    void finish() throws IOException {
        if (entries > MOST_ENTRIES) {
            throw new IOException(
                    "the document has more than " + MOST_ENTRIES + " parts, which no Word or Excel file can");
        }
        int length = directory.size();
        long offset = written;
        directory.writeBytes(ZipEntryHead.end(entries, length, offset));
        directory.writeTo(target);
        target.flush();
        target = OutputStream.nullOutputStream();
    }

    /** Gives the deflater's memory back at once; a writer that is only let go gives it back with the garbage. */
    void discard() {
        deflater.end();
    }

    /** Whether the entry's header, and the first of its data, have been written. */
    private boolean isBegun() {
        return written > start;
    }

    private void header(ZipEntryHead head) {
        head.putLocal(ZipEntryHead.littleEndian(buffer));
    }

    private void list(ZipEntryHead head, long offset) {
        directory.writeBytes(head.record(offset));
        entries++;
    }

    private void write(byte[] bytes, int length) throws IOException {
        refuseOver4Gb(written + length);
        target.write(bytes, 0, length);
        written += length;
    }

    private static void refuseOver4Gb(long size) throws IOException {
        if (size > LARGEST) {
            throw new IOException("the document is larger than 4 GB, which a Word or Excel file cannot be");
        }
    }

    private void deflate() throws IOException {
        if (used == BUFFER) {
            if (!isBegun()) {
                header(entry);
            }
            write(buffer, used);
            used = 0;
        }
        used += deflater.deflate(buffer, used, BUFFER - used);
    }

    /** Where the content of an entry goes. */
    private final class Content extends OutputStream {
        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            crc.update(bytes, from, length);
            deflater.setInput(bytes, from, length);
            while (!deflater.needsInput()) {
                deflate();
            }
            refuseOver4Gb(deflater.getBytesRead());
        }
    }
}
