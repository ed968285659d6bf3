package se.kansli.internal.word;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.xml.Utf8Output;
import se.kansli.text.Inline;
import se.kansli.text.Withheld;

/**
 * How a rich text looks at its place: the properties of the control's first paragraph and run, and the template's styles
 * for lists and links, see {@link LookCompiler}. Immutable.
 *
 * @param next start of the paragraphs after the first; in a list item without a bullet of their own
 * @param isListItem whether the first paragraph is an item of a list, so that lists in the text lie one level deeper
 * @param style of the first paragraph
 * @param runStarts by strong, emphasis, link, withheld as the bits 1, 2, 4, 8
 * @param marksWithheld whether it can be seen what may not be published
 * @param hides what cannot be seen here because the whole text looks so
 */
record RichTextLook(
        byte[] next,
        boolean isListItem,
        @Nullable String style,
        byte[][] runStarts,
        boolean marksWithheld,
        byte[] linkStart,
        List<ListLook> bullets,
        List<ListLook> numbered,
        Hidden hides) {

    /** The style of characters that may not be published. */
    static final String WITHHELD = "Sekretess";

    /**
     * One level of a list.
     *
     * @param item start of an item; of a numbered one up to the list's id
     * @param next start of an item's further paragraphs
     */
    record ListLook(byte[] item, byte[] next, String abstractId, int level) {
        static final byte[] NUMBER_END = Utf8Output.bytes("\"/></w:numPr></w:pPr>");
    }

    /** What all of a text has. */
    record Hidden(boolean strong, boolean emphasis) {}

    /** How deep a list in the text lies at least. */
    int listDepth() {
        return isListItem ? 1 : 0;
    }

    /**
     * A line of the text as it is meant where the whole text may be an item of a list, and may be bold or in italics.
     *
     * @param isFirst whether it is the text's first, whose bullet or number is then that of the item
     */
    RichTextLine meant(RichTextLine line, boolean isFirst) {
        List<Inline> content = line.content().stream().map(this::visible).toList();
        int depth = line.depth() - listDepth();
        return depth < 0 && (isFirst || !line.isItem())
                ? new RichTextLine(RichTextLine.Kind.NOTHING, 0, 0, content)
                : new RichTextLine(line.kind(), Math.max(0, depth), line.number(), content);
    }

    private Inline visible(Inline inline) {
        if (!(inline instanceof Inline.Text text)) {
            return inline;
        }
        String link = isWithheld(text) && !marksWithheld ? null : text.link();
        return new Inline.Text(
                text.text(), text.strong() && !hides.strong(), text.emphasis() && !hides.emphasis(), link);
    }

    static boolean isWithheld(Inline.Text text) {
        return Withheld.PART.equals(text.link());
    }

    byte[] runStart(Inline.Text text) {
        int character = text.link() == null ? 0 : isWithheld(text) ? 8 : 4;
        return runStarts[(text.strong() ? 1 : 0) | (text.emphasis() ? 2 : 0) | character];
    }

    ListLook bullets(int depth) {
        return bullets.get(Math.min(depth, bullets.size() - 1));
    }

    ListLook numbered(int depth) {
        return numbered.get(Math.min(depth, numbered.size() - 1));
    }
}
