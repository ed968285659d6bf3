package se.kansli.template;

import se.kansli.internal.opc.PackageLimits;

/**
 * How much of a template is read before it is refused: a file of a few kilobytes can unpack to more than a machine holds.
 *
 * <pre>{@code
 * Limits limits = new Limits(500, 8 << 20, 16 << 20, 100, 100, 100_000);
 * Template.compile(MandateDescription.class, Path.of("mall.docx"), TemplateOptions.DEFAULTS.limitedTo(limits));
 * }</pre>
 *
 * @param entries parts in the file; from 1
 * @param bytesOfPart bytes of one part, unpacked; from 1
 * @param bytesOfAll bytes of all parts together, unpacked, and of the file itself; not below {@code bytesOfPart}
 * @param ratio bytes unpacked for each byte packed, asked of what unpacks to more than four megabytes; from 1
 * @param depth elements inside one another; 1 to 1,000
 * @param elements elements in all parts together; from 1
 */
public record Limits(int entries, long bytesOfPart, long bytesOfAll, int ratio, int depth, int elements) {
    private static final int DEEPEST = 1_000;
    private static final int TIMES_TEMPLATE = 5;

    /** More than a template of hundreds of pages with pictures needs. */
    public static final Limits DEFAULTS = of(PackageLimits.USUAL);

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one of them would let no template through, or is no limit
     */
    public Limits {
        require(entries >= 1, "entries", entries);
        require(bytesOfPart >= 1, "bytesOfPart", bytesOfPart);
        require(bytesOfAll >= bytesOfPart, "bytesOfAll", bytesOfAll);
        require(ratio >= 1, "ratio", ratio);
        require(depth >= 1 && depth <= DEEPEST, "depth", depth);
        require(elements >= 1, "elements", elements);
    }

    private static Limits of(PackageLimits limits) {
        return new Limits(
                limits.entries(),
                limits.bytesOfPart(),
                limits.bytesOfAll(),
                limits.ratio(),
                limits.depth(),
                limits.elements());
    }

    private static void require(boolean isSensible, String name, long value) {
        if (!isSensible) {
            throw new IllegalArgumentException(name + " is no sensible limit: " + value);
        }
    }

    PackageLimits internal() {
        return new PackageLimits(entries, bytesOfPart, bytesOfAll, ratio, depth, elements);
    }

    /** Those of documents, which repeat what their templates have once. */
    PackageLimits ofDocuments() {
        int most = (int) Math.min(Integer.MAX_VALUE, (long) elements * TIMES_TEMPLATE);
        return new PackageLimits(entries, bytesOfPart, bytesOfAll, ratio, depth, most);
    }
}
