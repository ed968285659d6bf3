package se.kansli.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.kansli.problem.InvalidDocumentException;

/** Markup made to make a reader slow or to break its stack. */
class PathologicalMarkupTest {
    private static final Duration QUICKLY = Duration.ofSeconds(8);

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void isAnsweredQuicklyAndLosesNothing(String name, String markup) {
        RichText text = assertTimeoutPreemptively(QUICKLY, () -> RichText.of(markup));

        assertThat(assertTimeoutPreemptively(QUICKLY, () -> RichText.of(text.markup())))
                .isEqualTo(text);
    }

    static Stream<Arguments> isAnsweredQuicklyAndLosesNothing() {
        return Stream.of(
                Arguments.of("asterisks on one side", "*".repeat(10_000) + "a"),
                Arguments.of("brackets on both sides", "[".repeat(10_000) + "a" + "]".repeat(10_000)),
                Arguments.of("brackets on one side", "[".repeat(10_000) + "a"),
                Arguments.of("links in links", "[".repeat(10_000) + "a" + "](https://a.se)".repeat(10_000)),
                Arguments.of("emphasis that never ends", "*a _b ".repeat(10_000)),
                Arguments.of("less-than signs", "<".repeat(10_000)),
                Arguments.of("ampersands", "&".repeat(100_000)),
                Arguments.of("backslashes", "\\".repeat(100_000)),
                Arguments.of("breaks", "a\\\n".repeat(20_000) + "a"),
                Arguments.of("a paragraph of a megabyte", "abc def ".repeat(131_072)),
                Arguments.of("a megabyte of short lines", "abcdefg\n".repeat(131_072)),
                Arguments.of("a long list", "- a\n".repeat(20_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void isRefusedOrReadQuickly(String name, String markup) {
        assertTimeoutPreemptively(QUICKLY, () -> {
            try {
                assertThat(RichText.of(markup).plainText()).isNotEmpty();
            } catch (InvalidDocumentException e) {
                assertThat(e.problems()).isNotEmpty();
            }
        });
    }

    static Stream<Arguments> isRefusedOrReadQuickly() {
        return Stream.of(
                Arguments.of("asterisks on both sides", "*".repeat(10_000) + "a" + "*".repeat(10_000)),
                Arguments.of("quotations", ">".repeat(10_000) + "a"),
                Arguments.of("lists in lists", "- ".repeat(10_000) + "a"),
                Arguments.of("images in images", "![".repeat(2_000) + "a" + "](https://a.se)".repeat(2_000)),
                Arguments.of("backticks", "`".repeat(10_000) + "a"),
                Arguments.of("emphasis in emphasis", "*a **b ".repeat(10_000) + "c** d* ".repeat(10_000)),
                Arguments.of("deeper and deeper lists", deeperAndDeeper()));
    }

    private static String deeperAndDeeper() {
        StringBuilder markup = new StringBuilder();
        for (int depth = 0; depth < 500; depth++) {
            markup.append("  ".repeat(depth)).append("- a\n");
        }
        return markup.toString();
    }
}
