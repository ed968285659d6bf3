package se.kansli.internal.opc;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * Reads a zip twice: entry by entry as they follow on each other, and as the directory at its end lists them. Used once.
 *
 * <p>Some programs read the one, others the other, and a file made to be one thing to a virus scanner and another to Word
 * is refused. The library reads both ways; that they agree, that the checksums are right and that it does not grow
 * without end are what it leaves to its caller.
 */
final class PackageReader {
    /** What would lead out of the package, or means another name to another program. */
    private static final Pattern FORBIDDEN_IN_NAME =
            Pattern.compile("^/|//|[\\\\:\\p{Cntrl}\uFFFD]|\\.(/|$)|%(?:2[ef]|5c)|\\.piece$", Pattern.CASE_INSENSITIVE);

    private static final String ZIP = "PK\u0003\u0004";
    /** How Word's old format begins, and its encrypted one. */
    private static final String COMPOUND_FILE = "\u00d0\u00cf\u0011\u00e0";

    /** Below this what is packed hard does no harm, and a text of one letter often is. */
    private static final long RATIO_MATTERS_FROM = 4 << 20;
    /** Names, dates and notes about an entry, here and in the directory: Word itself pads them with half a kilobyte. */
    private static final long MOST_BYTES_ABOUT_ENTRY = 4 << 10;

    private final byte[] file;
    private final PackageLimits limits;
    private final List<Entry> entries = new ArrayList<>();
    private final Set<String> foldedNames = new HashSet<>();
    private long packedBytes;
    private long bytes;

    /** An entry as it stands in the row of entries. */
    private record Entry(String name, int method, long packedSize, byte[] content) {}

    private PackageReader(byte[] file, PackageLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    static List<OpcPackage.Part> read(byte[] file, PackageLimits limits) throws NotReadable {
        PackageReader reader = new PackageReader(file, limits);
        reader.requireZip();
        try {
            reader.readEntries();
            return reader.partsByDirectory();
        } catch (IOException | RuntimeException e) { // the library answers damage with either
            throw new NotReadable("template.damaged", "");
        }
    }

    private void requireZip() throws NotReadable {
        String start = new String(file, 0, Math.min(4, file.length), StandardCharsets.ISO_8859_1);
        if (start.equals(COMPOUND_FILE)) {
            throw new NotReadable("template.encrypted/whole", "");
        } else if (file.length == 0) {
            throw new NotReadable("template.not-zip/empty", "");
        } else if (!start.equals(ZIP)) {
            throw new NotReadable("template.not-zip", "");
        } else if (file.length > limits.bytesOfAll()) {
            throw new NotReadable("template.too-large/file", PackageLimits.megabytes(limits.bytesOfAll()));
        }
    }

    private void readEntries() throws IOException, NotReadable {
        try (ZipArchiveInputStream zip =
                new ZipArchiveInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8.name(), false)) {
            for (ZipArchiveEntry entry; (entry = next(zip)) != null; ) {
                if (entries.size() == limits.entries()) {
                    throw new NotReadable("template.too-many-parts", String.valueOf(limits.entries()));
                }
                String name = name(entry);
                if (!isReadable(entry) || !zip.canReadEntryData(entry)) {
                    throw NotReadable.part("template.encrypted", name);
                }
                boolean isFolder = name.endsWith("/") && entry.getSize() <= 0;
                if (name.isEmpty() || FORBIDDEN_IN_NAME.matcher(name).find() || !isFolder && name.endsWith("/")) {
                    throw NotReadable.part("template.part-name", name);
                } else if (!foldedNames.add(name.toLowerCase(Locale.ROOT))) {
                    throw NotReadable.part("template.part-twice", name);
                }
                byte[] content = unpack(zip, name);
                packedBytes += zip.getCompressedCount();
                entries.add(new Entry(name, entry.getMethod(), zip.getCompressedCount(), content));
            }
        }
    }

    private static @Nullable ZipArchiveEntry next(ZipArchiveInputStream zip) throws IOException, NotReadable {
        try {
            return zip.getNextEntry();
        } catch (NoClassDefFoundError e) { // for some ways of packing the library asks for another one
            throw new NotReadable("template.encrypted/packed", "");
        }
    }

    /** The name as its bytes say, without the library's kindness towards backslashes and second names. */
    private static String name(ZipArchiveEntry entry) {
        return new String(entry.getRawName(), StandardCharsets.UTF_8);
    }

    private static boolean isReadable(ZipArchiveEntry entry) {
        return (entry.getMethod() == ZipEntry.DEFLATED || entry.getMethod() == ZipEntry.STORED)
                && !entry.getGeneralPurposeBit().usesEncryption();
    }

    private byte[] unpack(ZipArchiveInputStream zip, String name) throws IOException, NotReadable {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int n; (n = zip.read(buffer)) >= 0; ) {
            content.write(buffer, 0, n);
            bytes += n;
            if (content.size() > limits.bytesOfPart()) {
                throw NotReadable.part("template.too-large", name);
            } else if (bytes > limits.bytesOfAll()) {
                throw new NotReadable("template.too-large/all", PackageLimits.megabytes(limits.bytesOfAll()));
            } else if (isTooDense(content.size(), zip.getCompressedCount())
                    || isTooDense(bytes, packedBytes + zip.getCompressedCount())) {
                throw NotReadable.part("template.too-large/ratio", name);
            }
        }
        return content.toByteArray();
    }

    private boolean isTooDense(long unpacked, long packed) {
        return unpacked > RATIO_MATTERS_FROM && unpacked / limits.ratio() > packed;
    }

    private List<OpcPackage.Part> partsByDirectory() throws IOException, NotReadable {
        // a directory of millions of entries fills the memory before the first can be asked for
        if (file.length - packedBytes > (entries.size() + 1) * MOST_BYTES_ABOUT_ENTRY) {
            throw new NotReadable("template.damaged", "");
        }
        List<OpcPackage.Part> parts = new ArrayList<>();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .setUseUnicodeExtraFields(false)
                .get()) {
            Enumeration<ZipArchiveEntry> listed = zip.getEntriesInPhysicalOrder();
            for (Entry entry : entries) {
                ZipArchiveEntry other = listed.hasMoreElements() ? listed.nextElement() : null;
                if (other == null || !isSame(entry, other)) {
                    throw NotReadable.part("template.damaged/part", entry.name());
                }
                byte[] packed;
                try (InputStream in = zip.getRawInputStream(other)) {
                    packed = in.readAllBytes();
                }
                OpcPackage.Part part = new OpcPackage.Part(
                        entry.name(), packed, entry.method(), OpcPackage.Part.crc(entry.content()), entry.content());
                if (part.crc() != other.getCrc()) {
                    throw NotReadable.part("template.damaged/part", entry.name());
                } else if (!entry.name().endsWith("/")) {
                    parts.add(part);
                }
            }
            if (listed.hasMoreElements()) {
                throw NotReadable.part("template.damaged/part", name(listed.nextElement()));
            }
        }
        return parts;
    }

    private static boolean isSame(Entry entry, ZipArchiveEntry listed) {
        return entry.name().equals(name(listed))
                && entry.method() == listed.getMethod()
                && isReadable(listed)
                && entry.packedSize() == listed.getCompressedSize()
                && entry.content().length == listed.getSize();
    }
}
