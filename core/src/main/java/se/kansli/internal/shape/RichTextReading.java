package se.kansli.internal.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import se.kansli.internal.value.XmlCharacters;
import se.kansli.text.Block;
import se.kansli.text.Block.BulletList;
import se.kansli.text.Block.Paragraph;
import se.kansli.text.Inline;
import se.kansli.text.RichText;

/**
 * Rich text of plain text: nothing in it is markup, but blank lines part paragraphs, single line ends are line breaks, and
 * lines that begin with "- " or "• " are a list.
 */
public final class RichTextReading {
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\r|\\n");

    private final List<Block> blocks = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final List<List<Block>> items = new ArrayList<>();

    private RichTextReading() {}

    /** The text; fails for characters that no document can hold. */
    public static Parsed parse(String typed) {
        int refused = XmlCharacters.firstRefused(typed);
        if (refused >= 0) {
            String code = String.format("U+%04X", (int) typed.charAt(refused));
            return Parsed.failed("read.character", Map.of("value", typed, "code", code));
        }
        return new Parsed.Value(new RichTextReading().read(typed));
    }

    private RichText read(String typed) {
        for (String line : LINE_END.split(typed, -1)) {
            if (line.isBlank()) {
                endParagraph();
            } else if (line.startsWith("- ") || line.startsWith("• ")) {
                endParagraph();
                items.add(List.of(paragraph(line.substring(2))));
            } else {
                endList();
                lines.add(line);
            }
        }
        endParagraph();
        endList();
        return RichText.ofBlocks(blocks);
    }

    private void endParagraph() {
        if (!lines.isEmpty()) {
            blocks.add(paragraph(String.join("\n", lines)));
            lines.clear();
        }
    }

    private void endList() {
        if (!items.isEmpty()) {
            blocks.add(new BulletList(items));
            items.clear();
        }
    }

    private static Paragraph paragraph(String text) {
        return new Paragraph(List.of(new Inline.Text(text)));
    }
}
