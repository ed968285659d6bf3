package se.kansli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RichTextProperties {

    @Property(tries = 3000)
    void markupReadsBackToTheSameText(@ForAll("texts") RichText text) {
        assertThat(RichText.of(text.markup()).blocks()).isEqualTo(text.blocks());
    }

    @Property(tries = 2000)
    void plainTextIsKeptToTheCharacter(@ForAll("lines") String line) {
        RichText text = RichText.plain(line);

        assertThat(text.plainText()).isEqualTo(line);
        assertThat(RichText.of(text.markup())).isEqualTo(text);
    }

    @Provide
    Arbitrary<RichText> texts() {
        return RichTexts.any();
    }

    @Provide
    Arbitrary<String> lines() {
        return RichTexts.characters().ofMinLength(1).ofMaxLength(20);
    }

    /** Rich texts full of what makes CommonMark stumble. */
    static final class RichTexts {
        private static final String[] LINKS = {
            "https://example.se/a_b*c", "mailto:utbildning@example.se", "http://example.se/(x)?a=1&copy=2", "tel:0000"
        };

        static net.jqwik.api.arbitraries.StringArbitrary characters() {
            return Arbitraries.strings()
                    .withChars("abåÖ019 ")
                    .withChars("  *_`[]()<>&#+-.!~=\\\"':;/|§–”^$€\t\u00A0\u2003\u200B\u0301&a;")
                    .withCharRange('\u0400', '\u0410');
        }

        static Arbitrary<RichText> any() {
            return blocks(2).map(RichText::ofBlocks);
        }

        private static Arbitrary<List<Block>> blocks(int depth) {
            Arbitrary<Block> paragraph =
                    inline().list().ofMinSize(1).ofMaxSize(5).map(Block.Paragraph::new);
            if (depth == 0) {
                return paragraph.list().ofMinSize(1).ofMaxSize(2);
            }
            Arbitrary<List<List<Block>>> items = Arbitraries.lazy(() -> blocks(depth - 1))
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(3);
            Arbitrary<Block> bullets = items.map(Block.BulletList::new);
            Arbitrary<Block> numbered = Combinators.combine(
                            Arbitraries.integers().between(0, 1200), items)
                    .as(Block.NumberedList::new);
            return Arbitraries.oneOf(paragraph, paragraph, bullets, numbered)
                    .list()
                    .ofMinSize(1)
                    .ofMaxSize(3)
                    .map(ArrayList::new);
        }

        private static Arbitrary<Inline> inline() {
            Arbitrary<Inline> text = Combinators.combine(
                            Arbitraries.oneOf(
                                    characters().ofMinLength(1).ofMaxLength(8),
                                    Arbitraries.of("1. a", "- x", "# y", "ord", " ", "😀", "a😀", "&copy;", "---")),
                            Arbitraries.of(true, false),
                            Arbitraries.of(true, false),
                            Arbitraries.of(LINKS).injectNull(0.8))
                    .as(Inline.Text::new);
            return Arbitraries.frequencyOf(
                    net.jqwik.api.Tuple.of(6, text), net.jqwik.api.Tuple.of(1, Arbitraries.just(new Inline.Break())));
        }
    }
}
