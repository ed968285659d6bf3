package se.kansli.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.kansli.text.Block.BulletList;
import se.kansli.text.Block.NumberedList;
import se.kansli.text.Block.Paragraph;
import se.kansli.text.Inline.Break;
import se.kansli.text.Inline.Text;

/** What a rich text may say, and how it is written. */
class RichTextTest {

    @Test
    void readsParagraphsListsMarksLinksAndBreaks() {
        RichText text = RichText.of("""
                Kommunerna *ska* **samverka**\\
                kring [**avtal** om](https://example.se/avtal)
                mål:

                - ett
                - två

                  3. tre
                  4. fyra
                """);

        assertThat(text.blocks())
                .containsExactly(
                        new Paragraph(List.of(
                                new Text("Kommunerna "),
                                new Text("ska", false, true, null),
                                new Text(" "),
                                new Text("samverka", true, false, null),
                                new Break(),
                                new Text("kring "),
                                new Text("avtal", true, false, "https://example.se/avtal"),
                                new Text(" om", false, false, "https://example.se/avtal"),
                                new Text(" mål:"))),
                        new BulletList(List.of(
                                List.of(paragraph("ett")),
                                List.of(
                                        paragraph("två"),
                                        new NumberedList(
                                                3, List.of(List.of(paragraph("tre")), List.of(paragraph("fyra"))))))));
    }

    @Test
    void writesOneFormForAllWaysToSayTheSame() {
        RichText text = RichText.of("* _a_ __b__\n\n\n* c  \n  d\n\n7) e");

        assertThat(text.markup()).isEqualTo("- _a_ **b**\n- c\\\n  d\n\n7. e");
        assertThat(text).isEqualTo(RichText.of(text.markup())).hasSameHashCodeAs(RichText.of(text.markup()));
        assertThat(text).hasToString(text.markup()).isNotEqualTo(RichText.of("a"));
    }

    @Test
    void givesTheCharactersAlone() {
        assertThat(RichText.of("En **fet** [länk](tel:0500)\\\nrad\n\n- a\n  1. b\n- c")
                        .plainText())
                .isEqualTo("En fet länk\nrad\n\na\n\nb\n\nc");
    }

    @Test
    void takesPlainTextForNoMarkup() {
        RichText text = RichText.plain("# 1 * 2 är *inte* 1. 2\n- <b>\n\n> [x](y) &amp;");

        assertThat(text.plainText()).isEqualTo("# 1 * 2 är *inte* 1. 2\n- <b>\n\n> [x](y) &amp;");
        assertThat(text.blocks()).hasSize(2).allMatch(Paragraph.class::isInstance);
        assertThat(RichText.of(text.markup())).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "-", "1.", "&#32;", "&#10;", "\\\n"})
    void knowsWhatHasNothingToPrint(String markup) {
        RichText text = RichText.of(markup);

        assertThat(text.plainText().isBlank()).isEqualTo(text.isBlank());
        assertThat(RichText.of(text.markup())).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.se",
                "https://example.se/a?b=c&d=e#f",
                "HTTPS://EXAMPLE.SE",
                "mailto:utbildning@example.se?subject=M%C3%B6te",
                "tel:+46-500-498000",
                "https://sv.wikipedia.org/wiki/Mål_(förvaltning)"
            })
    void acceptsAddressesThatAReaderMayBeSentTo(String address) {
        RichText text = RichText.ofBlocks(List.of(new Paragraph(List.of(new Text("a", false, false, address)))));

        assertThat(RichText.of("[a](" + address + ")")).isEqualTo(text);
        assertThat(RichText.of(text.markup())).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x\uD840\uDC2Ay", "\uD840\uDC5C", "\uD840\uDC3Cb>", "\uD840\uDC60", "\uD840\uDC5B"})
    void keepsCharactersBeyondTheFirstPlane(String line) {
        assertThat(RichText.of(RichText.plain(line).markup()).plainText()).isEqualTo(line);
    }

    @Test
    void joinsNeighboursAndLeavesOutWhatIsEmpty() {
        RichText text = RichText.ofBlocks(List.of(
                new Paragraph(List.of(new Text("a"), new Text(""), new Text("b\r\nc"))),
                new Paragraph(List.of(new Text(""))),
                new BulletList(List.of(List.of(), List.of(new Paragraph(List.of())))),
                new NumberedList(1, List.of())));

        assertThat(text.blocks()).containsExactly(new Paragraph(List.of(new Text("ab"), new Break(), new Text("c"))));
        assertThat(RichText.ofBlocks(List.of())).isEqualTo(RichText.of("")).isEqualTo(RichText.plain(""));
    }

    private static Paragraph paragraph(String text) {
        return new Paragraph(List.of(new Text(text)));
    }
}
