package se.kansli.internal.word;

import java.util.ArrayList;
import java.util.List;
import se.kansli.internal.word.RichTextLine.Kind;
import se.kansli.text.Block;
import se.kansli.text.RichText;

/** Lines to the paragraphs and nested lists that they show. Used once. */
final class RichTextBuilder {
    private final List<RichTextLine> lines;
    private int at;

    private RichTextBuilder(List<RichTextLine> lines) {
        this.lines = lines;
    }

    static RichText build(List<RichTextLine> lines) {
        return RichText.ofBlocks(new RichTextBuilder(lines).blocks(0));
    }

    /** The blocks up to the first line that does not lie so deep. */
    private List<Block> blocks(int depth) {
        List<Block> blocks = new ArrayList<>();
        while (at < lines.size()) {
            RichTextLine line = lines.get(at);
            boolean isOutside = line.isItem()
                    ? line.depth() < depth
                    : depth > 0 && (line.kind() == Kind.NOTHING || line.depth() < depth - 1);
            if (isOutside) {
                break;
            } else if (line.isItem()) {
                blocks.add(list(line));
            } else {
                blocks.add(new Block.Paragraph(line.content()));
                at++;
            }
        }
        return blocks;
    }

    /** The list that begins with a line. */
    private Block list(RichTextLine first) {
        List<List<Block>> items = new ArrayList<>();
        int number = first.number();
        while (at < lines.size()) {
            RichTextLine line = lines.get(at);
            if (line.kind() != first.kind() || line.depth() != first.depth() || line.number() != number) {
                break;
            }
            at++;
            number += line.kind() == Kind.NUMBER ? 1 : 0;
            List<Block> item = new ArrayList<>();
            item.add(new Block.Paragraph(line.content()));
            item.addAll(blocks(line.depth() + 1));
            items.add(item);
        }
        return first.kind() == Kind.NUMBER
                ? new Block.NumberedList(first.number(), items)
                : new Block.BulletList(items);
    }
}
