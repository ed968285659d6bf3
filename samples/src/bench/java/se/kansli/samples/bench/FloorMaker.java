package se.kansli.samples.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * What nobody can go below who makes a zip with deflate: the finished {@code word/document.xml} is deflated at the usual
 * level, all other entries are copied as they are. Not thread-safe.
 */
final class FloorMaker implements Maker {
    private static final String DOCUMENT = "word/document.xml";

    private final byte[] template;
    private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
    private final List<Entry> others = new ArrayList<>();
    private byte[] xml = {};
    private byte[] deflated = {};

    private record Entry(ZipArchiveEntry head, byte[] compressed) {}

    FloorMaker(byte[] template) {
        this.template = template;
    }

    /** Takes the finished document from Kansli. */
    private void finish(Mandate document) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        new KansliMaker(template).make(document, file);
        xml = Maker.part(file.toByteArray(), DOCUMENT);
        deflated = new byte[xml.length + 1024];
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file.toByteArray()))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream raw = zip.getRawInputStream(entry)) {
                    if (!entry.getName().equals(DOCUMENT)) {
                        others.add(new Entry(entry, raw.readAllBytes()));
                    }
                }
            }
        }
    }

    @Override
    public void make(Mandate document, OutputStream target) throws IOException {
        if (xml.length == 0) {
            finish(document);
        }
        ZipArchiveOutputStream zip = new ZipArchiveOutputStream(target);
        for (Entry entry : others) {
            zip.addRawArchiveEntry(entry.head(), new ByteArrayInputStream(entry.compressed()));
        }
        deflater.reset();
        deflater.setInput(xml);
        deflater.finish();
        int length = deflater.deflate(deflated);
        CRC32 crc = new CRC32();
        crc.update(xml);
        ZipArchiveEntry head = new ZipArchiveEntry(DOCUMENT);
        head.setMethod(ZipEntry.DEFLATED);
        head.setTime(0);
        head.setSize(xml.length);
        head.setCompressedSize(length);
        head.setCrc(crc.getValue());
        zip.addRawArchiveEntry(head, new ByteArrayInputStream(deflated, 0, length));
        zip.finish();
    }
}
