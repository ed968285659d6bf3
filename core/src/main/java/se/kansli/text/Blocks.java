package se.kansli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.kansli.internal.message.Messages;
import se.kansli.internal.value.XmlCharacters;
import se.kansli.problem.Location;
import se.kansli.problem.Problem;
import se.kansli.problem.Severity;
import se.kansli.text.Block.BulletList;
import se.kansli.text.Block.NumberedList;
import se.kansli.text.Block.Paragraph;
import se.kansli.text.Inline.Break;
import se.kansli.text.Inline.Text;

/** What holds for every list of blocks: one canonical form, and what may not be in it. */
final class Blocks {
    static final Messages MESSAGES = Messages.beside(Blocks.class);
    private static final Pattern LINE_END = Pattern.compile("\\r\\n|\\r|\\n");
    static final int DEEPEST_LIST = 9;
    /** The largest that CommonMark reads. */
    static final int LARGEST_NUMBER = 999_999_999;

    private Blocks() {}

    static List<Block> ofPlain(String text) {
        List<Block> blocks = new ArrayList<>();
        for (String paragraph : text.split("\r?\n\r?\n", -1)) {
            blocks.add(new Paragraph(List.of(new Text(paragraph))));
        }
        return blocks;
    }

    /** The canonical form: neighbours of one look joined, line ends as breaks, nothing empty. */
    static List<Block> joined(List<Block> blocks) {
        List<Block> out = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                List<Inline> content = joinedContent(paragraph.content());
                if (!content.isEmpty()) {
                    out.add(new Paragraph(content));
                }
            } else if (block instanceof BulletList list) {
                List<List<Block>> items = joinedItems(list.items());
                if (!items.isEmpty()) {
                    out.add(new BulletList(items));
                }
            } else if (block instanceof NumberedList list) {
                List<List<Block>> items = joinedItems(list.items());
                if (!items.isEmpty()) {
                    out.add(new NumberedList(list.start(), items));
                }
            }
        }
        return List.copyOf(out);
    }

    private static List<List<Block>> joinedItems(List<List<Block>> items) {
        return items.stream()
                .map(Blocks::joined)
                .filter(item -> !item.isEmpty())
                .toList();
    }

    private static List<Inline> joinedContent(List<Inline> content) {
        List<Inline> out = new ArrayList<>(content.size());
        StringBuilder joined = new StringBuilder();
        Text look = null;
        for (Inline inline : content) {
            if (!(inline instanceof Text text)) {
                look = flush(out, look, joined);
                out.add(inline);
                continue;
            }
            String[] lines = LINE_END.split(text.text(), -1);
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    look = flush(out, look, joined);
                    out.add(new Break());
                }
                if (!lines[i].isEmpty()) {
                    if (look != null && !look.looksLike(text)) {
                        flush(out, look, joined);
                    }
                    look = text;
                    joined.append(lines[i]);
                }
            }
        }
        flush(out, look, joined);
        return out;
    }

    /** Adds what has been joined so far; nothing has been after that. */
    private static @Nullable Text flush(List<Inline> out, @Nullable Text look, StringBuilder joined) {
        if (look != null && !joined.isEmpty()) {
            out.add(new Text(joined.toString(), look.strong(), look.emphasis(), look.link()));
            joined.setLength(0);
        }
        return null;
    }

    static String plainText(List<Block> blocks) {
        StringJoiner out = new StringJoiner("\n\n");
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                StringBuilder line = new StringBuilder();
                paragraph.content().forEach(inline -> line.append(inline instanceof Text text ? text.text() : "\n"));
                out.add(line);
            } else {
                items(block).forEach(item -> out.add(plainText(item)));
            }
        }
        return out.toString();
    }

    /** The items of a list; none for a paragraph. */
    static List<List<Block>> items(Block block) {
        if (block instanceof BulletList list) {
            return list.items();
        }
        return block instanceof NumberedList list ? list.items() : List.of();
    }

    static List<Problem> check(List<Block> blocks) {
        List<Problem> problems = new ArrayList<>();
        check(blocks, 0, problems);
        return problems;
    }

    private static void check(List<Block> blocks, int depth, List<Problem> problems) {
        for (Block block : blocks) {
            if (!(block instanceof Paragraph) && depth == DEEPEST_LIST) {
                problems.add(problem("text.depth", Location.UNKNOWN, "most", DEEPEST_LIST));
                return;
            }
            if (block instanceof NumberedList list && (list.start() < 0 || list.start() > LARGEST_NUMBER)) {
                problems.add(problem("text.list-start", Location.UNKNOWN, "number", list.start()));
            }
            if (block instanceof Paragraph paragraph) {
                for (Inline inline : paragraph.content()) {
                    if (inline instanceof Text text) {
                        check(text, problems);
                    }
                }
            } else {
                items(block).forEach(item -> check(item, depth + 1, problems));
            }
        }
    }

    private static void check(Text text, List<Problem> problems) {
        int refused = XmlCharacters.firstRefused(text.text());
        if (refused >= 0) {
            problems.add(problem(
                    "text.character", Location.UNKNOWN, "code", hex(text.text().charAt(refused))));
        }
        if (text.link() != null && !isAllowedLink(text.link())) {
            problems.add(problem("text.link", Location.UNKNOWN, "address", text.link()));
        }
    }

    /** Only addresses a reader of a document may be sent to, and nothing that could break out of the markup. */
    static boolean isAllowedLink(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c <= ' ' || Character.isISOControl(c)) {
                return false;
            }
        }
        if (XmlCharacters.firstRefused(address) >= 0) {
            return false;
        }
        int colon = address.indexOf(':');
        return address.equals(Withheld.PART)
                || colon > 0
                        && colon < address.length() - 1
                        && switch (address.substring(0, colon).toLowerCase(Locale.ROOT)) {
                            case "http", "https", "mailto", "tel" -> true;
                            default -> false;
                        };
    }

    static Problem problem(String key, Location location, Object... values) {
        return MESSAGES.problem(Severity.ERROR, key, "", location, values);
    }

    static String hex(char c) {
        return String.format("U+%04X", (int) c);
    }
}
