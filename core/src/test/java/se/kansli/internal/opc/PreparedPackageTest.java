package se.kansli.internal.opc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The zip that is written, as the JDK's two readers see it. */
class PreparedPackageTest {
    private static final PreparedPackage PREPARED = new PreparedPackage(List.of(
            stored("[Content_Types].xml", bytes("<Types/>")), deflated("word/å.xml", bytes("<å/>".repeat(500)))));

    @TempDir
    private Path folder;

    @Test
    void bothReadersSeeEveryEntryInOrder() throws IOException {
        byte[] file = write(PREPARED, writer -> {
            entry(writer, "word/document.xml", bytes("<w:document/>"));
            writer.copy(deflated("word/_rels/document.xml.rels", bytes("<Relationships/>")));
            entry(writer, "empty", new byte[0]);
        });

        assertThat(opened(file))
                .containsExactly(
                        Map.entry("[Content_Types].xml", "<Types/>"),
                        Map.entry("word/å.xml", "<å/>".repeat(500)),
                        Map.entry("word/document.xml", "<w:document/>"),
                        Map.entry("word/_rels/document.xml.rels", "<Relationships/>"),
                        Map.entry("empty", ""));
    }

    /** The buffer holds 64 KB: random bytes do not deflate, so these go below it, to its edge, and several times over it. */
    @ParameterizedTest
    @ValueSource(ints = {1, 65_000, 65_480, 65_490, 65_500, 65_510, 65_520, 65_536, 70_000, 131_072, 1_000_000})
    void entryOfAnySizeIsWhole(int size) throws IOException {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);

        byte[] file = write(PREPARED, writer -> {
            entry(writer, "before", bytes("1"));
            entry(writer, "large", content);
            entry(writer, "after", bytes("2"));
        });

        assertThat(opened(file))
                .containsEntry("before", "1")
                .containsEntry("large", text(content))
                .containsEntry("after", "2");
    }

    @Test
    void headersTellTheSizesBeforeTheData() throws IOException {
        byte[] file = write(PREPARED, writer -> entry(writer, "word/document.xml", bytes("<w:document/>")));

        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
                assertThat(entry.getSize()).as(entry.getName()).isPositive();
                assertThat(entry.getCrc()).as(entry.getName()).isPositive();
            }
        }
    }

    @Test
    void sameBytesWhateverWasWrittenBefore() throws IOException {
        PreparedPackage.Content content = writer -> entry(writer, "a", bytes("åäö".repeat(30_000)));
        PreparedPackage used = new PreparedPackage(List.of());
        byte[] first = write(used, content);
        write(used, writer -> entry(writer, "b", new byte[200_000]));

        assertThat(write(used, content)).isEqualTo(first);
        assertThat(write(new PreparedPackage(List.of()), content)).isEqualTo(first);
    }

    @Test
    void manyThreadsGetTheSameBytes() throws Exception {
        PreparedPackage.Content content = writer -> entry(writer, "a", bytes("text ".repeat(50_000)));
        byte[] expected = write(PREPARED, content);
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Future<byte[]>> files = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                files.add(threads.submit(() -> write(PREPARED, content)));
            }
            for (Future<byte[]> file : files) {
                assertThat(file.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void fullDiskDoesNotHurtTheNextDocument() throws IOException {
        PreparedPackage used = new PreparedPackage(List.of(stored("a", bytes("a"))));
        byte[] noise = new byte[200_000];
        new Random(1).nextBytes(noise);
        PreparedPackage.Content content = writer -> entry(writer, "b", noise);
        byte[] expected = write(used, content);

        for (int room = 0; room < expected.length; room += 5_003) {
            OutputStream full = new FullDisk(room);
            assertThatThrownBy(() -> used.write(full, content)).hasMessage("full");
            assertThat(write(used, content)).isEqualTo(expected);
        }
    }

    @Test
    void failureInsideAnEntryDoesNotHurtTheNextDocument() throws IOException {
        PreparedPackage used = new PreparedPackage(List.of());
        PreparedPackage.Content content = writer -> entry(writer, "b", bytes("text"));
        byte[] expected = write(used, content);

        assertThatThrownBy(() -> write(used, writer -> {
                    writer.begin("b").write(bytes("half"));
                    throw new IllegalStateException("no value");
                }))
                .hasMessage("no value");
        assertThat(write(used, content)).isEqualTo(expected);
    }

    @Test
    void refusesMoreThanAZipCanTellTheSizeOf() {
        OpcPackage.Part part = stored("large", new byte[64 << 20]);

        assertThatThrownBy(() -> PREPARED.write(OutputStream.nullOutputStream(), writer -> {
                    for (int i = 0; i < 64; i++) {
                        writer.copy(part);
                    }
                }))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("larger than 4 GB");
    }

    private static void entry(PackageWriter writer, String name, byte[] content) throws IOException {
        OutputStream out = writer.begin(name);
        int half = content.length / 2;
        out.write(content, 0, half);
        out.write(content, half, content.length - half);
        writer.end();
    }

    private static byte[] write(PreparedPackage prepared, PreparedPackage.Content content) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        prepared.write(file, content);
        return file.toByteArray();
    }

    /** Name and content of each entry, after seeing that the reader of streams and the reader of files agree. */
    private Map<String, String> opened(byte[] file) throws IOException {
        Map<String, String> streamed = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
                streamed.put(entry.getName(), text(zip.readAllBytes()));
            }
        }
        Map<String, String> listed = new LinkedHashMap<>();
        try (ZipFile zip =
                new ZipFile(Files.write(folder.resolve("file.zip"), file).toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                byte[] content = zip.getInputStream(entry).readAllBytes();
                assertThat(entry.getSize()).isEqualTo(content.length);
                assertThat(entry.getCrc()).isEqualTo(crc(content));
                listed.put(entry.getName(), text(content));
            }
        }
        assertThat(listed).containsExactlyEntriesOf(streamed);
        return listed;
    }

    private static OpcPackage.Part stored(String name, byte[] content) {
        return new OpcPackage.Part(name, content, ZipEntry.STORED, crc(content), content);
    }

    private static OpcPackage.Part deflated(String name, byte[] content) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        deflater.setInput(content);
        deflater.finish();
        byte[] compressed = new byte[content.length + 100];
        int length = deflater.deflate(compressed);
        deflater.end();
        byte[] data = Arrays.copyOf(compressed, length);
        return new OpcPackage.Part(name, data, ZipEntry.DEFLATED, crc(content), content);
    }

    private static long crc(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return crc.getValue();
    }

    /** Something to compare: what is no UTF-8 byte by byte. */
    private static String text(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        return Arrays.equals(bytes(text), content) ? text : new String(content, StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Takes so many bytes, and then fails. */
    private static final class FullDisk extends OutputStream {
        private int room;

        FullDisk(int room) {
            this.room = room;
        }

        @Override
        public void write(int b) throws IOException {
            if (--room < 0) {
                throw new IOException("full");
            }
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            room -= length;
            if (room < 0) {
                throw new IOException("full");
            }
        }
    }
}
