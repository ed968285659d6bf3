package se.kansli.internal.word;

import java.util.List;
import se.kansli.text.Block;
import se.kansli.text.Inline;
import se.kansli.text.RichText;

/**
 * A paragraph of a rich text, as a document shows it: a document has no lists, only paragraphs with bullets or numbers.
 *
 * @param depth of the list, from 0
 * @param number that it shows, if it shows one
 */
record RichTextLine(Kind kind, int depth, int number, List<Inline> content) {

    /** What stands before the text. */
    enum Kind {
        NOTHING,
        BULLET,
        NUMBER,
        /** Nothing, in a list: it belongs to the item above. */
        INDENT
    }

    boolean isItem() {
        return kind == Kind.BULLET || kind == Kind.NUMBER;
    }

    /** The line of a text, for comparing; empty if there is nothing in it. */
    String text() {
        String markup = RichText.ofBlocks(List.of(new Block.Paragraph(content))).markup();
        return markup.isEmpty()
                ? ""
                : switch (kind) {
                    case NOTHING -> markup;
                    case BULLET -> "  ".repeat(depth) + "- " + markup;
                    case NUMBER -> "  ".repeat(depth) + number + ". " + markup;
                    case INDENT -> "  ".repeat(depth + 1) + markup;
                };
    }

    /** The text of lines, for comparing; empty if there is nothing in it. */
    static String text(List<RichTextLine> lines) {
        List<String> texts = lines.stream()
                .map(RichTextLine::text)
                .filter(text -> !text.isEmpty())
                .toList();
        String all = String.join("\n", texts);
        return all.isBlank() ? "" : all;
    }
}
