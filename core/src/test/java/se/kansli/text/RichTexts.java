package se.kansli.text;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rich texts full of what makes CommonMark stumble; half of them small, so that a failure can be read. */
public final class RichTexts {
    private static final String CHARACTERS =
            "abåÖ019   *_`[]()<>&#+-.!~=\\\"':;/|§–”^$€\t\u00A0\u2003\u200B\u0301&a;ЀЁЂЖИЙ";

    private static final String[] LINKS = {
        "https://example.se/a_b*c",
        "mailto:utbildning@example.se",
        "sekretess:",
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

    private final Random random;
    private final int most;

    private RichTexts(Random random, int most) {
        this.random = random;
        this.most = most;
    }

    /** Paragraphs and nested lists; some say nothing at all. */
    public static RichText any(Random random) {
        int most = random.nextBoolean() ? 1 : 3;
        return RichText.ofBlocks(new RichTexts(random, most).blocks(2));
    }

    /** As {@link #any}, but there is always something to print. */
    public static RichText printable(Random random) {
        RichText text = any(random);
        while (text.isBlank()) {
            text = any(random);
        }
        return text;
    }

    /** One line of single characters, most of which mean something to CommonMark. */
    public static String line(Random random) {
        StringBuilder line = new StringBuilder();
        for (int length = 1 + random.nextInt(8); length > 0; length--) {
            line.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return line.toString();
    }

    private List<Block> blocks(int depth) {
        return some(() -> block(depth));
    }

    private Block block(int depth) {
        return switch (depth == 0 ? 0 : random.nextInt(4)) {
            case 0, 1 ->
                new Block.Paragraph(Stream.concat(some(this::inline).stream(), some(this::inline).stream())
                        .toList());
            case 2 -> new Block.BulletList(some(() -> blocks(depth - 1)));
            default -> new Block.NumberedList(random.nextInt(1200), some(() -> blocks(depth - 1)));
        };
    }

    private Inline inline() {
        if (random.nextInt(7) == 0) {
            return new Inline.Break();
        }
        String text = random.nextBoolean() ? line(random) : one(WORDS);
        return new Inline.Text(text, random.nextBoolean(), random.nextBoolean(), link());
    }

    private @Nullable String link() {
        return random.nextInt(5) == 0 ? one(LINKS) : null;
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private <T> List<T> some(Supplier<T> element) {
        return Stream.generate(element).limit(1 + random.nextInt(most)).toList();
    }
}
