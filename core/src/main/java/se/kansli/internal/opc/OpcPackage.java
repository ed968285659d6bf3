package se.kansli.internal.opc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * A package in memory: its entries in order, compressed as they came. Immutable once read.
 *
 * <p>Nothing is trusted: the sizes are counted while reading, not taken from the directory.
 */
public final class OpcPackage {
    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_BYTES_OF_PART = 64L << 20;
    private static final long MOST_BYTES = 256L << 20;

    private final Map<String, Part> parts = new LinkedHashMap<>();
    private final Set<String> foldedNames = new HashSet<>();

    /**
     * An entry.
     *
     * @param name without a leading slash, such as {@code word/document.xml}
     * @param compressed the bytes as they stand in the zip
     * @param method {@link ZipEntry#STORED} or {@link ZipEntry#DEFLATED}
     * @param content the bytes decompressed
     */
    public record Part(String name, byte[] compressed, int method, long crc, byte[] content) {
        /** A part made here, not compressed. */
        public static Part stored(String name, byte[] content) {
            CRC32 crc = new CRC32();
            crc.update(content);
            return new Part(name, content, ZipEntry.STORED, crc.getValue(), content);
        }
    }

    private OpcPackage() {}

    /** Reads a package. */
    public static OpcPackage read(byte[] file) throws NotReadable {
        OpcPackage result = new OpcPackage();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            long total = 0;
            Enumeration<ZipArchiveEntry> entries = zip.getEntries();
            while (entries.hasMoreElements()) {
                ZipArchiveEntry entry = entries.nextElement();
                if (entry.isDirectory()) {
                    continue;
                }
                Part part = part(zip, entry, MOST_BYTES - total);
                total += part.content().length;
                result.add(part);
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new NotReadable("template.not-zip", String.valueOf(e.getMessage()));
        }
        return result;
    }

    private static Part part(ZipFile zip, ZipArchiveEntry entry, long left) throws IOException, NotReadable {
        String name = entry.getName();
        boolean readable = (entry.getMethod() == ZipEntry.DEFLATED || entry.getMethod() == ZipEntry.STORED)
                && !entry.getGeneralPurposeBit().usesEncryption();
        if (!readable) {
            throw new NotReadable("template.encrypted", name);
        }
        byte[] compressed;
        try (InputStream in = zip.getRawInputStream(entry)) {
            compressed = in.readAllBytes();
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] buffer = new byte[8192];
            for (int n; (n = in.read(buffer)) >= 0; ) {
                if (content.size() + n > Math.min(MOST_BYTES_OF_PART, left)) {
                    throw new NotReadable("template.too-large", name);
                }
                content.write(buffer, 0, n);
            }
        }
        return new Part(name, compressed, entry.getMethod(), entry.getCrc(), content.toByteArray());
    }

    private void add(Part part) throws NotReadable {
        String name = part.name();
        boolean escapes = name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || ("/" + name + "/").contains("/../")
                || ("/" + name + "/").contains("/./");
        if (escapes) {
            throw new NotReadable("template.part-name", name);
        }
        if (!foldedNames.add(name.toLowerCase(Locale.ROOT))) {
            throw new NotReadable("template.part-twice", name);
        }
        if (parts.size() == MOST_ENTRIES) {
            throw new NotReadable("template.too-many-parts", String.valueOf(MOST_ENTRIES));
        }
        parts.put(name, part);
    }

    /** All entries, in the file's order. */
    public Collection<Part> parts() {
        return parts.values();
    }

    /** One entry by its name. */
    public @Nullable Part part(String name) {
        return parts.get(name);
    }

    /** The name of a part's relationships part. */
    public static String relationshipsOf(String partName) {
        int slash = partName.lastIndexOf('/') + 1;
        return partName.substring(0, slash) + "_rels/" + partName.substring(slash) + ".rels";
    }

    /** A relationship's target as a part name; null if it leads out of the package. */
    public static @Nullable String resolve(String sourcePart, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String path = sourcePart.substring(0, sourcePart.lastIndexOf('/') + 1);
        String rest = target;
        while (rest.startsWith("../")) {
            if (path.isEmpty()) {
                return null;
            }
            path = path.substring(0, path.lastIndexOf('/', path.length() - 2) + 1);
            rest = rest.substring(3);
        }
        return path + rest;
    }
}
