package se.kansli.internal.opc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * A package of which some entries are the same every time: they are joined once, headers and all, and begin each file as
 * one piece of bytes.
 *
 * <pre>{@code
 * PreparedPackage prepared = new PreparedPackage(unchanged);
 * prepared.write(target, writer -> {
 *     writer.begin("word/document.xml").write(xml);
 *     writer.end();
 * });
 * }</pre>
 *
 * <p>The same entries give the same bytes, whatever was written before. Thread-safe: writers are lent to one document at a
 * time, and at most one for each processor is kept for the next.
 */
public final class PreparedPackage {
    private final byte[] bytes;
    private final byte[] directory;
    private final int entries;
    private final BlockingQueue<PackageWriter> idle =
            new ArrayBlockingQueue<>(Runtime.getRuntime().availableProcessors());

    /** Writes the entries that are not the same every time. */
    @FunctionalInterface
    public interface Content {
        void writeTo(PackageWriter writer) throws IOException;
    }

    /**
     * Joins entries.
     *
     * @param unchanged those that begin each file, in order
     */
    public PreparedPackage(Collection<OpcPackage.Part> unchanged) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        ByteArrayOutputStream records = new ByteArrayOutputStream();
        for (OpcPackage.Part part : unchanged) {
            ZipEntryHead head = ZipEntryHead.of(part);
            records.writeBytes(head.record(data.size()));
            data.writeBytes(head.local());
            data.writeBytes(part.compressed());
        }
        bytes = data.toByteArray();
        directory = records.toByteArray();
        entries = unchanged.size();
    }

    /**
     * Writes a file; the caller closes the stream.
     *
     * @throws IOException if the stream cannot be written, or the file would be larger than 4 GB; the next one is not
     *     affected
     */
    public void write(OutputStream target, Content content) throws IOException {
        PackageWriter writer = idle.poll();
        if (writer == null) {
            writer = new PackageWriter();
        }
        boolean isWhole = false;
        try {
            target.write(bytes);
            writer.open(target, entries, directory, bytes.length);
            content.writeTo(writer);
            writer.finish();
            isWhole = true;
        } finally {
            // one that was left in the middle of an entry is not used again
            if (!isWhole || !idle.offer(writer)) {
                writer.discard();
            }
        }
    }
}
