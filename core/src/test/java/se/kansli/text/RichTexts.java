package se.kansli.text;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.StringArbitrary;

/** Rich texts full of what makes CommonMark stumble. */
public final class RichTexts {
    private static final String[] LINKS = {
        "https://example.se/a_b*c",
        "mailto:utbildning@example.se",
        "http://example.se/(x)?a=1&copy=2",
        "tel:0000",
        "https://example.se/åäö?`q`=<1>\\#[x]\"'"
    };

    /** U+2002A, U+2005C and U+2003C end in the same sixteen bits as an asterisk, a backslash and a less-than sign. */
    private static final String[] WORDS = {
        "1. a",
        "- x",
        "# y",
        "ord",
        " ",
        "😀",
        "a😀",
        "👩‍👩‍👧",
        "&copy;",
        "---",
        "مرحبا",
        "e\u0301",
        "\uD840\uDC2A",
        "\uD840\uDC5C",
        "\uD840\uDC3C"
    };

    private RichTexts() {}

    /** One line of single characters, most of which mean something to CommonMark. */
    public static StringArbitrary characters() {
        return Arbitraries.strings()
                .withChars("abåÖ019 ")
                .withChars("  *_`[]()<>&#+-.!~=\\\"':;/|§–”^$€\t\u00A0\u2003\u200B\u0301&a;")
                .withCharRange('\u0400', '\u0410');
    }

    /** Paragraphs and nested lists; some say nothing at all. */
    public static Arbitrary<RichText> any() {
        return blocks(2).map(RichText::ofBlocks);
    }

    /** As {@link #any()}, but there is always something to print. */
    public static Arbitrary<RichText> printable() {
        return any().filter(text -> !text.isBlank());
    }

    private static Arbitrary<List<Block>> blocks(int depth) {
        Arbitrary<Block> paragraph = inline().list().ofMinSize(1).ofMaxSize(5).map(Block.Paragraph::new);
        if (depth == 0) {
            return paragraph.list().ofMinSize(1).ofMaxSize(2);
        }
        Arbitrary<List<List<Block>>> items =
                Arbitraries.lazy(() -> blocks(depth - 1)).list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<Block> bullets = items.map(Block.BulletList::new);
        Arbitrary<Block> numbered = Combinators.combine(Arbitraries.integers().between(0, 1200), items)
                .as(Block.NumberedList::new);
        return Arbitraries.oneOf(paragraph, paragraph, bullets, numbered)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(ArrayList::new);
    }

    private static Arbitrary<Inline> inline() {
        Arbitrary<Inline> text = Combinators.combine(
                        Arbitraries.oneOf(characters().ofMinLength(1).ofMaxLength(8), Arbitraries.of(WORDS)),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(LINKS).injectNull(0.8))
                .as(Inline.Text::new);
        return Arbitraries.frequencyOf(Tuple.of(6, text), Tuple.of(1, Arbitraries.just(new Inline.Break())));
    }
}
