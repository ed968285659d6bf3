package se.kansli.internal.masking;

import java.util.List;
import java.util.stream.Stream;
import se.kansli.text.Block;
import se.kansli.text.Block.BulletList;
import se.kansli.text.Block.NumberedList;
import se.kansli.text.Block.Paragraph;
import se.kansli.text.Inline;
import se.kansli.text.RichText;

/** Where the links of a rich text lead. */
final class Addresses {
    private Addresses() {}

    static Stream<String> of(RichText text) {
        return in(text.blocks());
    }

    private static Stream<String> in(List<Block> blocks) {
        return blocks.stream().flatMap(block -> {
            if (block instanceof Paragraph paragraph) {
                return paragraph.content().stream().flatMap(Addresses::in);
            } else if (block instanceof BulletList list) {
                return list.items().stream().flatMap(Addresses::in);
            }
            return block instanceof NumberedList list ? list.items().stream().flatMap(Addresses::in) : Stream.of();
        });
    }

    private static Stream<String> in(Inline inline) {
        return inline instanceof Inline.Text text ? Stream.ofNullable(text.link()) : Stream.of();
    }
}
