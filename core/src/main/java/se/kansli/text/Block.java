package se.kansli.text;

import java.util.List;

/** What a rich text consists of. Immutable. */
public sealed interface Block {

    /**
     * A paragraph.
     *
     * @param content its text and line breaks, in order
     */
    record Paragraph(List<Inline> content) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }
    }

    /**
     * A list with bullets.
     *
     * @param items each a list of blocks: paragraphs and nested lists
     */
    record BulletList(List<List<Block>> items) implements Block {
        public BulletList {
            items = items.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A list with numbers.
     *
     * @param start the first item's number, 0 to 999,999,999
     * @param items each a list of blocks: paragraphs and nested lists
     */
    record NumberedList(int start, List<List<Block>> items) implements Block {
        public NumberedList {
            items = items.stream().map(List::copyOf).toList();
        }
    }
}
