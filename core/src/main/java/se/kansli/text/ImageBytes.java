package se.kansli.text;

import java.util.Arrays;
import java.util.List;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;

/**
 * The bytes of a picture file, PNG or JPEG (<i>bildfil</i>).
 *
 * <pre>{@code
 * ImageBytes photo = ImageBytes.of(Files.readAllBytes(Path.of("sal.jpg")));
 * photo.width();                                                              // 1600, in pixels
 * }</pre>
 *
 * <p>What it is, is told by the bytes, never by a name. In JSON it is base64. Two are equal when their bytes are.
 * Immutable and thread-safe.
 */
public final class ImageBytes {
    /** The largest file that is taken; in base64 that is the longest text JSON may have. */
    public static final int MOST_BYTES = 3_000_000;

    /** The most pixels: an A3 page scanned at 400 dots an inch has 31 million. */
    public static final int MOST_PIXELS = 50_000_000;

    private final byte[] bytes;
    private final ImageHeader header;
    private final int hash;

    /** The kinds of picture files that every Word shows. */
    public enum Format {
        /** Portable Network Graphics. */
        PNG,
        /** JPEG, baseline or progressive. */
        JPEG
    }

    private ImageBytes(byte[] bytes, ImageHeader header) {
        this.bytes = bytes;
        this.header = header;
        hash = Arrays.hashCode(bytes);
    }

    /**
     * Takes the bytes of a file.
     *
     * @param bytes a whole PNG or JPEG file; copied
     * @return the picture
     * @throws InvalidDocumentException if it is neither, is damaged or too large, or is a photo that must be turned to be
     *     looked at
     */
    public static ImageBytes of(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw refused("picture.bytes", "size", bytes.length, "most", MOST_BYTES);
        }
        byte[] copy = bytes.clone();
        ImageHeader header = ImageHeader.read(copy);
        if ((long) header.width() * header.height() > MOST_PIXELS) {
            throw refused("picture.pixels", "width", header.width(), "height", header.height(), "most", MOST_PIXELS);
        }
        return new ImageBytes(copy, header);
    }

    static InvalidDocumentException refused(String key, Object... values) {
        Problem problem = Blocks.problem(key, Location.UNKNOWN, values);
        return new InvalidDocumentException(List.of(problem));
    }

    /**
     * The file.
     *
     * @return a copy
     */
    public byte[] bytes() {
        return bytes.clone();
    }

    /**
     * What kind of file it is.
     *
     * @return PNG or JPEG
     */
    public Format format() {
        return header.format();
    }

    /**
     * How wide it is.
     *
     * @return pixels, at least 1
     */
    public int width() {
        return header.width();
    }

    /**
     * How high it is.
     *
     * @return pixels, at least 1
     */
    public int height() {
        return header.height();
    }

    /**
     * Its width divided by its height, as it is to be seen: a scanned page may have pixels that are not square.
     *
     * @return more than 0
     */
    public double proportion() {
        return (double) header.width() / header.height() * header.pixelProportion();
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof ImageBytes image && hash == image.hash && Arrays.equals(bytes, image.bytes);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** The kind and the sizes, not the bytes. */
    @Override
    public String toString() {
        return header.format() + " " + header.width() + " × " + header.height() + ", " + bytes.length + " bytes";
    }
}
