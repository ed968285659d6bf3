package se.kansli.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.kansli.problem.InvalidDocumentException;
import se.kansli.problem.Problem;
import se.kansli.text.Block.BulletList;
import se.kansli.text.Block.NumberedList;
import se.kansli.text.Block.Paragraph;
import se.kansli.text.Inline.Break;
import se.kansli.text.Inline.Text;

/** What is outside the subset, what no document can hold, and where the subset ends. */
class RichTextProblemsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a\\n\\n# Rubrik | 3:1 text.heading",
                "Rubrik\\n=== | 1:1 text.heading",
                "Rubrik\\n--- | 1:1 text.heading",
                "a\\n\\n- b\\n  > c | 4:3 text.quotation",
                "a\\n\\n    kod | 3:1 text.code",
                "```\\nkod\\n``` | 1:1 text.code",
                "~~~\\nkod\\n~~~ | 1:1 text.code",
                "a `b` c | 1:3 text.code",
                "<div>\\na\\n</div> | 1:1 text.html",
                "<!-- a --> | 1:1 text.html",
                "a\\nb <br> c | 2:3 text.html",
                "a\\n\\n* * * | 3:1 text.rule",
                "*** | 1:1 text.rule",
                "a ![b](https://example.se/c.png) | 1:3 text.image",
                "a\\n\\n[b]: https://example.se | 3:1 text.reference",
                "[a](https://example.se \"titel\") | 1:1 text.link-title",
                "a [](https://example.se) | 1:3 text.link-text"
            })
    void refusesWhatIsOutsideTheSubset(String markup, String expected) {
        assertThat(problems(markup.translateEscapes())).containsExactly(expected);
    }

    @Test
    void refusesEverythingThatIsOutsideTheSubsetAtOnce() {
        assertThat(problems("# a\n\n> b\n\n`c` <b> ![d](e)\n\n- [f](ftp://g)"))
                .containsExactly(
                        "1:1 text.heading",
                        "3:1 text.quotation",
                        "5:1 text.code",
                        "5:5 text.html",
                        "5:9 text.image",
                        "7:3 text.link");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "java&#115;cript:alert(1)",
                "java\\script:alert(1)",
                "data:text/html;base64,PHNjcmlwdD4=",
                "vbscript:a",
                "file:///etc/passwd",
                "ftp://example.se",
                "//example.se",
                "example.se",
                "#a",
                "",
                "http:",
                "<https://example.se/a b>",
                "<&#10;javascript:a>",
                "&#106;avascript:a"
            })
    void refusesOtherAddresses(String address) {
        assertThat(problems("x [a](" + address + ")")).containsExactly("1:3 text.link");
    }

    @Test
    void refusesAddressesInBlocksToo() {
        for (String address : List.of("javascript:a", "", "https://a b", "https://a\n", "https://a\u0000")) {
            Block link = new BulletList(
                    List.of(List.of(new Paragraph(List.of(new Break(), new Text("a", true, false, address))))));

            assertThat(problemsOf(() -> RichText.ofBlocks(List.of(link)))).containsExactly("text.link");
        }
    }

    @ParameterizedTest
    @CsvSource({"0, U+0000", "1, U+0001", "12, U+000C", "55357, U+D83D", "56832, U+DE00", "65534, U+FFFE"})
    void refusesCharactersThatNoDocumentCanHold(int code, String shown) {
        String text = "rad ett\nrad " + (char) code + " två";

        assertThat(problems(text)).containsExactly("2:5 text.character");
        assertThat(problemsOf(() -> RichText.plain(text))).containsExactly("text.character");
        assertThat(thrown(() -> RichText.of(text)).problems().get(0).swedish()).contains(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"&#1;", "&#x1b;", "&#xD800;", "&#xFFFF;", "&#12;"})
    void refusesThemWrittenAsReferencesToo(String reference) {
        assertThat(problems("rad **ett**\nrad " + reference))
                .hasSize(1)
                .allMatch(line -> line.endsWith("text.character"));
    }

    @Test
    void countsOnToNineDigitsAndRefusesNumbersBeyond() {
        NumberedList last = new NumberedList(999_999_999, List.of(List.of(paragraph("a")), List.of(paragraph("b"))));
        RichText text = RichText.ofBlocks(List.of(last));

        assertThat(RichText.of(text.markup())).isEqualTo(text);
        for (int start : new int[] {-1, 1_000_000_000}) {
            Block list = new NumberedList(start, List.of(List.of(paragraph("a"))));
            assertThat(problemsOf(() -> RichText.ofBlocks(List.of(list)))).containsExactly("text.list-start");
        }
    }

    @Test
    void bearsNineLevelsOfListsAndRefusesTen() {
        RichText nine = RichText.ofBlocks(List.of(nested(9)));

        assertThat(RichText.of(nine.markup())).isEqualTo(nine);
        assertThat(problems("- ".repeat(9) + "1. a")).containsExactly("1:19 text.depth");
        assertThat(problemsOf(() -> RichText.ofBlocks(List.of(nested(10))))).containsExactly("text.depth");
    }

    private static Block nested(int depth) {
        Block block = paragraph("a");
        for (int i = 0; i < depth; i++) {
            block = new BulletList(List.of(List.of(block)));
        }
        return block;
    }

    private static Paragraph paragraph(String text) {
        return new Paragraph(List.of(new Text(text)));
    }

    private static List<String> problems(String markup) {
        return problemsOf(() -> RichText.of(markup));
    }

    private static List<String> problemsOf(Runnable reading) {
        return thrown(reading).problems().stream()
                .map(problem -> (problem.location() + " " + problem.code()).strip())
                .toList();
    }

    private static InvalidDocumentException thrown(Runnable reading) {
        InvalidDocumentException thrown = catchThrowableOfType(InvalidDocumentException.class, reading::run);
        assertThat(thrown).isNotNull();
        assertThat(thrown.problems())
                .allMatch(Problem::isError)
                .allSatisfy(
                        problem -> assertThat(problem.swedish()).isNotBlank().isNotEqualTo(problem.english()));
        return thrown;
    }
}
