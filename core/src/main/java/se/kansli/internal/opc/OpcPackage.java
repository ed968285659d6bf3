package se.kansli.internal.opc;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;

/**
 * A package in memory: its entries in order, compressed as they came. Immutable.
 *
 * <p>Nothing is trusted: {@link PackageReader} counts the sizes while reading, and does not take them from the directory.
 */
public final class OpcPackage {
    /** The part that says what the others are. */
    public static final String CONTENT_TYPES = "[Content_Types].xml";

    private final Map<String, Part> parts;
    private final PackageLimits limits;

    /**
     * An entry.
     *
     * @param name without a leading slash, such as {@code word/document.xml}
     * @param compressed the bytes as they stand in the zip
     * @param method {@link ZipEntry#STORED} or {@link ZipEntry#DEFLATED}
     * @param content the bytes decompressed
     */
    public record Part(String name, byte[] compressed, int method, long crc, byte[] content) {
        /** A part made here that is compressed already, such as a picture. */
        public static Part stored(String name, byte[] content) {
            return new Part(name, content, ZipEntry.STORED, crc(content), content);
        }

        /** A part made here, compressed. */
        public static Part deflated(String name, byte[] content) {
            Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION, true);
            try {
                deflater.setInput(content);
                deflater.finish();
                ByteArrayOutputStream compressed = new ByteArrayOutputStream();
                byte[] buffer = new byte[8192];
                while (!deflater.finished()) {
                    compressed.write(buffer, 0, deflater.deflate(buffer));
                }
                return new Part(name, compressed.toByteArray(), ZipEntry.DEFLATED, crc(content), content);
            } finally {
                deflater.end();
            }
        }

        static long crc(byte[] content) {
            CRC32 crc = new CRC32();
            crc.update(content);
            return crc.getValue();
        }
    }

    private OpcPackage(Map<String, Part> parts, PackageLimits limits) {
        this.parts = parts;
        this.limits = limits;
    }

    /** Reads a package. */
    public static OpcPackage read(byte[] file, PackageLimits limits) throws NotReadable {
        Map<String, Part> parts = new LinkedHashMap<>();
        PackageReader.read(file, limits).forEach(part -> parts.put(part.name(), part));
        return new OpcPackage(parts, limits);
    }

    /** The package with other entries in place of its own; those that become null are left out. */
    public OpcPackage map(Function<Part, @Nullable Part> replacement) {
        Map<String, Part> replaced = new LinkedHashMap<>();
        for (Part part : parts.values()) {
            Part other = replacement.apply(part);
            if (other != null) {
                replaced.put(other.name(), other);
            }
        }
        return new OpcPackage(replaced, limits);
    }

    /** All entries, in the file's order. */
    public Collection<Part> parts() {
        return Collections.unmodifiableCollection(parts.values());
    }

    /** One entry by its name. */
    public @Nullable Part part(String name) {
        return parts.get(name);
    }

    /** How much of its parts may be read. */
    public PackageLimits limits() {
        return limits;
    }

    /** The name of a part's relationships part. */
    public static String relationshipsOf(String partName) {
        int slash = partName.lastIndexOf('/') + 1;
        return partName.substring(0, slash) + "_rels/" + partName.substring(slash) + ".rels";
    }

    /** The name of the part whose relationships a part holds; null if it is no such part. */
    public static @Nullable String sourceOf(String relationshipsName) {
        int slash = relationshipsName.lastIndexOf('/') + 1;
        String folder = relationshipsName.substring(0, slash);
        String name = relationshipsName.substring(slash);
        boolean isOne = (folder.equals("_rels/") || folder.endsWith("/_rels/")) && name.endsWith(".rels");
        return isOne
                ? folder.substring(0, folder.length() - "_rels/".length())
                        + name.substring(0, name.length() - ".rels".length())
                : null;
    }

    /** A relationship's target as a part name; null if it leads out of the package. */
    public static @Nullable String resolve(String sourcePart, String target) {
        if (target.indexOf('\\') >= 0 || target.indexOf(':') >= 0) {
            return null;
        }
        String folder = target.startsWith("/") ? "" : sourcePart.substring(0, sourcePart.lastIndexOf('/') + 1);
        List<String> steps = new ArrayList<>();
        for (String step : (folder + target.substring(target.startsWith("/") ? 1 : 0)).split("/", -1)) {
            if (!step.equals("..")) {
                if (!step.equals(".")) {
                    steps.add(step);
                }
            } else if (steps.isEmpty()) {
                return null;
            } else {
                steps.remove(steps.size() - 1);
            }
        }
        return String.join("/", steps);
    }
}
