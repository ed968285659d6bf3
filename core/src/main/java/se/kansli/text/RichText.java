package se.kansli.text;

import java.util.List;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.problem.Problem;

/**
 * Text of paragraphs, lists, bold, italics, links and line breaks: a subset of CommonMark.
 *
 * <pre>{@code
 * RichText background = RichText.of("""
 *         Kommunerna *ska* samverka:
 *
 *         - kring mål
 *         - kring [avtal](https://example.se/avtal)
 *         """);
 * RichText verbatim = RichText.plain("1 * 2 är inte 1. 2");
 * }</pre>
 *
 * <p>What may not be published is a link to {@code sekretess:}, as in {@code Eleven [Alva](sekretess:) byter skola}: copies to
 * publish have {@link Withheld#MASK} there.
 *
 * <p>Two rich texts are equal when they say the same in the same form, however their markup was written. Characters are
 * kept as they are, spaces within a line too; CommonMark itself drops spaces at a line's ends. Anything else of
 * CommonMark (headings, code, quotations, pictures, HTML …) is a problem with line and column, never lost and never
 * taken as plain text. Immutable and thread-safe.
 */
public final class RichText {
    private static final RichText EMPTY = new RichText(List.of());

    private final List<Block> blocks;

    private RichText(List<Block> blocks) {
        this.blocks = blocks;
    }

    /**
     * Reads markup.
     *
     * @param markup CommonMark
     * @return the text it says
     * @throws InvalidDocumentException with every place that is outside the subset; locations are lines and columns of
     *     the markup
     */
    public static RichText of(String markup) {
        MarkupReader reader = new MarkupReader();
        List<Block> blocks = reader.read(markup);
        List<Problem> problems = reader.problems();
        if (!problems.isEmpty()) {
            throw new InvalidDocumentException(problems);
        }
        return new RichText(blocks);
    }

    /**
     * Takes text as it is: nothing in it is markup. A blank line parts paragraphs, a single line end is a line break.
     *
     * @param text any text
     * @return a rich text whose {@link #plainText()} is the text
     * @throws InvalidDocumentException for characters that a document cannot hold
     */
    public static RichText plain(String text) {
        return ofBlocks(Blocks.ofPlain(text));
    }

    /**
     * Builds a text from its parts. Neighbours with the same look are joined; empty paragraphs, items and lists are left
     * out.
     *
     * @param blocks paragraphs and lists
     * @return the text
     * @throws InvalidDocumentException for a link that is not http, https, mailto or tel, a list number out of range, or
     *     characters that a document cannot hold
     */
    public static RichText ofBlocks(List<Block> blocks) {
        List<Problem> problems = Blocks.check(blocks);
        if (!problems.isEmpty()) {
            throw new InvalidDocumentException(problems);
        }
        List<Block> joined = Blocks.joined(blocks);
        return joined.isEmpty() ? EMPTY : new RichText(joined);
    }

    /**
     * The text's structure.
     *
     * @return paragraphs and lists, in order
     */
    public List<Block> blocks() {
        return blocks;
    }

    /**
     * Tells whether the text has nothing to print.
     *
     * @return true if there is no character but white space
     */
    public boolean isBlank() {
        return plainText().isBlank();
    }

    /**
     * The text as CommonMark that {@link #of} reads back to an equal text.
     *
     * @return markup, without a line end at its end
     */
    public String markup() {
        return new MarkupWriter().write(blocks);
    }

    /**
     * The characters alone: paragraphs and items parted by a blank line, line breaks as line ends, no bullets, numbers
     * or addresses.
     *
     * @return text without markup
     */
    public String plainText() {
        return Blocks.plainText(blocks);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RichText text && blocks.equals(text.blocks);
    }

    @Override
    public int hashCode() {
        return blocks.hashCode();
    }

    /** The markup. */
    @Override
    public String toString() {
        return markup();
    }
}
