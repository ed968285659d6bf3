package se.kansli.internal.opc;

/**
 * How much of a file is read before it is refused: a few kilobytes can unpack to more than any machine holds.
 *
 * @param entries in the package
 * @param bytesOfPart of one part, unpacked
 * @param bytesOfAll of all parts together, unpacked, and of the file itself
 * @param ratio of bytes unpacked to bytes packed; not asked of the first few megabytes
 * @param depth of elements inside one another
 * @param elements of all parts together
 */
public record PackageLimits(int entries, long bytesOfPart, long bytesOfAll, int ratio, int depth, int elements) {
    /** More than a document of hundreds of pages with pictures needs. */
    public static final PackageLimits USUAL = new PackageLimits(2_000, 64L << 20, 256L << 20, 200, 256, 200_000);

    /** What is left of the limits when some elements have been read. */
    public PackageLimits less(int elementsRead) {
        return new PackageLimits(entries, bytesOfPart, bytesOfAll, ratio, depth, elements - elementsRead);
    }

    /** A number of bytes in megabytes, for people; at least one. */
    public static String megabytes(long bytes) {
        return String.valueOf(Math.max(1, bytes >> 20));
    }
}
