package se.kansli.internal.word;

import java.io.IOException;
import java.util.List;
import se.kansli.internal.segment.Segment;
import se.kansli.internal.segment.Value;
import se.kansli.internal.xml.Utf8Output;
import se.kansli.text.Block;
import se.kansli.text.Block.BulletList;
import se.kansli.text.Block.NumberedList;
import se.kansli.text.Block.Paragraph;
import se.kansli.text.Inline;
import se.kansli.text.RichText;

/**
 * A rich text as paragraphs in the template's own styles.
 *
 * @param first what begins the first paragraph
 */
record RichTextSegment(Value value, RichTextLook look, Segment[] first) implements WordSegment {
    private static final byte[] PARAGRAPH_END = Utf8Output.bytes("</w:p>");
    private static final byte[] RUN_END = Utf8Output.bytes("</w:t></w:r>");
    private static final byte[] BREAK = Utf8Output.bytes("<w:r><w:br/></w:r>");
    private static final byte[] NOTHING = new byte[0];
    private static final byte[] LINK_END = Utf8Output.bytes("</w:hyperlink>");

    @Override
    public void write(WordRun run) throws IOException {
        if (!(value.get(run) instanceof RichText text)) {
            return;
        }
        boolean isFirst = true;
        for (Block block : text.blocks()) {
            if (!(block instanceof Paragraph paragraph)) {
                list(run, block, look.isListItem() ? 1 : 0);
            } else if (isFirst) {
                run.write(first);
                paragraph(run, NOTHING, paragraph);
            } else {
                paragraph(run, look.next(), paragraph);
            }
            isFirst = false;
        }
    }

    private void list(WordRun run, Block list, int depth) throws IOException {
        RichTextLook.ListLook style;
        int restarted = 0;
        List<List<Block>> items;
        if (list instanceof NumberedList numbered) {
            style = look.numbered(depth);
            items = numbered.items();
            restarted = run.restarts().restart(style.abstractId(), style.level(), numbered.start());
        } else {
            style = look.bullets(depth);
            items = ((BulletList) list).items();
        }
        for (List<Block> item : items) {
            boolean first = true;
            for (Block block : item) {
                if (!(block instanceof Paragraph paragraph)) {
                    list(run, block, depth + 1);
                } else if (!first) {
                    paragraph(run, style.next(), paragraph);
                } else if (restarted == 0) {
                    paragraph(run, style.item(), paragraph);
                } else {
                    run.out().raw(style.item());
                    run.out().ascii(Integer.toString(restarted));
                    paragraph(run, RichTextLook.ListLook.NUMBER_END, paragraph);
                }
                first = false;
            }
        }
    }

    private void paragraph(WordRun run, byte[] start, Paragraph paragraph) throws IOException {
        Utf8Output out = run.out();
        out.raw(start);
        String open = null;
        for (Inline inline : paragraph.content()) {
            String link = inline instanceof Inline.Text text && !RichTextLook.isWithheld(text) ? text.link() : null;
            if (open != null && !open.equals(link)) {
                out.raw(LINK_END);
            }
            if (link != null && !link.equals(open)) {
                out.raw(look.linkStart());
                out.ascii(run.additions().linkTo(link));
                out.ascii("\" w:history=\"1\">");
            }
            open = link;
            if (inline instanceof Inline.Text text) {
                out.raw(look.runStart(text));
                Field.text(out, text.text());
                out.raw(RUN_END);
            } else {
                out.raw(BREAK);
            }
        }
        if (open != null) {
            out.raw(LINK_END);
        }
        out.raw(PARAGRAPH_END);
    }
}
