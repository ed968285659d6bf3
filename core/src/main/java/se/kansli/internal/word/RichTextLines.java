package se.kansli.internal.word;

import java.util.ArrayList;
import java.util.List;
import se.kansli.internal.word.RichTextLine.Kind;
import se.kansli.text.Block;
import se.kansli.text.Block.BulletList;
import se.kansli.text.Block.NumberedList;
import se.kansli.text.Block.Paragraph;
import se.kansli.text.RichText;

/** The lines of a rich text as {@link RichTextSegment} would write them: a template may have fewer levels of lists. Used once. */
final class RichTextLines {
    private final RichTextLook look;
    private final List<RichTextLine> lines = new ArrayList<>();

    private RichTextLines(RichTextLook look) {
        this.look = look;
    }

    static String text(RichText text, RichTextLook look) {
        if (text.isBlank()) {
            return "";
        }
        RichTextLines lines = new RichTextLines(look);
        for (Block block : text.blocks()) {
            if (block instanceof Paragraph paragraph) {
                lines.add(Kind.NOTHING, 0, 0, paragraph);
            } else {
                lines.list(block, look.listDepth());
            }
        }
        return RichTextLine.text(lines.lines);
    }

    private void list(Block list, int depth) {
        boolean isNumbered = list instanceof NumberedList;
        int shown = Math.min(depth, (isNumbered ? look.numbered() : look.bullets()).size() - 1);
        int number = list instanceof NumberedList numbered ? numbered.start() : 0;
        List<List<Block>> items =
                list instanceof NumberedList numbered ? numbered.items() : ((BulletList) list).items();
        for (List<Block> item : items) {
            boolean first = true;
            for (Block block : item) {
                if (!(block instanceof Paragraph paragraph)) {
                    list(block, depth + 1);
                } else if (first) {
                    add(isNumbered ? Kind.NUMBER : Kind.BULLET, shown, number++, paragraph);
                } else {
                    add(Kind.INDENT, shown, 0, paragraph);
                }
                first = false;
            }
        }
    }

    private void add(Kind kind, int depth, int number, Paragraph paragraph) {
        int shown = kind == Kind.NUMBER ? number : 0;
        lines.add(look.meant(new RichTextLine(kind, depth, shown, paragraph.content()), lines.isEmpty()));
    }
}
