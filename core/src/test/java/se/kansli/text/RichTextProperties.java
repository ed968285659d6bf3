package se.kansli.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RichTextProperties {

    @Property(tries = 10_000)
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
        return Arbitraries.randomValue(RichTexts::any);
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.randomValue(random -> RichTexts.line(random) + RichTexts.line(random));
    }
}
